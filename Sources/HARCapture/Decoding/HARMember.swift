/// The member names of HAR 1.2 that the decoder keeps a place for.
enum HARMember {
    case log, entries, pages, version, creator, browser, comment
    case startedDateTime, time, pageref, serverIPAddress, timings, request, response
    case method, url, headers, cookies, queryString, postData
    case status, redirectURL, content
    case name, value, text
    case other

    /// Recognises a member name; escapes in it are resolved first.
    init(_ key: StringToken, in scanner: borrowing JSONScanner) {
        if key.hasEscapes {
            self.init(resolving: scanner.content(of: key))
            return
        }
        let length = key.contentLength
        guard length >= 3, length <= 15 else {
            self = .other
            return
        }
        let candidates = Self.byLength(length)
        for candidate in candidates where scanner.matches(key, candidate.name) {
            self = candidate.member
            return
        }
        self = .other
    }

    private init(resolving name: ByteString) {
        self = Self.byLength(name.count).first { name.equals($0.name) }?.member ?? .other
    }

    private typealias Candidate = (name: StaticString, member: HARMember)

    private static func byLength(_ length: Int) -> [Candidate] {
        length < table.count ? table[length] : []
    }

    private static let table: [[Candidate]] = {
        let all: [Candidate] = [
            ("log", .log), ("entries", .entries), ("pages", .pages), ("version", .version), ("creator", .creator),
            ("browser", .browser), ("comment", .comment), ("startedDateTime", .startedDateTime), ("time", .time),
            ("pageref", .pageref), ("serverIPAddress", .serverIPAddress), ("timings", .timings),
            ("request", .request), ("response", .response), ("method", .method), ("url", .url),
            ("headers", .headers), ("cookies", .cookies), ("queryString", .queryString), ("postData", .postData),
            ("status", .status), ("redirectURL", .redirectURL), ("content", .content), ("name", .name),
            ("value", .value), ("text", .text),
        ]
        var table: [[Candidate]] = Array(repeating: [], count: 16)
        for candidate in all { table[candidate.name.utf8CodeUnitCount].append(candidate) }
        return table
    }()
}

extension JSONScanner {
    /// Whether an unescaped key is a literal of the same length.
    @inline(__always)
    func matches(_ key: StringToken, _ name: StaticString) -> Bool {
        let start = key.contentStart
        for index in 0..<name.utf8CodeUnitCount where byte(start &+ index) != name.byte(at: index) { return false }
        return true
    }

    /// The meaning of a key with escapes.
    func content(of key: StringToken) -> ByteString {
        var raw: [UInt8] = []
        for offset in 0..<Int(key.range.length) { raw.append(byte(Int(key.range.offset) + offset)) }
        return JSONText.content(of: ValueRange(from: 0, to: raw.count), in: raw)
    }

    /// Keeps a value's place; null counts as absent, and of a repeated member the last counts.
    @inline(__always)
    func assign(_ value: ValueRange, to slot: inout ValueRange, _ key: StringToken) {
        if !slot.isAbsent { log.note(.duplicateKey, at: Int(key.range.offset), length: Int(key.range.length)) }
        slot = byte(Int(value.offset)) == UInt8(ascii: "n") ? .absent : value
    }

    func noteDuplicate(at offset: Int, _ name: StaticString) {
        log.note(.duplicateKey, at: offset, length: 1, detail: "(\(name))")
    }

    func noteWrongType(_ value: ValueRange, _ key: StringToken?, expected: StaticString) {
        if byte(Int(value.offset)) == UInt8(ascii: "n") { return }
        log.note(.wrongType, at: Int(value.offset), length: Int(value.length), detail: "(expected \(expected))")
    }
}
