import HARCapture

/// One change of a text, and where the bytes that stayed as they were lie now.
struct CaptureMutation {
    let text: [UInt8]
    /// Runs of unchanged bytes: their place before, and by how much they moved.
    let kept: [(place: Range<Int>, moved: Int)]

    enum Kind: CaseIterable { case flip, noise, cut, splice, truncation }

    /// Changes a text in a way that the generator alone decides.
    init(_ text: [UInt8], _ generator: inout LinearGenerator) {
        let count = text.count
        let place = Int.random(in: 0..<max(count, 1), using: &generator)
        let length = min(1 << Int.random(in: 0...12, using: &generator), count - place)
        switch Kind.allCases.randomElement(using: &generator) ?? .flip {
        case .flip:
            var changed = text
            changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            self.init(changed, [(0..<place, 0), ((place + 1)..<count, 0)])
        case .noise:
            var changed = text
            for index in place..<(place + length) {
                changed[index] = UInt8.random(in: 0...255, using: &generator)
            }
            self.init(changed, [(0..<place, 0), ((place + length)..<count, 0)])
        case .cut:
            let changed = Array(text[..<place] + text[(place + length)...])
            self.init(changed, [(0..<place, 0), ((place + length)..<count, -length)])
        case .splice:
            // Bytes of elsewhere are put in.
            let source = Int.random(in: 0...(count - length), using: &generator)
            let changed = Array(text[..<place] + text[source..<(source + length)] + text[place...])
            self.init(changed, [(0..<place, 0), (place..<count, length)])
        case .truncation:
            self.init(Array(text[..<place]), [(0..<place, 0)])
        }
    }

    private init(_ text: [UInt8], _ kept: [(place: Range<Int>, moved: Int)]) {
        self.text = text
        self.kept = kept
    }

    /// Where bytes that were not touched lie now; nil if some were.
    func place(of range: Range<Int>) -> Range<Int>? {
        for (place, moved) in kept where place.lowerBound <= range.lowerBound && range.upperBound <= place.upperBound {
            return (range.lowerBound + moved)..<(range.upperBound + moved)
        }
        return nil
    }
}

/// What became of the entries of a capture when its text was changed.
struct MutationOutcome {
    var inputs = 0
    var refused = 0
    var untouched = 0
    var recovered = 0
    /// Entries that lie where they should and say something else.
    var changed = 0
    /// Of those lost, the ones whose text gave no capture at all.
    var lostWithText = 0
    var slowest = Duration.zero
    var slowestPerMegabyte = Duration.zero
    var bytes = 0
    /// What was lost although the text gave a capture: seed and round, for a closer look.
    var losses: [String] = []

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.inputs += right.inputs
        sum.refused += right.refused
        sum.untouched += right.untouched
        sum.recovered += right.recovered
        sum.changed += right.changed
        sum.lostWithText += right.lostWithText
        sum.bytes += right.bytes
        sum.slowest = max(left.slowest, right.slowest)
        sum.slowestPerMegabyte = max(left.slowestPerMegabyte, right.slowestPerMegabyte)
        sum.losses += right.losses
        return sum
    }

    /// Changes a text many times, decodes each, and looks for every entry that was not touched.
    static func of(_ text: [UInt8], named name: String, rounds: Int, seed: UInt64) throws(CaptureError) -> Self {
        var outcome = MutationOutcome()
        guard !text.isEmpty else { return outcome }
        let whole = try Capture(decoding: text, name: name)
        let facts = whole.entries.map { EntryFacts($0) }
        var generator = LinearGenerator(seed: seed)
        for round in 0..<rounds {
            let mutation = CaptureMutation(text, &generator)
            let untouched = facts.compactMap { fact in mutation.place(of: fact.place).map { (fact, $0) } }
            outcome.inputs += 1
            outcome.bytes += mutation.text.count
            outcome.untouched += untouched.count
            let start = ContinuousClock.now
            let result = Result { () throws(CaptureError) in try Capture(decoding: mutation.text, name: name) }
            let time = ContinuousClock.now - start
            outcome.slowest = max(outcome.slowest, time)
            let megabytes = max(1, (mutation.text.count + (1 << 20) - 1) >> 20)
            outcome.slowestPerMegabyte = max(outcome.slowestPerMegabyte, time / megabytes)
            guard case .success(let capture) = result else {
                outcome.refused += 1
                outcome.lostWithText += untouched.count
                continue
            }
            var found: [Int: Entry] = [:]
            for entry in capture.entries { found[entry.source.offset] = entry }
            var lost = 0
            for (fact, place) in untouched {
                guard let entry = found[place.lowerBound] else {
                    lost += 1
                    continue
                }
                if fact.isSame(EntryFacts(entry), in: text, mutation.text) {
                    outcome.recovered += 1
                } else {
                    outcome.changed += 1
                }
            }
            if lost > 0 {
                let codes = capture.diagnostics.filter { $0.code.severity > .note && $0.code.check == "CQ-17" }
                let places = codes.map { "\($0.code.rawValue) \($0.occurrences.first?.offset ?? 0)" }
                let touched = mutation.kept.map { "\($0.place) \($0.moved)" }
                outcome.losses.append("\(name) round \(round): \(lost) of \(untouched.count) \(places) \(touched)")
            }
        }
        return outcome
    }
}

/// What an entry says, to be compared with what it says elsewhere.
struct EntryFacts {
    let place: Range<Int>
    private let facts: [ByteString]

    init(_ entry: Entry) {
        place = entry.source.offset..<(entry.source.offset + entry.source.length)
        var facts = [entry.request.url, entry.request.method, ByteString("\(entry.response.status ?? -1)")]
        for header in Array(entry.request.headers) + Array(entry.response.headers) {
            facts += [header.name, header.value]
        }
        facts.append(ByteString("\(entry.isComplete)"))
        self.facts = facts
    }

    func isSame(_ other: EntryFacts, in text: [UInt8], _ otherText: [UInt8]) -> Bool {
        facts == other.facts && text[place] == otherText[other.place]
    }
}
