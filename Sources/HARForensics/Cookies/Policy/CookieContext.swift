public import HARCapture

/// What a user agent knows of a request beside its address, as far as cookies depend on it (RFC 6265bis §5.2).
public struct CookieContext: Sendable, Hashable {
    /// How the address relates to the site of what asked for it, its site for cookies.
    public enum Relation: Sendable, Hashable {
        case sameSite, crossSite
        /// The capture does not tell.
        case unknown
    }

    /// How the address relates to what asked for it.
    public var relation: Relation
    /// Whether the request loads a page into a tab.
    public var isTopLevelNavigation: Bool
    /// Whether the method is safe (RFC 9110 §9.2.1).
    public var isSafeMethod: Bool
    /// The registrable domain of the page in the tab; nil if unknown.
    public var topLevelSite: ByteString?
    /// Whether the page, or a frame between it and the request, is of another site than the address; nil if unknown.
    public var isThirdParty: Bool?
    /// Whether the address is of the site of the page, and a frame of another site lies between.
    public var isFramed: Bool
    /// Whether a script asks, and not HTTP.
    public var isScript: Bool

    /// A request for a page, or from a page of its own site.
    public init(
        relation: Relation = .sameSite,
        isTopLevelNavigation: Bool = false,
        isSafeMethod: Bool = true,
        topLevelSite: ByteString? = nil,
        isThirdParty: Bool? = false,
        isFramed: Bool = false,
        isScript: Bool = false
    ) {
        self.relation = relation
        self.isTopLevelNavigation = isTopLevelNavigation
        self.isSafeMethod = isSafeMethod
        self.topLevelSite = topLevelSite
        self.isThirdParty = isThirdParty
        self.isFramed = isFramed
        self.isScript = isScript
    }

    /// A request of the site itself, or one that a person typed.
    public static let sameSite = CookieContext()

    /// The page of another site led to the address.
    public static func crossSiteNavigation(isSafeMethod: Bool = true) -> CookieContext {
        CookieContext(relation: .crossSite, isTopLevelNavigation: true, isSafeMethod: isSafeMethod)
    }

    /// A page of another site loads something from the address.
    public static func thirdParty(onSite site: ByteString) -> CookieContext {
        CookieContext(relation: .crossSite, topLevelSite: site, isThirdParty: true)
    }
}
