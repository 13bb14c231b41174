import Foundation
import HARCapture
import HARForensics
import Testing

/// How time grows with what is hostile in a text: for twice as much of it, about twice the time.
///
/// Figures, not a test: a busy machine would fail it. `LINEAR_TIME=1 swift test -c release … --filter LinearTime`
/// prints the ratios.
@Suite(.serialized)
struct LinearTimeTests {
    private static let isWanted = ProcessInfo.processInfo.environment["LINEAR_TIME"] != nil

    /// A family of texts: an entry around something that is repeated.
    struct Family: Sendable, CustomTestStringConvertible {
        let name: String
        let count: Int
        let text: @Sendable (Int) -> String
        var testDescription: String { name }
    }

    private static func har(_ members: String, url: String = "https://a.test/", headers: String = "") -> String {
        #"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[{"startedDateTime":"2026-03-01T10:00:00.000Z","#
            + #""time":1,"request":{"method":"GET","url":"\#(url)","headers":[]},"response":{"status":200,"#
            + #""headers":[\#(headers)],"content":{"size":0}}\#(members)}]}}"#
    }

    private static func setCookie(_ value: String) -> String { #"{"name":"Set-Cookie","value":"\#(value)"}"# }

    private static func list(_ count: Int, _ element: (Int) -> String) -> String {
        (0..<count).map(element).joined(separator: ",")
    }

    private static let marks = ["\u{315}", "\u{300}", "\u{5AE}", "\u{323}"]

    private static func combining(_ count: Int) -> String { "a" + (0..<count).map { marks[$0 % 4] }.joined() }

    static let families: [Family] = [
        Family(name: "combining marks in a key", count: 400_000) { har(#","_x":{"\#(combining($0))":1}"#) },
        Family(name: "combining marks in a cookie name", count: 200_000) {
            har("", headers: setCookie("\(combining($0))=1"))
        },
        Family(name: "escapes", count: 1_000_000) { har(#","_x":"\#(String(repeating: "\\u0041", count: $0))""#) },
        Family(name: "backslashes", count: 2_000_000) { har(#","_x":"\#(String(repeating: "\\\\", count: $0))""#) },
        Family(name: "white space", count: 10_000_000) { har(#","_x":[\#(String(repeating: " ", count: $0))]"#) },
        Family(name: "one long string", count: 16_000_000) { har(#","_x":"\#(String(repeating: "x", count: $0))""#) },
        Family(name: "keys that share 80 bytes", count: 32_000) { count in
            let start = String(repeating: "p", count: 80)
            return har(#","_x":{\#(list(count) { "\"\(start)\($0)\":1" })}"#)
        },
        Family(name: "one name again and again", count: 400_000) { har(#","_x":{\#(list($0) { "\"k\":\($0)" })}"#) },
        Family(name: "many names", count: 300_000) { har(#","_x":{\#(list($0) { "\"k\($0)\":\($0)" })}"#) },
        Family(name: "digits of a number", count: 4_000_000) {
            har(#","_x":\#(String(repeating: "9", count: $0))"#)
        },
        Family(name: "Set-Cookie headers", count: 20_000) { count in
            har("", headers: list(count) { setCookie("c\($0)=1; Domain=a\($0).test") })
        },
        Family(name: "attributes of a Set-Cookie", count: 200_000) {
            har("", headers: setCookie("a=1" + String(repeating: "; x", count: $0)))
        },
        Family(name: "labels of a host", count: 200_000) {
            har("", url: "https://" + String(repeating: "a.", count: $0) + "test/")
        },
        Family(name: "a long path", count: 4_000_000) {
            har("", url: "https://a.test/" + String(repeating: "a", count: $0))
        },
        Family(name: "broken entries", count: 20_000) { count in
            let broken = #"{"request":{"url":"b" "c"}}"#
            return har("],\"_x\":[" + list(count) { _ in broken })
        },
        Family(name: "entries inside of each other", count: 40_000) {
            har("," + String(repeating: #""request":{"x":[{"#, count: $0))
        },
        Family(name: "control characters", count: 1_000_000) {
            har(#","_x":"\#(String(repeating: "\u{1}", count: $0))""#)
        },
    ]

    @Test(.enabled(if: isWanted, "set LINEAR_TIME=1 for the figures"), arguments: families)
    func `Twice as much takes about twice the time`(family: Family) throws {
        let times = [1, 2].map { factor in
            let bytes = Array(family.text(family.count * factor).utf8)
            // The best of five.
            return (bytes.count, (0..<5).map { _ in Self.time(bytes) }.min() ?? .zero)
        }
        let ratio = times[1].1 / times[0].1
        let rate = Double(times[1].0) / (times[1].1 / .seconds(1)) / 1e6
        let texts = times.map { "\($0.0) bytes in \(Int($0.1 / .milliseconds(1))) ms" }
        print(
            "linear: \(family.name): \(texts[0]), \(texts[1]), ratio \((ratio * 100).rounded() / 100), \(Int(rate)) MB/s"
        )
    }

    private static func time(_ bytes: [UInt8]) -> Duration {
        // Processor time: others use the machine too.
        let start = clock()
        if let capture = try? Capture(decoding: bytes, name: "x", options: DecodingOptions(threads: 1)) {
            _ = Analysis(of: capture).findings.count
        }
        return .microseconds(Int((clock() - start) * 1_000_000 / CLOCKS_PER_SEC))
    }
}
