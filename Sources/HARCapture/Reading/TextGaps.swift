/// Where bytes of a text do not stay in memory, and how places in the text and in memory correspond.
struct TextGaps: Sendable {
    /// One run of bytes that was left out.
    struct Gap: Sendable {
        /// The number of kept bytes before it.
        let position: Int
        /// Where it starts in the text.
        let offset: Int
        let length: Int

        var end: Int { offset + length }
    }

    private var gaps: [Gap] = []

    var count: Int { gaps.count }
    var isEmpty: Bool { gaps.isEmpty }

    mutating func append(at position: Int, offset: Int, length: Int) {
        gaps.append(Gap(position: position, offset: offset, length: length))
    }

    mutating func removeLast(_ count: Int) { gaps.removeLast(count) }

    /// Where a kept byte lies in the text.
    func offset(of position: Int) -> Int {
        let before = count { $0.position <= position }
        guard before > 0 else { return position }
        return gaps[before - 1].end + position - gaps[before - 1].position
    }

    /// Where kept bytes lie in the text, with everything that was left out between them.
    func range(of kept: Range<Int>) -> Range<Int> {
        guard !gaps.isEmpty else { return kept }
        let start = offset(of: kept.lowerBound)
        return start..<(kept.isEmpty ? start : offset(of: kept.upperBound - 1) + 1)
    }

    /// Where bytes of the text lie in memory; nil if some of them were left out.
    func position(of range: Range<Int>) -> Range<Int>? {
        let before = count { $0.offset < range.upperBound }
        guard before > 0 else { return range }
        let gap = gaps[before - 1]
        guard gap.end <= range.lowerBound else { return nil }
        let start = range.lowerBound - gap.end + gap.position
        return start..<(start + range.count)
    }

    /// How many kept bytes lie before a place in the text.
    func keptCount(before offset: Int) -> Int {
        let before = count { $0.offset < offset }
        guard before > 0 else { return offset }
        return gaps[before - 1].position + max(0, offset - gaps[before - 1].end)
    }

    /// What was left out behind a number of kept bytes.
    func gap(at position: Int) -> Gap? {
        let before = count { $0.position <= position }
        guard before > 0, gaps[before - 1].position == position else { return nil }
        return gaps[before - 1]
    }

    /// The kept bytes from one gap to the next, or to the last of a number of kept bytes: where they lie in memory and
    /// in the text.
    func run(behind gap: Int, count: Int) -> (position: Int, text: Range<Int>) {
        let end = gap + 1 < gaps.count ? gaps[gap + 1].position : count
        let length = end - gaps[gap].position
        return (gaps[gap].position, gaps[gap].end..<(gaps[gap].end + length))
    }

    /// The number of gaps before the first for which something no longer holds.
    private func count(where holds: (Gap) -> Bool) -> Int {
        var low = 0
        var high = gaps.count
        while low < high {
            let middle = (low + high) / 2
            if holds(gaps[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
