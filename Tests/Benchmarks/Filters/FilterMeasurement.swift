/// What one process found out about one engine.
struct FilterMeasurement: CustomStringConvertible {
    /// Processor time of reading the lists and making the engine ready, their digests included where they are made.
    var loadSeconds: Double
    /// Processor time of the first pass over the requests, and the median of the later ones.
    var firstSeconds: Double
    var warmSeconds: Double
    /// What the process takes of memory before it reads the lists, when they are ready, and after all passes.
    var memoryBefore: Int
    var memoryLoaded: Int
    var memoryAfter: Int
    var requests: Int
    var blocked: Int

    /// Reads what ``description`` and `Peers/filter_match.py` write.
    init?(_ text: String) {
        let fields = text.split { $0 == " " || $0 == "\n" }.map(String.init)
        guard fields.count == 8, let load = Double(fields[0]), let first = Double(fields[1]),
            let warm = Double(fields[2])
        else { return nil }
        let counts = fields[3...].compactMap { Int($0) }
        guard counts.count == 5 else { return nil }
        loadSeconds = load
        firstSeconds = first
        warmSeconds = warm
        memoryBefore = counts[0]
        memoryLoaded = counts[1]
        memoryAfter = counts[2]
        requests = counts[3]
        blocked = counts[4]
    }

    init(load: Double, first: Double, warm: Double, memory: [Int], requests: Int, blocked: Int) {
        loadSeconds = load
        firstSeconds = first
        warmSeconds = warm
        memoryBefore = memory[0]
        memoryLoaded = memory[1]
        memoryAfter = memory[2]
        self.requests = requests
        self.blocked = blocked
    }

    var description: String {
        "\(loadSeconds) \(firstSeconds) \(warmSeconds) \(memoryBefore) \(memoryLoaded) \(memoryAfter) \(requests) \(blocked)"
    }

    var growth: Double { Double(memoryAfter - memoryBefore) }
}
