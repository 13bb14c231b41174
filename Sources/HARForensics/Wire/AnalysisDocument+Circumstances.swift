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
        /// The request that the first piece of evidence belongs to; left out for what stands outside of entries.
        public var request: RequestRecord?
        /// `first`, `third` or `unknown`.
        public var party: String
        /// What the party was computed by.
        public var partyBasis: String
        /// The exchange first, then who led to it.
        public var actors: [ActorRecord]
        public var consent: ConsentStateRecord?
        /// The counter-evidence that was looked for.
        public var checked: [CounterEvidenceRecord]
    }

    /// The request of a finding.
    public struct RequestRecord: Codable, Sendable, Equatable {
        public var entry: Int
        public var method: String
        /// The address, values masked unless they are asked for.
        public var url: String
        public var host: String
        /// The registrable domain of the host.
        public var site: String
        public var topLevelSite: String?
        public var status: Int?
        /// Whether a server answered: `answered`, `fromCache`, `serviceWorker`, `noAnswer`.
        public var transmission: String
    }

    /// Something that would weaken a finding, and whether the capture shows it.
    public struct CounterEvidenceRecord: Codable, Sendable, Equatable {
        public var what: String
        /// `notFound`, `found` or `cannotTell`.
        public var result: String
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
    init(_ circumstances: FindingCircumstances, _ mask: ValueMask?) {
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
        request = circumstances.request.map { .init($0, mask) }
        partyBasis = FindingCircumstances.partyBasis
        checked = circumstances.checked.map { .init(what: $0.what.rawValue, result: $0.result.rawValue) }
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

extension AnalysisDocument.RequestRecord {
    init(_ request: FindingCircumstances.Request, _ mask: ValueMask?) {
        let url = request.entry.request.url
        self.init(
            entry: request.entry.index,
            method: request.entry.request.method.string,
            url: (mask?.masked(url: url) ?? url).string,
            host: request.exchange.host.name.string,
            site: request.exchange.site.string,
            topLevelSite: request.exchange.topLevelSite?.string,
            status: request.entry.response.status,
            transmission: request.exchange.transmission.rawValue
        )
    }
}

extension AnalysisDocument.EvidenceRecord {
    /// The longest text that is quoted, in bytes; the digest binds what is longer.
    static let longestQuote = 65_536

    init(_ source: SourceReference, _ mask: ValueMask?) {
        self.init(
            capture: source.capture.description,
            entry: source.entry,
            pointer: source.pointer.description,
            offset: source.offset,
            length: source.length,
            sha256: (try? source.bytesDigest)?.description ?? "",
            quoteForm: "tooLong"
        )
        guard source.length <= Self.longestQuote, let raw = try? source.bytes, let meaning = try? source.text,
            let quoted = mask == nil ? raw : try? mask?.quote(of: source)
        else { return }
        // The same as the meaning: nothing was masked, and the bytes themselves can be quoted where they have no escapes.
        quoteForm = quoted == raw ? "verbatim" : quoted == meaning ? "unescaped" : "masked"
        if let text = String(validating: quoted.bytes, as: UTF8.self) {
            quote = text
        } else {
            quoteBase64 = Base64.encoded(quoted)
        }
    }
}

extension AnalysisDocument.NotFoundRecord {
    init(_ rule: Rule, _ analysis: Analysis) {
        let lacking = analysis.lacking(for: rule)
        self.init(
            capture: analysis.capture.source.sha256.description,
            rule: rule.id.rawValue,
            showing: lacking.first?.showing.name ?? "shown",
            limitedBy: lacking.map(\.kind.rawValue)
        )
    }
}
