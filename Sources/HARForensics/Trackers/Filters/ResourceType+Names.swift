public import HARCapture

extension ResourceType {
    /// The type that a name of filter lists, of the WebExtensions API or of DevTools stands for; nil for another name.
    public init?(_ name: ByteString) {
        guard let type = FilterOption.named(name.bytes.span)?.resourceType else { return nil }
        self = type
    }

    /// The bit of the type in the set of a rule.
    var bit: UInt16 {
        switch self {
        case .document: 1 << 0
        case .subdocument: 1 << 1
        case .stylesheet: 1 << 2
        case .script: 1 << 3
        case .image: 1 << 4
        case .font: 1 << 5
        case .media: 1 << 6
        case .object: 1 << 7
        case .xmlhttprequest: 1 << 8
        case .ping: 1 << 9
        case .websocket: 1 << 10
        case .other: 1 << 11
        }
    }

    /// The bits of all types.
    static let allBits: UInt16 = 0x0FFF
    /// The types that a rule covers which names none: all but the document of a tab; a whole host covers that too.
    static let defaultBits: UInt16 = allBits & ~ResourceType.document.bit
}
