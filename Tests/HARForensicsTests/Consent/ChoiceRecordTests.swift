import HARCapture
import HARForensics
import Testing

@Suite("Records of consent managers")
struct ChoiceRecordTests {
    // MARK: - CookieFirst

    @Test(
        "A CookieFirst record is read by its categories, the necessary one left out",
        arguments: [
            (
                #"{"necessary":true,"performance":true,"functional":true,"advertising":true,"timestamp":1700000000}"#,
                ConsentState.grant
            ),
            (
                #"{"necessary":true,"performance":false,"functional":false,"advertising":false,"#
                    + #""timestamp":1700000000}"#,
                .refusal
            ),
            (
                #"{"necessary":true,"performance":true,"functional":false,"timestamp":1700000000,"type":"category"}"#,
                .partial
            ),
            (#"{"google_analytics":true,"hotjar":false,"timestamp":1700000000,"type":"granular"}"#, .partial),
            (#"{"necessary":true,"timestamp":1700000000}"#, .unknown),
            (#"{"advertising":true,"advertising":false,"timestamp":1700000000}"#, .refusal),
        ]
    )
    func cookieFirst(text: String, state: ConsentState) throws {
        let encoded = ByteString(text.map { $0 == "{" ? "%7B" : $0 == "\"" ? "%22" : String($0) }.joined())
        let twice = ByteString(encoded.string.replacing("%", with: "%25"))
        for form in [ByteString(text), encoded, twice] {
            let record = try #require(CookieFirstRecord.decode(cookie: form))
            #expect(record.manager == "CookieFirst")
            #expect(record.state == state)
            #expect(record.claimedAt?.description == "2023-11-14T22:13:20Z")
        }
    }

    @Test("A withdrawn CookieFirst record is a withdrawal")
    func cookieFirstWithdrawal() {
        #expect(
            CookieFirstRecord.decode(cookie: "WITHDRAW") == ChoiceRecord(manager: "CookieFirst", state: .withdrawal)
        )
    }

    @Test(
        "What is no CookieFirst record gives nothing",
        arguments: ["", "{}", "[]", "{", "%7B", "withdraw", "1", #"{"a":"true"}"#, "null"]
    )
    func notCookieFirst(text: String) {
        #expect(CookieFirstRecord.decode(cookie: ByteString(text)) == nil)
    }

    @Test(
        "A time that no clock shows is left out",
        arguments: ["1e400", "-1", "99999999999999999", "\"x\"", "1.5", "null"]
    )
    func cookieFirstTime(time: String) {
        let record = CookieFirstRecord.decode(cookie: ByteString("{\"advertising\":true,\"timestamp\":\(time)}"))
        #expect(record?.state == .grant)
        #expect(record?.claimedAt == nil)
    }

    // MARK: - OneTrust

    @Test(
        "An OneTrust record is a default until the banner was closed",
        arguments: [
            ("groups=C0001:1,C0002:0&landingPath=https%3A%2F%2Fa.nl%2F", nil, ConsentState.default),
            ("groups=C0001:1,C0002:1&landingPath=NotLandingPage&interactionCount=0", nil, .default),
            ("groups=C0001:1,C0002:1&landingPath=NotLandingPage&interactionCount=0", "", .default),
            ("groups=C0001:1,C0002:1&landingPath=NotLandingPage&interactionCount=1", nil, .grant),
            ("groups=C0001%3A1%2CC0002%3A0%2Cc0003%3A0&landingPath=NotLandingPage", nil, .refusal),
            ("groups=C0001:1,C0002:1,V2STACK42:0&landingPath=NotLandingPage", nil, .partial),
            ("groups=C0001:1,C0002:0&landingPath=https%3A%2F%2Fa.nl%2F", "2024-10-15T11:50:36.242Z", .refusal),
            ("groups=1:1,2:0,3:0&landingPath=NotLandingPage", nil, .refusal),
            ("groups%3DC0001%3A1%2CC0002%3A1%26landingPath%3DNotLandingPage", nil, .grant),
            ("groups=&landingPath=NotLandingPage", nil, .unknown),
            ("groups=C0001:1", nil, .unknown),
        ] as [(String, String?, ConsentState)]
    )
    func oneTrust(cookie: String, closed: String?, state: ConsentState) {
        let record = OneTrustRecord.decode(
            optanonConsent: ByteString(cookie),
            alertBoxClosed: closed.map { ByteString($0) }
        )
        #expect(record?.state == state)
    }

    @Test("The time of an OneTrust choice is that of the closed banner, never that of the last write")
    func oneTrustTime() {
        let cookie: ByteString = "datestamp=Tue+Oct+22+2024+09%3A28%3A09+GMT%2B0200&groups=C0001:1,C0002:1"
        #expect(OneTrustRecord.decode(optanonConsent: cookie)?.claimedAt == nil)
        for closed in ["2024-10-15T11:50:36.242Z", "2024-10-15T11%3A50%3A36.242Z", "2024-10-15T13:50:36.242+02:00"] {
            let record = OneTrustRecord.decode(optanonConsent: cookie, alertBoxClosed: ByteString(closed))
            #expect(record?.claimedAt?.description == "2024-10-15T11:50:36.242Z")
        }
        for closed in ["yesterday", "2024-10-15T11:50:36"] {
            let record = OneTrustRecord.decode(optanonConsent: cookie, alertBoxClosed: ByteString(closed))
            #expect(record?.claimedAt == nil)
            #expect(record?.state == .grant)
        }
    }

    @Test("What is no OneTrust record gives nothing", arguments: ["", "a=b", "%", "C0001:1", "{\"groups\":1}"])
    func notOneTrust(text: String) {
        #expect(OneTrustRecord.decode(optanonConsent: ByteString(text), alertBoxClosed: nil) == nil)
    }

    // MARK: - Cookiebot

    @Test(
        "A Cookiebot record is read as literal and as JSON, encoded or not",
        arguments: [
            "{stamp:'AA==',necessary:true,preferences:false,statistics:true,marketing:false,"
                + "method:'explicit',ver:1,utc:1705162226478,region:'nl'}",
            "{stamp:%27AA==%27%2Cnecessary:true%2Cpreferences:false%2C"
                + "statistics:true%2Cmarketing:false%2Cutc:1705162226478%2Cregion:%27nl%27}",
            #"{"stamp":"AA==","necessary":true,"preferences":false,"statistics":true,"#
                + #""marketing":false,"utc":1705162226478}"#,
            "%7Bstamp:%27AA==%27%2Cnecessary:true%2Cpreferences:false%2C"
                + "statistics:true%2Cmarketing:false%2Cutc:1705162226478%7D",
            "{ stamp : 'A\\',necessary:false' , necessary : true, preferences:false,"
                + " statistics:true, marketing:false, utc: 1705162226478 }",
        ]
    )
    func cookiebot(text: String) throws {
        let record = try #require(CookiebotRecord.decode(cookie: ByteString(text)))
        #expect(record.manager == "Cookiebot")
        #expect(record.state == .partial)
        #expect(record.categories.map(\.name) == ["necessary", "preferences", "statistics", "marketing"])
        #expect(record.categories.map(\.isGranted) == [true, false, true, false])
        #expect(record.claimedAt?.description == "2024-01-13T16:10:26.478Z")
        #expect(record.tcString == nil)
    }

    @Test(
        "A Cookiebot record of nobody's act is a default without a time of choice",
        arguments: [
            "{stamp:'-1',necessary:true,marketing:true,method:'implied',utc:1695456095624}",
            "{stamp:'-1',necessary:true,marketing:true,utc:1695456095624}",
            "{stamp:'x',necessary:true,marketing:true,method:'implied',utc:1695456095624}",
        ]
    )
    func cookiebotDefault(text: String) {
        let record = CookiebotRecord.decode(cookie: ByteString(text))
        #expect(record?.state == .default)
        #expect(record?.claimedAt == nil)
    }

    @Test("The scalars of Cookiebot say no choice")
    func cookiebotScalars() {
        #expect(CookiebotRecord.decode(cookie: "-1")?.state == .notApplicable)
        #expect(CookiebotRecord.decode(cookie: "0")?.state == .unknown)
    }

    @Test(
        "What is no Cookiebot record gives nothing",
        arguments: [
            "", "1", "{}", "{", "}", "{a}", "{a:b}", "{'", "{'a\\", "{marketing:true", "{marketing:true}", "true",
            "{stamp:'a' b,necessary:true}",
        ]
    )
    func notCookiebot(text: String) {
        #expect(CookiebotRecord.decode(cookie: ByteString(text)) == nil)
    }

    @Test("Every truncation of a record is a record or nothing")
    func truncations() {
        let texts: [ByteString] = [
            "{stamp:%27A\\%27A%27%2Cnecessary:true%2Cmarketing:false%2Cutc:1707240048272%2Ciab2:%27CP5%27}",
            "%257B%2522necessary%2522%253Atrue%252C%2522timestamp%2522%253A1700000000%257D",
            "groups=C0001%3A1%2CC0002%3A0&landingPath=https%3A%2F%2Fa&interactionCount=1",
        ]
        for text in texts {
            for end in 0...text.count {
                let part = text[0..<end]
                _ = CookieFirstRecord.decode(cookie: part)
                _ = OneTrustRecord.decode(optanonConsent: part, alertBoxClosed: part)
                _ = CookiebotRecord.decode(cookie: part)
                _ = GoogleConsentMode(gcd: part)
                _ = ConsentMacro(part)
            }
        }
    }
}
