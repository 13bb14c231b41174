import HARCapture
import Testing

@testable import HARForensics

/// A capture made up in a test, a line an exchange.
struct Recording {
    struct Exchange {
        var url: String
        /// Milliseconds after the capture began; nil leaves the instant out.
        var at: Double?
        var status: Int
        /// The Set-Cookie headers.
        var sets: [String]
        /// The Cookie headers.
        var sends: [String]
        var request: KeyValuePairs<String, String>
        var response: KeyValuePairs<String, String>
        /// Milliseconds from the start until the request leaves.
        var blocked: Double
        /// Milliseconds from there until the response headers arrive.
        var wait: Double
        /// More members of the entry, as JSON.
        var members: String
        var method = "GET"
        var mimeType = ""
        /// The body of the response; nil if it was not recorded.
        var body: String?

        init(
            _ url: String,
            at: Double?,
            status: Int = 200,
            sets: [String] = [],
            sends: [String] = [],
            request: KeyValuePairs<String, String> = [:],
            response: KeyValuePairs<String, String> = [:],
            blocked: Double = 0,
            wait: Double = 5,
            members: String = ""
        ) {
            self.url = url
            self.at = at
            self.status = status
            self.sets = sets
            self.sends = sends
            self.request = request
            self.response = response
            self.blocked = blocked
            self.wait = wait
            self.members = members
        }

        /// A page that the user visits.
        static func visit(
            _ url: String,
            at: Double?,
            sets: [String] = [],
            sends: [String] = [],
            request: KeyValuePairs<String, String> = [:]
        ) -> Exchange {
            let dest = [("sec-fetch-dest", "document")] + request.map { ($0.key, $0.value) }
            var visit = Exchange(url, at: at, sets: sets, sends: sends)
            visit.extraRequestHeaders = dest
            return visit
        }

        /// A request with a body.
        static func post(
            _ url: String,
            at: Double?,
            _ text: String,
            mimeType: String = "application/json",
            answer: String? = nil
        ) -> Exchange {
            var post = Exchange(url, at: at)
            post.method = "POST"
            post.sentBody = (mimeType, text)
            post.body = answer
            return post
        }

        /// The media type and text of the request's body.
        var sentBody: (mimeType: String, text: String)?

        fileprivate var extraRequestHeaders: [(String, String)] = []

        fileprivate func json(began: Instant) -> String {
            let requestHeaders =
                extraRequestHeaders + request.map { ($0.key, $0.value) } + sends.map { ("Cookie", $0) }
            let responseHeaders = response.map { ($0.key, $0.value) } + sets.map { ("Set-Cookie", $0) }
            let start = at.map { "\"startedDateTime\": \"\(began.advanced(byMilliseconds: $0))\"," } ?? ""
            return """
                {\(start) \(members.isEmpty ? "" : members + ",")
                 "timings": {"blocked": \(blocked), "send": 0, "wait": \(wait), "receive": 1},
                 "request": {"method": \(quoted(method)), "url": \(quoted(url)), \(posted)
                             "headers": [\(Self.json(requestHeaders))]},
                 "response": {"status": \(status), "headers": [\(Self.json(responseHeaders))],
                              "content": {"mimeType": \(quoted(mimeType))\(body.map { ", \"text\": \(quoted($0))" } ?? "")}}}
                """
        }

        private var posted: String {
            guard let sentBody else { return "" }
            return "\"postData\": {\"mimeType\": \(quoted(sentBody.mimeType)), \"text\": \(quoted(sentBody.text))},"
        }

        private static func json(_ headers: [(String, String)]) -> String {
            headers.map { "{\"name\": \(quoted($0.0)), \"value\": \(quoted($0.1))}" }.joined(separator: ", ")
        }
    }

    let exchanges: [Exchange]
    /// The program that is said to have written it.
    var creator = "test"
    var began = Instant.parse("2026-03-01T10:00:00.000Z")!.instant

    init(_ exchanges: [Exchange], began: String = "2026-03-01T10:00:00.000Z", creator: String = "test") throws {
        self.exchanges = exchanges
        self.creator = creator
        self.began = try #require(Instant.parse(ByteString(began))).instant
    }

    var text: String {
        """
        {"log": {"version": "1.2", "creator": {"name": "\(creator)", "version": "1"}, "pages": [],
          "entries": [\(exchanges.map { $0.json(began: began) }.joined(separator: ",\n"))]}}
        """
    }

    /// The cookies that the replay finds.
    func cookies(under policy: CookiePolicy = .rfc6265bis) throws -> [Cookie] {
        try Self.replay(text, under: policy).cookies
    }

    static func replay(
        _ text: String,
        under policy: CookiePolicy = .rfc6265bis
    ) throws -> (cookies: [Cookie], misattributedEntries: Set<Int>) {
        let capture = try Capture(decoding: Array(text.utf8), name: "test.har")
        return CookieReplay.run(CaptureContext(of: capture), .init(policy: policy))
    }

    /// The analysis of the recording.
    func analysis(
        under policy: CookiePolicy? = nil,
        thirdPartyCookies: ThirdPartyCookies = .unknown
    ) throws -> Analysis {
        var options = Analysis.Options()
        options.cookiePolicy = policy
        options.thirdPartyCookies = thirdPartyCookies
        return Analysis(of: try Capture(decoding: Array(text.utf8), name: "test.har"), options: options)
    }
}

/// A JSON string.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

// MARK: - What tests ask of a cookie

extension Cookie {
    /// What happened to it, one word an event: the kind and, where there is one, the reason.
    var story: [String] {
        events.map { event in event.reason.map { "\(event.kind)(\($0))" } ?? event.kind.description }
    }

    /// Domain and path, with a dot before a domain that covers its hosts; a question mark where nobody knows.
    var place: String {
        let dot = key.isHostOnly.map { $0 ? "" : "." } ?? "?"
        return "\(dot)\(key.domain)\(key.path?.string ?? "?")"
    }
}

extension [Cookie] {
    /// The only cookie.
    func only(sourceLocation: SourceLocation = #_sourceLocation) throws -> Cookie {
        try #require(count == 1, "\(map { "\($0.key.name) \($0.place) \($0.story)" })", sourceLocation: sourceLocation)
        return self[0]
    }

    /// The only cookie of a name.
    func only(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Cookie {
        try filter { $0.key.name == ByteString(name) }.only(sourceLocation: sourceLocation)
    }

    /// What happened to each, by name and place.
    var stories: [String: [String]] {
        Dictionary(map { ("\($0.key.name) \($0.place)", $0.story) }) { $0 + ["AND"] + $1 }
    }
}
