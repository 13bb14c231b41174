/// A kind of statement that somebody may want to make from a capture: an open set.
public struct StatementKind: Sendable, Hashable, CustomStringConvertible {
    /// The stable name, as written in JSON.
    public let rawValue: String
    /// What it is about, as it stands in a list.
    public let phrase: String

    init(_ rawValue: String, _ phrase: String) {
        self.rawValue = rawValue
        self.phrase = phrase
    }

    public var description: String { rawValue }
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// A response offered a cookie.
    public static let cookieSetting = Self("cookieSetting", "setting of cookies")
    /// The browser kept a cookie.
    public static let cookieStoring = Self("cookieStoring", "storing of cookies")
    /// A request carried a cookie.
    public static let cookieSending = Self("cookieSending", "sending of cookies")
    /// No cookie was set or sent.
    public static let cookieAbsence = Self("cookieAbsence", "absence of cookies")
    /// What a cookie, parameter or header holds.
    public static let values = Self("values", "values of cookies")
    /// The browser held nothing when the capture began.
    public static let cleanStart = Self("cleanStart", "a clean start")
    /// One thing happened before another.
    public static let order = Self("order", "order in time")
    /// A request belongs to a visited page.
    public static let siteAttribution = Self("siteAttribution", "pages of requests")
    /// Something made the browser send a request.
    public static let causes = Self("causes", "causes of requests")
    /// A host received a request.
    public static let contacts = Self("contacts", "hosts reached")
    /// A host received no request.
    public static let contactAbsence = Self("contactAbsence", "hosts not reached")
    /// Something stands in the body of a response, such as a signal of consent.
    public static let responseBodies = Self("responseBodies", "bodies of responses")
    /// Something was sent in the body of a request or a message.
    public static let requestBodies = Self("requestBodies", "bodies of requests")
    /// Visitors in general meet what was recorded.
    public static let representativeness = Self("representativeness", "what other visitors meet")
    /// The file says what was recorded.
    public static let integrity = Self("integrity", "an unaltered file")

    /// Every kind, in the order in which they are reported.
    public static let all: [StatementKind] = [
        .cookieSetting, .cookieStoring, .cookieSending, .cookieAbsence, .values, .cleanStart, .order, .siteAttribution,
        .causes, .contacts, .contactAbsence, .responseBodies, .requestBodies, .representativeness, .integrity,
    ]
}
