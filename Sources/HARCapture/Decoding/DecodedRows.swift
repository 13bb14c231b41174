/// What the decoder has found so far.
struct DecodedRows {
    var index = CaptureIndex()
    var keeper: TextKeeper

    /// Makes room for what a text of a number of bytes usually holds; memory that nothing is written to costs nothing.
    mutating func reserve(for byteCount: Int) {
        index.entries.reserveCapacity(min(byteCount / 4_096, index.entryLimit))
        index.headers.reserveCapacity(min(byteCount / 160, index.headerLimit, 1 << 22))
    }

    /// Gives up the keeper, once decoding has come to its end.
    mutating func takeKeeper() -> TextKeeper { exchange(&keeper, with: .whole) }

    /// How far decoding had come.
    struct Savepoint {
        let entries: Int
        fileprivate let headers: Int
        fileprivate let pages: Int
        fileprivate let keeper: TextKeeper.Savepoint
    }

    func savepoint(_ scanner: borrowing JSONScanner) -> Savepoint {
        Savepoint(
            entries: index.entries.count,
            headers: index.headers.count,
            pages: index.pages.count,
            keeper: keeper.savepoint(scanner)
        )
    }

    /// Forgets everything since a savepoint.
    mutating func restore(_ savepoint: Savepoint, _ scanner: inout JSONScanner) {
        index.entries.removeLast(index.entries.count - savepoint.entries)
        index.headers.removeLast(index.headers.count - savepoint.headers)
        index.pages.removeLast(index.pages.count - savepoint.pages)
        keeper.restore(savepoint.keeper, &scanner)
    }
}
