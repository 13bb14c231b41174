import HARCapture
import HARForensics
import Testing

@Suite("The catalogue of trackers")
struct TrackerCatalogueTests {
    @Test(
        "A host is looked up by walking up its labels; the longest row counts",
        arguments: [
            ("doubleclick.net", "doubleclick.net", "Google"),
            ("AD.DoubleClick.NET", "doubleclick.net", "Google"),
            ("cm.g.doubleclick.net", "cm.g.doubleclick.net", "Google"),
            ("deep.below.s.amazon-adsystem.com", "amazon-adsystem.com", "Amazon"),
            ("www.facebook.com", "facebook.com", "Facebook"),
        ]
    )
    func lookUp(host: String, domain: String, owner: String) throws {
        let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(host))))
        #expect(entry.domain.string == domain)
        #expect(entry.owner == owner)
        #expect(entry.isTracker)
        #expect(!entry.sources.isEmpty)
    }

    @Test(
        "A host that merely ends with the letters of a tracker is none",
        arguments: [
            "evildoubleclick.net", "doubleclick.net.example", "notfacebook.com", "example.nl", "net", "", "127.0.0.1",
        ]
    )
    func noMatch(host: String) {
        #expect(TrackerCatalogue.bundled.entry(for: Host(ByteString(host))) == nil)
    }

    @Test(
        "Tenants of shared infrastructure are attributed to nobody",
        arguments: ["d3k81ch9hvuctc.cloudfront.net", "bucket.s3.amazonaws.com", "someone.github.io"]
    )
    func infrastructure(host: String) throws {
        let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(host))))
        #expect(entry.owner == nil)
        #expect(!entry.isTracker)
    }

    @Test("False friends of Amazon are not Amazon's", arguments: ["amazon-tam-match.dotomi.com", "serving-sys.ru"])
    func falseFriends(host: String) {
        #expect(TrackerCatalogue.bundled.entry(for: Host(ByteString(host)))?.owner != "Amazon")
    }
}

@Suite("Requests to trackers")
struct TrackerObserverTests {
    private func activities(_ exchanges: [Recording.Exchange]) throws -> [TrackerActivity] {
        let capture = try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har")
        return TrackerObserver(context: CaptureContext(of: capture)).activities()
    }

    @Test("A request to a listed third party counts, one to the visited site does not")
    func thirdPartyOnly() throws {
        let found = try activities([
            .visit("https://www.facebook.com/", at: 0),
            Recording.Exchange("https://www.facebook.com/tr/", at: 10),
            Recording.Exchange("https://ad.doubleclick.net/x", at: 20),
        ])
        #expect(found.map(\.domain) == ["doubleclick.net"])
        #expect(found[0].requests.map(\.entry) == [2])
        #expect(found[0].requests[0].topLevelSite == "facebook.com")
        #expect(found[0].requests[0].source.cited == "https://ad.doubleclick.net/x")
    }

    @Test("What a cache answers is no contact; what nobody answers is uncertain")
    func transmission() throws {
        let found = try activities([
            .visit("https://example.nl/", at: 0),
            Recording.Exchange("https://ad.doubleclick.net/cached", at: 10, members: "\"_fromCache\": \"disk\""),
            Recording.Exchange("https://ad.doubleclick.net/failed", at: 20, status: 0),
            Recording.Exchange("https://ad.doubleclick.net/answered", at: 30),
        ])
        #expect(found.first?.requests.map(\.entry) == [2, 3])
        #expect(found.first?.requests.map(\.isAnswered) == [false, true])
    }

    @Test("A tracker of the visited site's owner says so")
    func sameOwner() throws {
        let found = try activities([
            .visit("https://www.youtube.com/", at: 0), Recording.Exchange("https://ad.doubleclick.net/x", at: 10),
        ])
        #expect(found.first?.requests.first?.isSameOwner == true)
    }
}
