/// Reading a file that is no capture: a list or a table that somebody supplies beside one.
package enum WholeFile {
    /// The bytes of a file.
    ///
    /// - Throws: ``CaptureError`` if it cannot be read, changes meanwhile or is larger than `limit` bytes.
    package static func bytes(atPath path: String, limit: Int) throws(CaptureError) -> [UInt8] {
        let file = try InputFile(path: path)
        let bytes = try file.readAll(limit: limit)
        try file.checkUnchanged(read: bytes.count)
        return bytes
    }
}
