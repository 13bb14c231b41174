import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("Consent decoders against outside suites")
struct ConsentConformanceTests {
    // MARK: - TCF

    @Test(
        "Every public TC string is decoded as its independent decoders do",
        .enabled(if: SharedSuites.has("suites/consent/tcf_v2_public.json"), SharedSuites.skipMessage)
    )
    func publicTCStrings() throws {
        let vectors = try SharedSuites.vectors("suites/consent/tcf_v2_public.json")
        #expect(vectors.count == 152)
        var segments = 0
        var refusedByLibrary = 0
        for vector in vectors {
            let text = try #require(vector["string"] as? String)
            let expect = try #require(vector["expect"] as? [String: Any])
            let core = try #require(expect["core"] as? NSDictionary)
            let decoded = try TCString(decoding: ByteString(text))
            #expect(Self.fields(of: decoded) == core, "\(text)")
            #expect(TCString.looksLikeTCString(ByteString(text)), "\(text)")
            // The official library throws for managers 0 and 1; here the string is read and flagged.
            if vector["iabtcfEsError"] is String {
                refusedByLibrary += 1
                #expect(decoded.warnings.contains { $0.code == .unassignedCMP }, "\(text)")
                #expect(decoded.isInvalidBySpecification, "\(text)")
            }

            let others = try #require(expect["segments"] as? [NSDictionary])
            #expect(decoded.segments.map { Self.fields(of: $0) } == others, "\(text)")
            segments += others.count
        }
        #expect(segments == 92)
        #expect(refusedByLibrary == 45)
    }

    @Test(
        "Every public consent string of version 1.1 is decoded as its independent decoder does",
        .enabled(if: SharedSuites.has("suites/consent/tcf_v1_public.json"), SharedSuites.skipMessage)
    )
    func publicV1Strings() throws {
        let vectors = try SharedSuites.vectors("suites/consent/tcf_v1_public.json")
        #expect(vectors.count == 65)
        var withRanges = 0
        for vector in vectors {
            let text = try #require(vector["string"] as? String)
            let expect = try #require(vector["expect"] as? NSDictionary)
            let decoded = try TCStringV1(decoding: ByteString(text))
            #expect(Self.fields(of: decoded) == expect, "\(text)")
            #expect(TCStringV1.looksLikeTCString(ByteString(text)), "\(text)")
            if decoded.writtenVendors.isRange { withRanges += 1 }
        }
        #expect(withRanges == 25)
    }

    @Test(
        "Every truncation of every public TC string is an error or a string",
        .enabled(if: SharedSuites.has("suites/consent/tcf_v2_public.json"), SharedSuites.skipMessage)
    )
    func truncatedTCStrings() throws {
        var truncations = 0
        for vector in try SharedSuites.vectors("suites/consent/tcf_v2_public.json") {
            let text = ByteString(try #require(vector["string"] as? String))
            let core = text.firstRange(of: ".")?.lowerBound ?? text.count
            for end in 0..<text.count {
                let decoded = try? TCString(decoding: text[0..<end])
                if end >= core { #expect(decoded != nil) }
                // At most 23 padding bits were seen; a field is never cut without an error.
                if end < core - 4 { #expect(decoded == nil) }
                _ = decoded?.warnings
                _ = decoded?.state
                _ = decoded?.segments.map { $0.vendors?.isEmpty }
                _ = decoded?.hasLegalBasis(vendor: 793)
                truncations += 1
            }
        }
        #expect(truncations == 20_790)
    }

    @Test(
        "No malformed TC string is decoded, and a cut is found where others find it",
        .enabled(if: SharedSuites.has("suites/consent/tcf_negative.json"), SharedSuites.skipMessage)
    )
    func malformedTCStrings() throws {
        let vectors = try SharedSuites.vectors("suites/consent/tcf_negative.json")
        #expect(vectors.count == 26)
        var offsets = 0
        var others = 0
        for vector in vectors {
            let text = ByteString(try #require(vector["string"] as? String))
            let expected = try #require(vector["expectError"] as? String)
            let error = #expect(throws: ConsentDecodingError.self, "\(text)") {
                if text.first == UInt8(ascii: "B") {
                    _ = try TCStringV1(decoding: text)
                } else {
                    _ = try TCString(decoding: text)
                }
            }
            if let match = expected.wholeMatch(of: /truncated: need \d+ bits at (\d+) of \d+/) {
                #expect(error?.code == .truncated, "\(text)")
                #expect(error?.offset == Int(match.1).map(ConsentDecodingError.Offset.bit), "\(text)")
                offsets += 1
            } else if expected.hasPrefix("inverted range") {
                #expect(error?.code == .invertedRange, "\(text)")
                offsets += 1
            } else {
                others += 1
            }
        }
        #expect(offsets == 20)
        #expect(others == 6)
    }

    private static func fields(of segment: TCString.Segment) -> NSDictionary {
        let fields: NSMutableDictionary = [
            "segmentType": segment.type ?? -1, "trailingBits": segment.trailingBits ?? -1, "trailingNonZero": false,
        ]
        if let vendors = segment.vendors { fields["vendors"] = Self.fields(of: vendors) }
        if let publisher = segment.publisher {
            fields["pubPurposesConsent"] = Array(publisher.consent)
            fields["pubPurposesLITransparency"] = Array(publisher.legitimateInterest)
            fields["numCustomPurposes"] = publisher.customPurposes
            fields["customPurposesConsent"] = Array(publisher.customConsent)
            fields["customPurposesLITransparency"] = Array(publisher.customLegitimateInterest)
        }
        return fields
    }

    private static func fields(of string: TCStringV1) -> NSDictionary {
        let fields: NSMutableDictionary = [
            "version": string.version, "createdDs": string.created.microseconds / 100_000,
            "lastUpdatedDs": string.lastUpdated.microseconds / 100_000, "created": string.created.description,
            "lastUpdated": string.lastUpdated.description, "cmpId": string.cmpID, "cmpVersion": string.cmpVersion,
            "consentScreen": string.consentScreen, "consentLanguage": string.consentLanguage.string,
            "vendorListVersion": string.vendorListVersion, "purposesAllowed": Array(string.purposesAllowed),
            "maxVendorId": string.maxVendorID, "encoding": string.writtenVendors.isRange ? "range" : "bitfield",
            "vendorConsents": string.consentedVendors, "trailingBits": string.trailingBits,
            "trailingNonZero": string.warnings.contains { $0.code == .nonZeroPadding },
        ]
        if let defaultConsent = string.defaultConsent { fields["defaultConsent"] = defaultConsent }
        if let ranges = string.writtenVendors.ranges {
            fields["ranges"] = ranges.map { [$0.lowerBound, $0.upperBound] }
        }
        return fields
    }

    private static func fields(of string: TCString) -> NSDictionary {
        let deciseconds = { (instant: Instant) in instant.microseconds / 100_000 }
        return [
            "version": string.version, "createdDs": deciseconds(string.created),
            "lastUpdatedDs": deciseconds(string.lastUpdated), "created": string.created.description,
            "lastUpdated": string.lastUpdated.description, "cmpId": string.cmpID, "cmpVersion": string.cmpVersion,
            "consentScreen": string.consentScreen, "consentLanguage": string.consentLanguage.string,
            "vendorListVersion": string.vendorListVersion, "tcfPolicyVersion": string.policyVersion,
            "isServiceSpecific": string.isServiceSpecific, "useNonStandardTexts": string.usesNonStandardTexts,
            "specialFeatureOptIns": Array(string.specialFeatureOptIns),
            "purposeConsents": Array(string.purposesConsent),
            "purposeLITransparency": Array(string.purposesLegitimateInterest),
            "purposeOneTreatment": string.purposeOneTreatment, "publisherCC": string.publisherCountry.string,
            "vendorConsents": fields(of: string.vendorConsents),
            "vendorLegitimateInterests": fields(of: string.vendorLegitimateInterests),
            "publisherRestrictions": string.publisherRestrictions.map { restriction in
                [
                    "purposeId": restriction.purpose, "restrictionType": restriction.kind.rawValue,
                    "ranges": restriction.vendors.map { [$0.lowerBound, $0.upperBound] },
                ] as NSDictionary
            },
            "trailingBits": string.trailingBits,
            "trailingNonZero": string.warnings.contains { $0.code == .nonZeroPadding },
        ]
    }

    private static func fields(of vendors: VendorSet) -> NSDictionary {
        let fields: NSMutableDictionary = [
            "maxVendorId": vendors.maxVendorID, "encoding": vendors.isRange ? "range" : "bitfield", "ids": vendors.ids,
        ]
        if let ranges = vendors.ranges { fields["ranges"] = ranges.map { [$0.lowerBound, $0.upperBound] } }
        return fields
    }

    // MARK: - Google

    @Test(
        "Every gcd and gcs value is decoded as published rules say",
        .enabled(if: SharedSuites.has("suites/consent/google_consent_mode.json"), SharedSuites.skipMessage)
    )
    func google() throws {
        let modes = try SharedSuites.vectors("suites/consent/google_consent_mode.json", "gcd")
        #expect(modes.count == 19)
        for vector in modes {
            let text = try #require(vector["gcd"] as? String)
            let mode = GoogleConsentMode(gcd: ByteString(text))
            #expect(mode.map(Self.fields) as NSDictionary? == vector["expect"] as? NSDictionary, "\(text)")
        }
        let statuses = try SharedSuites.vectors("suites/consent/google_consent_mode.json", "gcs")
        #expect(statuses.count == 9)
        for vector in statuses {
            let text = try #require(vector["gcs"] as? String)
            let fields: NSDictionary? = GoogleConsentStatus(gcs: ByteString(text)).map {
                ["ad_storage": Self.word($0.adStorage), "analytics_storage": Self.word($0.analyticsStorage)]
            }
            #expect(fields == vector["expect"] as? NSDictionary, "\(text)")
        }
    }

    @Test(
        "Every tcfd and dma_cps value is decoded as published rules say",
        .enabled(if: SharedSuites.has("suites/consent/google_consent_mode.json"), SharedSuites.skipMessage)
    )
    func googleDetails() throws {
        let details = try SharedSuites.vectors("suites/consent/google_consent_mode.json", "tcfd")
        #expect(details.count == 4)
        for vector in details {
            let text = try #require(vector["tcfd"] as? String)
            let fields: NSDictionary? = GoogleTCFDetail(tcfd: ByteString(text)).map {
                [
                    "cmpId": $0.cmpID, "tcfPolicyVersion": $0.policyVersion, "dmaRegion": $0.isInDMARegion,
                    "gdprApplies": $0.gdprApplies, "gtagTcfSupport": $0.isSupportEnabled,
                    "advertiserConsentMode": $0.hasAdvertiserConsentMode, "waitPeriodTimedOut": $0.hasTimedOut,
                ]
            }
            #expect(fields == vector["expect"] as? NSDictionary, "\(text)")
        }
        let services = try SharedSuites.vectors("suites/consent/google_consent_mode.json", "dma_cps")
        #expect(services.count == 4)
        for vector in services {
            let text = try #require(vector["value"] as? String)
            let words = GoogleLinkedServices(dmaCPS: ByteString(text))?.services.map { service in
                switch service {
                case .search: "search"
                case .youTube: "youtube"
                case .play: "play"
                case .shopping: "shopping"
                case .ads: "ads"
                case .maps: "maps"
                case .unknown(let letter): "\(Character(Unicode.Scalar(letter))) (unknown)"
                }
            }
            #expect(words == vector["services"] as? [String], "\(text)")
        }
    }

    private static func word(_ value: GoogleConsentMode.Value?) -> Any { value?.rawValue ?? NSNull() }

    private static func fields(of mode: GoogleConsentMode) -> NSDictionary {
        let signal = { (signal: GoogleConsentMode.Signal) -> NSDictionary in
            [
                "implicit": word(signal.implicit), "delegation": signal.delegation, "declare": word(signal.declare),
                "default": word(signal.default), "update": word(signal.update), "effective": signal.effective.rawValue,
            ]
        }
        let fields: NSMutableDictionary = [
            "signals": [
                "ad_storage": signal(mode.adStorage), "analytics_storage": signal(mode.analyticsStorage),
                "ad_user_data": signal(mode.adUserData), "ad_personalization": signal(mode.adPersonalization),
            ] as NSDictionary,
            "gpc": mode.hasGlobalPrivacyControl, "consentModeActive": mode.isConsentModeActive,
            "adPersonalizationCode": mode.adPersonalizationCode,
        ]
        if let defaults = mode.containerDefaults {
            fields["containerDefaults"] =
                [
                    "used": defaults.areUsed, "ad_storage": word(defaults.adStorage),
                    "analytics_storage": word(defaults.analyticsStorage), "ad_user_data": word(defaults.adUserData),
                    "ad_personalization": word(defaults.adPersonalization),
                ] as NSDictionary
        }
        return fields
    }
}
