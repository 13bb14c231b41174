public import HARCapture

extension Analysis {
    /// The rules that were applied and found nothing.
    public var rulesWithoutFindings: [Rule] {
        let found = Set(findings.map(\.rule))
        return rules.filter { !found.contains($0.id) }
    }

    /// The kinds of statement that a rule makes and the capture does not fully show, those it shows least first.
    ///
    /// A rule that found nothing says something only as far as the capture could have shown what it looks for.
    public func lacking(for rule: Rule) -> [Completeness.Statement] {
        let lacking = completeness.statements.filter { rule.statements.contains($0.kind) && $0.showing != .shown }
        let order = ["notShown", "unknown", "partly"]
        return order.flatMap { name in lacking.filter { $0.showing.name == name } }
    }
}
