import HARCapture

/// The calls of managers whose whole form fits in a few lines. Sources: the table of consent managers (public bundles
/// and documentation); what nobody's source was seen for is read only where the content says what it means.
extension ConsentLogCall {
    /// Sourcepoint `…/wrapper/v2/choice/gdpr/<action>` on any host, since sites give it a name of their own: 11 accepts
    /// all, 13 rejects all, 1 saves what was set; `consent-all` and `reject-all` in words. Other actions, such as 12,
    /// which opens the settings, are no choice.
    static func sourcepoint(_ rest: ByteString) -> ChoiceRecord? {
        let parts = rest.pieces(separatedBy: UInt8(ascii: "/"))
        let word = parts.count > 1 ? parts[1] : parts[0]
        let state: ConsentState
        switch word.string {
        case "11", "consent-all": state = .grant
        case "13", "reject-all": state = .refusal
        case "1": state = .unknown
        default: return nil
        }
        // Laws of the United States have choices of their own there.
        if parts.count > 1, !parts[0].equals("gdpr") { return nil }
        return ChoiceRecord(
            manager: ConsentManager.sourcepoint,
            state: state,
            details: [.init(name: "action", value: word)]
        )
    }

    /// Usercentrics `consent-api…/consent/…`: an `action` and, for each service, `consentStatus`.
    ///
    /// `onInitialPageLoad` and `onNonEURegion` are sent without anybody's choice.
    static func usercentrics(_ object: JSONValue?) -> ChoiceRecord {
        let manager = "Usercentrics"
        guard let object else { return ChoiceRecord(manager: manager, state: .unknown) }
        var list = CategoryList()
        for consent in (object["consents"] ?? object["services"])?.elements ?? [] {
            guard let isGranted = (consent["consentStatus"] ?? consent["status"])?.bool,
                let name = (consent["dataProcessor"] ?? consent["consentTemplateId"] ?? consent["templateId"])?.text
            else { continue }
            if consent["isEssential"]?.bool == true { continue }
            list.set(name, isGranted: isGranted)
        }
        let action = object["action"]?.string ?? object["consentAction"]?.string ?? ByteString()
        let state: ConsentState =
            switch action.asciiLowercased.string {
            case "onacceptallservices": .grant
            case "ondenyallservices": .refusal
            case "onupdateservices": ConsentState(granted: list.categories.map(\.isGranted))
            case "oninitialpageload", "onnoneuregion", "onsessionrestored": .default
            default: .unknown
            }
        return ChoiceRecord(
            manager: manager,
            state: state,
            categories: list.categories,
            details: action.isEmpty ? [] : [.init(name: "action", value: action)]
        )
    }

    /// Didomi `/v1/events`: the event `consent.given`, alone or among others; `consent.asked` and `pageview` are none.
    static func didomi(_ body: JSONValue) -> ChoiceRecord? {
        let events = body.kind == .array ? body.elements : body["events"].map(\.elements) ?? [body]
        let given = events.last { event in
            (event["type"] ?? event["event_type"])?.string?.equals("consent.given") ?? false
        }
        guard let given else { return nil }
        var list = CategoryList()
        for source in [given["token"], given["user"]?["token"], given["parameters"], given] {
            guard let source, list.categories.isEmpty else { continue }
            for (group, prefix) in [("purposes", ""), ("vendors", "vendor ")] as [(ByteString, String)] {
                for (key, isGranted) in [("enabled", true), ("disabled", false)] as [(ByteString, Bool)] {
                    for name in source[group]?[key]?.elements.compactMap(\.text) ?? [] {
                        list.set(ByteString(Array(prefix.utf8) + name.bytes), isGranted: isGranted)
                    }
                }
            }
        }
        return ChoiceRecord(
            DidomiRecord.manager,
            list.categories,
            details: [.init(name: "type", value: "consent.given")]
        )
    }

    /// CookieYes `/api/v1/consent`: a form whose `log` lists the categories with their answer.
    static func cookieYes(_ call: Call) -> ChoiceRecord {
        var list = CategoryList()
        var details: [ChoiceRecord.Detail] = []
        for field in call.fields where field.depth == 0 {
            guard field.name.equals("log") || field.name.equals("consent"),
                let entries = JSONValue(parsing: field.value.trimmed)
            else {
                details.append(.init(name: field.name, value: field.value))
                continue
            }
            for entry in entries.elements {
                guard let name = (entry["slug"] ?? entry["name"])?.string, let answer = entry["status"] else {
                    continue
                }
                let isAccepted = answer.string?.equalsIgnoringCase("accepted") == true
                let isRejected = answer.string?.equalsIgnoringCase("rejected") == true
                guard let isGranted = isAccepted ? true : isRejected ? false : answer.truth else { continue }
                list.set(name, isGranted: isGranted)
            }
        }
        return ChoiceRecord(
            CookieYesRecord.manager,
            list.categories,
            necessary: ["necessary"],
            details: details
        )
    }

    /// Axeptio `/v1/app/consents/…`: `preferences` with a truth value for each vendor, or `accept` as a whole.
    static func axeptio(_ object: JSONValue?) -> ChoiceRecord {
        var list = CategoryList()
        let preferences = object?["preferences"]
        for (name, value) in (preferences?["vendors"] ?? preferences)?.members ?? [] where !name.hasPrefix("$$") {
            if value.kind == .boolean, let isGranted = value.bool { list.set(name, isGranted: isGranted) }
        }
        if list.categories.isEmpty, let accept = object?["accept"]?.bool {
            return ChoiceRecord(manager: AxeptioRecord.manager, state: accept ? .grant : .refusal)
        }
        return ChoiceRecord(AxeptioRecord.manager, list.categories)
    }

    /// Amazon's own shops: `/privacyprefs/retail/v1/acceptall` and `/v2/rejectall`; the banner itself is no choice.
    static func amazonRetail(_ path: ByteString) -> ChoiceRecord? {
        let word = path.pieces(separatedBy: UInt8(ascii: "/")).last ?? ByteString()
        let state: ConsentState
        switch word.string {
        case "acceptall": state = .grant
        case "rejectall": state = .refusal
        case "saveprefs", "save": state = .unknown
        default: return nil
        }
        return ChoiceRecord(manager: amazonRetailManager, state: state, details: [.init(name: "action", value: word)])
    }

    static let amazonRetailManager = "Amazon retail"

    /// Whether a host is one of Amazon's shops: `www.amazon.` and what follows a country's name.
    static func isAmazon(_ host: ByteString) -> Bool {
        let labels = host.pieces(separatedBy: UInt8(ascii: "."))
        guard let place = labels.firstIndex(of: "amazon") else { return false }
        return (labels.count - place == 2 || labels.count - place == 3 && labels[place + 1].count <= 3) && place <= 1
    }
}
