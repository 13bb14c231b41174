import HARCapture
import HARForensics
import Testing

@Suite("Calls by which consent managers log a choice")
struct ConsentLogCallTests {
    @Test(
        "A Cookiebot call has the action, the categories and the millisecond of the click",
        arguments: [
            ("action=accept&nocache=1707958113257&clp=true&cls=true&clm=true", ConsentState.grant, 3),
            ("?action=accept&nocache=1707958113257", .grant, 0),
            ("action=decline&nocache=1707958113257&cbid=x", .refusal, 0),
            ("action=decline&nocache=1707958113257&clp=false&cls=false&clm=false", .refusal, 3),
            ("action=submit&nocache=1707958113257&clp=true&cls=false&clm=false", .partial, 3),
            ("action=accept&nocache=1707958113257&clp=true&cls=false&clm=x", .partial, 2),
            ("action=submit&nocache=1707958113257", .unknown, 0),
        ]
    )
    func cookiebot(query: String, state: ConsentState, categories: Int) throws {
        let record = try #require(
            ConsentLogCall.decode(
                host: "Consent.Cookiebot.com.",
                path: "/LogConsent.ashx",
                query: ByteString(query),
                method: "GET",
                body: nil
            )
        )
        #expect(record.manager == "Cookiebot")
        #expect(record.state == state)
        #expect(record.categories.count == categories)
        #expect(record.claimedAt?.description == "2024-02-15T00:48:33.257Z")
    }

    @Test(
        "An OneTrust receipt is read by the types of its transactions",
        arguments: [
            (["NO_CHOICE", "CONFIRMED", "CONFIRMED"], ConsentState.grant),
            (["NO_CHOICE", "NOTGIVEN", "NOT_GIVEN"], .refusal),
            (["CONFIRMED", "OPT_OUT"], .partial),
            (["NO_CONSENT", "HARD_OPT_OUT"], .refusal),
            (["WITHDRAWN", "WITHDRAWN"], .withdrawal),
            (["WITHDRAWN", "NO_CHOICE"], .withdrawal),
            (["CONFIRMED", "WITHDRAWN"], .partial),
            (["NO_CHOICE"], .unknown),
            (["CONFIRMED", "PENDING"], .unknown),
            ([], .unknown),
        ]
    )
    func oneTrust(types: [String], state: ConsentState) throws {
        let purposes = types.map { "{\"Id\":\"p\",\"TransactionType\":\"\($0)\"}" }.joined(separator: ",")
        let body = "{\"identifier\":\"x\",\"interactionDate\":\"2024-05-14T01:34:33Z\",\"purposes\":[\(purposes)]}"
        let record = try #require(receipt(body))
        #expect(record.manager == "OneTrust")
        #expect(record.state == state)
        #expect(record.categories.count == types.filter { $0 != "NO_CHOICE" && $0 != "PENDING" }.count)
        #expect(record.claimedAt?.description == "2024-05-14T01:34:33Z")
    }

    @Test(
        "An OneTrust receipt without readable content is a call of unknown state",
        arguments: [nil, "", "x", "{}", #"{"purposes":[{"Id":"a"}]}"#, #"{"purposes":{}}"#, #"{"purposes":[1,null]}"#]
    )
    func oneTrustUnknown(body: String?) {
        #expect(receipt(body)?.state == .unknown)
    }

    @Test(
        "A CookieFirst body is a call if it has a choice that is recognised",
        arguments: [
            ("action=accept&tcString=CPx&site=a.nl", ConsentState.grant),
            ("action=reject&tcString=CPx&site=a.nl", .refusal),
            ("action=withdraw&performance=true", .withdrawal),
            ("action=save&categories=performance,functional", .partial),
            ("categories=necessary%2Cperformance%2Cfunctional%2Cadvertising", .grant),
            ("categories=necessary", .refusal),
            ("performance=true&advertising=0", .partial),
            ("consent=%7B%22necessary%22%3Atrue%2C%22advertising%22%3Afalse%7D", .refusal),
            ("consent=WITHDRAW", .withdrawal),
            (#"{"action":"accept_all"}"#, .grant),
            (#"{"action":"save","consent":{"necessary":true,"performance":true,"advertising":false}}"#, .partial),
            (#"{"consent":{"google_analytics":true},"isNew":true}"#, .grant),
            (#"{"necessary":true,"performance":false,"timestamp":1700000000}"#, .refusal),
            (#"{"categories":["necessary","performance"]}"#, .partial),
            (#"{"preferences":"{\"performance\":true}"}"#, .grant),
            ("tcString=CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA", .refusal),
        ]
    )
    func cookieFirst(body: String, state: ConsentState) {
        #expect(call(body)?.manager == "CookieFirst")
        #expect(call(body)?.state == state)
    }

    @Test("A CookieFirst call keeps the TC string and the time it carries")
    func cookieFirstParts() {
        let record = call(#"{"consent":{"performance":true,"timestamp":1700000000},"tcString":"CPx"}"#)
        #expect(record?.tcString == "CPx")
        #expect(record?.claimedAt?.description == "2023-11-14T22:13:20Z")
        #expect(record?.categories == [.init(name: "performance", isGranted: true)])
    }

    @Test(
        "A body without a choice, or with an action that is none, is no call",
        arguments: [
            "", "x", "{}", "[]", "{", "action=view&performance=true", "action=", "site=a.nl", #"{"isNew":true}"#,
            "tcString=C", "action=save", #"{"a":{"performance":true}}"#,
        ]
    )
    func noChoice(body: String) {
        #expect(call(body) == nil)
    }

    @Test(
        "Another host, path or method is no call",
        arguments: [
            ("evilcookiebot.com", "/logconsent.ashx", "GET"), ("cookiebot.com.evil.nl", "/logconsent.ashx", "GET"),
            ("consent.cookiebot.com", "/uc.js", "GET"), ("consent.cookiebot.com", "/logconsent.ashx", "OPTIONS"),
            ("privacyportal.onetrust.com", "/request/v1/consentreceipts", "OPTIONS"),
            ("privacyportal.onetrust.com", "/request/v1/consentreceipts", "GET"),
            ("geolocation.onetrust.com", "/cookieconsentpub/v1/geo/location", "POST"),
            ("notonetrust.com", "/request/v1/consentreceipts", "POST"), ("consent.cookiefirst.com", "/", "POST"),
            ("api.cookiefirst.com", "/consent", "GET"), ("", "", ""),
        ]
    )
    func notACall(host: String, path: String, method: String) {
        let record = ConsentLogCall.decode(
            host: ByteString(host),
            path: ByteString(path),
            query: "action=accept",
            method: ByteString(method),
            body: "action=accept"
        )
        #expect(record == nil)
    }

    private func receipt(_ body: String?) -> ChoiceRecord? {
        ConsentLogCall.decode(
            host: "privacyportal-eu.onetrust.com",
            path: "/request/v1/consentreceipts",
            query: "",
            method: "POST",
            body: body.map { ByteString($0) }
        )
    }

    private func call(_ body: String) -> ChoiceRecord? {
        ConsentLogCall.decode(
            host: "api.cookiefirst.com",
            path: "/consent",
            query: "",
            method: "POST",
            body: ByteString(body)
        )
    }
}
