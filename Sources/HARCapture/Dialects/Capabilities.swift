/// What an exporter records, or what one capture of it can show: one value a capability.
public struct Capabilities: Sendable, Hashable {
    private var values: [Capability: Showing]
    /// The finest step of its clock; nil if nobody knows.
    public internal(set) var clock: ClockResolution?

    /// Every capability not named is unknown.
    init(_ values: [Capability: Showing], clock: ClockResolution?) {
        self.values = values
        self.clock = clock
    }

    /// How far something is shown.
    public internal(set) subscript(capability: Capability) -> Showing {
        get { values[capability] ?? .unknown }
        set { values[capability] = newValue }
    }

    /// Lowers a value, unless it is as low already.
    mutating func lower(_ capability: Capability, to value: Showing) {
        if self[capability].rank < value.rank { self[capability] = value }
    }
}
