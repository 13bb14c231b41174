extension Exporter {
    /// Which exporter wrote a capture, and what says so.
    public struct Recognition: Sendable {
        /// One thing in the capture that points to an exporter or a browser.
        public struct Ground: Sendable {
            /// What kind of thing it is: an open set.
            public struct Kind: Sendable, Hashable {
                /// The stable name, as written in JSON.
                public let rawValue: String
                /// The name of the creator.
                public static let creator = Self(rawValue: "creator")
                /// The name of the browser, as the exporter gives it.
                public static let browser = Self(rawValue: "browser")
                /// A User-Agent header.
                public static let userAgent = Self(rawValue: "userAgent")
                /// The fields of entries.
                public static let shape = Self(rawValue: "shape")
            }

            /// What kind of thing it is.
            public let kind: Kind
            /// The exporter it points to; nil for one that only tells the browser or a name that is not known.
            public let exporter: Exporter?
            /// What it is, in words of this library.
            public let text: String
            /// Where it stands.
            public let source: SourceReference
        }

        /// The exporter that the creator names, else the one the fields point to.
        public let exporter: Exporter
        /// The version that the creator gives, as written; WebInspector gives that of WebKit, not of the browser.
        public let version: ByteString?
        /// The browser, as the exporter or else the first User-Agent header gives it; nil if neither does.
        public let browser: Program?
        /// Everything that points to an exporter or the browser.
        public let grounds: [Ground]
        /// The other exporters that fields of entries point to: the file was edited, merged or written again.
        public let contradictedBy: [Exporter]

        /// Whether creator and fields point to different exporters.
        public var isContradicted: Bool { !contradictedBy.isEmpty }
    }
}

extension Exporter.Recognition {
    init(_ storage: CaptureStorage) {
        var grounds: [Ground] = []
        let log = storage.index.log
        let creator = Program(json: storage.value(at: log.creator))
        let named = creator.flatMap { Exporter(creatorName: $0.name) }
        func reference(_ role: ElementPath.Role, _ range: ValueRange) -> SourceReference {
            storage.reference(ElementPath(role), range)
        }
        if let creator, !creator.name.isEmpty {
            grounds.append(
                Ground(
                    kind: .creator,
                    exporter: named,
                    text: named.map { "the creator names \($0.title)" } ?? "the creator names a program not known here",
                    source: reference(.creator, log.creator)
                )
            )
        }
        let shape = ExporterShape(storage)
        for sign in shape.signs {
            grounds.append(
                Ground(
                    kind: .shape,
                    exporter: sign.exporter,
                    text: "entries have \(sign.fields)",
                    source: Entry(storage: storage, index: sign.entry).source
                )
            )
        }
        var browser = Program(json: storage.value(at: log.browser)).flatMap { $0.name.isEmpty ? nil : $0 }
        if browser != nil {
            grounds.append(
                Ground(
                    kind: .browser,
                    exporter: nil,
                    text: "the exporter names the browser",
                    source: reference(.browser, log.browser)
                )
            )
        } else if let header = Self.firstUserAgent(storage) {
            browser = UserAgent.browser(header.value)
            if browser != nil {
                grounds.append(
                    Ground(
                        kind: .userAgent,
                        exporter: nil,
                        text: "the first User-Agent header names the browser",
                        source: header.source
                    )
                )
            }
        }
        let hasName = creator.map { !$0.name.isEmpty } ?? false
        let exporter = named ?? shape.signs.first?.exporter ?? (hasName ? .homeMade : .unknown)
        self.exporter = exporter
        version = creator.flatMap { $0.version.isEmpty ? nil : $0.version }
        self.browser = browser
        self.grounds = grounds
        // A program that names itself otherwise may be a wrapper that writes the fields of what it wraps.
        contradictedBy = shape.signs.map(\.exporter).filter { !$0.writesFields(of: exporter) }
    }

    /// The first User-Agent header, of the entries that are looked at.
    private static func firstUserAgent(_ storage: CaptureStorage) -> Header? {
        for index in storage.index.entries.indices.prefix(ExporterShape.sampleSize) {
            let entry = Entry(storage: storage, index: index)
            if let header = entry.request.headers.named("user-agent").first { return header }
        }
        return nil
    }
}

extension Exporter {
    /// Whether two exporters write the same fields.
    fileprivate func writesFields(of other: Exporter) -> Bool {
        let relatives: Set<Exporter> = [.chromeHAR, .browsertime]
        return self == other || relatives.isSuperset(of: [self, other])
    }
}

extension Capture {
    /// Which exporter wrote the capture, and what says so; looked up each time it is asked for.
    public var exporter: Exporter.Recognition { Exporter.Recognition(storage) }
}
