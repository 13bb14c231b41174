/// Something that an exporter records or leaves out: an open set.
public struct Capability: Sendable, Hashable, CustomStringConvertible {
    /// The stable name, as written in JSON.
    public let rawValue: String

    init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// The Cookie header of requests.
    public static let cookiesSent = Self("cookiesSent")
    /// The Set-Cookie headers of responses.
    public static let setCookie = Self("setCookie")
    /// The attributes of cookies, in the `cookies` arrays.
    public static let cookieAttributes = Self("cookieAttributes")
    /// A mark on cookies that the browser refused.
    public static let refusedCookies = Self("refusedCookies")
    /// Every hop of a redirect, with its own headers.
    public static let redirectHops = Self("redirectHops")
    /// The frame or page a request belongs to.
    public static let frames = Self("frames")
    /// What made the browser send a request.
    public static let initiators = Self("initiators")
    /// The order of entries, by their instants.
    public static let entryOrder = Self("entryOrder")
    /// The bodies of responses.
    public static let responseBodies = Self("responseBodies")
    /// The bodies of requests.
    public static let requestBodies = Self("requestBodies")
    /// A mark on answers of caches and service workers.
    public static let cacheMarks = Self("cacheMarks")
    /// The messages of web sockets.
    public static let webSocketMessages = Self("webSocketMessages")

    /// Every capability, in the order in which they are reported.
    public static let all: [Capability] = [
        .cookiesSent, .setCookie, .cookieAttributes, .refusedCookies, .redirectHops, .frames, .initiators, .entryOrder,
        .responseBodies, .requestBodies, .cacheMarks, .webSocketMessages,
    ]
}

/// How far something is shown.
public enum Showing: Sendable, Hashable {
    /// As it was.
    case shown
    /// Nobody knows.
    case unknown
    /// With gaps or errors, for a reason.
    case partly(String)
    /// Not at all, for a reason.
    case notShown(String)

    /// The stable name, as written in JSON.
    public var name: String {
        switch self {
        case .shown: "shown"
        case .unknown: "unknown"
        case .partly: "partly"
        case .notShown: "notShown"
        }
    }

    /// Why it is not shown as it was.
    public var reason: String? {
        switch self {
        case .shown, .unknown: nil
        case .partly(let reason), .notShown(let reason): reason
        }
    }

    /// How bad it is: 0 as it was, 3 not at all.
    var rank: Int {
        switch self {
        case .shown: 0
        case .unknown: 1
        case .partly: 2
        case .notShown: 3
        }
    }
}

/// The finest step of a clock, as instants are written: an open set.
public struct ClockResolution: Sendable, Hashable, CustomStringConvertible {
    /// The number of digits of a second.
    public let fractionDigits: Int

    /// A clock that is read to a number of digits of a second.
    public init(fractionDigits: Int) { self.fractionDigits = fractionDigits }

    /// Whole seconds.
    public static let seconds = Self(fractionDigits: 0)
    /// Hundredths of a second.
    public static let hundredths = Self(fractionDigits: 2)
    /// Milliseconds.
    public static let milliseconds = Self(fractionDigits: 3)
    /// Microseconds.
    public static let microseconds = Self(fractionDigits: 6)

    /// `1 s`, `0.01 s`, `0.001 s` …
    public var description: String {
        fractionDigits <= 0 ? "1 s" : "0." + String(repeating: "0", count: fractionDigits - 1) + "1 s"
    }
}
