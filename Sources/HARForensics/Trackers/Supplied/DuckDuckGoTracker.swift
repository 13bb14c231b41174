internal import HARCapture

/// A tracker of a list of DuckDuckGo.
struct DuckDuckGoTracker: Sendable {
    let domain: ByteString
    let owner: String?
    let categories: [String]
    let defaultAction: DuckDuckGoMatch.Action
    let rules: [Rule]
    let pointer: JSONPointer

    struct Rule: Sendable {
        let text: String
        let expression: RegularExpression
        let isIgnored: Bool
        let surrogate: String?
        let options: Scope?
        let exceptions: Scope?
        let pointer: JSONPointer

        func matches(_ address: [UInt8], _ request: FilterRequest) -> Bool {
            if let options, !options.matches(request) { return false }
            return expression.matches(address.span)
        }
    }

    /// Sites and types; an empty list is no condition.
    struct Scope: Sendable {
        let domains: [ByteString]
        let types: UInt16

        init(_ value: JSONValue) {
            domains = value["domains"]?.strings.map(\.asciiLowercased) ?? []
            types = (value["types"]?.strings ?? []).reduce(0) { $0 | (ResourceType($1)?.bit ?? 0) }
        }

        func matches(_ request: FilterRequest) -> Bool {
            if types != 0, types & request.typeBit == 0 { return false }
            if domains.isEmpty { return true }
            guard let source = request.source else { return false }
            return domains.contains { source.domainMatches($0) }
        }
    }

    init(
        _ domain: ByteString,
        _ value: JSONValue,
        at path: [ByteString],
        rules name: ByteString,
        _ problems: inout [DuckDuckGoList.Problem]
    ) {
        self.domain = domain.asciiLowercased
        owner = value["owner"]?["name"]?.string?.string
        categories = value["categories"]?.strings.map(\.string) ?? []
        defaultAction = value["default"]?.string == "block" ? .block : .ignore
        pointer = JSONPointer(path)
        // The resources of the Tracker Radar were seen; nothing says that they are to be blocked.
        let isRadar = name == "resources"
        var rules: [Rule] = []
        for (index, rule) in (value[name]?.elements ?? []).enumerated() {
            let place = JSONPointer(path + [name, ByteString("\(index)")])
            let action = rule["action"]?.string
            if let action, action != "ignore", action != "block" {
                problems.append(.init(pointer: place, text: "the action \u{201C}\(action)\u{201D} is unknown"))
                continue
            }
            guard let text = rule["rule"]?.string else {
                problems.append(.init(pointer: place, text: "expected a member \u{201C}rule\u{201D}"))
                continue
            }
            do {
                rules.append(
                    Rule(
                        text: text.string,
                        expression: try RegularExpression(Array(text.bytes), ignoringCase: true),
                        isIgnored: isRadar || action == "ignore",
                        surrogate: rule["surrogate"]?.string?.string,
                        options: rule["options"].map(Scope.init),
                        exceptions: rule["exceptions"].map(Scope.init),
                        pointer: place
                    )
                )
            } catch {
                problems.append(.init(pointer: place, text: "the regular expression cannot be used: \(error.text)"))
            }
        }
        self.rules = rules
    }
}
