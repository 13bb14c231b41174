/// Encodings of Unicode that HAR 1.2 does not allow, told by their first bytes.
enum TextEncoding {
    /// The name of the encoding; nil for what can be UTF-8.
    static func otherThanUTF8(_ head: [UInt8]) -> String? {
        func starts(_ mark: [UInt8]) -> Bool { head.starts(with: mark) }
        if starts([0xFF, 0xFE, 0, 0]) || starts([0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) { return "UTF-16" }
        // Without a mark: JSON starts with ASCII, so zeros show the width of a unit.
        guard head.count >= 4, head[0] == 0 || head[1] == 0 else { return nil }
        let isWide = head[0] == 0 ? head[1] == 0 : head[2] == 0 && head[3] == 0
        return isWide ? "UTF-32" : "UTF-16"
    }
}
