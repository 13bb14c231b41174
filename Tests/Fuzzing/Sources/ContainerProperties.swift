import HARCapture

/// Compressed files: the outcome is always the same, and never more than the limits allow.
///
/// The first byte says what is put in front of the input, so that the fuzzer need not find the signatures.
enum ContainerProperties {
    static func check(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let file: [UInt8]
        switch kind & 3 {
        case 0: file = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + rest
        case 1: file = [0x1F, 0x8B] + rest
        case 2: file = [0x50, 0x4B, 3, 4] + rest
        default: file = rest
        }
        CaptureProperties.check(file)
    }
}
