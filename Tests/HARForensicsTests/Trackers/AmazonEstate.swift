import Testing

/// What Amazon's hosts are, by hand.
///
/// Owner `nil`: infrastructure of which the customers are others. The categories are those that must be among the listed
/// ones. Each host stands for those below it, except where a longer one is given.
enum AmazonEstate {
    struct Expectation: Sendable, CustomTestStringConvertible {
        let host: String
        let owner: String?
        let categories: [String]
        let isTracker: Bool
        var testDescription: String { host }
    }

    /// The expectation of the longest host that covers a host.
    static func expectation(for host: String) -> Expectation? {
        hosts.filter { host == $0.host || host.hasSuffix("." + $0.host) }.max { $0.host.count < $1.host.count }
    }

    private static func amazon(_ host: String, _ categories: String..., tracks: Bool) -> Expectation {
        Expectation(host: host, owner: "Amazon", categories: categories, isTracker: tracks)
    }

    private static func infrastructure(_ host: String) -> Expectation {
        Expectation(host: host, owner: nil, categories: ["infrastructure"], isTracker: false)
    }

    static let hosts: [Expectation] = advertising + telemetry + shops + services + media + cloud + namedTenants

    /// Advertising: the ad system and everything below it, publishers' services, affiliates, the ad server.
    static let advertising: [Expectation] = [
        amazon("amazon-adsystem.com", "advertising", tracks: true),
        amazon("s.amazon-adsystem.com", "advertising", tracks: true),
        amazon("c.amazon-adsystem.com", "advertising", tracks: true),
        amazon("config.aps.amazon-adsystem.com", "advertising", tracks: true),
        amazon("client.aps.amazon-adsystem.com", "advertising", tracks: true),
        amazon("c.aps.amazon-adsystem.com", "advertising", tracks: true),
        amazon("aax.amazon-adsystem.com", "advertising", tracks: true),
        amazon("aax-eu.amazon-adsystem.com", "advertising", tracks: true),
        amazon("aax-fe.amazon-adsystem.com", "advertising", tracks: true),
        amazon("aax-us-east.amazon-adsystem.com", "advertising", tracks: true),
        amazon("axx-eu.amazon-adsystem.com", "advertising", tracks: true),
        amazon("z-na.amazon-adsystem.com", "advertising", tracks: true),
        amazon("ir-na.amazon-adsystem.com", "advertising", tracks: true),
        amazon("ws-na.amazon-adsystem.com", "advertising", tracks: true),
        amazon("fls-na.amazon-adsystem.com", "advertising", tracks: true),
        amazon("rcm-fe.amazon-adsystem.com", "advertising", tracks: true),
        amazon("ara.paa-reporting-advertising.amazon", "advertising", tracks: true),
        amazon("prod.us-east-1.cxm-bcn.publisher-services.amazon.dev", "advertising", tracks: true),
        amazon("prod.tahoe-analytics.publishers.advertising.a2z.com", "advertising", "analytics", tracks: true),
        amazon("video-ads.a2z.com", "advertising", tracks: true),
        amazon("mads-fe.amazon.com", "advertising", tracks: true),
        amazon("aan.amazon.com", "advertising", tracks: true),
        amazon("assoc-amazon.com", "advertising", tracks: true),
        amazon("assoc-amazon.co.uk", "advertising", tracks: true),
        amazon("assoc-amazon.de", "advertising", tracks: true),
        amazon("assoc-amazon.fr", "advertising", tracks: true),
        amazon("assoc-amazon.it", "advertising", tracks: true),
        amazon("assoc-amazon.es", "advertising", tracks: true),
        amazon("assoc-amazon.ca", "advertising", tracks: true),
        amazon("assoc-amazon.jp", "advertising", tracks: true),
        amazon("assoc-na.associates-amazon.com", "advertising", tracks: true),
        amazon("bs.serving-sys.com", "advertising", tracks: true),
        amazon("secure-ds.serving-sys.com", "advertising", tracks: true),
        amazon("sizmek.com", "advertising", tracks: true),
        amazon("edge.ads.twitch.tv", "advertising", tracks: true),
    ]

    /// Logs and metrics of Amazon's own sites and devices.
    static let telemetry: [Expectation] = [
        amazon("fls-na.amazon.com", "analytics", tracks: true),
        amazon("fls-eu.amazon.com", "analytics", tracks: true),
        amazon("fls-fe.amazon.com", "analytics", tracks: true),
        amazon("fls-eu.amazon.nl", "analytics", tracks: true),
        amazon("unagi.amazon.com", "analytics", tracks: true),
        amazon("unagi.amazon.de", "analytics", tracks: true),
        amazon("unagi-eu.amazon.com", "analytics", tracks: true),
        amazon("minerva.devices.a2z.com", "analytics", tracks: true),
        amazon("eu.insights.video.a2z.com", "analytics", tracks: true),
        amazon("spade.twitch.tv", "analytics", tracks: true),
        amazon("analytics.m7g.twitch.tv", "analytics", tracks: true),
        amazon("track.zappos.com", tracks: true),
        amazon("alexametrics.com", "analytics", tracks: true),
        amazon("d31qbv1cthcecs.cloudfront.net", "analytics", tracks: true),
        amazon("d5nxst8fruw4z.cloudfront.net", "analytics", tracks: true),
    ]

    /// Shops, first parties on their own pages.
    static let shops: [Expectation] = [
        amazon("www.amazon.com", tracks: false), amazon("www.amazon.nl", tracks: false),
        amazon("www.amazon.de", tracks: false), amazon("www.amazon.co.uk", tracks: false),
        amazon("www.amazon.fr", tracks: false), amazon("www.amazon.es", tracks: false),
        amazon("www.amazon.it", tracks: false), amazon("www.amazon.se", tracks: false),
        amazon("www.amazon.pl", tracks: false), amazon("www.amazon.com.be", tracks: false),
        amazon("www.amazon.com.au", tracks: false), amazon("www.amazon.in", tracks: false),
        amazon("www.zappos.com", tracks: false), amazon("www.audible.com", tracks: false),
        amazon("www.audible.de", tracks: false), amazon("www.abebooks.com", tracks: false),
        amazon("ring.com", tracks: false), amazon("www.goodreads.com", tracks: false),
        amazon("www.imdb.com", tracks: false), amazon("code.buywithprime.amazon.com", tracks: false),
    ]

    /// Payment, log-in, security, certificates: Amazon's, and no tracking by themselves.
    static let services: [Expectation] = [
        amazon("static-eu.payments-amazon.com", "payment", tracks: false),
        amazon("amazonpay.com", "payment", tracks: false),
        amazon("assets.loginwithamazon.com", tracks: false),
        amazon("edge.sdk.awswaf.com", "fraud-prevention", tracks: false),
        amazon("ocsp.sca1b.amazontrust.com", tracks: false),
        amazon("o.ss2.us", tracks: false),
    ]

    /// Images, scripts and videos of Amazon's sites.
    static let media: [Expectation] = [
        amazon("m.media-amazon.com", "cdn/hosting", tracks: false),
        amazon("ecx.images-amazon.com", "cdn/hosting", tracks: false),
        amazon("images-na.ssl-images-amazon.com", "cdn/hosting", tracks: false),
        amazon("images-eu.ssl-images-amazon.com", "cdn/hosting", tracks: false),
        amazon("media-imdb.com", "cdn/hosting", tracks: false),
        amazon("i.gr-assets.com", "cdn/hosting", tracks: false),
        amazon("a0.awsstatic.com", "cdn/hosting", tracks: false),
        amazon("player.twitch.tv", "media", tracks: false),
        amazon("gql.twitch.tv", "media", tracks: false),
        amazon("video-weaver.ttvnw.net", "media", tracks: false),
        amazon("static-cdn.jtvnw.net", "media", tracks: false),
        amazon("assets.twitchcdn.net", "media", tracks: false),
        amazon("supervisor.ext-twitch.tv", "media", tracks: false),
        amazon("aiv-cdn.net", "cdn/hosting", tracks: false),
        amazon("aiv-delivery.net", "cdn/hosting", tracks: false),
        amazon("pv-cdn.net", "cdn/hosting", tracks: false),
        amazon("www.primevideo.com", "media", tracks: false),
    ]

    /// The cloud: whoever rents it.
    static let cloud: [Expectation] = [
        infrastructure("cloudfront.net"), infrastructure("amazonaws.com"), infrastructure("elasticbeanstalk.com"),
        infrastructure("s3.amazonaws.com"), infrastructure("s3.eu-west-1.amazonaws.com"),
        infrastructure("s3-eu-west-1.amazonaws.com"), infrastructure("s3-us-west-2.amazonaws.com"),
    ]

    /// Single tenants that sources name: theirs, not the landlord's.
    static let namedTenants: [Expectation] = [
        Expectation(
            host: "d22xmn10vbouk4.cloudfront.net",
            owner: "InfoTrust",
            categories: ["analytics"],
            isTracker: true
        ),
        Expectation(
            host: "dc8xl0ndzn2cb.cloudfront.net",
            owner: "Snowplow",
            categories: ["analytics"],
            isTracker: true
        ),
    ]

    static let tenants = [
        "d3k81ch9hvuctc.cloudfront.net", "bucket.s3.amazonaws.com", "abc123.execute-api.eu-west-1.amazonaws.com",
        "shop-1234.eu-central-1.elb.amazonaws.com", "shop.eu-west-1.elasticbeanstalk.com",
        "users.auth.eu-west-1.amazoncognito.com", "x1y2z3.lambda-url.eu-west-1.on.aws", "main.d1abc.amplifyapp.com",
        "a1b2c3.awsglobalaccelerator.com", "sqs.eu-west-1.amazonaws.com",
    ]

    /// Hosts that name Amazon or are taken for its own, and whose they are; nil where no source says.
    static let falseFriends: [(String, String?)] = [
        ("amazon-tam-match.dotomi.com", "Epsilon (Publicis)"), ("sync-amazon.ads.yieldmo.com", "Yieldmo, Inc."),
        ("serving-sys.ru", nil), ("amazonedropshipping.com", nil), ("notamazon-adsystem.com", nil),
        ("amazon-adsystem.com.example", nil), ("amazon.example.nl", nil), ("peer39.com", "Peer39"),
    ]
}
