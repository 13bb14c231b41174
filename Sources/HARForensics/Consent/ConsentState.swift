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
