import HARCapture
import Testing

@testable import HARForensics

@Suite("Records of consent managers: choices and what only looks like one")
struct ManagerRecordTests {
    /// `name=value; …` and what the record among them says.
    static let rows: [(cookies: String, manager: String, state: ConsentState)] = [
        ("cookieyes-consent=consentid:QQ,consent:yes,action:no,necessary:yes,analytics:yes", "CookieYes", .default),
        ("cookieyes-consent=consentid:QQ,consent:yes,action:yes,necessary:yes,analytics:yes", "CookieYes", .grant),
        ("cmplz_marketing=allow; cmplz_statistics=allow", "Complianz", .default),
        (
            "cmplz_marketing=deny; cmplz_statistics=deny; cmplz_functional=allow; cmplz_banner-status=dismissed",
            "Complianz",
            .refusal
        ),
        ("cmplz_banner-status=dismissed; cmplz_marketing=allow; cmplz_statistics=deny", "Complianz", .partial),
        ("cookielawinfo-checkbox-analytics=yes; cookielawinfo-checkbox-necessary=yes", "Cookie Law Info", .default),
        ("cookielawinfo-checkbox-analytics=no; viewed_cookie_policy=yes", "Cookie Law Info", .refusal),
        ("viewed_cookie_policy=no", "Cookie Law Info", .refusal),
        ("cmapi_cookie_privacy=permit 1,2,3; notice_behavior=implied,eu", "TrustArc", .default),
        ("cmapi_cookie_privacy=permit 1,2,3; notice_behavior=implied,eu; notice_preferences=2:", "TrustArc", .grant),
        ("notice_gdpr_prefs=0:; cmapi_cookie_privacy=permit 1 required", "TrustArc", .refusal),
        ("notice_preferences=1:", "TrustArc", .partial),
        ("_iub_cs-77=%7B%22id%22%3A77%7D", "iubenda", .default),
        ("_iub_cs-77=%7B%22consent%22%3Afalse%2C%22id%22%3A77%7D", "iubenda", .refusal),
        ("axeptio_authorized_vendors=%2C%2C; axeptio_all_vendors=%2Ca%2Cb%2C", "Axeptio", .refusal),
        ("axeptio_authorized_vendors=%2Ca%2C; axeptio_all_vendors=%2Ca%2Cb%2C", "Axeptio", .partial),
        (
            "axeptio_cookies=%7B%22%24%24token%22%3A%22t%22%2C%22%24%24completed%22%3Afalse%2C%22ga%22%3Atrue%7D",
            "Axeptio",
            .default
        ),
        ("borlabs-cookie=%7B%22consents%22%3A%7B%22essential%22%3A%5B%22a%22%5D%7D%7D", "Borlabs Cookie", .refusal),
        (
            "borlabs-cookie=%7B%22consents%22%3A%7B%22statistics%22%3A%5B%22a%22%5D%2C%22marketing%22%3A%5B%22b%22%5D%7D%7D",
            "Borlabs Cookie", .grant
        ),
        ("osano_consentmanager=%7B%22ESSENTIAL%22%3A%22ACCEPT%22%2C%22MARKETING%22%3A%22DENY%22%7D", "Osano", .refusal),
        ("osano_consentmanager=Xk92opaque", "Osano", .unknown),
        ("FCCDCF=%5Bnull%2Cnull%2Cnull%2Cnull%2Cnull%2Cnull%2C%5B%5D%5D", "Google Funding Choices", .default),
        (
            "_tracking_consent=%7B%22con%22%3A%7B%22CMP%22%3A%7B%22a%22%3A%221%22%2C%22m%22%3A%220%22%2C%22p%22%3A%22%22%2C%22s%22"
                + "%3A%22%22%7D%7D%7D", "Shopify", .partial
        ),
        ("CONSENTMGR=consent:true%7Cts:1648762129558", "Tealium", .grant),
        ("TC_PRIVACY=1%40002%4012%4034%40%403%2C4%401592900933049%2C1%2C2%40", "TrustCommander", .refusal),
        ("SOCS=CAISHAgBEhIaAB", "Google", .grant), ("SOCS=CAAaBgiAB", "Google", .default),
        ("cc_cookie=%7B%22categories%22%3A%5B%22necessary%22%5D%7D", "CookieConsent", .refusal),
        ("tarteaucitron=!ga=wait!fb=wait", "tarteaucitron", .default),
        ("tarteaucitron=!ga=true!fb=false", "tarteaucitron", .partial),
        ("cookie-agreed=2", "Drupal EU Cookie Compliance", .grant),
        (
            "moove_gdpr_popup=%7B%22strict%22%3A%221%22%2C%22thirdparty%22%3A%220%22%2C%22advanced%22%3A%220%22%7D",
            "Moove", .refusal
        ),
        (
            "CookieControl=%7B%22optionalCookies%22%3A%7B%22ads%22%3A%22accepted%22%7D%2C%22interactedWith%22%3Afalse%7D",
            "Civic Cookie Control", .default
        ),
        (
            "ppms_privacy_a1=%7B%22consents%22%3A%7B%22analytics%22%3A%7B%22status%22%3A0%7D%7D%7D", "Piwik PRO",
            .default
        ),
        ("klaro=%7B%22matomo%22%3Afalse%7D", "Klaro", .refusal),
        (
            "OptanonConsent=groups=C0001%3A1%2CC0002%3A1&AwaitingReconsent=true; OptanonAlertBoxClosed=2024-10-15T11:50:36.242Z",
            "OneTrust", .grant
        ),
    ]

    @Test("A record is a choice only where it says that somebody chose", arguments: rows)
    func states(cookies: String, manager: String, state: ConsentState) throws {
        let found = ConsentManager.records(in: Self.pairs(cookies))
        #expect(found.map(\.record.manager) == [manager])
        #expect(found.map(\.record.state) == [state])
        if state == .default { #expect(found.first?.record.claimedAt == nil) }
    }

    @Test("Every cut of every record is a record or nothing", arguments: rows)
    func cuts(cookies: String, manager: String, state: ConsentState) {
        let bytes = ByteString(cookies)
        for end in 0..<bytes.count { _ = ConsentManager.records(in: Self.pairs(bytes[0..<end].string)) }
        for byte in "%{}[]:,\"@|~\u{0}".utf8 {
            for index in stride(from: 0, to: bytes.count, by: 3) {
                var changed = Array(bytes)
                changed[index] = byte
                _ = ConsentManager.records(in: Self.pairs(ByteString(changed).string))
            }
        }
    }

    private static func pairs(_ cookies: String) -> [(name: ByteString, value: ByteString)] {
        CookieHeader.pairs(ByteString(cookies))
    }

    /// Method, address and body of calls, and what they say.
    static let calls: [(url: String, body: String, manager: String?, state: ConsentState)] = [
        (
            "https://consent-api.service.consent.usercentrics.eu/consent/uw/3",
            "{\"action\":\"onAcceptAllServices\",\"consents\":[{\"consentStatus\":true,\"consentTemplateId\":\"x\"}]}",
            "Usercentrics", .grant
        ),
        (
            "https://consent-api.service.consent.eu1.usercentrics.eu/consent/uw/3",
            "{\"action\":\"onInitialPageLoad\",\"consents\":[{\"consentStatus\":true,\"consentTemplateId\":\"x\"}]}",
            "Usercentrics", .default
        ),
        (
            "https://consent-api.service.consent.usercentrics.eu/consent/uw/3",
            "{\"action\":\"onUpdateServices\",\"consents\":[{\"consentStatus\":true,\"templateId\":\"x\"},{\"consentStatus\":false,\"templateId\":\"y\"}]}",
            "Usercentrics", .partial
        ),
        ("https://api.privacy-center.org/v1/events", "[{\"type\":\"pageview\"}]", nil, .unknown),
        ("https://api.privacy-center.org/v1/events", "{\"type\":\"consent.asked\"}", nil, .unknown),
        (
            "https://api.privacy-center.org/v1/events",
            "{\"events\":[{\"type\":\"consent.given\",\"token\":{\"purposes\":{\"enabled\":[],\"disabled\":[\"ads\"]}}}]}",
            "Didomi",
            .refusal
        ),
        ("https://cmp.krant.example/wrapper/v2/choice/gdpr/13?x=1", "{}", "Sourcepoint", .refusal),
        ("https://cmp.krant.example/wrapper/v2/choice/gdpr/12", "{}", nil, .unknown),
        ("https://cmp.krant.example/wrapper/v2/choice/ccpa/11", "{}", nil, .unknown),
        ("https://log.cookieyes.com/api/v1/log", "{\"log\":[]}", nil, .unknown),
        (
            "https://log.cookieyes.com/api/v1/consent",
            "{\"consent_id\":\"q\",\"log\":\"[{\\\"slug\\\":\\\"analytics\\\",\\\"status\\\":\\\"rejected\\\"}]\"}",
            "CookieYes",
            .refusal
        ),
        (
            "https://api.axept.io/v1/app/consents/p/cookies/c", "{\"preferences\":{\"vendors\":{\"ga\":false}}}",
            "Axeptio", .refusal
        ),
        ("https://www.amazon.nl/privacyprefs/retail/v2/rejectall", "sp-cc=1", "Amazon retail", .refusal),
        ("https://www.amazon.co.uk/privacyprefs/retail/v1/acceptall", "", "Amazon retail", .grant),
        ("https://www.amazon.nl/privacyprefs/retail/v3/banner", "", nil, .unknown),
        ("https://amazon.evil.example/privacyprefs/retail/v1/acceptall", "", nil, .unknown),
        (
            "https://consent.app.cookieinformation.com/api/consent",
            "{\"consents_approved\":[\"cookie_cat_necessary\"],\"consents_denied\":[\"cookie_cat_marketing\"],"
                + "\"timestamp\":\"2026-03-01T10:00:00Z\"}", "Cookie Information", .refusal
        ),
    ]

    @Test("A log call is one only where it reports a choice", arguments: calls)
    func logCalls(url: String, body: String, manager: String?, state: ConsentState) throws {
        let url = try #require(WebURL(ByteString(url)))
        let record = ConsentLogCall.decode(
            host: url.host.name,
            path: url.path,
            query: url.query ?? ByteString(),
            method: "POST",
            body: ByteString(body)
        )
        #expect(record?.manager == manager)
        if manager != nil { #expect(record?.state == state) }
    }

    @Test("Where a call does not say what was chosen, its answer does")
    func answers() throws {
        let events = try ConsentRecording.events(
            .post(
                "https://cmp.krant.example/wrapper/v2/choice/gdpr/1",
                at: 10,
                "{}",
                answer: "{\"gdpr\":{\"euconsent\":\"\(ConsentRecording.granted)\"}}"
            )
        )
        #expect(events.map(\.state) == [.grant])
        #expect(events.first?.grade == .b)
    }
}

extension CookieHeader {
    /// The pairs of a header's text.
    fileprivate static func pairs(_ text: ByteString) -> [(name: ByteString, value: ByteString)] {
        text.pieces(separatedBy: UInt8(ascii: ";")).compactMap { $0.trimmed.split(atFirst: UInt8(ascii: "=")) }
            .map { (name: $0.0, value: $0.1) }
    }
}
