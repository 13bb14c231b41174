import HARCapture

extension ConsentLogCall {
    /// A body with a choice, as JSON or form data; nil if none is recognised.
    ///
    /// CookieFirst documents no such call, so that nothing is taken for one by its address alone. Recognised are an
    /// action, truth values of categories as in the cookie, a list of granted categories, and a TC string; categories
    /// go before the action, the action before the TC string. Another action, such as `view`, is no choice.
    static func cookieFirst(_ body: ByteString) -> ChoiceRecord? {
        var choice = Choice()
        if let object = JSONValue(parsing: body.trimmed) {
            guard object.kind == .object else { return nil }
            choice.read(object, depth: 0)
        } else {
            for pair in FormPairs(body) { choice.read(pair.name, pair.value) }
        }
        return choice.record
    }

    /// What was found in a body so far.
    private struct Choice {
        var action: ByteString?
        var list = CategoryList()
        /// Whether only granted categories are named.
        var isGrantedOnly = false
        var claimedAt: Instant?
        var tcString: ByteString?

        mutating func read(_ object: JSONValue, depth: Int) {
            for (name, value) in object.members {
                switch value.kind {
                case .object where depth == 0 && Choice.isContainer(name): read(value, depth: 1)
                case .array where Choice.isContainer(name): read(names: value.elements.lazy.compactMap(\.string))
                case .boolean where depth == 1 || Choice.isCategory(name):
                    if let isGranted = value.bool { list.set(name, isGranted: isGranted) }
                case .number where name.equals("timestamp"):
                    claimedAt = value.int.flatMap { Instant(unixSeconds: $0) }
                case .string:
                    if let text = value.string { read(name, text) }
                default: break
                }
            }
        }

        mutating func read(_ name: ByteString, _ text: ByteString) {
            if name.equalsIgnoringCase("action") || name.equalsIgnoringCase("consentaction") {
                action = text
            } else if name.equalsIgnoringCase("tcstring") || name.equalsIgnoringCase("tc_string") {
                if !text.isEmpty { tcString = text }
            } else if name.equalsIgnoringCase("timestamp") {
                claimedAt = text.decimalValue.flatMap { Instant(unixSeconds: $0) }
            } else if Choice.isCategory(name), let isGranted = ConsentLogCall.truthValue(text) {
                list.set(name, isGranted: isGranted)
            } else if Choice.isContainer(name) {
                if let object = JSONValue(parsing: text.trimmed) {
                    if object.kind == .array {
                        read(names: object.elements.lazy.compactMap(\.string))
                    } else {
                        read(object, depth: 1)
                    }
                } else if text.equals("WITHDRAW") {
                    action = "withdraw"
                } else {
                    var names: [ByteString] = []
                    text.forEachPiece(separatedBy: UInt8(ascii: ",")) { names.append(text[$0].trimmed) }
                    read(names: names.filter(Choice.isCategory))
                }
            }
        }

        private mutating func read(names: some Sequence<ByteString>) {
            for name in names where !name.isEmpty {
                isGrantedOnly = true
                list.set(name, isGranted: true)
            }
        }

        var record: ChoiceRecord? {
            let meaning = action.map(Choice.meaning)
            // An action that is none of ours makes everything else a report of a state, not a choice.
            if case .some(nil) = meaning { return nil }
            var state = stateOfCategories
            if state == .unknown || meaning == .withdrawal { state = meaning.flatMap(\.self) ?? state }
            if state == .unknown, let tcString { state = (try? TCString(decoding: tcString))?.state ?? .unknown }
            guard state != .unknown else { return nil }
            return ChoiceRecord(
                manager: CookieFirstRecord.manager,
                state: state,
                categories: list.categories,
                claimedAt: claimedAt,
                tcString: tcString
            )
        }

        private var stateOfCategories: ConsentState {
            guard isGrantedOnly else { return CookieFirstRecord.state(of: list.categories) }
            let names = list.categories.lazy.filter { $0.isGranted && !$0.name.equals("necessary") }.map(\.name)
            if names.isEmpty { return .refusal }
            return Choice.refusable.allSatisfy(names.contains) ? .grant : .partial
        }

        private static let refusable: [ByteString] = ["performance", "functional", "advertising"]

        private static func isCategory(_ name: ByteString) -> Bool {
            name.equals("necessary") || refusable.contains(name)
        }

        private static func isContainer(_ name: ByteString) -> Bool {
            ["categories", "consent", "consents", "preferences"].contains(name.asciiLowercased)
        }

        /// What an action says; unknown if the categories say it, nil if it is no choice.
        private static func meaning(_ action: ByteString) -> ConsentState? {
            let word = ByteString(action.asciiLowercased.filter { $0.isASCIILetter })
            if ["accept", "acceptall", "allow", "allowall", "agree", "grant", "optin"].contains(word) { return .grant }
            if ["reject", "rejectall", "decline", "declineall", "deny", "denyall", "refuse", "optout"].contains(word) {
                return .refusal
            }
            if ["withdraw", "withdrawn", "revoke"].contains(word) { return .withdrawal }
            if ["save", "submit", "custom", "partial", "update", "choose"].contains(word) { return .unknown }
            return nil
        }
    }
}
