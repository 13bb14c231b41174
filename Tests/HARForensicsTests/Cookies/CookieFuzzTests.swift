import HARCapture
import Testing

@testable import HARForensics

/// A random generator that gives the same numbers everywhere (Knuth's MMIX constants).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
}

@Suite("Random changes to cookie texts")
struct CookieFuzzTests {
    private static let lines = [
        "sid=31d4d96e407aad42; Path=/; Domain=shop.example; Secure; HttpOnly; SameSite=Lax",
        "__Host-id=\"a b\"; path=/; max-age=34560000; secure; Partitioned",
        "=; ;;=;=a; Max-Age=-0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "é=%41,b=c; Domain=.github.io; Expires=Sat, 29-Feb-2016 23:59:59 GMT; Priority=High",
        "a; Domain=127.0.0.1; Path=x; SameSite=None; Version=\"1\"",
    ]

    private static let bytes: [UInt8] = Array(";=,\"\\ \t\r\n./-_:[]%019azAZ".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xFF]

    /// A line with some bytes removed, replaced, doubled, put in, or the line cut or repeated.
    private static func mutated(_ line: ByteString, _ dice: inout Dice) -> ByteString {
        var bytes = Array(line)
        for _ in 0...dice.roll(6) {
            let place = dice.roll(bytes.count + 1)
            let byte = Self.bytes[dice.roll(Self.bytes.count)]
            switch dice.roll(6) {
            case 0 where place < bytes.count: bytes.remove(at: place)
            case 1 where place < bytes.count: bytes[place] = byte
            case 2: bytes.insert(contentsOf: bytes[place...], at: place)
            case 3: bytes.insert(byte, at: place)
            case 4: bytes.insert(contentsOf: [UInt8](repeating: byte, count: dice.roll(40)), at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return ByteString(bytes)
    }

    @Test("No line traps, and what is made of it keeps the promises of the standard")
    func parsing() {
        var dice = Dice(seed: 22)
        var parsed = 0
        for round in 0..<30_000 {
            let line = Self.mutated(ByteString(Self.lines[round % Self.lines.count]), &dice)
            guard let cookie = try? SetCookie(parsing: line) else { continue }
            parsed += 1
            let pair = cookie.name.count + cookie.value.count
            let hasPromises =
                pair > 0 && pair <= 4096 && cookie.name.trimmed == cookie.name && cookie.value.trimmed == cookie.value
                && !cookie.name.contains(UInt8(ascii: "=")) && !line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
                && cookie.path?.first ?? 0x2F == 0x2F && cookie.domain?.isEmpty != true
                && cookie.domain.map { $0 == $0.asciiLowercased } != false
            #expect(hasPromises, "\(line)")
            for instant in [Int64.min, 0, 1_772_359_200_000_000, .max] {
                let now = Instant(microseconds: instant)
                _ = cookie.declaredLifetime(at: now)
                if let end = CookieEnd(cookie, at: now, serverDate: nil, under: .rfc6265bis).effective {
                    #expect(end.microseconds <= now.microseconds || end > now)
                }
            }
        }
        #expect(parsed > 10_000)
    }

    @Test("No date traps, and one that is read lies between the years 1601 and 9999")
    func dates() {
        var dice = Dice(seed: 5)
        let tokens = [
            "1", "31", "012", "Jan", "february", "DEC", "69", "1970", "9999", "23:59:59", "0:0:60", "1:2:3x", ":",
        ]
        let delimiters = [" ", "-", ", ", "\t", "/", "\u{0}", "é", ""]
        var read = 0
        for _ in 0..<30_000 {
            var text = ""
            for _ in 0..<(3 + dice.roll(5)) {
                text += tokens[dice.roll(tokens.count)] + delimiters[dice.roll(delimiters.count)]
            }
            guard let epoch = CookieDate.parse(ByteString(text)) else { continue }
            read += 1
            #expect(epoch >= -11_644_473_600 && epoch <= 253_402_300_799, "\(text)")
        }
        #expect(read > 500)
    }

    @Test("A line or date of many thousand parts is read once from end to end")
    func long() throws {
        let semicolons = try SetCookie(parsing: ByteString("a=b" + String(repeating: ";", count: 200_000)))
        #expect(semicolons.attributes.isEmpty)
        let attributes = try SetCookie(parsing: ByteString("a=b" + String(repeating: "; Path=/x", count: 20_000)))
        #expect(attributes.attributes.count == 20_000)
        let spaces = ByteString("a" + String(repeating: " ", count: 200_000) + "=" + String(repeating: " ", count: 9))
        #expect(try SetCookie(parsing: spaces).name == "a")
        #expect(throws: CookieRejection.tooLarge) {
            try SetCookie(parsing: ByteString(String(repeating: "a", count: 200_000)))
        }
        #expect(CookieDate.parse(ByteString(String(repeating: "1 Jan ", count: 30_000) + "1970 0:0:0")) == 0)
        #expect(CookieDate.parse(ByteString(String(repeating: "1", count: 200_000))) == nil)
    }

    @Test("No capture of changed lines traps, and its replay is the same each time")
    func replays() throws {
        var dice = Dice(seed: 1)
        let urls = [
            "https://www.shop.example/a/b", "http://shop.example/", "https://t.example/p", "https://x.github.io/",
            "http://127.0.0.1/", "nonsense", "https:///", "https://./",
        ]
        for _ in 0..<60 {
            let exchanges = (0..<30).map { _ in
                let sets = (0..<dice.roll(3)).map { _ in
                    Self.mutated(ByteString(Self.lines[dice.roll(Self.lines.count)]), &dice).string
                }
                let sends = (0..<dice.roll(2)).map { _ in
                    Self.mutated(ByteString("sid=31d4d96e407aad42; a; =b; é=%41,b=c"), &dice).string
                }
                let status = [200, 302, 304, 103, 0][dice.roll(5)]
                return Recording.Exchange(
                    urls[dice.roll(urls.count)],
                    at: dice.roll(9) == 0 ? nil : Double(dice.roll(5000)),
                    status: status,
                    sets: sets,
                    sends: sends,
                    response: ["location": urls[dice.roll(urls.count)]],
                    members: "\"_requestId\": \"\(dice.roll(20))\""
                )
            }
            let text = try Recording(exchanges).text
            let (cookies, misattributed) = try Recording.replay(text)
            let again = try Recording.replay(text)
            #expect(cookies.map(\.key) == again.cookies.map(\.key))
            #expect(cookies.map(\.story) == again.cookies.map(\.story))
            #expect(misattributed == again.misattributedEntries)
            for cookie in cookies {
                #expect(!cookie.events.isEmpty)
                #expect(cookie.events.allSatisfy { !$0.source.cited.isEmpty && $0.source.entry == $0.entry })
            }
        }
    }
}
