import Foundation
import HARForensics
import Testing

/// Amazon's hosts, what each is and is not: the expectations are written by hand, not taken from the catalogue.
@Suite("Amazon’s estate and its false friends")
struct AmazonEstateTests {
    @Test("Every host of the estate has its owner and purpose", arguments: AmazonEstate.hosts)
    func host(expected: AmazonEstate.Expectation) throws {
        let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(expected.host))))
        #expect(entry.ultimateOwner == expected.owner, "\(entry.row)")
        #expect(Set(expected.categories).isSubset(of: entry.categories), "\(entry.row)")
        #expect(entry.isTracker == expected.isTracker, "\(entry.row)")
        #expect(entry.isInfrastructure == (expected.owner == nil))
    }

    @Test("What only looks like Amazon’s is not attributed to it", arguments: AmazonEstate.falseFriends)
    func falseFriend(host: String, owner: String?) {
        let entry = TrackerCatalogue.bundled.entry(for: Host(ByteString(host)))
        #expect(entry?.ultimateOwner == owner)
        #expect(entry?.ultimateOwner != "Amazon")
    }

    @Test("Tenants of Amazon’s infrastructure belong to nobody", arguments: AmazonEstate.tenants)
    func tenant(host: String) throws {
        let entry = try #require(TrackerCatalogue.bundled.entry(for: Host(ByteString(host))))
        #expect(entry.isInfrastructure)
        #expect(entry.ultimateOwner == nil)
        #expect(!entry.isTracker)
    }
}

/// Public captures: every request to a host that looks like Amazon's must be in the table above, and get what it says.
@Suite(
    "Amazon in public captures",
    .enabled(if: SharedSuites.has("captures/README.md"), SharedSuites.skipMessage)
)
struct AmazonCaptureTests {
    /// Labels that Amazon's hosts and their look-alikes have.
    private static let labels = [
        "amazon", "a2z", "amzn", "aws", "cloudfront", "serving-sys", "sizmek", "alexa", "twitch", "imdb", "goodreads",
        "zappos", "audible", "peer39", "aiv-", "pv-cdn", "ttvnw", "jtvnw", "ss2.us", "primevideo", "ring.com",
        "abebooks", "gr-assets",
    ]

    /// How many requests of the public captures go to each such host.
    private static let seen: [String: Int] = [
        "aax-eu.amazon-adsystem.com": 4, "aax.amazon-adsystem.com": 4, "c.amazon-adsystem.com": 5,
        "client.aps.amazon-adsystem.com": 2, "config.aps.amazon-adsystem.com": 2, "s.amazon-adsystem.com": 53,
        "d15kdpgjg3unno.cloudfront.net": 1, "d22xmn10vbouk4.cloudfront.net": 2, "d3d8tustg2uy3r.cloudfront.net": 2,
        "d3k1yiza4eej55.cloudfront.net": 1, "dc8xl0ndzn2cb.cloudfront.net": 3, "dyv1bugovvq1g.cloudfront.net": 1,
        "load.s3.amazonaws.com": 3, "s3-eu-west-1.amazonaws.com": 1, "s3-us-west-2.amazonaws.com": 1,
        "s3.amazonaws.com": 2,
    ]

    @Test("Every request to a host that looks like Amazon’s has the owner and purpose that the table says")
    func captures() throws {
        var found: [String: Int] = [:]
        for path in try SharedCaptures.paths() {
            guard let capture = try? Capture(contentsOfFile: path) else { continue }
            let analysis = Analysis(of: capture)
            for request in analysis.classifiedRequests {
                let host = request.host.name.string
                guard Self.labels.contains(where: { host.contains($0) }) else { continue }
                found[host, default: 0] += 1
                let expected = try #require(AmazonEstate.expectation(for: host), "\(host) is not in the table")
                #expect(request.listed?.ultimateOwner == expected.owner, "\(host)")
                #expect(Set(expected.categories).isSubset(of: request.listed?.categories ?? []), "\(host)")
                #expect(request.listed?.isTracker == expected.isTracker, "\(host)")
                // Tenants keep their own names.
                if expected.owner == nil { #expect(request.domain == request.site) }
            }
        }
        #expect(found == Self.seen)
    }
}

/// The public captures.
enum SharedCaptures {
    /// The files, sorted.
    static func paths() throws -> [String] {
        let folder = try #require(SharedSuites.folder).appending(path: "captures")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects ?? []).compactMap { ($0 as? URL)?.path }.filter { path in
            [".har", ".har.json", ".harp"].contains { path.hasSuffix($0) }
        }.sorted()
    }
}
