import HARCapture

/// A small capture that shows what a rule does.
public struct RuleExample: Sendable {
    /// What happens in it and why the rule finds something or nothing.
    public let reason: String
    /// The exchanges, in the order of time.
    public let exchanges: [Exchange]
    /// What the maker of the capture states was done, where the rule compares that.
    public let scenario: OperatorLog.Scenario?
    /// The vendor list that is given, as JSON, where the rule asks for one.
    public let vendorList: String?
    /// The whole storage disclosure that is given, as JSON, where the rule asks for one.
    public let disclosure: String?

    init(
        _ reason: String,
        _ exchanges: [Exchange],
        scenario: OperatorLog.Scenario? = nil,
        vendorList: String? = nil,
        disclosure: String? = nil
    ) {
        self.reason = reason
        self.exchanges = exchanges
        self.scenario = scenario
        self.vendorList = vendorList
        self.disclosure = disclosure
    }

    /// A request and its response.
    public struct Exchange: Sendable {
        /// Milliseconds after the begin of the capture.
        public let at: Int
        /// The address.
        public let url: String
        /// The status of the response.
        public let status: Int
        /// Names and values of the request headers.
        public let requestHeaders: [(name: String, value: String)]
        /// Names and values of the response headers.
        public let responseHeaders: [(name: String, value: String)]

        /// A request.
        ///
        /// - Parameters:
        ///   - sends: The Cookie header.
        ///   - sets: The Set-Cookie headers.
        static func request(
            _ at: Int,
            _ url: String,
            sends: String? = nil,
            sets: [String] = [],
            status: Int = 200,
            request: [(name: String, value: String)] = [],
            response: [(name: String, value: String)] = []
        ) -> Exchange {
            Exchange(
                at: at,
                url: url,
                status: status,
                requestHeaders: request + (sends.map { [(name: "Cookie", value: $0)] } ?? []),
                responseHeaders: response + sets.map { (name: "Set-Cookie", value: $0) }
            )
        }

        /// A page that the visitor opens.
        static func visit(_ at: Int, _ url: String, sends: String? = nil, sets: [String] = [], status: Int = 200)
            -> Exchange
        {
            request(
                at,
                url,
                sends: sends,
                sets: sets,
                status: status,
                request: [(name: "Sec-Fetch-Dest", value: "document")],
                response: [(name: "Content-Type", value: "text/html")]
            )
        }
    }

    /// The capture as a HAR 1.2 document.
    public var capture: String {
        let began = Instant(microseconds: 1_772_359_200_000_000, fractionDigits: 3)
        let entries = exchanges.map { exchange -> JSONTree in
            let mime = exchange.responseHeaders.contains { $0.name == "Content-Type" } ? "text/html" : "image/gif"
            return .object([
                "pageref": .string("page_1"),
                "startedDateTime": .string(began.advanced(byMilliseconds: Double(exchange.at)).description),
                "time": .literal("8"),
                "timings": .object(["send": .literal("0"), "wait": .literal("6"), "receive": .literal("2")]),
                "cache": .object([:]),
                "request": .object([
                    "method": .string("GET"), "url": .string(exchange.url), "httpVersion": .string("HTTP/2.0"),
                    "headers": Self.headers(exchange.requestHeaders), "cookies": .array([]), "queryString": .array([]),
                    "headersSize": .literal("-1"), "bodySize": .literal("0"),
                ]),
                "response": .object([
                    "status": .literal(String(exchange.status)), "statusText": .string(""),
                    "httpVersion": .string("HTTP/2.0"), "headers": Self.headers(exchange.responseHeaders),
                    "cookies": .array([]), "redirectURL": .string(""), "headersSize": .literal("-1"),
                    "bodySize": .literal("0"),
                    "content": .object(["size": .literal("0"), "mimeType": .string(mime), "text": .string("")]),
                ]),
            ])
        }
        var writer = JSONWriter()
        writer.write(
            .object([
                "log": .object([
                    "version": .string("1.2"),
                    "creator": .object(["name": .string("example of a rule page"), "version": .string("1")]),
                    "pages": .array([
                        .object([
                            "id": .string("page_1"), "title": .string(exchanges.first?.url ?? ""),
                            "startedDateTime": .string(began.description),
                            "pageTimings": .object(["onContentLoad": .literal("900"), "onLoad": .literal("1800")]),
                        ])
                    ]),
                    "entries": .array(entries),
                ])
            ])
        )
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    /// Analyses the capture by one rule.
    ///
    /// - Throws: ``CaptureError`` if the example is no capture, and ``SuppliedListError``: mistakes of the page.
    public func findings(of rule: Rule) throws -> [Finding] {
        var options = Analysis.Options()
        options.rules = [rule]
        options.operatorLog = scenario.map { OperatorLog(scenario: $0) }
        options.vendorList = try vendorList.map { try VendorList(bytes: Array($0.utf8), name: "vendor-list.json") }
        let lists = try disclosure.map { [try SuppliedList(bytes: Array($0.utf8), name: "disclosure.json")] }
        options.lists = SuppliedLists(lists ?? [])
        return Analysis(of: try Capture(decoding: Array(capture.utf8), name: "example.har"), options: options).findings
    }

    private static func headers(_ headers: [(name: String, value: String)]) -> JSONTree {
        .array(headers.map { .object(["name": .string($0.name), "value": .string($0.value)]) })
    }
}
