import HARCapture
import HARForensics
import Testing

@Suite("Google consent mode")
struct GoogleConsentModeTests {
    @Test(
        "The state of gcd needs an update to be a choice",
        arguments: [
            ("13r3r3r3r5l1", ConsentState.grant), ("13v3v3v3v5l1", .grant), ("13n3n3n3n5l1", .grant),
            ("13q3q3q3q5l1", .refusal), ("13m3m3m3m5l1", .refusal), ("13u3u3u3u5l1", .refusal),
            ("13q3p3q3q5l1", .refusal), ("13p3r3p3p5l1", .partial), ("13q3q3l3l5", .partial), ("13n3l3l3l5", .grant),
            ("13p3p3p3p5l1", .default), ("13t3t3t3t5l1", .default), ("11p1t1p1t5", .default),
            ("13l3l3R3l5l1", .default),
            ("13l3l3l3l1l1", .unknown), ("12l2l2l2l5", .unknown),
        ]
    )
    func state(text: String, expected: ConsentState) {
        #expect(GoogleConsentMode(gcd: ByteString(text))?.state == expected)
    }

    @Test("An update goes before a default, a declaration and what the tag assumes")
    func precedence() throws {
        // declare granted, default denied, update unset = 3 << 4 | 2 << 2 | 1 = 57 = V
        let mode = try #require(GoogleConsentMode(gcd: "12V7p11pldp3"))
        #expect(mode.adStorage.declare == .granted && mode.adStorage.default == .denied && mode.adStorage.update == nil)
        #expect(mode.adStorage.implicit == .denied && mode.adStorage.effective == .denied)
        #expect(mode.analyticsStorage.delegation == 1)
        #expect(mode.adUserData.implicit == nil && mode.adUserData.effective == .granted)
        #expect(mode.hasGlobalPrivacyControl && mode.isConsentModeActive && mode.adPersonalizationCode == 1)
        #expect(mode.containerDefaults?.areUsed == false)
        #expect(mode.containerDefaults?.adStorage == nil)
        #expect(mode.containerDefaults?.analyticsStorage == .denied)
        #expect(mode.containerDefaults?.adPersonalization == .granted)
    }

    @Test(
        "What has another form is not gcd",
        arguments: ["", "1", "11", "13l3l3l3l", "G111", "23l3l3l3l1", "13l3l3l3l!", "13l3 3l3l1"]
    )
    func notGCD(text: String) {
        #expect(GoogleConsentMode(gcd: ByteString(text)) == nil)
    }

    @Test(
        "A denial in gcs alone does not tell a default from a choice",
        arguments: [
            ("G111", ConsentState.grant), ("G100", .unknown), ("G110", .unknown), ("G1--", .unknown),
            ("G1-1", .unknown),
        ]
    )
    func gcs(text: String, expected: ConsentState) {
        #expect(GoogleConsentStatus(gcs: ByteString(text))?.state == expected)
    }

    @Test("What has another form is not gcs", arguments: ["", "G1", "G11", "G2xx", "G1xx", "G1111", "g111", "111"])
    func notGCS(text: String) {
        #expect(GoogleConsentStatus(gcs: ByteString(text)) == nil)
    }
}
