public import HARCapture

/// The records of TrustArc: `notice_preferences`, `notice_gdpr_prefs` and `cmapi_cookie_privacy`.
///
/// Levels from 0 or 1 on: required, functional, advertising; sites may have a fourth. `notice_preferences=2:` is the
/// highest level allowed, `notice_gdpr_prefs=0,1,2:` a list, `cmapi_cookie_privacy=permit 1,2,3` a list from 1 on. The
/// last of them is also written before a choice where the banner takes silence for consent, so that it counts only
/// beside one of the others, or where `notice_behavior` does not say `implied`.
public enum TrustArcRecord {
    /// The record of one cookie, without the others beside it; nil if it has another form or name.
    public static func decode(cookie name: ByteString, value: ByteString) -> ChoiceRecord? {
        decode(RecordCookies([(name, value)]))
    }

    /// The record of the cookies of a header.
    static func decode(_ cookies: RecordCookies) -> ChoiceRecord? {
        if let value = cookies["notice_preferences"] {
            return record(notice: value) { levels in levels.last.map { Array(0...min($0, 9)) } ?? [] }
        }
        if let value = cookies["notice_gdpr_prefs"] { return record(notice: value) { $0 } }
        guard let value = cookies["cmapi_cookie_privacy"]?.percentDecoded(plusIsSpace: true), value.hasPrefix("permit ")
        else { return nil }
        let levels = value[7..<value.count].pieces(separatedBy: UInt8(ascii: ",")).compactMap {
            $0.trimmed.prefix(while: \.isASCIIDigit).decimalValue
        }
        guard !levels.isEmpty else { return nil }
        let isImplied = cookies["notice_behavior"]?.percentDecoded().hasPrefix("implied") ?? false
        return record(levels.map { $0 - 1 }, isDefault: isImplied, names: levels)
    }

    private static func record(notice value: ByteString, _ granted: ([Int]) -> [Int]) -> ChoiceRecord? {
        let text = value.percentDecoded()
        guard let (list, _) = text.split(atFirst: UInt8(ascii: ":")) else { return nil }
        let levels = list.numbers(separatedBy: UInt8(ascii: ","))
        guard !levels.isEmpty else { return nil }
        let all = granted(levels)
        return record(all, isDefault: false, names: all)
    }

    /// - Parameter levels: The levels allowed, from 0 on.
    private static func record(_ levels: [Int], isDefault: Bool, names: [Int]) -> ChoiceRecord {
        let state: ConsentState =
            if isDefault {
                .default
            } else if levels.contains(where: { $0 >= 2 }) {
                levels.contains(1) ? .grant : .partial
            } else {
                levels.contains(1) ? .partial : .refusal
            }
        return ChoiceRecord(
            manager: manager,
            state: state,
            categories: names.map { .init(name: ByteString("level \($0)"), isGranted: true) }
        )
    }

    static let manager = "TrustArc"
}
