import HARCapture

extension ConsentLogCall {
    /// A consent receipt, `{"purposes":[{"Id":…,"TransactionType":…}],…}`.
    ///
    /// Source: developer.onetrust.com "Create Consent Receipts"; docs.loyjoy.com "OneTrust Integration Module" (types).
    /// The call is one even if its content is missing; the state is then unknown. Receipts of older banners have no
    /// types, only what is active, from which nothing can be told that was refused.
    static func oneTrust(_ body: ByteString) -> ChoiceRecord {
        guard let receipt = JSONValue(parsing: body.trimmed) else {
            return ChoiceRecord(manager: OneTrustRecord.manager, state: .unknown)
        }
        var categories: [ChoiceRecord.Category] = []
        var hasUnknownType = false
        var areAllWithdrawn = true
        for purpose in receipt["purposes"]?.elements ?? [] {
            let members = purpose.members
            guard let type = members.last(where: { $0.name.equalsIgnoringCase("transactiontype") })?.value.string,
                let id = members.last(where: { $0.name.equalsIgnoringCase("id") })?.value.text
            else {
                hasUnknownType = true
                continue
            }
            switch transaction(type) {
            case .none: continue
            case .unknown: hasUnknownType = true
            case .grant: categories.append(.init(name: id, isGranted: true))
            case .refusal, .withdrawal: categories.append(.init(name: id, isGranted: false))
            }
            areAllWithdrawn = areAllWithdrawn && transaction(type) == .withdrawal
        }
        var state = ConsentState(granted: categories.lazy.map(\.isGranted))
        if !categories.isEmpty, areAllWithdrawn { state = .withdrawal }
        if hasUnknownType { state = .unknown }
        return ChoiceRecord(
            manager: OneTrustRecord.manager,
            state: state,
            categories: categories,
            claimedAt: receipt["interactionDate"]?.string.flatMap(OneTrustRecord.instant)
        )
    }

    private enum Transaction {
        case grant, refusal, withdrawal
        /// Nothing was asked: banners send it for what is strictly necessary.
        case none
        case unknown
    }

    private static func transaction(_ type: ByteString) -> Transaction {
        let type = type.asciiLowercased
        for literal: StaticString in ["confirmed", "opt_in", "hard_opt_in", "extend"] where type.equals(literal) {
            return .grant
        }
        let refusals: [StaticString] = [
            "no_consent", "opt_out", "hard_opt_out", "not_given", "notgiven", "declined", "cancel",
        ]
        for literal in refusals where type.equals(literal) { return .refusal }
        if type.equals("withdrawn") { return .withdrawal }
        return type.equals("no_choice") ? .none : .unknown
    }
}
