public import HARCapture

/// The record of Tealium iQ in the cookie `CONSENTMGR`: `c1:1|c2:0|ts:1648762129558|consent:true`.
///
/// `c1` to `c15` are categories, `ts` is the millisecond of the choice, `consent` the answer as a whole.
public enum TealiumRecord {
    /// The record of a cookie value; nil if it has another form.
    public static func decode(cookie value: ByteString) -> ChoiceRecord? {
        let text = value.contains(UInt8(ascii: "|")) ? value : value.percentDecoded()
        var list = CategoryList()
        var fields: [ByteString: ByteString] = [:]
        var details: [ChoiceRecord.Detail] = []
        for piece in text.pieces(separatedBy: UInt8(ascii: "|")) {
            guard let (name, value) = piece.split(atFirst: UInt8(ascii: ":")) else { continue }
            if name.count >= 2, name.first == UInt8(ascii: "c"), name.dropFirst().allSatisfy(\.isASCIIDigit),
                let isGranted = ConsentLogCall.truthValue(value)
            {
                list.set(name, isGranted: isGranted)
            } else {
                fields[name] = value
                details.append(.init(name: name, value: value))
            }
        }
        let consent = fields["consent"].flatMap(ConsentLogCall.truthValue)
        guard consent != nil || !list.categories.isEmpty else { return nil }
        if list.categories.isEmpty, let consent { list.set("all", isGranted: consent) }
        return ChoiceRecord(
            manager,
            list.categories,
            claimedAt: fields["ts"]?.decimalValue.flatMap { Instant(unixMilliseconds: $0) },
            details: details
        )
    }

    static let manager = "Tealium"
}
