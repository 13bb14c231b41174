import HARCapture

extension AnalysisDocument {
    /// What surrounds a finding.
    public struct CircumstancesRecord: Codable, Sendable, Equatable {
        /// What the evidence shows: `instructed`, `accessed`, `transmitted`, `received`, `recorded`.
        public var actions: [String]
        public var clock: ClockRecord?
        /// The place of the first piece of evidence in the order of time, counted from 0.
        public var place: Int?
        /// What tells that place: `time` or `file`.
        public var orderBy: String?
        public var setter: String?
        /// `first`, `third` or `unknown`.
        public var party: String
        /// The exchange first, then who led to it.
        public var actors: [ActorRecord]
        public var consent: ConsentStateRecord?
    }

    /// An instant as the capture writes it.
    public struct ClockRecord: Codable, Sendable, Equatable {
        public var text: String
        public var fractionDigits: Int
        public var offsetMinutes: Int?
        public var basis: String
        public var source: Source
    }

    /// A step of an actor chain.
    public struct ActorRecord: Codable, Sendable, Equatable {
        public var kind: String
        public var host: String
        public var owner: String?
        public var entry: Int?
        public var source: Source
    }

    /// What the records of the visited site said at the instant of a finding.
    public struct ConsentStateRecord: Codable, Sendable, Equatable {
        public var phase: String
        public var state: String?
        public var grade: String?
        public var notBefore: String?
        public var notAfter: String?
        public var managers: [String]
        public var purposes: [String]
        public var evidence: [Source]
    }

    /// What a person decided about a finding.
    public struct ReviewRecord: Codable, Sendable, Equatable {
        /// `unreviewed`, `confirmed` or `rejected`.
        public var state: String
        public var by: String?
        public var at: String?
        public var why: String?
        public var supersedes: String?
    }
}

extension AnalysisDocument.CircumstancesRecord {
    init(_ circumstances: FindingCircumstances) {
        actions = circumstances.actions.map(\.rawValue)
        clock = circumstances.clock.map {
            .init(
                text: $0.text.string,
                fractionDigits: $0.fractionDigits,
                offsetMinutes: $0.offsetMinutes,
                basis: FindingCircumstances.Clock.basis,
                source: .init($0.source)
            )
        }
        place = circumstances.place
        orderBy = circumstances.order?.rawValue
        setter = circumstances.setter?.name.string
        party = circumstances.isThirdParty.map { $0 ? "third" : "first" } ?? "unknown"
        actors = (circumstances.chain?.steps ?? []).map {
            .init(
                kind: $0.kind.rawValue,
                host: $0.host.name.string,
                owner: $0.owner,
                entry: $0.entry,
                source: .init($0.source)
            )
        }
        consent = circumstances.consent.map { consent in
            .init(
                phase: consent.phase.rawValue,
                state: consent.choice?.state.rawValue,
                grade: consent.choice?.grade.rawValue,
                notBefore: consent.choice?.notBefore?.description,
                notAfter: consent.choice?.notAfter.description,
                managers: consent.choice?.managers ?? [],
                purposes: consent.choice?.purposes ?? [],
                evidence: consent.sources.map { .init($0) }
            )
        }
    }
}

extension AnalysisDocument.ReviewRecord {
    init(_ review: FindingAnnotations.Review?) {
        self.init(
            state: review?.state.rawValue ?? "unreviewed",
            by: review?.by,
            at: review?.at,
            why: review?.why,
            supersedes: review?.supersedes
        )
    }
}
