public import HARForensics

/// A file of an evidence package.
public struct PackageFile: Sendable, Hashable {
    /// Where it lies in the package, with slashes between folders.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]
    /// The SHA-256 of the bytes.
    public let sha256: SHA256Digest

    /// A file, which is hashed here and nowhere else.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        sha256 = SHA256Digest(of: bytes)
    }
}
