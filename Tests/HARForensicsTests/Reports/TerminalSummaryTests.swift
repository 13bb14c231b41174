import ForensicReports
import HARCapture
import HARForensics
import Testing

@Suite("The terminal summary")
struct TerminalSummaryTests {
    private func summary(_ exchanges: [Recording.Exchange], color: Bool = false) throws -> String {
        let capture = try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har")
        return TerminalSummary(of: Analysis(of: capture), style: .init(usesColor: color)).text
    }

    @Test("A sample fits a screen or two", arguments: SampleCaptures.names)
    func length(name: String) throws {
        let lines = try TerminalSummary(of: SampleCaptures.analysis(name)).text.split(separator: "\n")
        #expect(lines.count <= 80)
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test(
        "Nothing in a capture acts on a terminal",
        arguments: [
            "\u{1B}[2J", "\u{9B}31m", "a\u{7}b", "a\rb", "a\u{202E}b", "a\u{200B}b", "a\u{0}b", "\u{1B}]0;x\u{7}",
            "e\u{301}",
        ]
    )
    func hostileText(text: String) throws {
        let output = try summary([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange(
                "https://ad.doubleclick.net/x",
                at: 10,
                sets: ["n\(text)=12345678; Domain=doubleclick.net; Secure; SameSite=None; Max-Age=99999999"],
                sends: ["n\(text)=12345678"]
            ),
            Recording.Exchange("https://\(text).example.nl/", at: 20, sends: ["\(text)=\(text)"]),
        ])
        #expect(
            !output.unicodeScalars.contains { scalar in
                scalar != "\n"
                    && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                        || [.format, .nonspacingMark].contains(scalar.properties.generalCategory))
            }
        )
    }

    @Test("Colour comes only when asked for")
    func color() throws {
        let exchanges = [Recording.Exchange.visit("https://example.nl/", at: 0)]
        #expect(try summary(exchanges, color: true).contains("\u{1B}[1m"))
        #expect(try !summary(exchanges).contains("\u{1B}"))
    }

    @Test("A capture without cookie data says so and does not say that there are none")
    func sanitised() throws {
        let output = try summary([.visit("https://example.nl/", at: 0)])
        #expect(output.contains("this capture cannot show cookies"))
    }

    @Test("An empty log is summarised")
    func empty() throws {
        #expect(try summary([]).contains("test.har"))
    }
}
