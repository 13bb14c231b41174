/// What a capture can show, kind of statement by kind of statement, and what says so.
///
/// ```swift
/// for statement in capture.completeness.statements where statement.showing != .shown {
///     print(statement.kind.phrase, statement.showing.name, statement.reasons)
/// }
/// ```
public struct Completeness: Sendable, Hashable {
    /// How far a capture can support one kind of statement.
    public struct Statement: Sendable, Hashable {
        /// The kind.
        public let kind: StatementKind
        /// How far.
        public let showing: Showing
        /// The oddities of the capture that say so, or that concern single entries.
        public let diagnostics: [DiagnosticCode]
        /// What the exporter leaves out that says so.
        public let capabilities: [Capability]
        /// Why, in words: what no capture shows first, then of the exporter, then of the oddities, worst first.
        public let reasons: [String]
    }

    /// One a kind, in the order of ``StatementKind/all``.
    public let statements: [Statement]

    /// How far a kind of statement is supported.
    public subscript(kind: StatementKind) -> Statement? { statements.first { $0.kind == kind } }

    /// The verdict for what an exporter records and what is odd about a capture.
    ///
    /// - Parameters:
    ///   - capabilities: What the capture can show at best.
    ///   - diagnostics: What is odd about it, those included that only analysis finds.
    ///   - entries: How many entries it has.
    public init(capabilities: Capabilities, diagnostics: [Diagnostic], entries: Int) {
        statements = StatementKind.all.map { Self.judge($0, capabilities, diagnostics, entries) }
    }

    /// From which share of the entries on an oddity of single entries limits what is said of the whole capture.
    public static let shareThatLimits = 0.1

    /// Whether an oddity limits what is said of the whole capture, not of single entries alone.
    private static func weighs(_ diagnostic: Diagnostic, _ entries: Int) -> Bool {
        !diagnostic.code.isLocal || Double(diagnostic.count) >= shareThatLimits * Double(entries)
    }

    private static func judge(
        _ kind: StatementKind,
        _ capabilities: Capabilities,
        _ diagnostics: [Diagnostic],
        _ entries: Int
    ) -> Statement {
        var reasons = [kind.inherentLimit].compactMap { $0 }
        var rank = reasons.isEmpty ? 0 : Showing.partly("").rank
        var lacking: [Capability] = []
        for (capability, isNeeded) in kind.capabilities {
            let showing = capabilities[capability]
            if showing == .shown { continue }
            // What only helps cannot take the statement away.
            rank = max(rank, isNeeded ? showing.rank : min(showing.rank, Showing.partly("").rank))
            lacking.append(capability)
            if let reason = showing.reason, !reasons.contains(reason) { reasons.append(reason) }
        }
        let limiting = diagnostics.filter { $0.code.limits.contains(kind) }
        for code in limiting.filter({ weighs($0, entries) }).map(\.code) {
            let isPrecluded = code.precludes.contains(kind)
            rank = max(rank, (isPrecluded ? Showing.notShown("") : .partly("")).rank)
            if !reasons.contains(code.meaning) { reasons.append(code.meaning) }
        }
        let reason = reasons.first ?? ""
        let showing: Showing =
            switch rank {
            case 0: .shown
            case 1: .unknown
            case 2: .partly(reason)
            default: .notShown(limiting.first { $0.code.precludes.contains(kind) }?.code.meaning ?? reason)
            }
        return Statement(
            kind: kind,
            showing: showing,
            diagnostics: limiting.map(\.code),
            capabilities: lacking,
            reasons: reasons
        )
    }
}

extension StatementKind {
    /// What no capture shows, whoever recorded it; nil where there is no such limit.
    fileprivate var inherentLimit: String? {
        switch self {
        case .cleanStart: "what the browser held outside of cookies, and for hosts it did not contact, is not recorded"
        case .representativeness: "one visit does not show what other visitors meet"
        case .integrity: "a file can show contradictions, not that nothing was changed"
        default: nil
        }
    }

    /// What an exporter must record for a kind of statement, and what only helps.
    fileprivate var capabilities: [(capability: Capability, isNeeded: Bool)] {
        switch self {
        case .cookieSetting: [(.setCookie, true), (.redirectHops, false)]
        case .cookieStoring: [(.cookiesSent, true), (.setCookie, false), (.refusedCookies, false)]
        case .cookieSending: [(.cookiesSent, true)]
        case .cookieAbsence: [(.setCookie, true), (.cookiesSent, true)]
        case .values: [(.cookiesSent, false), (.setCookie, false)]
        case .cleanStart: [(.cookiesSent, true)]
        case .order: [(.entryOrder, false)]
        case .siteAttribution: [(.frames, false)]
        case .causes: [(.initiators, true)]
        case .contacts: [(.cacheMarks, false)]
        case .responseBodies: [(.responseBodies, true)]
        case .requestBodies: [(.requestBodies, true)]
        default: []
        }
    }
}

extension Capture {
    /// What the capture can show, as far as the capture alone says; looked up each time it is asked for.
    public var completeness: Completeness {
        Completeness(capabilities: capabilities, diagnostics: diagnostics, entries: entries.count)
    }
}
