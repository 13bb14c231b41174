import HARCapture

/// Records whose whole form is a list of categories with an answer for each; one function a consent manager.
///
/// Sources: the rules of autoconsent, Open Cookie Database, and the managers' documentation, as the table of consent
/// managers gives them. Forms that nobody's source was seen for are read only where they say what they mean in words.
enum ListedRecords {
    /// HubSpot `__hs_cookie_cat_pref`: `1:true,2:false,3:false` for analytics, advertisement and functionality.
    static func hubSpot(_ value: ByteString) -> ChoiceRecord? {
        let names: [ByteString: ByteString] = ["1": "analytics", "2": "advertisement", "3": "functionality"]
        var list = CategoryList()
        for piece in value.percentDecoded().pieces(separatedBy: UInt8(ascii: ",")) {
            guard let (name, value) = piece.trimmed.split(atFirst: UInt8(ascii: ":")),
                let isGranted = ConsentLogCall.truthValue(value)
            else { return nil }
            list.set(names[name] ?? name, isGranted: isGranted)
        }
        return list.categories.isEmpty ? nil : ChoiceRecord("HubSpot", list.categories)
    }

    /// Cookie Information `CookieInformationConsent`: JSON with `consents_approved`, `consents_denied`, `timestamp`.
    static func cookieInformation(_ value: ByteString) -> ChoiceRecord? {
        JSONValue.inCookie(value).flatMap(cookieInformation)
    }

    static func cookieInformation(_ object: JSONValue) -> ChoiceRecord? {
        guard object["consents_approved"] != nil || object["consents_denied"] != nil else { return nil }
        var list = CategoryList()
        for name in object["consents_approved"]?.strings ?? [] { list.set(name, isGranted: true) }
        for name in object["consents_denied"]?.strings ?? [] { list.set(name, isGranted: false) }
        return ChoiceRecord(
            "Cookie Information",
            list.categories,
            necessary: ["cookie_cat_necessary"],
            claimedAt: object["timestamp"]?.instant,
            details: object.details()
        )
    }

    /// CookieScript `CookieScriptConsent`: JSON with `action`, `categories` (JSON in a string) and `consenttime`.
    static func cookieScript(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let action = object["action"]?.string else { return nil }
        let names = object["categories"].map { value in
            value.string.flatMap { JSONValue(parsing: $0)?.strings } ?? value.strings
        }
        let categories = (names ?? []).map { ChoiceRecord.Category(name: $0, isGranted: true) }
        let state: ConsentState =
            if action.equals("reject") {
                .refusal
            } else if action.equals("accept") {
                // Without the list of what is offered, a choice of some categories looks like one of all.
                categories.count == 1 || categories.count == 2 ? .partial : .grant
            } else {
                .unknown
            }
        return ChoiceRecord(
            manager: "CookieScript",
            state: state,
            categories: categories,
            claimedAt: object["consenttime"]?.instant,
            details: object.details(without: ["categories"])
        )
    }

    /// Civic `CookieControl`: JSON with `optionalCookies` of `accepted` or `revoked`, `interactedWith`, `consentDate`.
    static func civic(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let optional = object["optionalCookies"] else { return nil }
        var list = CategoryList()
        for (name, value) in optional.members {
            guard let text = value.string else { continue }
            if text.equals("accepted") { list.set(name, isGranted: true) }
            if text.equals("revoked") { list.set(name, isGranted: false) }
        }
        return ChoiceRecord(
            "Civic Cookie Control",
            list.categories,
            isDefault: object["interactedWith"]?.bool != true,
            claimedAt: object["consentDate"]?.instant,
            details: object.details()
        )
    }

    /// CookieConsent (orestbida) `cc_cookie`: JSON with the `categories` that are granted; `necessary` alone refuses.
    static func cookieConsent(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let categories = object["categories"], categories.kind == .array
        else { return nil }
        let names = categories.strings
        let refusable = names.filter { !$0.equals("necessary") }
        return ChoiceRecord(
            manager: "CookieConsent",
            // What else was offered is not in the record.
            state: refusable.isEmpty ? .refusal : .unknown,
            categories: names.map { .init(name: $0, isGranted: true) },
            claimedAt: (object["lastConsentTimestamp"] ?? object["consentTimestamp"])?.instant,
            details: object.details()
        )
    }

    /// tarteaucitron `tarteaucitron`: `!service=true!other=false`; `wait` says that nobody answered.
    static func tarteaucitron(_ value: ByteString) -> ChoiceRecord? {
        var list = CategoryList()
        var waits = false
        for piece in value.percentDecoded().pieces(separatedBy: UInt8(ascii: "!")) where !piece.isEmpty {
            guard let (name, answer) = piece.split(atFirst: UInt8(ascii: "=")) else { return nil }
            if let isGranted = ConsentLogCall.truthValue(answer) {
                list.set(name, isGranted: isGranted)
            } else {
                waits = waits || answer.equals("wait")
            }
        }
        guard waits || !list.categories.isEmpty else { return nil }
        return ChoiceRecord("tarteaucitron", list.categories, isDefault: list.categories.isEmpty)
    }

    /// Moove `moove_gdpr_popup`: JSON with `strict`, `thirdparty`, `advanced` of `"1"` or `"0"`.
    static func moove(_ value: ByteString) -> ChoiceRecord? {
        answers(JSONValue.inCookie(value), "Moove", necessary: "strict")
    }

    /// Amazon Web Services `awsccc`: JSON in base64 with `e` essential, `p`, `f`, `a` of 1 or 0.
    static func amazonWebServices(_ value: ByteString) -> ChoiceRecord? {
        answers(JSONValue.inBase64Cookie(value), "Amazon Web Services", necessary: "e")
    }

    private static func answers(_ object: JSONValue?, _ manager: String, necessary: ByteString) -> ChoiceRecord? {
        guard let object, object[necessary] != nil else { return nil }
        var list = CategoryList()
        for (name, value) in object.members where name.count == necessary.count || necessary.count > 1 {
            if let isGranted = value.truth { list.set(name, isGranted: isGranted) }
        }
        return ChoiceRecord(manager, list.categories, necessary: [necessary])
    }

    /// CookieHub `cookiehub`: JSON in base64 with `answered` and `categories` of `id` and `value`.
    static func cookieHub(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inBase64Cookie(value), let categories = object["categories"] else { return nil }
        var list = CategoryList()
        for category in categories.elements {
            guard let name = category["id"]?.text, let isGranted = category["value"]?.truth else { continue }
            list.set(name, isGranted: isGranted)
        }
        return ChoiceRecord(
            "CookieHub",
            list.categories,
            isDefault: object["answered"]?.bool != true,
            claimedAt: object["timestamp"]?.instant,
            details: object.details()
        )
    }

    /// Ketch `_ketch_consent_v1_`: JSON in base64 with a `status` of `granted` or `denied` for each purpose.
    static func ketch(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inBase64Cookie(value) ?? JSONValue.inCookie(value) else { return nil }
        var list = CategoryList()
        for (name, value) in object.members {
            guard let status = (value["status"] ?? value).string else { continue }
            if status.equals("granted") { list.set(name, isGranted: true) }
            if status.equals("denied") { list.set(name, isGranted: false) }
        }
        return list.categories.isEmpty ? nil : ChoiceRecord("Ketch", list.categories)
    }

    /// Piwik PRO `ppms_privacy_<site>`: JSON with `consents` of `status` 1, 0 (not answered) or -1.
    static func piwikPRO(_ value: ByteString) -> ChoiceRecord? {
        guard let object = JSONValue.inCookie(value), let consents = object["consents"] else { return nil }
        var list = CategoryList()
        for (name, value) in consents.members {
            guard let status = value["status"]?.int, status != 0 else { continue }
            list.set(name, isGranted: status > 0)
        }
        return ChoiceRecord("Piwik PRO", list.categories, isDefault: list.categories.isEmpty, details: object.details())
    }

    /// A cookie whose value is one word of a few.
    static func word(
        _ value: ByteString,
        _ manager: String,
        grant: Set<ByteString>,
        refusal: Set<ByteString>
    ) -> ChoiceRecord? {
        let word = value.percentDecoded().trimmed.asciiLowercased
        if grant.contains(word) { return ChoiceRecord(manager: manager, state: .grant) }
        return refusal.contains(word) ? ChoiceRecord(manager: manager, state: .refusal) : nil
    }
}
