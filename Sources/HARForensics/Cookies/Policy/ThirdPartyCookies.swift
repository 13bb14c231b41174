/// What a browser lets third parties have, which is the user's choice and stands in no capture.
public enum ThirdPartyCookies: String, Sendable, Hashable, CaseIterable {
    /// Nobody says: whether an offer to a third party was taken is open until a request proves it.
    case unknown
    /// Third parties have cookies, or under a policy that partitions them a jar for each visited site.
    case allowed
    /// Third parties have none that visited sites share; Partitioned ones remain.
    case blocked
}
