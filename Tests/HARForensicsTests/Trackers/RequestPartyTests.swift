import HARCapture
import Testing

@testable import HARForensics

@Suite("Whose a request is")
struct RequestPartyTests {
    private func requests(_ exchanges: [Recording.Exchange]) throws -> [ClassifiedRequest] {
        let capture = try Capture(decoding: Array(Recording(exchanges).text.utf8), name: "test.har")
        return RequestClassifier(context: CaptureContext(of: capture)).requests()
    }

    @Test("By registrable domain, by owner and by frame the answers may differ")
    func answers() throws {
        let found = try requests([
            .visit("https://www.youtube.com/", at: 0),
            Recording.Exchange("https://ad.doubleclick.net/x", at: 10),
            Recording.Exchange("https://www.amazon-adsystem.com/x", at: 20, request: ["Sec-Fetch-Site": "cross-site"]),
            Recording.Exchange("https://i.youtube.com/x", at: 30, request: ["Sec-Fetch-Site": "same-site"]),
            Recording.Exchange("https://nobody.example/x", at: 40),
        ])
        #expect(found.map(\.party.bySite) == [.first, .third, .third, .first, .third])
        #expect(found.map(\.party.byOwner) == [.first, .first, .third, .first, .unknown])
        #expect(found.map(\.party.byFrame) == [.unknown, .unknown, .third, .first, .unknown])
    }

    @Test("A frame’s own requests are its own, and the page’s third party’s")
    func frames() throws {
        let found = try requests([
            .visit("https://www.example.nl/", at: 0),
            Recording.Exchange("https://ads.tracker.example/frame", at: 10, request: ["Sec-Fetch-Dest": "iframe"]),
            Recording.Exchange(
                "https://img.tracker.example/x.png",
                at: 20,
                request: ["Referer": "https://ads.tracker.example/frame"]
            ),
            // A style sheet is a referrer too, and no document.
            Recording.Exchange(
                "https://fonts.example/x.woff",
                at: 30,
                request: ["Referer": "https://css.example/x.css"]
            ),
        ])
        #expect(found[2].party == RequestParty(bySite: .third, byOwner: .unknown, byFrame: .first))
        #expect(found[2].frame?.name == "ads.tracker.example")
        #expect(found[3].party.byFrame == .unknown)
        #expect(found[3].frame == nil)
    }

    @Test("Tenants of shared infrastructure are third parties of each other, and nobody’s")
    func tenants() throws {
        let found = try requests([
            .visit("https://d111.cloudfront.net/", at: 0), Recording.Exchange("https://d222.cloudfront.net/x", at: 10),
        ])
        #expect(found[1].party.bySite == .third)
        #expect(found[1].party.byOwner == .unknown)
        #expect(found[1].domain == "d222.cloudfront.net")
        #expect(found[1].listed?.isInfrastructure == true)
    }
}
