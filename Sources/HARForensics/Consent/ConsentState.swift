public import HARCapture

/// What a signal or record says about consent; never whether consent was given.
public enum ConsentState: String, Sendable, Hashable, CaseIterable, Codable {
    /// Everything asked for is recorded as granted.
    case grant
    /// Some purposes or categories are recorded as granted, others as refused.
    case partial
    /// Everything that can be refused is recorded as refused.
    case refusal
    /// A grant is recorded as taken back.
    case withdrawal
    /// A state that was there before any choice.
    case `default`
    /// The signal says that it does not apply.
    case notApplicable
    /// The signal cannot be decoded or is not allowed by its own specification.
    case invalid
    /// The signal does not tell.
    case unknown
}

/// What a consent manager's own record of a choice says, before it is tied to a place in a capture.
public struct ChoiceRecord: Sendable, Hashable {
    /// The consent manager.
    public let manager: String
    /// What the record says; ``ConsentState/default`` if it says that no choice was made yet.
    public let state: ConsentState
    /// The categories or purposes with what is recorded for each, in the order of the record.
    public let categories: [Category]
    /// When the record says the choice was made; nil if it does not say.
    public let claimedAt: Instant?
    /// A TC string inside the record.
    public let tcString: ByteString?

    /// A category of a record.
    public struct Category: Sendable, Hashable {
        /// The name, as written.
        public let name: ByteString
        /// Whether it is recorded as granted.
        public let isGranted: Bool

        /// A category.
        public init(name: ByteString, isGranted: Bool) {
            self.name = name
            self.isGranted = isGranted
        }
    }

    /// A record.
    public init(
        manager: String,
        state: ConsentState,
        categories: [Category] = [],
        claimedAt: Instant? = nil,
        tcString: ByteString? = nil
    ) {
        self.manager = manager
        self.state = state
        self.categories = categories
        self.claimedAt = claimedAt
        self.tcString = tcString
    }
}
