public import HARCapture

/// What surrounds a finding: when its evidence was recorded and by what clock, what happened in it, who led to it, and
/// what the site's records said at that moment. All of it follows from the evidence.
public struct FindingCircumstances: Sendable {
    /// What a piece of evidence shows, in the words of EDPB Guidelines 2/2023 where they have one.
    public enum Action: String, Sendable, Hashable, CaseIterable {
        /// A response asked the browser to store something.
        case instructed
        /// A request carried what the browser had stored: it was stored, and access was given.
        case accessed
        /// A request carried something in its address, body or other headers.
        case transmitted
        /// A response brought something.
        case received
        /// The capture itself is what is shown.
        case recorded
    }

    /// An instant as the capture writes it.
    public struct Clock: Sendable {
        /// The text, as written.
        public let text: ByteString
        /// How many digits of a second are written.
        public let fractionDigits: Int
        /// Minutes east of UTC, if written.
        public let offsetMinutes: Int?
        /// The bytes.
        public let source: SourceReference
        /// What the instant rests on.
        public static let basis =
            "startedDateTime of the entry, by the clock of the machine that recorded; not verified"
    }

    /// The exchange that the first piece of evidence belongs to.
    public struct Request: Sendable {
        /// The entry.
        public let entry: Entry
        /// Its address, site and visited page.
        public let exchange: CaptureContext.Exchange
    }

    /// What ``isThirdParty`` was computed by.
    public static let partyBasis =
        "registrable domains by the Public Suffix List named in lists, its private section included"

    /// What the records of the visited site said at the instant.
    public struct Consent: Sendable {
        /// Where the instant lies relative to the recorded choices.
        public let phase: ConsentPhase
        /// The choice in force; nil before the first and where there is none.
        public let choice: ConsentLedger.Choice?
        /// The bytes of its records.
        public let sources: [SourceReference]
    }

    /// What the evidence shows, sorted.
    public let actions: [Action]
    /// The recorded instant of the first piece of evidence; nil if none is recorded.
    public let clock: Clock?
    /// The place of that entry in the order of time, counted from 0; nil for what stands outside of entries.
    public let place: Int?
    /// What tells the order of that entry and its neighbours: their instants, or only the file.
    public let order: Chronology.Witness?
    /// The host whose response set the cookie the finding is about; nil if the evidence shows none.
    public let setter: Host?
    /// The exchange of the first piece of evidence; nil for what stands outside of entries.
    public let request: Request?
    /// Whether the registrable domains of the exchange and the visited page differ; nil if the page is unknown.
    public let isThirdParty: Bool?
    /// Who led to the exchange.
    public let chain: ActorChain?
    /// What the records of the visited site said; nil if the site is unknown.
    public let consent: Consent?
    /// The counter-evidence that was looked for, and whether the capture shows it.
    public let checked: [(what: CounterEvidence, result: CounterEvidence.Result)]
}

/// Finds the circumstances of the findings of one analysis.
public struct FindingSurroundings {
    private let observations: Observations
    private let chains: ActorChains
    /// The place of each entry in the order of time.
    private let places: [Int]
    private let counterEvidence: CounterEvidenceSearch

    /// Prepares what all findings need.
    public init(_ analysis: Analysis) {
        observations = analysis.observations
        chains = ActorChains(analysis.observations)
        counterEvidence = CounterEvidenceSearch(analysis)
        var places = Array(repeating: 0, count: observations.context.exchanges.count)
        for (place, entry) in observations.context.timeOrder.enumerated() { places[entry] = place }
        self.places = places
    }

    /// The circumstances of a finding.
    public func circumstances(of finding: Finding) -> FindingCircumstances {
        let entry = finding.evidence.lazy.compactMap(\.entry).first
        let exchange = entry.map { observations.context.exchanges[$0] }
        let recorded = entry.map { observations.context.capture.entries[$0] }
        return FindingCircumstances(
            actions: Array(Set(finding.evidence.map(Self.action)))
                .sorted { $0.rawValue < $1.rawValue },
            clock: recorded.flatMap { recorded in
                recorded.started.map {
                    .init(
                        text: $0.text,
                        fractionDigits: $0.fractionDigits,
                        offsetMinutes: $0.offsetMinutes,
                        source: recorded.startedDateTimeSource
                    )
                }
            },
            place: entry.map { places[$0] },
            order: entry.map { witness(of: $0) },
            setter: finding.evidence.first { Self.action($0) == .instructed }?.entry
                .map { observations.context.exchanges[$0].host },
            request: exchange.flatMap { exchange in recorded.map { .init(entry: $0, exchange: exchange) } },
            isThirdParty: exchange?.isThirdParty,
            chain: entry.map { chains.chain(to: $0) },
            consent: consent(at: finding.at, on: finding.subject.site),
            checked: counterEvidence.checks(of: finding, order: entry.map { witness(of: $0) })
        )
    }

    private static func action(_ source: SourceReference) -> FindingCircumstances.Action {
        switch source.place {
        case .capture: .recorded
        case .requestURL, .requestBody: .transmitted
        case .requestHeader:
            source.header.map { $0.name.equalsIgnoringCase("cookie") } ?? true ? .accessed : .transmitted
        case .responseHeader:
            source.header.map { $0.name.equalsIgnoringCase("set-cookie") } ?? true ? .instructed : .received
        case .responseStatus, .responseBody: .received
        }
    }

    /// Whether the instants tell an entry from both of its neighbours in time.
    private func witness(of entry: Int) -> Chronology.Witness {
        let chronology = observations.context.chronology
        let place = places[entry]
        let neighbours = [place - 1, place + 1].filter(chronology.order.indices.contains).map { chronology.order[$0] }
        return neighbours.allSatisfy { chronology.witness(entry, $0) == .time } ? .time : .file
    }

    private func consent(at instant: Instant?, on site: ByteString?) -> FindingCircumstances.Consent? {
        guard let site else { return nil }
        let phase = observations.consent.phase(at: instant, site: site)
        let choices = observations.consent.choices[site] ?? []
        let choice = instant.flatMap { instant in choices.last { $0.notAfter <= instant } }
        return .init(
            phase: phase,
            choice: choice,
            sources: (choice?.evidence ?? []).map { observations.consent.events[$0].source }
        )
    }
}
