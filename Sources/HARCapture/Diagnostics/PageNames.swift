/// The pages of a capture by name, and those that entries name.
///
/// Entries of one page follow each other, so the last answer is given again where an entry names the same page.
struct PageNames {
    private let storage: CaptureStorage
    private var places: [ByteString: Int] = [:]
    private var latest = 0..<0
    private var latestPlace: Int?
    /// The page of each entry that was looked at; none below zero.
    private var entries: [Int32]

    init(_ storage: CaptureStorage) {
        self.storage = storage
        entries = Array(repeating: -1, count: storage.index.entries.count)
        for (place, page) in storage.index.pages.enumerated() {
            if let name = storage.value(at: page)?["id"]?.text, places[name] == nil { places[name] = place }
        }
    }

    /// Whether no page has a name.
    var isEmpty: Bool { places.isEmpty }

    /// The first page with a name.
    func place(named name: ByteString) -> Int? { places[name] }

    /// Looks for the first page with the name that an entry gives.
    mutating func look(at row: EntryRow, _ index: Int) -> Int? {
        let place = place(of: row.pageref)
        entries[index] = Int32(truncatingIfNeeded: place ?? -1)
        return place
    }

    /// The same for an entry that was looked at.
    func place(ofEntry index: Int) -> Int? { entries[index] < 0 ? nil : Int(entries[index]) }

    private mutating func place(of pageref: ValueRange) -> Int? {
        guard !pageref.isAbsent, !places.isEmpty else { return nil }
        let range = Int(pageref.offset)..<pageref.end
        if !storage.bytes.span.isEqual(latest, range) {
            latest = range
            latestPlace = storage.value(at: pageref)?.text.flatMap { places[$0] }
        }
        return latestPlace
    }
}
