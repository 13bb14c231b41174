import HARCapture

extension AnalysisDocument {
    /// The program that wrote a capture, as it was recognised, and what the capture shows of what it records.
    public struct ExporterRecord: Codable, Sendable, Equatable {
        public var id: String
        public var version: String?
        public var browser: ProgramRecord?
        /// Exporters that fields of entries point to although the creator names another.
        public var contradictedBy: [String]
        public var grounds: [GroundRecord]
        public var capabilities: [CapabilityRecord]
        /// The finest step of its clock in seconds.
        public var clock: String?
    }

    /// Something that points to an exporter or a browser.
    public struct GroundRecord: Codable, Sendable, Equatable {
        public var kind: String
        public var exporter: String?
        public var text: String
        public var source: Source
    }

    /// How far a capture shows something.
    public struct CapabilityRecord: Codable, Sendable, Equatable {
        public var capability: String
        public var showing: String
        public var reason: String?
    }

    /// How far a capture can support one kind of statement.
    public struct StatementRecord: Codable, Sendable, Equatable {
        public var statement: String
        public var showing: String
        public var diagnostics: [String]
        public var capabilities: [String]
        public var reasons: [String]
    }
}

extension AnalysisDocument.ExporterRecord {
    init(_ recognition: Exporter.Recognition, _ capabilities: Capabilities) {
        id = recognition.exporter.rawValue
        version = recognition.version?.string
        browser = recognition.browser.map { .init(name: $0.name.string, version: $0.version.string) }
        contradictedBy = recognition.contradictedBy.map(\.rawValue)
        grounds = recognition.grounds.map { ground in
            .init(
                kind: ground.kind.rawValue,
                exporter: ground.exporter?.rawValue,
                text: ground.text,
                source: .init(ground.source)
            )
        }
        self.capabilities = Capability.all.map { capability in
            let showing = capabilities[capability]
            return .init(capability: capability.rawValue, showing: showing.name, reason: showing.reason)
        }
        clock = capabilities.clock?.description
    }
}

extension AnalysisDocument.StatementRecord {
    init(_ statement: Completeness.Statement) {
        self.init(
            statement: statement.kind.rawValue,
            showing: statement.showing.name,
            diagnostics: statement.diagnostics.map(\.rawValue),
            capabilities: statement.capabilities.map(\.rawValue),
            reasons: statement.reasons
        )
    }
}
