internal import HARCapture

/// What the comments at the head of a list say about it.
public struct FilterListHeader: Sendable, Hashable {
    /// The title.
    public let title: String?
    /// The version.
    public let version: String?
    /// When it was changed, as written.
    public let lastModified: String?
    /// The licence, as written.
    public let licence: String?
    /// Where it is published.
    public let homepage: String?

    /// The lines that are looked at.
    private static let lineLimit = 100

    init(_ file: Span<UInt8>) {
        var fields: [String: String] = [:]
        var start = FilterLineReader.start(of: file)
        var line = 0
        while start < file.count, line < Self.lineLimit {
            var end = start
            while end < file.count, file[end] != 0x0A { end += 1 }
            line += 1
            if let (name, value) = Self.field(file, start..<end), fields[name] == nil { fields[name] = value }
            start = end + 1
        }
        title = fields["title"]
        version = fields["version"]
        lastModified = fields["last modified"] ?? fields["last updated"] ?? fields["date"]
        licence = fields["licence"] ?? fields["license"]
        homepage = fields["homepage"]
    }

    /// The name in lower case and value of a comment such as `! Title: EasyList`.
    private static func field(_ file: Span<UInt8>, _ line: Range<Int>) -> (String, String)? {
        guard !line.isEmpty, line.count <= 1000,
            file[line.lowerBound] == UInt8(ascii: "!") || file[line.lowerBound] == UInt8(ascii: "#")
        else { return nil }
        var bytes: [UInt8] = []
        for index in line.lowerBound + 1..<line.upperBound where file[index] != 0x0D { bytes.append(file[index]) }
        let text = ByteString(bytes).trimmed
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon <= 20 else { return nil }
        let value = text[(colon + 1)..<text.count].trimmed
        return value.isEmpty ? nil : (text[0..<colon].asciiLowercased.string, value.string)
    }
}
