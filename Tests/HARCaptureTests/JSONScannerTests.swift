import Foundation
import Testing

@testable import HARCapture

struct JSONScannerTests {
    @Test(arguments: [
        #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\ud83d\ude00""#, #""\uDBFF\uDFFF""#, #""€""#,
        #"" a string that is longer than one block of sixteen bytes ""#, #"{"":{}}"#, "[[],{}]", " 1 ", "0", "-0",
        "-0.0e-0", "1E+9", "1.5", "true", "false", "null", "\t[\r\n]\t",
    ])
    func `A text by the grammar is read without a diagnostic`(text: String) {
        let reading = Reading(text)
        #expect(reading.isStrict)
    }

    @Test(arguments: [
        (#"["\x"]"#, DiagnosticCode.badEscape), (#"["\u12g4"]"#, .badEscape), (#"["\U0041"]"#, .badEscape),
        (#"["\ud800"]"#, .loneSurrogate), (#"["\udc00"]"#, .loneSurrogate), (#"["\ud800\u0041"]"#, .loneSurrogate),
        (#"["\ud800\n"]"#, .loneSurrogate), (#"["\udc00\ud800\udc00"]"#, .loneSurrogate),
        ("[\"\u{1}\"]", .controlCharacter), ("[\"\n\"]", .controlCharacter), ("[\"\0\"]", .controlCharacter),
        ("[1,]", .trailingComma), (#"{"a":1 , }"#, .trailingComma),
        ("[NaN]", .numberNotFinite), ("[Infinity]", .numberNotFinite), ("[-Infinity]", .numberNotFinite),
        ("[+1]", .malformedNumber), ("[01]", .malformedNumber), ("[.5]", .malformedNumber), ("[1.]", .malformedNumber),
        ("[1e]", .malformedNumber), ("[0x1F]", .malformedNumber), ("[--1]", .malformedNumber),
    ])
    func `An oddity that hides no structure is crossed and noted once`(text: String, code: DiagnosticCode) {
        let reading = Reading(text)
        #expect(reading.failure == nil)
        #expect(!reading.isFollowed)
        #expect(reading.codes == [code])
    }

    @Test(arguments: [
        ("", 0, "truncated"), (" ", 1, "truncated"), ("[", 1, "truncated"), (#"{"a""#, 4, "truncated"),
        (#"{"a":"#, 5, "truncated"), (#"["a"#, 3, "truncated"), (#"["a\"#, 4, "truncated"), ("[1", 2, "truncated"),
        ("[tru", 4, "truncated"), ("[tru]", 1, "unexpected"), ("[,]", 1, "unexpected"), ("[1 2]", 3, "unexpected"),
        (#"{"a" 1}"#, 5, "unexpected"), ("{1:2}", 1, "unexpected"), ("{,}", 1, "unexpected"),
        (#"{"a":1,,}"#, 7, "unexpected"), ("['a']", 1, "unexpected"), ("[TRUE]", 1, "unexpected"),
        ("[\u{B}1]", 1, "unexpected"), ("[//]", 1, "unexpected"), ("}", 0, "unexpected"), ("[}", 1, "unexpected"),
    ])
    func `A text that is broken fails at the first byte that makes no sense`(text: String, offset: Int, reason: String)
    {
        let failure = Reading(text).failure
        #expect(failure?.offset == offset)
        #expect(failure.map { "\($0.reason)" } == reason)
    }

    @Test(arguments: [(511, true), (512, true), (513, false)])
    func `Values may be nested 512 deep`(depth: Int, isAccepted: Bool) {
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            let text = String(repeating: open, count: depth) + (open == "[" ? "" : "1")
            let reading = Reading(text + String(repeating: close, count: depth))
            #expect((reading.failure == nil) == isAccepted)
            if let failure = reading.failure {
                #expect(failure.reason == .tooDeep)
                #expect(failure.offset == 512 * open.utf8.count)
            }
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func `The deepest nesting fits a stack of 512 KiB`() async {
        let text = String(repeating: #"[{"a":"#, count: 100_000)
        let reason: ScanFailure.Reason? = await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: Reading(text).failure?.reason) }
            thread.stackSize = 512 << 10
            thread.start()
        }
        #expect(reason == .tooDeep)
    }

    @Test(arguments: 0..<40)
    func `A special byte is met at every place relative to the blocks of sixteen`(padding: Int) {
        let run = String(repeating: "x", count: padding)
        #expect(Reading("\"\(run)\"").range?.length == UInt32(padding + 2))
        #expect(Reading("\"\(run)\\\"\(run)\"").range?.length == UInt32(2 * padding + 4))
        #expect(Reading("\"\(run)\u{1F}\(run)\"").codes == [.controlCharacter])
        #expect(Reading("\"\(run)\u{20}\u{7F}\(run)\"").isStrict)
        #expect(Reading("\"\(run)").failure?.offset == padding + 1)
    }

    @Test func `No prefix of a document traps, and none but the whole is accepted`() {
        let document = Array(
            #"{"a":[1.5e3,"é\ud83d\ude00\n",true,null,{"b":"\u0041","c":-0}],"long":"0123456789abcdef€"}"#.utf8
        )
        for count in 0..<document.count {
            #expect(Reading(Array(document[..<count])).failure?.reason == .truncated, "\(count) bytes")
        }
        #expect(Reading(document).isStrict)
    }

    @Test func `No single changed byte of a document traps`() {
        let document = Array(#"{"a":[1.5e3,"é\ud83d\n",true,null,{"b":"\u0041"}],"c":"0123456789abcdef€"} "#.utf8)
        var accepted = 0
        for index in document.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = document
                changed[index] = byte
                if Reading(changed).isStrict { accepted += 1 }
            }
        }
        #expect(accepted > 0)
    }
}
