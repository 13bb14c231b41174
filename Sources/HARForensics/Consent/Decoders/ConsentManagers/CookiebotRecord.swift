public import HARCapture

/// The record that Cookiebot keeps in the cookie `CookieConsent`.
///
/// A JavaScript object literal, percent-encoded in part, such as
/// `{stamp:'…',necessary:true,statistics:false,method:'explicit',ver:1,utc:1705162226478,region:'nl'}`; also as JSON.
/// `method:'implied'` and `stamp:'-1'` say that nobody acted. Cookiebot's own server-side sample reads the scalar `-1`
/// as "not within a region that requires consent" and `0` as "has not accepted cookies", which leaves open whether
/// anything was refused.
public enum CookiebotRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        let text = value.percentDecoded(untilFirst: UInt8(ascii: "{")).percentDecoded().trimmed
        if text.equals("-1") { return ChoiceRecord(manager: manager, state: .notApplicable) }
        if text == "0" { return ChoiceRecord(manager: manager, state: .unknown) }
        guard let members = LiteralReader.members(of: text) else { return nil }

        var list = CategoryList()
        var scalars: [ByteString: ByteString] = [:]
        for (name, text) in members {
            if text.equalsIgnoringCase("true") || text.equalsIgnoringCase("false") {
                list.set(name, isGranted: text.equalsIgnoringCase("true"))
            } else {
                scalars[name] = text
            }
        }
        let categories = list.categories
        guard !categories.isEmpty, scalars["stamp"] != nil || categories.contains(where: \.isNecessary)
        else { return nil }

        let isImplied = scalars["method"]?.equalsIgnoringCase("implied") ?? false
        let isDefault = isImplied || scalars["stamp"]?.equals("-1") ?? false
        let state = ConsentState(granted: categories.lazy.filter { !$0.isNecessary }.map(\.isGranted))
        return ChoiceRecord(
            manager: manager,
            state: isDefault ? .default : state,
            categories: categories,
            // Without an act, the time is that of the page view.
            claimedAt: isDefault ? nil : scalars["utc"]?.decimalValue.flatMap { Instant(unixMilliseconds: $0) },
            tcString: scalars["iab2"].flatMap { $0.isEmpty ? nil : $0 },
            additionalConsent: scalars["gacm"],
            details: members.filter { scalars[$0.name] != nil }.map { .init(name: $0.name, value: $0.text) }
        )
    }

    static let manager = "Cookiebot"
}

extension ChoiceRecord.Category {
    fileprivate var isNecessary: Bool { name.equalsIgnoringCase("necessary") }
}

/// Reads a flat object literal, JavaScript or JSON; nothing is evaluated.
private struct LiteralReader {
    let text: ByteString
    var position = 1

    /// The members with scalar values, in order, quotes removed; nil if the text is not such an object.
    static func members(of text: ByteString) -> [(name: ByteString, text: ByteString)]? {
        guard text.count >= 2, text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return nil }
        var reader = LiteralReader(text: text[0..<(text.count - 1)])
        var result: [(name: ByteString, text: ByteString)] = []
        while reader.position < reader.text.count {
            let name = reader.scalar(endingAt: UInt8(ascii: ":"))
            guard reader.take(UInt8(ascii: ":")) else { return nil }
            result.append((name, reader.scalar(endingAt: UInt8(ascii: ","))))
            guard reader.take(UInt8(ascii: ",")) || reader.position == reader.text.count else { return nil }
        }
        return result
    }

    /// The quoted text or bare word that comes next.
    mutating func scalar(endingAt end: UInt8) -> ByteString {
        skipSpace()
        guard position < text.count, text[position] == UInt8(ascii: "'") || text[position] == UInt8(ascii: "\"")
        else {
            let start = position
            while position < text.count, text[position] != end { position += 1 }
            return text[start..<position].trimmed
        }
        let quote = text[position]
        position += 1
        let start = position
        while position < text.count, text[position] != quote {
            position = min(position + (text[position] == UInt8(ascii: "\\") ? 2 : 1), text.count)
        }
        let content = text[start..<position]
        position = min(position + 1, text.count)
        skipSpace()
        return content
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < text.count, text[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < text.count, text[position].isSpaceOrTab { position += 1 }
    }
}
