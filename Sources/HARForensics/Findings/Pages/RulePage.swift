/// What a person needs to know of a rule before relying on its findings.
///
/// Every rule of ``RuleCatalogue`` has a page, and a test fails for one that has none. Write it as a static member in an
/// extension in this folder and name it in ``all``; the examples are run by the tests, and `Docs/Rules` is made of it.
public struct RulePage: Sendable {
    /// The rule.
    public let rule: RuleID
    /// What its findings state, and what they do not, in a few sentences.
    public let definition: String
    /// Where the method comes from: specification sections, papers, guidelines.
    public let literature: [String]
    /// What each parameter of the rule means.
    public let parameters: [String: String]
    /// How it can be wrong: findings that ought not to be there, each with its cause.
    public let falsePositives: [String]
    /// What it misses, each with its cause.
    public let falseNegatives: [String]
    /// A capture in which it finds something.
    public let fires: RuleExample
    /// A capture much like the other in which it must not find anything.
    public let mustNotFire: RuleExample

    init(
        _ rule: RuleID,
        definition: String,
        literature: [String],
        parameters: [String: String] = [:],
        falsePositives: [String],
        falseNegatives: [String],
        fires: RuleExample,
        mustNotFire: RuleExample
    ) {
        self.rule = rule
        self.definition = definition
        self.literature = literature
        self.parameters = parameters
        self.falsePositives = falsePositives
        self.falseNegatives = falseNegatives
        self.fires = fires
        self.mustNotFire = mustNotFire
    }

    /// Every page.
    public static let all: [RulePage] = cookies + trackers + listedCookies + consentSignals + consentRecords + captures

    private static let byRule = Dictionary(all.map { ($0.rule, $0) }) { first, _ in first }

    /// The page of a rule; nil for a rule made elsewhere.
    public static func page(of rule: RuleID) -> RulePage? { byRule[rule] }
}

extension Rule {
    /// The page of the rule; nil for a rule made elsewhere.
    public var page: RulePage? { RulePage.page(of: id) }
}
