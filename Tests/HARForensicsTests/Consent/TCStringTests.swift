import HARCapture
import Testing

@testable import HARForensics

/// The fields of a core segment that tests vary.
struct TCFields {
    var created = 17_000_000_000
    var updated = 17_000_000_000
    var cmp = 300
    var language = [4, 13]
    var policy = 4
    var isServiceSpecific = 1
    var purposes: [Int] = []
    var legitimateInterest: [Int] = []
    var purposeOneTreatment = 0
    var vendors: [Int] = []
    var vendorLegitimateInterests: [Int] = []
    var restrictions: [(purpose: Int, kind: Int, start: Int, end: Int)] = []

    var writer: BitWriter {
        let writer = BitWriter()
        writer.write(2, 6).write(created, 36).write(updated, 36).write(cmp, 12).write(7, 12).write(1, 6)
        for letter in language { writer.write(letter, 6) }
        writer.write(45, 12).write(policy, 6).write(isServiceSpecific, 1).write(0, 1).write(0b10 << 10, 12)
        for list in [purposes, legitimateInterest] {
            writer.write(list.reduce(0) { $0 | 1 << (24 - $1) }, 24)
        }
        writer.write(purposeOneTreatment, 1).write(13, 6).write(11, 6)
        for list in [vendors, vendorLegitimateInterests] {
            let highest = list.max() ?? 0
            writer.write(highest, 16).write(0, 1)
            for vendor in 0..<highest { writer.write(list.contains(vendor + 1) ? 1 : 0, 1) }
        }
        writer.write(restrictions.count, 12)
        for restriction in restrictions {
            writer.write(restriction.purpose, 6).write(restriction.kind, 2).write(1, 12)
            writer.write(1, 1).write(restriction.start, 16).write(restriction.end, 16)
        }
        return writer
    }

    var text: ByteString { writer.text }

    static func make(_ change: (inout TCFields) -> Void) -> TCFields {
        var fields = TCFields()
        change(&fields)
        return fields
    }
}

@Suite("TC strings, version 2")
struct TCStringTests {
    @Test("Every field of the core segment is read at its place")
    func fields() throws {
        let fields = TCFields.make {
            $0.purposes = [1, 3, 24]
            $0.legitimateInterest = [2, 7]
            $0.vendors = [1, 755, 793]
            $0.vendorLegitimateInterests = [2]
            $0.restrictions = [(2, 1, 10, 12)]
        }
        let text = ByteString(Array(fields.text) + Array(".IAAA.YAAAAAAAAAA".utf8))
        let decoded = try TCString(decoding: text)
        #expect(decoded.raw == text)
        #expect(decoded.version == 2)
        #expect(decoded.created.description == "2023-11-14T22:13:20.0Z")
        #expect(decoded.lastUpdated == decoded.created)
        #expect((decoded.cmpID, decoded.cmpVersion, decoded.consentScreen) == (300, 7, 1))
        #expect((decoded.consentLanguage, decoded.publisherCountry) == ("EN", "NL"))
        #expect((decoded.vendorListVersion, decoded.policyVersion) == (45, 4))
        #expect((decoded.isServiceSpecific, decoded.usesNonStandardTexts) == (true, false))
        #expect(decoded.specialFeatureOptIns == [1])
        #expect(decoded.purposesConsent == [1, 3, 24])
        #expect(decoded.purposesLegitimateInterest == [2, 7])
        #expect(!decoded.purposeOneTreatment)
        #expect(decoded.vendorConsents.ids == [1, 755, 793])
        #expect(decoded.vendorLegitimateInterests.ids == [2])
        #expect(decoded.publisherRestrictions.count == 1)
        #expect(decoded.publisherRestrictions.first?.kind == .requiresConsent)
        #expect(decoded.publisherRestrictions.first?.vendors == [10...12])
        #expect(decoded.segments.map(\.type) == [1, 3])
        #expect(decoded.segments.map(\.text) == ["IAAA", "YAAAAAAAAAA"])
        #expect(decoded.segments.map { $0.vendors?.ids } == [[], nil])
        #expect(decoded.warnings.isEmpty)
    }

    @Test(
        "The state is that of the consent bits",
        arguments: [
            (
                TCFields.make {
                    $0.purposes = Array(1...10)
                    $0.vendors = [1]
                }, ConsentState.grant
            ),
            (
                TCFields.make {
                    $0.purposes = Array(1...11)
                    $0.vendors = [1]
                }, .grant
            ),
            (
                TCFields.make {
                    $0.purposes = Array(2...10)
                    $0.vendors = [1]
                }, .partial
            ),
            (
                TCFields.make {
                    $0.purposes = Array(2...10)
                    $0.purposeOneTreatment = 1
                }, .grant
            ),
            (
                TCFields.make {
                    $0.purposes = Array(2...9)
                    $0.purposeOneTreatment = 1
                }, .partial
            ),
            (TCFields.make { _ in }, .refusal),
            (TCFields.make { $0.purposeOneTreatment = 1 }, .refusal),
            (TCFields.make { $0.vendors = [1] }, .partial),
            (TCFields.make { $0.purposes = [1] }, .partial),
            (
                TCFields.make {
                    $0.legitimateInterest = Array(7...10)
                    $0.vendorLegitimateInterests = [1]
                }, .refusal
            ),
        ] as [(TCFields, ConsentState)]
    )
    func state(fields: TCFields, expected: ConsentState) throws {
        let decoded = try TCString(decoding: fields.text)
        #expect(decoded.state == expected)
        #expect(decoded.hasLegitimateInterests == !fields.legitimateInterest.isEmpty)
    }

    @Test("A vendor has consent for a purpose unless a bit lacks or a restriction stands against it")
    func vendorConsent() throws {
        let decoded = try TCString(
            decoding: TCFields.make {
                $0.purposes = [1, 2, 3, 4]
                $0.vendors = [10, 11]
                $0.restrictions = [(2, 0, 10, 10), (3, 2, 9, 10), (4, 1, 10, 11)]
            }.text
        )
        #expect((1...5).map { decoded.hasConsent(vendor: 10, purpose: $0) } == [true, false, false, true, false])
        #expect((1...5).map { decoded.hasConsent(vendor: 11, purpose: $0) } == [true, true, true, true, false])
        #expect(!decoded.hasConsent(vendor: 12, purpose: 1))
    }

    @Test(
        "What the specification does not allow is a warning, not an error",
        arguments: [
            (TCFields.make { $0.policy = 2 }, [TCString.Warning.Code.outdatedPolicyVersion], true),
            (
                TCFields.make {
                    $0.policy = 2
                    $0.created = 16_000_000_000
                    $0.updated = 16_961_183_999
                }, [], false
            ),
            (
                TCFields.make {
                    $0.policy = 2
                    $0.updated = 16_961_184_000
                    $0.created = 1
                }, [.outdatedPolicyVersion], true
            ),
            (TCFields.make { $0.isServiceSpecific = 0 }, [.notServiceSpecific], true),
            (TCFields.make { $0.cmp = 0 }, [.unassignedCMP], true),
            (TCFields.make { $0.cmp = 1 }, [.unassignedCMP], true),
            (TCFields.make { $0.language = [26, 0] }, [.letterOutOfAlphabet], false),
            (TCFields.make { $0.created += 1 }, [.updatedBeforeCreated], false),
            (TCFields.make { $0.legitimateInterest = [1] }, [.legitimateInterestNotAllowed], false),
            (
                TCFields.make { $0.legitimateInterest = [3, 6] },
                [.legitimateInterestNotAllowed, .legitimateInterestNotAllowed], false
            ),
        ] as [(TCFields, [TCString.Warning.Code], Bool)]
    )
    func warnings(fields: TCFields, expected: [TCString.Warning.Code], isInvalid: Bool) throws {
        let decoded = try TCString(decoding: fields.text)
        #expect(decoded.warnings.map(\.code) == expected)
        #expect(decoded.isInvalidBySpecification == isInvalid)
    }

    @Test("The standard alphabet and padding are read and reported")
    func lenient() throws {
        let url = TCFields.make { $0.purposes = Array(1...10) }.text
        let standard = ByteString(url.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0 } + Array("==".utf8))
        #expect(url != standard[0..<url.count])
        let decoded = try TCString(decoding: standard)
        #expect(decoded.state == .grant)
        #expect(decoded.warnings.map(\.code) == [.paddingCharacter, .nonURLSafeAlphabet])
    }

    @Test("Padding of any length is read; a bit that is set in it is reported")
    func padding() throws {
        let text = TCFields().text
        let long = try TCString(decoding: ByteString(Array(text) + Array("AAAAAAAAAAAAAAAAAAAA".utf8)))
        #expect(long.warnings.isEmpty)
        #expect(long.trailingBits == (text.count * 6 - 259) + 120)
        let set = try TCString(decoding: ByteString(Array(text) + Array("AAAAAAAAAAAAAAAAAB".utf8)))
        #expect(set.warnings.map(\.code) == [.nonZeroPadding])
        #expect(set.warnings.first?.bit == 259)
    }

    @Test("Segments that cannot be read are kept as they are")
    func segments() throws {
        let decoded = try TCString(decoding: ByteString(Array(TCFields().text) + Array("..4AAA.%%.I".utf8)))
        #expect(decoded.segments.map(\.type) == [nil, 7, nil, 1])
        #expect(decoded.segments.map(\.text) == ["", "4AAA", "%%", "I"])
        #expect(decoded.segments.map(\.vendors) == [nil, nil, nil, nil])
        #expect(
            decoded.warnings.map(\.code) == [.malformedSegment, .unknownSegment, .malformedSegment, .malformedSegment]
        )
    }

    @Test(
        "What is no TC string of version 2 is an error that says where",
        arguments: [
            ("", ConsentDecodingError.Code.empty, ConsentDecodingError.Offset.byte(0)),
            ("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", .unsupportedVersion, .bit(0)),
            ("DBABM~x", .unsupportedVersion, .bit(0)),
            ("${GDPR_CONSENT}", .illegalCharacter, .byte(0)),
            (".CAAA", .truncated, .bit(0)),
            ("C", .truncated, .bit(6)),
            ("COvcSpY%2EOvcSpY", .illegalCharacter, .byte(7)),
            ("COvcSpYOvcSpYC9AAAENAPCAAAAAAAAAAAAAAFAAAAA", .truncated, .bit(257)),
        ]
    )
    func errors(text: String, code: ConsentDecodingError.Code, offset: ConsentDecodingError.Offset) {
        let error = #expect(throws: ConsentDecodingError.self) { try TCString(decoding: ByteString(text)) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
        #expect(error?.description.contains("\n") == false)
    }

    @Test("Every truncation is an error or a string, and never anything else")
    func truncations() throws {
        let fields = TCFields.make {
            $0.vendors = [70]
            $0.restrictions = [(1, 0, 1, 2)]
        }
        let text = ByteString(Array(fields.text) + Array(".IAAA".utf8))
        let readable = (0...text.count).filter { (try? TCString(decoding: text[0..<$0])) != nil }
        #expect(readable == Array(fields.text.count...text.count))
    }

    @Test("Every change of a digit is an error or a string, and never anything else")
    func changes() throws {
        let fields = TCFields.make {
            $0.vendors = [70]
            $0.vendorLegitimateInterests = [3]
            $0.restrictions = [(1, 0, 1, 2), (2, 3, 5, 5)]
        }
        let text = Array(fields.text) + Array(".IAAA".utf8)
        for index in text.indices {
            for digit in "A_gI.=%+".utf8 {
                var changed = text
                changed[index] = digit
                guard let decoded = try? TCString(decoding: ByteString(changed)) else { continue }
                #expect(decoded.raw == ByteString(changed))
                _ = decoded.warnings
                _ = decoded.vendorConsents.ids
                _ = decoded.segments.map { $0.vendors?.ids }
                _ = decoded.hasConsent(vendor: 70, purpose: 1)
            }
        }
    }

    @Test(
        "A cheap look tells TC strings from other tokens",
        arguments: [
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAA", true),
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA==", false),
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAA", true),
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAA", false),
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAA.AAAA", false),
            ("BONciguONcjGKADACHENAOLS1rAAQAAAAAAAAAAAAAA", false),
            ("CAESHAgBEhIaABcccccccccccccccccccccccccccccc", false),
            ("CPcqBNJPcqBNJNwAAAENAwCAAAAAAAAAAAAAAAAAAAAA&x=1", false),
            ("", false),
        ]
    )
    func looks(text: String, expected: Bool) {
        #expect(TCString.looksLikeTCString(ByteString(text)) == expected)
    }
}
