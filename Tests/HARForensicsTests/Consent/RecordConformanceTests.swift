import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("Records and log calls of consent managers against outside suites")
struct RecordConformanceTests {
    @Test(
        "Every cookie of a consent manager is decoded as expected",
        .enabled(if: SharedSuites.has("suites/consent/cmp_cookies.json"), SharedSuites.skipMessage)
    )
    func cookies() throws {
        let vectors = try SharedSuites.vectors("suites/consent/cmp_cookies.json")
        #expect(vectors.count == 36)
        var checked = 0
        var managers: Set<String> = []
        for vector in vectors {
            let raw = ByteString(try #require(vector["raw"] as? String))
            let name = ByteString(try #require(vector["cookie"] as? String))
            let expect = try #require(vector["expect"] as? [String: Any])
            #expect(ConsentManager.isRecord(named: name), "\(name)")
            if name == "amzn_consent" {
                checked += try check(try #require(AmazonConsentSignal(decoding: raw)), expect)
                continue
            }
            if name.hasPrefix("__cmpc") && !name.hasPrefix("__cmpcons") {
                let granted = try #require(ConsentmanagerRecord.granted(list: raw)).map(\.string)
                if let system = expect["systemVendors"] as? [Int], let custom = expect["customVendors"] as? [Int] {
                    #expect(granted == system.map { "s\($0)" } + custom.map { "c\($0)" })
                } else {
                    #expect(granted == (expect["purposes"] as? [Int])?.map(String.init))
                }
                checked += 1
                continue
            }
            var pairs = [(name: name, value: raw)]
            // The time of OneTrust's choice lies beside the record.
            if name == "OptanonAlertBoxClosed" { pairs.append(("OptanonConsent", "groups=C0001:1,C0002:0")) }
            let record = try #require(ConsentManager.records(in: pairs).first?.record, "\(name)")
            managers.insert(record.manager)
            let fields = try check(record, expect)
            #expect(fields > 0, "\(name)")
            checked += fields
        }
        #expect(managers.count == 19)
        #expect(checked == 141)
    }

    /// How many of the expected fields were compared; what is not known here is a failure.
    private func check(_ signal: AmazonConsentSignal, _ expect: [String: Any]) throws -> Int {
        for (name, value) in expect {
            let text = try #require(value as? String)
            switch name {
            case "country": #expect(signal.country == ByteString(text))
            case "adStorage": #expect(signal.adStorage?.rawValue == text)
            case "userData": #expect(signal.userData?.rawValue == text)
            case "timestamp": #expect(signal.timestamp?.description == text)
            case "tcf": #expect(signal.tcString == ByteString(text))
            default: Issue.record("\(name)")
            }
        }
        return expect.count
    }

    private func check(_ record: ChoiceRecord, _ expect: [String: Any]) throws -> Int {
        var checked = 0
        for (name, value) in expect {
            checked += try check(record, name, value)
        }
        return checked
    }

    private func category(_ record: ChoiceRecord, _ name: String) -> Bool? {
        let names = ["1": "necessary", "2": "functionality", "3": "experience", "4": "measurement", "5": "marketing"]
        let own = record.manager == "iubenda" ? names[name] ?? name : name
        return record.categories.first { $0.name == ByteString(own) }?.isGranted
    }

    private func truths(_ record: ChoiceRecord, _ value: Any) throws -> Int {
        let groups = try #require(value as? [String: Bool])
        for (name, isGranted) in groups { #expect(category(record, name) == isGranted, "\(name)") }
        return groups.count
    }

    private func check(_ record: ChoiceRecord, _ name: String, _ value: Any) throws -> Int {
        func detail(_ name: String) -> String? { record[detail: ByteString(name)]?.string }
        func isDetail(_ other: String? = nil) -> Int {
            let expected = value is NSNull ? nil : (value as? String) ?? "\(value)"
            #expect(detail(other ?? name) == expected, "\(name)")
            return 1
        }
        switch name {
        case "userActed":
            #expect((record.state != .default) == (value as? Bool))
        case "withdrawn": #expect(record.state == .withdrawal)
        case "gpcEnabled": #expect(detail("isGpcEnabled") == (value as? Bool == true ? "1" : "0"))
        case "awaitingReconsent": #expect(detail("AwaitingReconsent") == (value as? Bool == true ? "true" : "false"))
        case "datestampUTC": #expect(OneTrustRecord.lastWritten(record)?.description == value as? String)
        case "choiceTimeUTC":
            #expect(record.claimedAt?.description == value as? String)
        case "landingPath": #expect(detail(name) == (value as? String ?? "NotLandingPage"))
        case "country" where record.manager == "OneTrust":
            #expect(detail("geolocation")?.prefix(2) == (value as? String)?[...])
        case "region" where record.manager == "OneTrust":
            #expect(detail("geolocation")?.suffix(2) == (value as? String)?[...])
        case "hosts", "genVendors":
            let pieces = Set(try #require(detail(name)).split(separator: ",").map(String.init))
            let expected = try #require(value as? [String: Bool]).map { "\($0):\($1 ? 1 : 0)" }
            #expect(pieces == Set(expected))
        case "groups" where record.manager == "Borlabs Cookie":
            for (name, services) in try #require(value as? [String: [String]]) {
                #expect(category(record, name) == !services.isEmpty)
            }
        case "groups", "categories": return try truths(record, value)
        case "purposes" where record.manager == "Shopify":
            for (name, isGranted) in try #require(value as? [String: Bool]) {
                #expect(detail("purposes.\(name)") == "\(isGranted)")
            }
        case "purposes", "vendors", "vendors_li":
            guard let lists = value as? [String: [String]] else { return try truths(record, value) }
            // Legitimate interest is no answer of the visitor's.
            guard name != "vendors_li" else { return 1 }
            let prefix = name == "vendors" ? "vendor " : ""
            for name in lists["enabled"] ?? [] { #expect(category(record, prefix + name) == true) }
            for name in lists["disabled"] ?? [] { #expect(category(record, prefix + name) == false) }
        case "created":
            #expect(Instant.parse(ByteString(try #require(detail(name))))?.instant.description == value as? String)
        case "updated", "$$date":
            if record.state != .default { #expect(record.claimedAt?.description == value as? String) }
        case "timestamp":
            if let text = value as? String {
                #expect(record.claimedAt?.description == text)
            } else {
                #expect(record.claimedAt.map { Int($0.microseconds / 1_000_000) } == value as? Int)
            }
        case "utcMs", "tsMs", "updatedMs":
            #expect(detail(name == "utcMs" ? "utc" : name == "tsMs" ? "ts" : "times")?.hasPrefix("\(value)") == true)
            if record.state != .default {
                #expect(record.claimedAt.map { Int($0.microseconds / 1000) } == value as? Int)
            }
        case "createdMs", "expireMs": #expect(try #require(detail("times")).contains("\(value)"))
        case "tcString", "tc": #expect(record.tcString == ByteString(try #require(value as? String)))
        case "ac" where record.manager == "Google Funding Choices":
            #expect(record.additionalConsent == ByteString(try #require(value as? String)))
        case "secs": #expect(detail("created") == "2026-07-20T13:50:17.262Z")
        case "nanos": #expect(detail("created")?.hasSuffix(".262Z") == true)
        case "isTCString": #expect(record.tcString.map { TCString.looksLikeTCString($0) } == true)
        case "permitted", "levels":
            let names = try #require(value as? [Int]).map { ByteString("level \($0)") }
            #expect(record.categories.map(\.name) == names)
        case "level": #expect(record.categories.last?.name == ByteString("level \(value)"))
        case "optOut": #expect(detail("status") == (value as? Bool == true ? "1" : "0"))
        case "privacyVersion": #expect(detail("version")?.hasPrefix(try #require(value as? String)) == true)
        case "tcf":
            #expect(detail("version")?.split(separator: "|").dropFirst().map(String.init) == value as? [String])
        case "bannerId": return isDetail("banner")
        case "siteId": return isDetail("site")
        case "consentCategories", "blocked":
            for id in try #require(value as? [Int]) {
                #expect(category(record, "\(id)") == (name == "consentCategories"))
            }
        case "$$cookiesVersion", "cons": #expect(value is [String: String])
        case "consent" where record.manager == "iubenda": #expect(category(record, "all") == (value as? Bool))
        case "consent" where record.manager == "Tealium":
            #expect(detail(name) == (value as? Bool == true ? "true" : "false"))
        case "$$completed": #expect(detail(name) == "true")
        case "version" where value is NSNull: #expect(record.state == .default)
        default:
            if let isGranted = category(record, name) {
                #expect(isGranted == (value as? Bool), "\(name)")
                return 1
            }
            return isDetail()
        }
        return 1
    }

    @Test(
        "Every call to a consent endpoint is recognised for what it is",
        .enabled(if: SharedSuites.has("suites/consent/consent_endpoints.json"), SharedSuites.skipMessage)
    )
    func endpoints() throws {
        let vectors = try SharedSuites.vectors("suites/consent/consent_endpoints.json")
        #expect(vectors.count == 13)
        var states: [String] = []
        for vector in vectors {
            let expect = try #require(vector["expect"] as? [String: Any])
            let url = try #require((vector["url"] as? String).flatMap { URL(string: $0) })
            let bodyType = expect["bodyType"] as? String
            let record = ConsentLogCall.decode(
                host: ByteString(url.host() ?? ""),
                path: ByteString(url.path()),
                query: ByteString(url.query() ?? ""),
                method: ByteString(String(try #require(vector["method"] as? String).prefix { $0 != " " })),
                body: bodyType.map { ByteString("{\"type\":\"\($0)\"}") }
            )
            // What a banner sends before any choice, and a banner that is only shown, are no choice.
            let isNone = (expect["note"] as? String)?.isEmpty == false
            #expect(record?.manager == (isNone ? nil : expect["cmp"] as? String), "\(url)")
            states.append(record?.state.rawValue ?? "none")
            if let milliseconds = expect["timeMs"] as? Int {
                #expect(record?.claimedAt?.microseconds == Int64(milliseconds) * 1000)
            }
            for name in ["preferences", "statistics", "marketing"] {
                guard let isGranted = expect[name] as? Bool else { continue }
                #expect(record?.categories.first { $0.name == ByteString(name) }?.isGranted == isGranted)
            }
            if let country = expect["country"] as? String {
                #expect(record?[detail: "usercountry"] == ByteString(country))
            }
        }
        #expect(
            states == [
                "grant", "refusal", "unknown", "unknown", "grant", "grant", "unknown", "unknown", "none", "unknown",
                "grant", "refusal", "none",
            ]
        )
    }
}
