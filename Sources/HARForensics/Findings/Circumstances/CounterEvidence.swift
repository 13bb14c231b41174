import HARCapture

/// Something that would weaken a finding and that a capture can show.
///
/// Which ones are looked for follows from the kinds of statement that the rule makes.
public enum CounterEvidence: String, Sendable, Hashable, CaseIterable {
    /// The first request already carried cookies: what is met need not have begun here.
    case cookiesAtStart
    /// A record of a choice from before the capture.
    case earlierChoice
    /// Instants that do not tell the order, or a clock that was set back.
    case orderNotTold
    /// The operator of the third party also operates the visited site.
    case sameOperator
    /// Answers of a cache, a service worker or a test script, or none at all, in the cited exchanges.
    case noAnswerOfServer
    /// Headers recorded at another redirect hop than theirs, in the cited exchanges.
    case headersOfAnotherHop
    /// Placeholders in the place of values.
    case placeholders
    /// Fields that contradict the program that the file names as its maker.
    case editedFile

    /// What a search gave.
    public enum Result: String, Sendable, Hashable, CaseIterable {
        /// The capture shows nothing of the kind.
        case notFound
        /// The capture shows it; confidence or limits of the finding say so.
        case found
        /// The capture cannot tell.
        case cannotTell
    }
}

/// Looks for counter-evidence to the findings of one analysis.
struct CounterEvidenceSearch {
    private let observations: Observations
    private let statements: [RuleID: Set<StatementKind>]
    private let met: Set<DiagnosticCode>
    private let misplaced: Set<Int>

    init(_ analysis: Analysis) {
        observations = analysis.observations
        statements = Dictionary(analysis.rules.map { ($0.id, Set($0.statements)) }) { first, _ in first }
        met = Set(analysis.diagnostics.map(\.code))
        misplaced = Set(
            analysis.diagnostics.filter { $0.code == .misattributedHeaders }.flatMap(\.occurrences)
                .compactMap { analysis.capture.entry(at: $0.offset) }
        )
    }

    /// What was looked for, in the order of the cases, and what the search gave.
    func checks(
        of finding: Finding,
        order: Chronology.Witness?
    ) -> [(what: CounterEvidence, result: CounterEvidence.Result)] {
        let kinds = statements[finding.rule] ?? []
        return CounterEvidence.allCases.filter { !$0.weakened.isDisjoint(with: kinds) }.map { what in
            (what, result(what, finding, order))
        }
    }

    private func result(
        _ what: CounterEvidence,
        _ finding: Finding,
        _ order: Chronology.Witness?
    ) -> CounterEvidence.Result {
        switch what {
        case .cookiesAtStart:
            met.contains(.noCookieData) ? .cannotTell : met.contains(.notCleanProfile) ? .found : .notFound
        case .earlierChoice: met.contains(.preexistingConsent) ? .found : .notFound
        case .orderNotTold:
            met.contains(.clockStepsBack) || order == .file ? .found : order == nil ? .cannotTell : .notFound
        case .sameOperator: sameOperator(finding)
        case .noAnswerOfServer:
            finding.evidence.compactMap(\.entry).contains {
                observations.context.exchanges[$0].transmission != .answered
            } ? .found : .notFound
        case .headersOfAnotherHop:
            finding.evidence.compactMap(\.entry).contains(where: misplaced.contains) ? .found : .notFound
        case .placeholders: met.contains(.redactedValues) ? .found : .notFound
        case .editedFile: met.contains(.exporterContradiction) ? .found : .notFound
        }
    }

    private func sameOperator(_ finding: Finding) -> CounterEvidence.Result {
        guard let domain = finding.subject.domain, let site = finding.subject.site,
            let theirs = observations.catalogue.entry(for: Host(domain))?.ultimateOwner,
            let own = observations.catalogue.entry(for: Host(site))?.ultimateOwner
        else { return .cannotTell }
        return theirs == own ? .found : .notFound
    }
}

extension CounterEvidence {
    /// The kinds of statement that it would weaken.
    fileprivate var weakened: Set<StatementKind> {
        switch self {
        case .cookiesAtStart, .earlierChoice: [.cleanStart]
        case .orderNotTold: [.order]
        case .sameOperator: [.siteAttribution]
        case .noAnswerOfServer: [.contacts, .cookieSetting]
        case .headersOfAnotherHop: [.cookieSetting, .cookieStoring, .cookieSending]
        case .placeholders: [.values, .cookieStoring]
        case .editedFile: [.cookieSetting, .cookieStoring, .cookieSending, .contacts, .values, .order]
        }
    }
}
