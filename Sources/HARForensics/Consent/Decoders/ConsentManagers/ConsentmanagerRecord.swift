public import HARCapture

/// The records of consentmanager.net: `__cmpconsent…` with a TC string, `__cmpcvc…` and `__cmpcpc…` with lists.
///
/// `__s94_c6085_U__` names vendors of the manager's own list (`s`) and custom ones (`c`), `__1_2_3__` purposes: those
/// that are granted. The lists do not say what was refused, so that the state comes from the TC string.
public enum ConsentmanagerRecord {
    /// The record of a cookie with a TC string; nil if there is none.
    public static func decode(consent value: ByteString) -> ChoiceRecord? {
        let text = value.percentDecoded().trimmed
        guard TCString.looksLikeTCString(text) || TCStringV1.looksLikeTCString(text) else { return nil }
        return ChoiceRecord(manager: manager, state: TCRecord.state(of: text), tcString: text)
    }

    /// The vendors or purposes that a list grants, with their prefix; nil if it has another form.
    public static func granted(list value: ByteString) -> [ByteString]? {
        let text = value.percentDecoded()
        guard text.count >= 3, text.hasPrefix("__"), text.hasSuffix("__") else { return nil }
        return text.pieces(separatedBy: UInt8(ascii: "_")).filter { piece in
            piece.last.map(\.isASCIIDigit) ?? false
        }
    }

    /// The record of the cookies of a header.
    static func decode(_ cookies: RecordCookies) -> ChoiceRecord? {
        guard let consent = cookies.withPrefix("__cmpconsent").lazy.compactMap({ decode(consent: $0.value) }).first
        else { return nil }
        var list = CategoryList()
        for name in cookies.withPrefix("__cmpcpc").lazy.compactMap({ granted(list: $0.value) }).first ?? [] {
            list.set(ByteString(Array("purpose ".utf8) + name.bytes), isGranted: true)
        }
        for name in cookies.withPrefix("__cmpcvc").lazy.compactMap({ granted(list: $0.value) }).first ?? [] {
            list.set(ByteString(Array("vendor ".utf8) + name.bytes), isGranted: true)
        }
        return ChoiceRecord(
            manager: manager,
            state: consent.state,
            categories: list.categories,
            tcString: consent.tcString
        )
    }

    static let manager = "consentmanager.net"
}

/// The state of a TC string of either version.
enum TCRecord {
    /// The state; invalid if the string cannot be decoded or its own specification calls it so.
    static func state(of text: ByteString) -> ConsentState {
        if let string = try? TCString(decoding: text) {
            return string.isInvalidBySpecification ? .invalid : string.state
        }
        return (try? TCStringV1(decoding: text))?.state ?? .invalid
    }

    /// The time of the choice that a string states, if it states more than a day.
    static func claimedAt(_ text: ByteString) -> Instant? {
        guard let string = try? TCString(decoding: text) else {
            return (try? TCStringV1(decoding: text))?.lastUpdated
        }
        // Strings of the day lie at midnight, in UTC or in the manager's own zone.
        return string.lastUpdated.microseconds % 1_800_000_000 == 0 ? nil : string.lastUpdated
    }
}
