/// A file of an evidence package.
public struct PackageFile: Sendable, Hashable {
    /// Where it lies in the package, with slashes between folders.
    public let path: String
    /// What is in it.
    public let bytes: [UInt8]

    /// A file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
