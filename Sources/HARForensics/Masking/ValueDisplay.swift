/// Whether a document shows values of cookies, parameters and credentials.
public enum ValueDisplay: Sendable {
    /// By tokens of a key made of the hashes of the captures: whoever has them can compute the tokens.
    case masked
    /// By tokens of a secret key.
    case maskedBy(ValueMask)
    /// As they are.
    case shown

    /// What values are masked with; nil to write them.
    public func mask(of analyses: [Analysis]) -> ValueMask? {
        switch self {
        case .masked: ValueMask(captures: analyses.map(\.capture.source.sha256))
        case .maskedBy(let mask): mask
        case .shown: nil
        }
    }

    var isShown: Bool { if case .shown = self { true } else { false } }
}
