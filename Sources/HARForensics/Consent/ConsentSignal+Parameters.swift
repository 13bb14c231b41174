import HARCapture

extension ConsentSignal {
    /// What a TC string says.
    init(_ string: TCString, at instant: Instant?) {
        self.init(.tcf, string.isInvalidBySpecification ? .invalid : string.state)
        purposes = string.purposesConsent.map(String.init)
        refusedPurposes = (1...11).filter { !string.purposesConsent.contains($0) }.map(String.init)
        let warnings = instant.map { string.warnings(at: $0) } ?? string.warnings
        let facts = "CMP \(string.cmpID), vendor list \(string.vendorListVersion), policy \(string.policyVersion)"
        note = ([facts] + warnings.map(\.code.rawValue)).joined(separator: "; ")
        problem = string.isInvalidBySpecification ? .invalid : nil
        tcString = string
        permitsStorage = string.purposeOneTreatment ? nil : string.purposesConsent.contains(1)
        canBeAct = true
    }

    init(_ string: TCStringV1) {
        self.init(.tcfV1, string.state)
        purposes = string.purposesAllowed.map(String.init)
        refusedPurposes = (1...5).filter { !string.purposesAllowed.contains($0) }.map(String.init)
        note = "version 1; CMP \(string.cmpID), vendor list \(string.vendorListVersion)"
        permitsStorage = string.purposesAllowed.contains(1)
        canBeAct = true
    }

    init(_ string: GPPString, at instant: Instant?) {
        self.init(.gpp, .unknown)
        let names = string.sections.map { $0.name ?? $0.id.map(String.init) ?? "?" }
        note = (["sections \(names.joined(separator: ", "))"] + string.warnings.prefix(3)).joined(separator: "; ")
        for section in string.sections {
            switch section.content {
            case .tcf(let string):
                let inner = ConsentSignal(string, at: instant)
                (state, purposes, refusedPurposes) = (inner.state, inner.purposes, inner.refusedPurposes)
                (tcString, permitsStorage, canBeAct) = (string, inner.permitsStorage, true)
            case .unitedStates(let section):
                globalPrivacyControl = globalPrivacyControl ?? section.globalPrivacyControl ?? section.isOptedOut
                if state == .unknown, section.isOptedOut == true { state = .refusal }
            case .usPrivacy(let string):
                if state == .unknown { state = string.state }
            case .tcfCanada, .unknown, .malformed: break
            }
        }
        if string.sections.contains(where: \.isMalformed) { problem = .undecodable }
    }

    init(_ string: USPrivacyString) {
        self.init(.usPrivacy, string.state)
        note = "a US signal: it says nothing of consent in Europe"
        if string.applies { globalPrivacyControl = string.optOutOfSale == .yes }
    }

    init(_ string: AdditionalConsent) {
        self.init(.additionalConsent, string.state)
        let disclosed = string.disclosed.map { ", \($0.count) disclosed without" } ?? ""
        note = "\(string.consented.count) providers with consent\(disclosed)"
    }

    init(_ mode: GoogleConsentMode) {
        self.init(.googleConsentDefaults, mode.state)
        let names = ["ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"]
        let pairs = Array(zip(names, mode.signals))
        purposes = pairs.filter { $0.1.effective == .granted }.map(\.0)
        refusedPurposes = pairs.filter { $0.1.effective == .denied }.map(\.0)
        repeatsDefault = mode.repeatsDefault
        canBeAct = true
        let storage = mode.adStorage
        permitsStorage = (storage.update ?? storage.default ?? storage.declare).map { $0 == .granted }
        if mode.hasGlobalPrivacyControl { globalPrivacyControl = true }
        if mode.state == .unknown { note = "nothing set: the tag acts as if granted" }
    }

    init(_ status: GoogleConsentStatus) {
        self.init(.googleConsentStatus, status.state)
        let pairs = [("ad_storage", status.adStorage), ("analytics_storage", status.analyticsStorage)]
        purposes = pairs.filter { $0.1 == .granted }.map(\.0)
        refusedPurposes = pairs.filter { $0.1 == .denied }.map(\.0)
        permitsStorage = status.adStorage.map { $0 == .granted }
        if status.state == .unknown, status.adStorage == .denied { note = "denied, by default or by choice" }
    }

    init(_ detail: GoogleTCFDetail) {
        self.init(.googleTCFDetail, .unknown)
        note =
            detail.cmpID == 0
            ? "no consent manager found"
            : "CMP \(detail.cmpID), policy \(detail.policyVersion)"
                + (detail.gdprApplies ? ", GDPR applies" : "") + (detail.hasTimedOut ? ", timed out" : "")
    }

    init(_ consent: MicrosoftConsent) {
        self.init(.microsoft, consent.state)
        permitsStorage = consent.isGranted
        canBeAct = consent.origin == .update
        let word = consent.isGranted ? "granted" : "denied"
        note =
            switch consent.origin {
            case .default: "\(word), by default"
            case .update: "\(word), by an update"
            case nil: "\(word), by default or by choice"
            }
    }

    init(_ signal: AmazonConsentSignal, at instant: Instant?) {
        self.init(.amazon, signal.state)
        let pairs = [("amznAdStorage", signal.adStorage), ("amznUserData", signal.userData)]
        purposes = pairs.filter { $0.1 == .granted }.map(\.0)
        refusedPurposes = pairs.filter { $0.1 == .denied }.map(\.0)
        permitsStorage = signal.adStorage.map { $0 == .granted }
        if state == .unknown, !refusedPurposes.isEmpty { note = "denied, by default or by choice" }
        if let text = signal.tcString, let string = try? TCString(decoding: text) {
            let inner = ConsentSignal(string, at: instant)
            (tcString, permitsStorage) = (string, inner.permitsStorage ?? permitsStorage)
            if purposes.isEmpty { (purposes, refusedPurposes) = (inner.purposes, inner.refusedPurposes) }
        }
    }

    init(_ header: PreferenceHeader, isStated: Bool) {
        self.init(header == .globalPrivacyControl ? .globalPrivacyControl : .doNotTrack, .unknown)
        switch (header, isStated) {
        case (.globalPrivacyControl, _): note = "preference: do not sell or share"
        case (.doNotTrack, true): note = "preference: do not track"
        case (.doNotTrack, false): note = "preference: tracking is accepted"
        }
        if header == .globalPrivacyControl { globalPrivacyControl = true }
    }

    /// What a consent manager's record says.
    init(_ record: ChoiceRecord, _ signal: ConsentEvent.Signal, at instant: Instant?) {
        self.init(signal, record.state)
        purposes = record.categories.filter(\.isGranted).map { PrintableText.escaped($0.name) }
        refusedPurposes = record.categories.filter { !$0.isGranted }.map { PrintableText.escaped($0.name) }
        canBeAct = true
        if let text = record.tcString, let string = try? TCString(decoding: text) {
            let inner = ConsentSignal(string, at: instant)
            (tcString, permitsStorage) = (string, inner.permitsStorage)
            if record.categories.isEmpty { (purposes, refusedPurposes) = (inner.purposes, inner.refusedPurposes) }
        }
        if record[detail: "isGpcEnabled"] == "0" { globalPrivacyControl = false }
        if record[detail: "isGpcEnabled"] == "1" { globalPrivacyControl = true }
        if record[detail: "AwaitingReconsent"] == "true" { note = "the manager waits for a new choice" }
    }
}

extension GPPString.Section {
    fileprivate var isMalformed: Bool {
        guard case .malformed = content else { return false }
        return true
    }
}
