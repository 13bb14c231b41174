import HARCapture
import Testing

@testable import HARForensics

@Suite("One consent string of any kind")
struct DecodedConsentTests {
    @Test(
        "A string is known by its form, its name or its address",
        arguments: [
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAA", "TC string, version 2", ConsentState.invalid),
            ("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", "TC string, version 1.1", .partial),
            ("DBABTA~1YYN", "GPP string", .refusal), ("1YNN", "US Privacy string", .unknown),
            ("1---", "US Privacy string", .notApplicable),
            ("2~70.311~dv.", "Google Additional Consent", .grant), ("G111", "Google consent mode (gcs)", .grant),
            ("13r3r3r3r5l1", "Google consent mode (gcd)", .grant),
            ("gcd=13q3q3q3q5l1", "Google consent mode (gcd)", .refusal),
            ("tcfd=17T53", "Google TCF detail (tcfd)", .unknown),
            ("dma_cps=sypham", "Google linked services (dma_cps)", .unknown),
            ("asc=D", "Microsoft UET consent (asc)", .unknown), ("Sec-GPC=1", "header Sec-GPC", .unknown),
            ("CookieConsent={stamp:%27-1%27%2Cnecessary:true%2Cmethod:%27implied%27}", "record of Cookiebot", .default),
            ("cookiefirst-consent=WITHDRAW", "record of CookieFirst", .withdrawal),
            ("{\"amazonConsentFormat\":{\"amznAdStorage\":\"GRANTED\"}}", "Amazon consent signal", .grant),
            ("https://ib.adnxs.com/x?a=b&us_privacy=1YYN", "US Privacy string", .refusal),
            ("us_privacy=1YYN", "US Privacy string", .refusal),
        ]
    )
    func formats(text: String, format: String, state: ConsentState) throws {
        let decoded = try DecodedConsent(of: ByteString(text))
        #expect(decoded.format == format)
        #expect(decoded.state == state)
        #expect(!decoded.fields.isEmpty || state == .withdrawal)
    }

    @Test(
        "What is none is refused with a reason",
        arguments: ["", "  ", "garbage", "${GDPR_CONSENT_793}", "undefined", "https://example.nl/", "CPcqBNJ", "1YN"]
    )
    func refused(text: String) {
        #expect(throws: ConsentDecodingError.self) { try DecodedConsent(of: ByteString(text)) }
    }
}
