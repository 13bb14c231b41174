import HARCapture

/// The cookies of one header, among which a consent manager's record may lie.
struct RecordCookies {
    /// Name and value, in the order of the header.
    let pairs: [(name: ByteString, value: ByteString)]

    init(_ pairs: [(name: ByteString, value: ByteString)]) { self.pairs = pairs }

    /// The value of the first cookie of a name.
    subscript(name: ByteString) -> ByteString? { pairs.first { $0.name == name }?.value }

    /// The cookies whose name starts with some bytes.
    func withPrefix(_ prefix: ByteString) -> [(name: ByteString, value: ByteString)] {
        pairs.filter { $0.name.hasPrefix(bytes: prefix) }
    }
}

extension JSONValue {
    /// The object or array that a cookie value holds, percent-encoded up to twice or not at all.
    static func inCookie(_ value: ByteString) -> JSONValue? {
        let object = value.percentDecoded(untilFirst: UInt8(ascii: "{")).trimmed
        if object.first == UInt8(ascii: "{") { return JSONValue(parsing: object) }
        let array = value.percentDecoded(untilFirst: UInt8(ascii: "[")).trimmed
        return array.first == UInt8(ascii: "[") ? JSONValue(parsing: array) : nil
    }

    /// The object that a cookie value holds in base64 or base64url, percent-encoded or not.
    static func inBase64Cookie(_ value: ByteString) -> JSONValue? {
        Base64.decode(value.percentDecoded().trimmed).flatMap { JSONValue(parsing: ByteString($0)) }
    }

    /// The scalar members of an object as details, the named ones left out.
    func details(without names: Set<ByteString> = []) -> [ChoiceRecord.Detail] {
        members.compactMap { name, value in
            guard !names.contains(name), let text = value.text else { return nil }
            return ChoiceRecord.Detail(name: name, value: text)
        }
    }

    /// A truth value, also as `1`, `0`, `"1"`, `"0"`, `"yes"`, `"no"`.
    var truth: Bool? {
        if let bool { return bool }
        guard let text else { return nil }
        if text == "1" || text.equalsIgnoringCase("yes") { return true }
        return text == "0" || text.equalsIgnoringCase("no") ? false : nil
    }

    /// An instant: Unix seconds or milliseconds, or ISO 8601 with a zone.
    var instant: Instant? {
        if let number = int {
            return number < 100_000_000_000 ? Instant(unixSeconds: number) : Instant(unixMilliseconds: number)
        }
        return string.flatMap(OneTrustRecord.instant)
    }
}

extension ChoiceRecord {
    /// A record whose state follows from its categories, those that cannot be refused left out.
    ///
    /// - Parameter isDefault: Whether the record says that nobody chose yet; it claims no time then.
    init(
        _ manager: String,
        _ categories: [Category],
        necessary: Set<ByteString> = [],
        isDefault: Bool = false,
        claimedAt: Instant? = nil,
        tcString: ByteString? = nil,
        additionalConsent: ByteString? = nil,
        details: [Detail] = []
    ) {
        let refusable = categories.lazy.filter { !necessary.contains($0.name.asciiLowercased) }
        self.init(
            manager: manager,
            state: isDefault ? .default : ConsentState(granted: refusable.map(\.isGranted)),
            categories: categories,
            claimedAt: isDefault ? nil : claimedAt,
            tcString: tcString,
            additionalConsent: additionalConsent,
            details: details
        )
    }
}

extension ByteString {
    /// The pieces between separators.
    func pieces(separatedBy separator: UInt8) -> [ByteString] {
        var result: [ByteString] = []
        forEachPiece(separatedBy: separator) { result.append(self[$0]) }
        return result
    }

    /// The text before and after the first separator; nil without one.
    func split(atFirst separator: UInt8) -> (ByteString, ByteString)? {
        firstIndex(of: separator).map { (self[0..<$0], self[($0 + 1)..<count]) }
    }

    /// The decimal numbers between separators; what is no number is left out.
    func numbers(separatedBy separator: UInt8) -> [Int] { pieces(separatedBy: separator).compactMap(\.decimalValue) }
}
