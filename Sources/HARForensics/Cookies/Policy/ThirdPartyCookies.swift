/// What a browser lets third parties have, which is the user's choice and stands in no capture.
public enum ThirdPartyCookies: String, Sendable, Hashable, CaseIterable {
    /// Nobody says: whether an offer to a third party was taken is open until a request proves it.
    case unknown
    /// Third parties have cookies, and visited sites share them.
    case allowed
    /// Third parties have a jar for each visited site: what Firefox does by default.
    case partitioned
    /// Third parties have none that visited sites share; in Chromium, Partitioned ones remain.
    case blocked
}
