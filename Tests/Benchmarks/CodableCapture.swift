/// A capture as plain `Codable` structs, as one would write them for a first program.
struct CodableCapture<Request: CodableMessage, Content: Decodable>: Decodable {
    struct Log: Decodable {
        var version: String?
        var creator: CodableProgram?
        var browser: CodableProgram?
        var pages: [Page]?
        var entries: [Entry]
    }

    struct Page: Decodable {
        var startedDateTime: String?
        var id: String?
        var title: String?
    }

    struct Entry: Decodable {
        var startedDateTime: String?
        var time: Double?
        var pageref: String?
        var serverIPAddress: String?
        var connection: String?
        var request: Request
        var response: Response
        var timings: CodableTimings?
    }

    struct Response: CodableMessage {
        var status: Int?
        var statusText: String?
        var httpVersion: String?
        var headers: [CodablePair]
        var cookies: [CodableCookie]?
        var content: Content?
        var redirectURL: String?
        var headersSize: Double?
        var bodySize: Double?
    }

    var log: Log
}

/// Every member that HAR 1.2 gives, bodies as strings.
typealias FullCapture = CodableCapture<FullRequest, FullContent>

/// The same without the text of bodies.
typealias LeanCapture = CodableCapture<LeanRequest, LeanContent>

/// A message with headers.
protocol CodableMessage: Decodable {
    var headers: [CodablePair] { get }
    var cookies: [CodableCookie]? { get }
}

struct FullRequest: CodableMessage {
    var method: String
    var url: String
    var httpVersion: String?
    var headers: [CodablePair]
    var cookies: [CodableCookie]?
    var queryString: [CodablePair]?
    var postData: PostData?
    var headersSize: Double?
    var bodySize: Double?

    struct PostData: Decodable {
        var mimeType: String?
        var text: String?
        var params: [CodablePair]?
    }
}

struct LeanRequest: CodableMessage {
    var method: String
    var url: String
    var httpVersion: String?
    var headers: [CodablePair]
    var cookies: [CodableCookie]?
    var queryString: [CodablePair]?
}

struct FullContent: Decodable {
    var size: Double?
    var mimeType: String?
    var compression: Double?
    var encoding: String?
    var text: String?
}

struct LeanContent: Decodable {
    var size: Double?
    var mimeType: String?
}

struct CodablePair: Decodable {
    var name: String
    var value: String?
}

struct CodableCookie: Decodable {
    var name: String
    var value: String?
    var path: String?
    var domain: String?
    var expires: String?
    var httpOnly: Bool?
    var secure: Bool?
    var sameSite: String?
}

struct CodableTimings: Decodable {
    var blocked: Double?
    var dns: Double?
    var connect: Double?
    var send: Double?
    var wait: Double?
    var receive: Double?
    var ssl: Double?
}

struct CodableProgram: Decodable {
    var name: String?
    var version: String?
}
