import Foundation

/// A ratio that must hold between a contender of ours and another, and what it came out as on one capture.
struct Bar {
    let title: String
    /// Nil if one of the two was not measured.
    let figure: Double?
    /// What must hold; nil for a figure that is shown for comparison.
    var least: Double?
    /// What is aimed at.
    var aim: Double?
    /// Whether a smaller figure is the better one.
    var isCeiling = false
    var unit = ""

    /// Whether the bar holds, in words. A figure is judged as it is shown.
    var verdict: String {
        guard let figure, let shown = Double(text(figure)) else { return "not measured" }
        guard let least, let aim else { return "for comparison" }
        if isCeiling ? shown <= aim : shown >= aim { return "aim met" }
        return (isCeiling ? shown <= least : shown >= least) ? "met" : "NOT MET"
    }

    var figureText: String { figure.map { text($0) + unit } ?? "–" }
    var leastText: String { least.map(limit) ?? "–" }
    var aimText: String { aim.map(limit) ?? "–" }

    private func limit(_ number: Double) -> String { (isCeiling ? "≤ " : "≥ ") + String(format: "%g", number) + unit }

    private func text(_ number: Double) -> String { String(format: abs(number) < 10 ? "%.2f" : "%.1f", number) }
}

extension ResultTable {
    /// The bars that hold for the capture, with what was measured.
    var bars: [Bar] {
        switch capture.style {
        case .bodies, .metadata: parserBars + fileBars
        case .many:
            [
                Bar(
                    title: "two threads against one (elapsed)",
                    figure: ratio(.oneThread, over: .twoThreads, .workWall),
                    least: 1.7,
                    aim: 1.9
                )
            ]
        case .own: parserBars.map { Bar(title: $0.title, figure: $0.figure) }
        }
    }

    /// Decoding against other parsers.
    private var parserBars: [Bar] {
        let hasBodies = capture.style != .metadata
        func work(_ peer: Contender) -> Double? { ratio(peer, over: .decode, .workCPU) }
        func process(_ peer: Contender) -> Double? { ratio(peer, over: .decodeFile, .processCPU) }
        let all = [
            Bar(
                title: "JSONDecoder, full structs",
                figure: work(.decoderFull),
                least: hasBodies ? 15 : 12,
                aim: 25
            ),
            Bar(title: "JSONDecoder, no bodies", figure: work(.decoderLean)),
            Bar(
                title: "Python orjson.loads",
                figure: work(.orjson),
                least: hasBodies ? 8 : nil,
                aim: hasBodies ? 15 : nil
            ),
            Bar(
                title: "simdjson AVX2, whole process",
                figure: process(.simdjsonFile),
                least: hasBodies ? 1.5 : 0.9,
                aim: hasBodies ? 2.5 : 1.2
            ),
            Bar(title: "simdjson AVX2, whole process, file mapped", figure: process(.simdjsonMapped)),
            Bar(
                title: "simdjson AVX2, in-process",
                figure: work(.simdjson),
                least: hasBodies ? 0.75 : 0.5,
                aim: hasBodies ? 1.0 : 0.8
            ),
            Bar(title: "simdjson AVX-512, in-process", figure: work(.simdjsonWide)),
        ]
        // What is not measured on the largest capture is no bar there.
        return all.filter { $0.figure != nil || capture.megabytes < 500 }
    }

    /// Hashing and memory.
    private var fileBars: [Bar] {
        // On a small capture the start of a process is a good part of its time.
        guard capture.style == .bodies, capture.megabytes > 40 else { return [] }
        var bars = [
            Bar(
                title: "openssl dgst -sha256, no SHA instructions",
                figure: ratio(.openssl, over: .hashFile, .processCPU),
                least: 0.65,
                aim: 0.8
            ),
            Bar(
                title: "decode + SHA-256 over SHA-256 alone (elapsed)",
                figure: ratio(.capture, over: .hashFile, .workWall),
                least: 1.1,
                aim: 1.0,
                isCeiling: true
            ),
        ]
        if capture.megabytes > 900 {
            let peak = [peak(.capture), peak(.decodeFile)].compactMap { $0 }.max()
            bars.append(
                Bar(
                    title: "peak memory, decode or Capture",
                    figure: peak.map { $0 / 1e6 },
                    least: 200,
                    aim: 60,
                    isCeiling: true,
                    unit: " MB"
                )
            )
        }
        return bars
    }
}
