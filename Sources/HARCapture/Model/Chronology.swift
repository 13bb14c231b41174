/// The order of the entries of a capture: the one that everything uses.
///
/// Entries are ordered by instant, then by their index in the file. An entry whose instant is missing or unreadable
/// keeps its place in the file: it takes the moment at which the headers of the nearest earlier entry with an instant
/// had arrived. Those before the first instant take that one, and stand before it. The order is total and the same for
/// the same file.
///
/// Equal instants and borrowed ones say nothing of order: there ``witness(_:_:)`` answers ``Witness/file``.
public struct Chronology: Sendable {
    /// The place of one entry in the order.
    public struct Place: Sendable, Hashable, Comparable {
        /// The instant that orders the entry: its own, or the one it borrows.
        public let instant: Instant
        /// Whether the entry states the instant itself.
        public let isStated: Bool
        /// The position of the entry in the file.
        public let index: Int

        public static func < (left: Self, right: Self) -> Bool {
            (left.instant, left.index) < (right.instant, right.index)
        }
    }

    /// What tells the order of two entries.
    public enum Witness: String, Sendable, Hashable, CaseIterable {
        /// Their instants differ.
        case time
        /// Only their positions in the file.
        case file
    }

    /// One place an entry, in the order of the file.
    public let places: [Place]
    /// The indices of the entries, in order.
    public let order: [Int]
    /// The index of the first entry that states an instant; nil if none does.
    public let firstStated: Int?

    /// Orders the entries of a capture.
    public init(of capture: Capture) {
        let entries = capture.entries
        let starts = entries.map(\.startedDateTime)
        firstStated = starts.firstIndex { $0 != nil }
        var latest = firstStated.flatMap { starts[$0] } ?? Instant(microseconds: 0)
        var places: [Place] = []
        places.reserveCapacity(starts.count)
        for (index, start) in starts.enumerated() {
            places.append(Place(instant: start ?? latest, isStated: start != nil, index: index))
            // Only an entry without an instant asks when the answer before it had arrived.
            guard let start, index + 1 < starts.count, starts[index + 1] == nil else { continue }
            latest = start.advanced(byMilliseconds: entries[index].millisecondsUntilHeaders)
        }
        self.places = places
        order = places.sorted().map(\.index)
    }

    /// What tells the order of two entries, given by their indices.
    public func witness(_ one: Int, _ other: Int) -> Witness {
        places[one].isStated && places[other].isStated && places[one].instant != places[other].instant ? .time : .file
    }
}

extension Entry {
    /// Milliseconds from the start until the headers of the response had arrived, as far as the timings tell: else the
    /// whole time of the exchange, else none.
    public var millisecondsUntilHeaders: Double { timings.untilHeaders ?? time ?? 0 }
}

extension Capture {
    /// The order of the entries; computed anew each time.
    public var chronology: Chronology { Chronology(of: self) }
}
