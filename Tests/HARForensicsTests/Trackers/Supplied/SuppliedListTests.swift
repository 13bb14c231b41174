import HARForensics
import Testing

@Suite struct SuppliedListTests {
    private static let services = """
        {"license": "x", "categories": {
          "Advertising": [{"Ads Inc.": {"http://ads.example/": ["ads.example", "AdS2.example"], "dnt": "eff"}}],
          "Analytics": [{"Ads Inc.": {"http://ads.example/": ["stats.ads.example", "ads.example"]}}]}}
        """

    @Test("Disconnect's services name category and entity of a domain and hosts below it")
    func disconnect() throws {
        guard case .disconnect(let list) = try SuppliedList(bytes: Array(Self.services.utf8), name: "services.json")
        else {
            Issue.record("another format")
            return
        }
        #expect(list.identity.rules == 4)
        #expect(list.licence == "x")
        #expect(list.entries(for: HARForensics.Host("x.ads.example")).map(\.category) == ["Advertising", "Analytics"])
        #expect(list.entries(for: HARForensics.Host("a.stats.ads.example")).map(\.category) == ["Analytics"])
        let entry = try #require(list.entries(for: HARForensics.Host("ads2.example")).first)
        #expect(entry.entity == "Ads Inc.")
        #expect(entry.pointer.description == "/categories/Advertising/0/Ads Inc./http:~1~1ads.example~1/1")
        #expect(list.entries(for: HARForensics.Host("bads.example")).isEmpty)
    }

    @Test(
        "Disconnect's entities say which sites own a resource",
        arguments: [
            #"{"license": "x", "entities": {"Ads Inc.": {"properties": ["ads.example"], "resources": ["ads.example", "cdn.example"]}}}"#,
            #"{"Ads Inc.": {"properties": ["ads.example"], "resources": ["ads.example", "cdn.example"]}}"#,
        ]
    )
    func entities(_ text: String) throws {
        guard case .disconnectEntities(let list) = try SuppliedList(bytes: Array(text.utf8), name: "entities.json")
        else {
            Issue.record("another format")
            return
        }
        #expect(list.identity.rules == 1)
        #expect(
            list.commonEntity(site: HARForensics.Host("www.ads.example"), resource: HARForensics.Host("a.cdn.example"))
                == "Ads Inc."
        )
        #expect(
            list.commonEntity(site: HARForensics.Host("cdn.example"), resource: HARForensics.Host("cdn.example")) == nil
        )
        #expect(
            list.commonEntity(site: HARForensics.Host("other.example"), resource: HARForensics.Host("cdn.example"))
                == nil
        )
    }

    @Test("The vendor list says what vendors declare, in both versions of its format")
    func vendors() throws {
        let text = """
            {"gvlSpecificationVersion": 3, "vendorListVersion": 45, "tcfPolicyVersion": 4, "lastUpdated": "2024-03-21T16:00:25Z",
             "purposes": {"1": {"id": 1, "name": "Store"}},
             "vendors": {"793": {"id": 793, "name": "A", "purposes": [1, 3], "legIntPurposes": [2], "flexiblePurposes": [2],
               "specialPurposes": [1], "features": [1], "specialFeatures": [2], "cookieMaxAgeSeconds": 34190000,
               "usesCookies": true, "cookieRefresh": false, "usesNonCookieAccess": true, "dataRetention": {"stdRetention": 395},
               "urls": [{"langId": "en", "privacy": "https://a.example/p"}], "deviceStorageDisclosureUrl": "https://a.example/d"},
              "8": {"id": 8, "name": "B", "policyUrl": "https://b.example/p", "deletedDate": "2023-01-01T00:00:00Z"}}}
            """
        guard case .vendors(let list) = try SuppliedList(bytes: Array(text.utf8), name: "vendor-list.json") else {
            Issue.record("another format")
            return
        }
        #expect(list.identity.version == "45")
        #expect(list.policyVersion == 4)
        #expect(list.vendors.map(\.id) == [8, 793])
        #expect(list.purposes == [1: "Store"])
        let vendor = try #require(list.vendor(793))
        #expect(vendor.purposes == [1, 3])
        #expect(vendor.cookieMaxAge == 34_190_000)
        #expect(vendor.usesCookies == true)
        #expect(vendor.refreshesCookies == false)
        #expect(vendor.standardRetention == 395)
        #expect(vendor.policyURL == "https://a.example/p")
        #expect(vendor.storageDisclosureURL == "https://a.example/d")
        #expect(vendor.pointer.description == "/vendors/793")
        #expect(list.vendor(8)?.policyURL == "https://b.example/p")
        #expect(list.vendor(8)?.deleted == "2023-01-01T00:00:00Z")
        #expect(list.vendor(9) == nil)
    }

    @Test(
        "What is no list is refused with what is missing",
        arguments: [
            ("{", "x: expected JSON"), ("{}", "x: the JSON is of no list that is known"),
            (#"{"vendorListVersion": 3}"#, "x: expected a member at /vendors"),
            (#"{"log": {"entries": []}}"#, "x: the JSON is of no list that is known"),
        ]
    )
    func refused(_ text: String, _ message: String) {
        let error = #expect(throws: SuppliedListError.self) { try SuppliedList(bytes: Array(text.utf8), name: "x") }
        #expect(error?.description == message)
    }

    @Test("Any other text is a filter list")
    func filters() throws {
        guard case .filters(let list) = try SuppliedList(bytes: Array("\u{FEFF}\n||ads.example^".utf8), name: "x")
        else {
            Issue.record("another format")
            return
        }
        #expect(list.identity.rules == 1)
    }
}
