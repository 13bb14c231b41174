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

    @Test("No damage to any string traps a decoder")
    func damage() {
        let seeds: [ByteString] =
            [
                ByteString(ConsentRecording.granted), ByteString("DBACNYA~\(ConsentRecording.granted)~1YNN"),
                "DBACLMA~BVVqAAEABCA.QA~BVoYYYI",
                "DBACOeA~CPSG_8A~BPSG_8APSG_8AAyACAENGdCgf_gfgAfgfgBhADVqxGAD0AILVgAA.fHHH~1YNN",
                "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", "2~70.311.1126~dv.9.10", "gcd=13l3l3R3l5l1", "tcfd=14d4j",
                "FCCDCF=%5Bnull%2Cnull%2Cnull%2C%5B%22CQTGbEA%22%2C%222~70%22%5D%2Cnull%2Cnull%2C%5B%5B32%2C%22%5B%5C%22u%5C%22%2C%5B1%2C2%5D%5D%22%5D%5D%5D",
                "amzn_consent=%7B%22geo%22%3A%7B%7D%2C%22tcf%22%3A%22C%22%2C%22timestamp%22%3A%222025-09-16T10%3A16%3A36.156Z%22%7D",
                "https://x.example/?gdpr=1&us_privacy=1YNN&u=https%3A%2F%2Fy.example%2F%3Fgpp%3DDBABTA~1YNN",
            ] + ManagerRecordTests.rows.map { ByteString($0.cookies) }
        // A generator of its own, so that every run does the same.
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var decoded = 0
        for round in 0..<6000 {
            var bytes = Array(seeds[round % seeds.count])
            for _ in 0...next(3) {
                switch next(4) {
                case 0: bytes[next(bytes.count)] = UInt8(next(256))
                case 1: bytes.insert(UInt8(next(256)), at: next(bytes.count))
                case 2 where bytes.count > 2: bytes.removeSubrange(next(bytes.count - 1)..<bytes.count)
                default: bytes += Array(seeds[next(seeds.count)]).suffix(next(20))
                }
                if bytes.isEmpty { bytes = [0x25] }
            }
            let text = ByteString(bytes)
            if (try? DecodedConsent(of: text)) != nil { decoded += 1 }
            var reader = SignalReader(host: Host("bat.bing.com"), at: nil)
            for name in ["gdpr_consent", "gpp", "asc", "x", "amazonConsentString"] as [ByteString] {
                reader.read(name, text, .url, 0..<0)
            }
            reader.read(RequestBody.fields(of: text, mimeType: ByteString("multipart/form-data; boundary=\(text)")))
            reader.finish()
        }
        #expect(decoded > 500)
    }
}
