import HARCapture

/// The keyed hash of RFC 2104 over SHA-256.
enum HMAC {
    private static let block = 64

    /// The keyed hash of a message.
    static func sha256(_ message: some Sequence<UInt8>, key: [UInt8]) -> SHA256Digest {
        var padded = key.count > block ? SHA256Digest(of: key).bytes : key
        padded += Array(repeating: 0, count: block - padded.count)
        let inner = SHA256Digest(of: padded.map { $0 ^ 0x36 } + Array(message))
        return SHA256Digest(of: padded.map { $0 ^ 0x5C } + inner.bytes)
    }
}
