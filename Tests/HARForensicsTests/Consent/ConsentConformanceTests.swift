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
        var segmentsWithVendors = 0
        for vector in vectors {
            let text = try #require(vector["string"] as? String)
            let expect = try #require(vector["expect"] as? [String: Any])
            let core = try #require(expect["core"] as? NSDictionary)
            let decoded = try TCString(decoding: ByteString(text))
            #expect(Self.fields(of: decoded) == core, "\(text)")
            #expect(TCString.looksLikeTCString(ByteString(text)), "\(text)")

            let others = try #require(expect["segments"] as? [[String: Any]])
            #expect(decoded.segments.map(\.type) == others.map { $0["segmentType"] as? Int }, "\(text)")
            segments += others.count
            for (segment, other) in zip(decoded.segments, others) {
                let vendors = other["vendors"] as? NSDictionary
                #expect(segment.vendors.map(Self.fields) as NSDictionary? == vendors, "\(text)")
                if vendors != nil { segmentsWithVendors += 1 }
            }
        }
        #expect(segments == 92)
        #expect(segmentsWithVendors == 64)
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
        var sameOffset = 0
        for vector in vectors {
            let text = try #require(vector["string"] as? String)
            let expected = try #require(vector["expectError"] as? String)
            let error = #expect(throws: ConsentDecodingError.self, "\(text)") {
                try TCString(decoding: ByteString(text))
            }
            guard text.hasPrefix("C") else { continue }
            if let match = expected.wholeMatch(of: /truncated: need (12|16) bits at (\d+) of \d+/) {
                #expect(error?.code == .truncated, "\(text)")
                #expect(error?.offset == Int(match.2).map(ConsentDecodingError.Offset.bit), "\(text)")
                sameOffset += 1
            }
            if expected.hasPrefix("inverted range") { #expect(error?.code == .invertedRange, "\(text)") }
        }
        #expect(sameOffset == 11)
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
            "specialFeatureOptIns": string.specialFeatureOptIns, "purposeConsents": string.purposesConsent,
            "purposeLITransparency": string.purposesLegitimateInterest,
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

    // MARK: - Consent managers

    @Test(
        "Every record of OneTrust, Cookiebot and CookieFirst is decoded as expected",
        .enabled(if: SharedSuites.has("suites/consent/cmp_cookies.json"), SharedSuites.skipMessage)
    )
    func cookies() throws {
        let vectors = try SharedSuites.vectors("suites/consent/cmp_cookies.json")
        #expect(vectors.count == 36)
        var counts: [String: Int] = [:]
        for vector in vectors {
            let raw = ByteString(try #require(vector["raw"] as? String))
            let expect = try #require(vector["expect"] as? [String: Any])
            let cookie = try #require(vector["cookie"] as? String)
            let record: ChoiceRecord?
            switch cookie {
            case "OptanonConsent": record = OneTrustRecord.decode(optanonConsent: raw, alertBoxClosed: nil)
            case "OptanonAlertBoxClosed":
                record = OneTrustRecord.decode(optanonConsent: "groups=C0001:1,C0002:0", alertBoxClosed: raw)
            case "CookieConsent": record = CookiebotRecord.decode(cookie: raw)
            case "cookiefirst-consent": record = CookieFirstRecord.decode(cookie: raw)
            default: continue
            }
            counts[cookie, default: 0] += 1
            try check(try #require(record), against: expect)
        }
        #expect(
            counts == ["OptanonConsent": 2, "OptanonAlertBoxClosed": 1, "CookieConsent": 3, "cookiefirst-consent": 2]
        )
    }

    private func check(_ record: ChoiceRecord, against expect: [String: Any]) throws {
        let groups = expect["groups"] as? [String: Bool] ?? expect.compactMapValues { $0 as? Bool }
        for (name, isGranted) in groups
        where !["userActed", "withdrawn", "gpcEnabled", "awaitingReconsent"].contains(name) {
            guard let category = record.categories.first(where: { $0.name == ByteString(name) }) else {
                // Numbers read as truth values by Foundation, such as `ver`.
                #expect(["ver", "interactionCount"].contains(name), "\(name)")
                continue
            }
            #expect(category.isGranted == isGranted, "\(name)")
        }
        if let acted = expect["userActed"] as? Bool { #expect((record.state != .default) == acted) }
        if expect["withdrawn"] != nil { #expect(record.state == .withdrawal) }
        if let text = expect["tcString"] as? String {
            #expect(record.tcString == ByteString(text))
            #expect(throws: Never.self) { try TCString(decoding: ByteString(text)) }
        }
        if let text = expect["choiceTimeUTC"] as? String { #expect(record.claimedAt?.description == text) }
        if let milliseconds = expect["utcMs"] as? Int, record.state != .default {
            #expect(record.claimedAt?.microseconds == Int64(milliseconds) * 1000)
        }
    }

    @Test(
        "Every log call of Cookiebot and OneTrust is recognised, and no other address",
        .enabled(if: SharedSuites.has("suites/consent/consent_endpoints.json"), SharedSuites.skipMessage)
    )
    func endpoints() throws {
        let vectors = try SharedSuites.vectors("suites/consent/consent_endpoints.json")
        #expect(vectors.count == 13)
        var states: [String] = []
        for vector in vectors {
            let expect = try #require(vector["expect"] as? [String: Any])
            let url = try #require((vector["url"] as? String).flatMap { URL(string: $0) })
            let record = ConsentLogCall.decode(
                host: ByteString(url.host() ?? ""),
                path: ByteString(url.path()),
                query: ByteString(url.query() ?? ""),
                method: ByteString(try #require(vector["method"] as? String)),
                body: nil
            )
            let manager = expect["cmp"] as? String
            #expect(record?.manager == (manager == "Cookiebot" || manager == "OneTrust" ? manager : nil))
            if let record { states.append(record.state.rawValue) }
            if let milliseconds = expect["timeMs"] as? Int {
                #expect(record?.claimedAt?.microseconds == Int64(milliseconds) * 1000)
            }
        }
        #expect(states == ["grant", "refusal", "unknown"])
    }
}
