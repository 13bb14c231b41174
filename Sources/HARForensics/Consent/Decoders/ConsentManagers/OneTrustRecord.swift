public import HARCapture

/// The record that OneTrust and CookiePro keep in the cookies `OptanonConsent` and `OptanonAlertBoxClosed`.
///
/// `OptanonConsent` is written like a query: `groups=C0001:1,C0004:0` has the state, `landingPath` the page as long as
/// nothing was chosen (`NotLandingPage` afterwards), `datestamp` the time of the last write, which later visits
/// renew; the time of the choice is only in `OptanonAlertBoxClosed` (my.onetrust.com UUID-2dc719a8).
public enum OneTrustRecord {
    /// The record of the two cookie values; nil if the first has another form.
    ///
    /// - Parameter alertBoxClosed: nil if that cookie was not there.
    public static func decode(optanonConsent value: ByteString, alertBoxClosed: ByteString? = nil) -> ChoiceRecord? {
        let text = value.contains(UInt8(ascii: "=")) ? value : value.percentDecoded()
        var fields: [ByteString: ByteString] = [:]
        var details: [ChoiceRecord.Detail] = []
        for pair in FormPairs(text) where fields[pair.name] == nil {
            fields[pair.name] = pair.value
            if pair.name != "groups" { details.append(.init(name: pair.name, value: pair.value)) }
        }
        guard fields["groups"] != nil || fields["landingPath"] != nil || fields["interactionCount"] != nil
        else { return nil }

        let categories = groups(fields["groups"] ?? ByteString())
        let closed = alertBoxClosed.map { $0.percentDecoded().trimmed }
        let isOpen = closed?.isEmpty ?? true
        let isDefault =
            isOpen && (isLandingPage(fields["landingPath"]) || fields["interactionCount"]?.decimalValue == 0)
        return ChoiceRecord(
            manager: manager,
            state: isDefault ? .default : state(of: categories),
            categories: categories,
            claimedAt: closed.flatMap(instant),
            details: details
        )
    }

    /// When a record was last written, as its `datestamp` says: not the time of the choice, since later views renew it.
    ///
    /// The form is that of a script's `Date`, `Tue Oct 22 2024 09:28:09 GMT+0200 (…)`, in the visitor's own zone.
    public static func lastWritten(_ record: ChoiceRecord) -> Instant? {
        guard let text = record[detail: "datestamp"] else { return nil }
        let words = text.pieces(separatedBy: UInt8(ascii: " "))
        guard words.count >= 6, words[5].count == 8, words[5].hasPrefix("GMT") else { return nil }
        let months: [ByteString] = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        guard let month = months.firstIndex(of: words[1]), words[2].count == 2, words[3].count == 4 else { return nil }
        let number = month + 1
        let digits = number < 10 ? "0\(number)" : "\(number)"
        let offset = words[5][3..<8]
        let iso = "\(words[3])-\(digits)-\(words[2])T\(words[4])\(offset[0..<3]):\(offset[3..<5])"
        return Instant.parse(ByteString(iso))?.instant
    }

    /// The state of groups, the strictly necessary one left out: `C0001`, or `1` where groups have no `C0001`.
    private static func state(of categories: [ChoiceRecord.Category]) -> ConsentState {
        let hasLetters = categories.contains { $0.name.equalsIgnoringCase("c0001") }
        return ConsentState(
            granted: categories.lazy.filter {
                hasLetters ? !$0.name.equalsIgnoringCase("c0001") : !($0.isGranted && $0.name == "1")
            }.map(\.isGranted)
        )
    }

    /// The groups of a list such as `C0001:1,C0004:0`; what has neither state is left out.
    private static func groups(_ text: ByteString) -> [ChoiceRecord.Category] {
        var result: [ChoiceRecord.Category] = []
        text.forEachPiece(separatedBy: UInt8(ascii: ",")) { range in
            let piece = text[range].trimmed
            guard piece.count > 2, piece[piece.count - 2] == UInt8(ascii: ":"), let state = piece.last,
                state == UInt8(ascii: "0") || state == UInt8(ascii: "1")
            else { return }
            result.append(.init(name: piece[0..<(piece.count - 2)], isGranted: state == UInt8(ascii: "1")))
        }
        return result
    }

    /// Whether the banner still waits on the page it was first shown on.
    private static func isLandingPage(_ path: ByteString?) -> Bool {
        guard let path, !path.isEmpty else { return false }
        return !path.equalsIgnoringCase("notlandingpage")
    }

    /// A time with a zone; without one it could be anybody's.
    static func instant(_ text: ByteString) -> Instant? {
        guard let (instant, zone) = Instant.parse(text), zone != .unstated else { return nil }
        return instant
    }

    static let manager = "OneTrust"
}
