import HARCapture
import HARForensics
import Testing

@Suite("Template variables where consent strings are expected")
struct ConsentMacroTests {
    @Test(
        "A variable that was not replaced is told, with the vendor it names",
        arguments: [
            ("${GDPR_CONSENT_793}", 793), ("${GDPR_CONSENT}", nil), ("%24%7BGDPR_CONSENT_755%7D", 755),
            ("%2524%257BGDPR_CONSENT_32%257D", 32), ("$%7BGDPR_CONSENT_1%7D", 1), ("${gdpr_consent_21}", 21),
            ("${GDPR_CONSENT_793", 793), ("${GDPR_CONSENT_0}", nil), ("${GDPR_CONSENT_99999999999999999999}", nil),
            ("${GDPR_CONSENT_65536}", nil), ("[GDPR_CONSENT]", nil), ("{{.GDPRConsent}}", nil),
            ("{{ gdpr_consent }}", nil),
            ("{gdpr_consent}", nil), ("[CCPA]", nil), ("%%GDPR_CONSENT%%", nil), ("%GDPR_CONSENT%", nil),
            ("__GDPR_CONSENT__", nil), ("#{GDPR_CONSENT}", nil), ("<GDPR_CONSENT>", nil), ("GDPR_CONSENT_5", 5),
            ("$GDPR_CONSENT", nil), ("\"${GDPR_CONSENT_7}\"", 7), ("%5BGDPR_CONSENT%5D", nil),
        ] as [(String, Int?)]
    )
    func macro(text: String, vendor: Int?) {
        #expect(ConsentMacro(ByteString(text)) == .macro(vendor: vendor))
    }

    @Test("Nothing is empty", arguments: ["", " ", "\"\"", "''", "%22%22", "%20"])
    func empty(text: String) {
        #expect(ConsentMacro(ByteString(text)) == .empty)
    }

    @Test(
        "Words for nothing are placeholders",
        arguments: ["undefined", "null", "NULL", "none", "NaN", "%5Bobject+Object%5D", "[object Object]", "\"null\""]
    )
    func placeholder(text: String) {
        let expected = text.contains("+") ? ConsentMacro.value : .placeholder
        #expect(ConsentMacro(ByteString(text)) == expected)
    }

    @Test(
        "Everything else is a value to decode",
        arguments: [
            "CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAA", "1", "0", "{\"a\":1}", "[1,2]", "[\"a\"]", "{}",
            "[]",
            "1YNN", "__s94_c1_U__x", "a", "%", "$", "%zz", "DBABM",
        ]
    )
    func value(text: String) {
        #expect(ConsentMacro(ByteString(text)) == .value)
    }
}
