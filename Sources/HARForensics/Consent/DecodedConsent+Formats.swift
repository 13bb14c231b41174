import HARCapture

extension DecodedConsent {
    private static func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }

    private static func list(_ numbers: some Sequence<Int>) -> String {
        let text = numbers.map(String.init).joined(separator: ", ")
        return text.isEmpty ? "none" : text
    }

    /// Vendors as ranges: `1–4, 10`.
    static func vendors(_ set: VendorSet) -> String {
        let spans = set.spans
        if spans.isEmpty { return "none" }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    static func describe(_ string: TCString) -> DecodedConsent {
        var fields = [
            Field(name: "Version", value: "\(string.version)"),
            Field(name: "Created", value: string.created.description),
            Field(name: "LastUpdated", value: string.lastUpdated.description),
            Field(name: "CmpId", value: "\(string.cmpID)"),
            Field(name: "CmpVersion", value: "\(string.cmpVersion)"),
            Field(name: "ConsentScreen", value: "\(string.consentScreen)"),
            Field(name: "ConsentLanguage", value: PrintableText.escaped(string.consentLanguage)),
            Field(name: "VendorListVersion", value: "\(string.vendorListVersion)"),
            Field(name: "TcfPolicyVersion", value: "\(string.policyVersion)"),
            Field(name: "IsServiceSpecific", value: yes(string.isServiceSpecific)),
            Field(name: "UseNonStandardTexts", value: yes(string.usesNonStandardTexts)),
            Field(name: "SpecialFeatureOptIns", value: list(string.specialFeatureOptIns)),
            Field(name: "PurposesConsent", value: list(string.purposesConsent)),
            Field(name: "PurposesLITransparency", value: list(string.purposesLegitimateInterest)),
            Field(name: "PurposeOneTreatment", value: yes(string.purposeOneTreatment)),
            Field(name: "PublisherCC", value: PrintableText.escaped(string.publisherCountry)),
            Field(name: "MaxVendorId", value: "\(string.vendorConsents.maxVendorID)"),
            Field(name: "vendor consents", value: vendors(string.vendorConsents)),
            Field(name: "vendor legitimate interests", value: vendors(string.vendorLegitimateInterests)),
        ]
        for restriction in string.publisherRestrictions {
            let ranges = restriction.vendors.map {
                $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
            }
            fields.append(
                Field(
                    name: "restriction on purpose \(restriction.purpose)",
                    value: "\(restriction.kind) for \(ranges.joined(separator: ", "))"
                )
            )
        }
        for segment in string.segments {
            switch segment.content {
            case .vendors(let set):
                let name = segment.type == TCString.Segment.disclosedVendors ? "DisclosedVendors" : "VendorsAllowed"
                fields.append(Field(name: name, value: vendors(set)))
            case .publisher(let purposes):
                fields.append(Field(name: "PubPurposesConsent", value: list(purposes.consent)))
                fields.append(Field(name: "PubPurposesLITransparency", value: list(purposes.legitimateInterest)))
                fields.append(Field(name: "NumCustomPurposes", value: "\(purposes.customPurposes)"))
                if purposes.customPurposes > 0 {
                    fields.append(Field(name: "CustomPurposesConsent", value: list(purposes.customConsent)))
                    fields.append(
                        Field(name: "CustomPurposesLITransparency", value: list(purposes.customLegitimateInterest))
                    )
                }
            case .unknown, .malformed:
                fields.append(Field(name: "segment", value: PrintableText.escaped(segment.text)))
            }
        }
        let warnings = string.warnings.map { warning in
            "\(warning.code.rawValue)" + (warning.bit.map { " at bit \($0)" } ?? "") + ": \(warning.message)"
        }
        let state = string.isInvalidBySpecification ? ConsentState.invalid : string.state
        return DecodedConsent(string.raw, "TC string, version 2", state, fields, warnings)
    }

    static func describe(_ string: TCStringV1) -> DecodedConsent {
        let fields = [
            Field(name: "Version", value: "\(string.version)"),
            Field(name: "Created", value: string.created.description),
            Field(name: "LastUpdated", value: string.lastUpdated.description),
            Field(name: "CmpId", value: "\(string.cmpID)"),
            Field(name: "CmpVersion", value: "\(string.cmpVersion)"),
            Field(name: "ConsentScreen", value: "\(string.consentScreen)"),
            Field(name: "ConsentLanguage", value: PrintableText.escaped(string.consentLanguage)),
            Field(name: "VendorListVersion", value: "\(string.vendorListVersion)"),
            Field(name: "PurposesAllowed", value: list(string.purposesAllowed)),
            Field(name: "MaxVendorId", value: "\(string.maxVendorID)"),
            Field(name: "EncodingType", value: string.writtenVendors.isRange ? "range" : "bit field"),
            Field(name: "DefaultConsent", value: string.defaultConsent.map(yes) ?? "not written"),
            Field(
                name: string.defaultConsent == nil ? "vendor consents" : "exceptions to the default",
                value: vendors(string.writtenVendors)
            ),
        ]
        return DecodedConsent(
            string.raw,
            "TC string, version 1.1",
            string.state,
            fields,
            string.warnings.map(\.message)
        )
    }

    static func describe(_ string: GPPString) -> DecodedConsent {
        var fields = [Field(name: "SectionIds", value: list(string.sectionIDs))]
        var state = ConsentState.unknown
        for section in string.sections {
            let name = section.name ?? section.id.map { "section \($0)" } ?? "section without an id"
            let inner: DecodedConsent? =
                switch section.content {
                case .tcf(let string): describe(string)
                case .tcfCanada(let string): describe(string)
                case .usPrivacy(let string): describe(string)
                case .unitedStates(let section): describe(section)
                case .unknown, .malformed: nil
                }
            guard let inner else {
                fields.append(Field(name: name, value: PrintableText.escaped(section.text)))
                continue
            }
            fields += inner.fields.map { Field(name: "\(name).\($0.name)", value: $0.value) }
            if state == .unknown { state = inner.state }
        }
        return DecodedConsent(string.raw, "GPP string", state, fields, string.warnings)
    }

    private static func describe(_ section: GPPStateSection) -> DecodedConsent {
        DecodedConsent(
            ByteString(),
            section.name,
            section.isOptedOut == true ? .refusal : .unknown,
            section.fields.map { Field(name: $0.name, value: list($0.values)) }
        )
    }

    private static func describe(_ string: CanadianTCString) -> DecodedConsent {
        let fields = [
            Field(name: "Created", value: string.created.description),
            Field(name: "LastUpdated", value: string.lastUpdated.description),
            Field(name: "CmpId", value: "\(string.cmpID)"),
            Field(name: "VendorListVersion", value: "\(string.vendorListVersion)"),
            Field(name: "TcfPolicyVersion", value: "\(string.policyVersion)"),
            Field(name: "SpecialFeatureExpressConsent", value: list(string.specialFeatures)),
            Field(name: "PurposesExpressConsent", value: list(string.expressConsent)),
            Field(name: "PurposesImpliedConsent", value: list(string.impliedConsent)),
            Field(name: "VendorExpressConsent", value: vendors(string.vendorExpressConsent)),
            Field(name: "VendorImpliedConsent", value: vendors(string.vendorImpliedConsent)),
        ]
        return DecodedConsent(string.raw, "Canadian TC string", string.state, fields, string.warnings)
    }

    static func describe(_ string: USPrivacyString) -> DecodedConsent {
        let fields = [
            Field(name: "Version", value: "\(string.version)"),
            Field(name: "Notice", value: string.notice.rawValue),
            Field(name: "OptOutSale", value: string.optOutOfSale.rawValue),
            Field(name: "LspaCovered", value: string.lspa.rawValue),
        ]
        return DecodedConsent(string.raw, "US Privacy string", string.state, fields, string.warnings)
    }

    static func describe(_ string: AdditionalConsent) -> DecodedConsent {
        let fields = [
            Field(name: "Version", value: "\(string.version)"),
            Field(name: "consented", value: list(string.consented)),
            Field(name: "disclosed without consent", value: string.disclosed.map { list($0) } ?? "not written"),
        ]
        return DecodedConsent(string.raw, "Google Additional Consent", string.state, fields, string.warnings)
    }

    static func describe(_ mode: GoogleConsentMode) -> DecodedConsent {
        let names = ["ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"]
        var fields = zip(names, mode.signals).map { name, signal in
            let parts = [
                ("implicit", signal.implicit), ("declared", signal.declare), ("default", signal.default),
                ("update", signal.update),
            ].compactMap { part in part.1.map { "\(part.0) \($0.rawValue)" } }
            return Field(
                name: name,
                value: "\(signal.effective.rawValue) (\(parts.isEmpty ? "nothing set" : parts.joined(separator: ", ")))"
            )
        }
        fields += [
            Field(name: "Global Privacy Control", value: yes(mode.hasGlobalPrivacyControl)),
            Field(name: "consent mode active", value: yes(mode.isConsentModeActive)),
            Field(name: "ad personalisation code", value: "\(mode.adPersonalizationCode)"),
        ]
        return DecodedConsent(mode.raw, "Google consent mode (gcd)", mode.state, fields)
    }

    static func describe(_ status: GoogleConsentStatus) -> DecodedConsent {
        let fields = [
            Field(name: "ad_storage", value: status.adStorage?.rawValue ?? "unset"),
            Field(name: "analytics_storage", value: status.analyticsStorage?.rawValue ?? "unset"),
        ]
        return DecodedConsent(status.raw, "Google consent mode (gcs)", status.state, fields)
    }

    static func describe(_ detail: GoogleTCFDetail) -> DecodedConsent {
        let fields = [
            Field(name: "CmpId", value: "\(detail.cmpID)"),
            Field(name: "TcfPolicyVersion", value: "\(detail.policyVersion)"),
            Field(name: "region of the Digital Markets Act", value: yes(detail.isInDMARegion)),
            Field(name: "GDPR applies", value: yes(detail.gdprApplies)),
            Field(name: "TCF support enabled", value: yes(detail.isSupportEnabled)),
            Field(name: "advertiser consent mode", value: yes(detail.hasAdvertiserConsentMode)),
            Field(name: "wait timed out", value: yes(detail.hasTimedOut)),
        ]
        return DecodedConsent(detail.raw, "Google TCF detail (tcfd)", .unknown, fields)
    }

    static func describe(_ linked: GoogleLinkedServices) -> DecodedConsent {
        let names = linked.services.map { service in
            switch service {
            case .unknown(let letter): "unknown '\(Character(Unicode.Scalar(letter)))'"
            default: "\(service)"
            }
        }
        let value = names.isEmpty ? "none" : names.joined(separator: ", ")
        return DecodedConsent(
            linked.raw,
            "Google linked services (dma_cps)",
            .unknown,
            [Field(name: "services", value: value)]
        )
    }

    static func describe(_ consent: MicrosoftConsent) -> DecodedConsent {
        DecodedConsent(
            consent.raw,
            "Microsoft UET consent (asc)",
            consent.state,
            [Field(name: "ad_storage", value: consent.isGranted ? "granted" : "denied")]
        )
    }

    static func describe(_ signal: AmazonConsentSignal) -> DecodedConsent {
        let fields: [(String, String?)] = [
            ("countryCode", signal.country.map { PrintableText.escaped($0) }),
            ("amznAdStorage", signal.adStorage?.rawValue), ("amznUserData", signal.userData?.rawValue),
            ("tcf", signal.tcString.map { PrintableText.escaped($0, limit: 400) }),
            ("gpp", signal.gppString.map { PrintableText.escaped($0, limit: 400) }),
            ("timestamp", signal.timestamp?.description),
        ]
        return DecodedConsent(
            signal.raw,
            "Amazon consent signal",
            signal.state,
            fields.compactMap { name, value in value.map { Field(name: name, value: $0) } }
        )
    }

    static func describe(_ record: ChoiceRecord, _ raw: ByteString) -> DecodedConsent {
        var fields = record.categories.map {
            Field(name: PrintableText.escaped($0.name), value: $0.isGranted ? "granted" : "refused")
        }
        if let claimed = record.claimedAt {
            fields.append(Field(name: "claimed time of the choice", value: claimed.description))
        }
        if let string = record.tcString {
            fields.append(Field(name: "TC string", value: PrintableText.escaped(string, limit: 4000)))
        }
        if let string = record.additionalConsent {
            fields.append(Field(name: "Additional Consent", value: PrintableText.escaped(string, limit: 400)))
        }
        fields += record.details.map {
            Field(name: PrintableText.escaped($0.name), value: PrintableText.escaped($0.value, limit: 200))
        }
        return DecodedConsent(raw, "record of \(record.manager)", record.state, fields)
    }
}
