/// Whose a request is, seen from the page: three answers that need not agree.
public struct RequestParty: Sendable, Hashable {
    /// Where a request goes, seen from somewhere.
    public enum Party: String, Sendable, Hashable, CaseIterable {
        /// To the same.
        case first
        /// To somebody else.
        case third
        /// The capture or the catalogue does not tell.
        case unknown

        init(isThird: Bool?) { self = isThird.map { $0 ? .third : .first } ?? .unknown }
    }

    /// By registrable domain of the visited page, private suffixes counting, as browsers have it.
    public let bySite: Party
    /// By who owns the operators, as the catalogue says; unknown where it names none of both.
    public let byOwner: Party
    /// By the document that made the request, which may be a frame: as the browser says (`Sec-Fetch-Site`), else by
    /// the frame that the exporter or `Referer` names.
    public let byFrame: Party
}
