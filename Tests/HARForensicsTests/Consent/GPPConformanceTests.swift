import Foundation
import HARCapture
import Testing

@testable import HARForensics

@Suite("GPP, US Privacy and Additional Consent against outside suites")
struct GPPConformanceTests {
    /// Strings on which the reference library is known to be wrong or to guess, with the section.
    ///
    /// The section has vendor ranges of the older coding; the library reads them and then takes the restrictions, which
    /// the writer did not know, from what is left.
    static let knownErrors: [String: String] = [
        "DBACOeA~CPSG_8APSG_8ANwAAAENAwCgAAAAAAAAAAAAAAAAAAAA.IAAA.YAAAAAAAAAAA~BPSG_8APSG_8AAyACAENGdCgf_gfgAfgfgBgABABAAAABAB4AACACADwAAEAE.fHHHA4444ao~1YNN":
            "tcfcav1"
    ]

    @Test(
        "Every public GPP string is decoded as the reference library does; what it refuses is flagged or refused",
        .enabled(if: SharedSuites.has("suites/consent/gpp_public.json"), SharedSuites.skipMessage)
    )
    func publicStrings() throws {
        let vectors = try SharedSuites.vectors("suites/consent/gpp_public.json")
        #expect(vectors.count == 100)
        var decodedStrings = 0
        var decodedSections = 0
        var flagged = 0
        var refused = 0
        for vector in vectors {
            let text = try #require(vector["string"] as? String)
            let reference = try #require(vector["reference"] as? [String: Any])
            guard let ids = reference["sectionIds"] as? [Int] else {
                if let decoded = try? GPPString(decoding: ByteString(text)) {
                    #expect(!decoded.warnings.isEmpty, "\(text)")
                    flagged += 1
                } else {
                    refused += 1
                }
                continue
            }
            let decoded = try GPPString(decoding: ByteString(text))
            #expect(GPPString.looksLikeGPPString(ByteString(text)), "\(text)")
            // The library drops ids it has no class for.
            #expect(decoded.sectionIDs.filter { $0 > 1 } == ids, "\(text)")
            let objects = try #require(reference["obj"] as? [String: [String: Any]])
            for section in decoded.sections {
                guard let name = section.name, let object = objects[name] else { continue }
                guard Self.knownErrors[text] != name else { continue }
                let fields = Self.fields(of: section)
                for (field, expected) in object {
                    guard let found = fields[field] else {
                        // What a string leaves out, the library fills with defaults.
                        #expect(Self.isDefault(field, expected), "\(text) \(name).\(field): \(expected)")
                        continue
                    }
                    // Of a section of version 1 in the layout of version 2 the library cuts the lists to their old length.
                    let own = (expected as? [Int]).flatMap { list in
                        (found as? [Int]).map { Array($0.prefix(list.count)) }
                    }
                    #expect(
                        ["": own ?? found] as NSDictionary == ["": Self.normal(field, expected, found)] as NSDictionary,
                        "\(text) \(name).\(field): \(found) \(expected)"
                    )
                }
                decodedSections += 1
            }
            decodedStrings += 1
        }
        #expect(decodedStrings == 80)
        #expect(decodedSections == 202)
        #expect(flagged == 17)
        #expect(refused == 3)
    }

    /// Lists of flags as the numbers of those that are set; times to the second; lists as long as ours, where the rest is 0.
    private static func normal(_ field: String, _ value: Any, _ found: Any) -> Any {
        if field == "Created" || field == "LastUpdated" { return String((value as? String ?? "").prefix(19)) }
        if let list = value as? [Int], let own = found as? [Int], list.count > own.count,
            list.dropFirst(own.count).allSatisfy({ $0 == 0 })
        {
            return Array(list.prefix(own.count))
        }
        return value
    }

    private static func isDefault(_ field: String, _ value: Any) -> Bool {
        if field.hasSuffix("SegmentType") { return true }
        if let list = value as? [Any] { return list.allSatisfy { ($0 as? Int) == 0 || ($0 as? Bool) == false } }
        return (value as? Int) == 0 || (value as? Bool) == false
            || (field == "MspaCoveredTransaction" && value as? Int == 1)
    }

    private static func flags(_ set: IdentifierSet, _ count: Int) -> [Bool] {
        count == 0 ? [] : (1...count).map(set.contains)
    }

    private static func fields(of section: GPPString.Section) -> [String: Any] {
        switch section.content {
        case .tcf(let string): return fields(of: string)
        case .tcfCanada(let string): return fields(of: string)
        case .usPrivacy(let string):
            let letters: [USPrivacyString.Answer: String] = [.yes: "Y", .no: "N", .notApplicable: "-"]
            return [
                "Version": string.version, "Notice": letters[string.notice] ?? "",
                "OptOutSale": letters[string.optOutOfSale] ?? "", "LspaCovered": letters[string.lspa] ?? "",
            ]
        case .unitedStates(let section):
            return Dictionary(
                section.fields.map { field -> (String, Any) in
                    if field.name == "Gpc" { return (field.name, field.values == [1]) }
                    return (field.name, field.isList ? field.values as Any : field.values[0])
                },
                uniquingKeysWith: { $1 }
            )
        case .unknown, .malformed: return [:]
        }
    }

    private static func fields(of string: TCString) -> [String: Any] {
        var fields: [String: Any] = [
            "Version": string.version, "Created": String(string.created.description.prefix(19)),
            "LastUpdated": String(string.lastUpdated.description.prefix(19)), "CmpId": string.cmpID,
            "CmpVersion": string.cmpVersion, "ConsentScreen": string.consentScreen,
            "ConsentLanguage": string.consentLanguage.string, "VendorListVersion": string.vendorListVersion,
            "PolicyVersion": string.policyVersion, "IsServiceSpecific": string.isServiceSpecific,
            "UseNonStandardStacks": string.usesNonStandardTexts,
            "SpecialFeatureOptins": flags(string.specialFeatureOptIns, 12),
            "PurposeConsents": flags(string.purposesConsent, 24),
            "PurposeLegitimateInterests": flags(string.purposesLegitimateInterest, 24),
            "PurposeOneTreatment": string.purposeOneTreatment, "PublisherCountryCode": string.publisherCountry.string,
            "VendorConsents": string.vendorConsents.ids,
            "VendorLegitimateInterests": string.vendorLegitimateInterests.ids,
            "PublisherRestrictions": string.publisherRestrictions.map {
                ["key": $0.purpose, "type": $0.kind.rawValue, "ids": $0.vendors.flatMap { Array($0) }] as NSDictionary
            },
        ]
        if let publisher = string.publisherPurposes { add(publisher, to: &fields, "Consents", "LegitimateInterests") }
        if let vendors = string.disclosedVendors { fields["VendorsDisclosed"] = vendors.ids }
        if let vendors = string.allowedVendors { fields["VendorsAllowed"] = vendors.ids }
        return fields
    }

    private static func add(
        _ publisher: TCString.PublisherPurposes,
        to fields: inout [String: Any],
        _ consent: String,
        _ interest: String
    ) {
        let custom = publisher.customPurposes
        fields["NumCustomPurposes"] = custom
        if consent == "Consents" {
            fields["PublisherConsents"] = flags(publisher.consent, 24)
            fields["PublisherLegitimateInterests"] = flags(publisher.legitimateInterest, 24)
            fields["PublisherCustomConsents"] = flags(publisher.customConsent, custom)
            fields["PublisherCustomLegitimateInterests"] = flags(publisher.customLegitimateInterest, custom)
        } else {
            fields["PubPurposesExpressConsent"] = flags(publisher.consent, 24)
            fields["PubPurposesImpliedConsent"] = flags(publisher.legitimateInterest, 24)
            fields["CustomPurposesExpressConsent"] = flags(publisher.customConsent, custom)
            fields["CustomPurposesImpliedConsent"] = flags(publisher.customLegitimateInterest, custom)
        }
    }

    private static func fields(of string: CanadianTCString) -> [String: Any] {
        var fields: [String: Any] = [
            "Version": string.version, "Created": String(string.created.description.prefix(19)),
            "LastUpdated": String(string.lastUpdated.description.prefix(19)), "CmpId": string.cmpID,
            "CmpVersion": string.cmpVersion, "ConsentScreen": string.consentScreen,
            "ConsentLanguage": string.consentLanguage.string, "VendorListVersion": string.vendorListVersion,
            "TcfPolicyVersion": string.policyVersion, "UseNonStandardStacks": string.usesNonStandardStacks,
            "SpecialFeatureExpressConsent": flags(string.specialFeatures, 12),
            "PurposesExpressConsent": flags(string.expressConsent, 24),
            "PurposesImpliedConsent": flags(string.impliedConsent, 24),
            "VendorExpressConsent": string.vendorExpressConsent.ids,
            "VendorImpliedConsent": string.vendorImpliedConsent.ids,
            "PubRestrictions": string.restrictions.map {
                ["key": $0.purpose, "type": $0.type, "ids": $0.vendors.ids] as NSDictionary
            },
        ]
        if let publisher = string.publisher { add(publisher, to: &fields, "Express", "Implied") }
        if let vendors = string.disclosedVendors { fields["DisclosedVendors"] = vendors.ids }
        return fields
    }

    @Test(
        "Every cut of every public GPP string is an error or a string",
        .enabled(if: SharedSuites.has("suites/consent/gpp_public.json"), SharedSuites.skipMessage)
    )
    func cuts() throws {
        var cuts = 0
        for vector in try SharedSuites.vectors("suites/consent/gpp_public.json") {
            let text = ByteString(try #require(vector["string"] as? String))
            for end in 0..<text.count {
                let decoded = try? GPPString(decoding: text[0..<end])
                #expect(decoded?.sections.map(\.text).count == decoded?.sections.count)
                cuts += 1
            }
        }
        #expect(cuts > 5000)
    }

    @Test(
        "Every US Privacy and Additional Consent string is decoded or refused as expected",
        .enabled(if: SharedSuites.has("suites/consent/us_privacy.json"), SharedSuites.skipMessage)
    )
    func shortStrings() throws {
        let privacy = try SharedSuites.vectors("suites/consent/us_privacy.json")
        #expect(privacy.count == 14)
        for vector in privacy {
            let text = ByteString(try #require(vector["string"] as? String))
            let fields: NSDictionary? = (try? USPrivacyString(decoding: text)).map {
                [
                    "version": $0.version, "notice": $0.notice.rawValue, "optOutSale": $0.optOutOfSale.rawValue,
                    "lspa": $0.lspa.rawValue, "ccpaApplies": $0.applies,
                ]
            }
            #expect(fields == vector["expect"] as? NSDictionary, "\(text)")
        }
        let variant = try #require(
            try SharedSuites.object("suites/consent/us_privacy.json")["variant_cookie"] as? [String: Any]
        )
        let cookie = try USPrivacyString(cookie: ByteString(try #require(variant["value"] as? String)))
        #expect(cookie.optOutOfSale == .no && cookie.lspa == .notApplicable)

        let additional = try SharedSuites.vectors("suites/consent/addtl_consent.json")
        #expect(additional.count == 12)
        for vector in additional {
            let text = ByteString(try #require(vector["string"] as? String))
            let decoded = try? AdditionalConsent(decoding: text)
            guard let expect = vector["expect"] as? [String: Any] else {
                #expect(decoded == nil, "\(text)")
                continue
            }
            #expect(decoded?.version == expect["version"] as? Int, "\(text)")
            #expect(decoded?.consented == expect["consented"] as? [Int], "\(text)")
            #expect(decoded?.disclosed == expect["disclosed"] as? [Int], "\(text)")
            if let overlap = expect["overlap"] as? [Int] {
                #expect(decoded?.overlap == overlap, "\(text)")
                #expect(decoded?.warnings.isEmpty == (overlap.isEmpty && decoded?.disclosed != nil), "\(text)")
            }
            #expect(AdditionalConsent.looksLikeAdditionalConsent(text), "\(text)")
        }
    }
}
