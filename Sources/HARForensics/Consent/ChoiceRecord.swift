public import HARCapture

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
    /// An Additional Consent string inside the record.
    public let additionalConsent: ByteString?
    /// What else the record says, in its order: identifiers, versions, regions.
    public let details: [Detail]

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

    /// A member of a record that is no category.
    public struct Detail: Sendable, Hashable {
        /// The name, as written.
        public let name: ByteString
        /// The value, as written.
        public let value: ByteString

        /// A detail.
        public init(name: ByteString, value: ByteString) {
            self.name = name
            self.value = value
        }
    }

    /// The value of a detail; nil if the record does not have it.
    public subscript(detail name: ByteString) -> ByteString? { details.first { $0.name == name }?.value }

    /// A record.
    public init(
        manager: String,
        state: ConsentState,
        categories: [Category] = [],
        claimedAt: Instant? = nil,
        tcString: ByteString? = nil,
        additionalConsent: ByteString? = nil,
        details: [Detail] = []
    ) {
        self.manager = manager
        self.state = state
        self.categories = categories
        self.claimedAt = claimedAt
        self.tcString = tcString
        self.additionalConsent = additionalConsent
        self.details = details
    }
}
