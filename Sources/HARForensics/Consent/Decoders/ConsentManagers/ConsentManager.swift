public import HARCapture

/// The consent managers whose records in cookies are known, and the hosts they load from.
public enum ConsentManager {
    /// What a cookie's name says about it.
    struct RecordKind: Sendable {
        /// The manager; nil for cookies that several managers write, such as `euconsent-v2`.
        let manager: String?
        /// The record of the cookies of a header; nil if none of them has one that can be read.
        let decode: (@Sendable (RecordCookies, _ name: ByteString) -> ChoiceRecord?)?
    }

    /// The record in the cookies of one header or line, each once, with the cookie that it lies in.
    ///
    /// - Parameter pairs: Name and value, in the order of the header.
    public static func records(
        in pairs: [(name: ByteString, value: ByteString)]
    ) -> [(cookie: Int, record: ChoiceRecord)] {
        var result: [(cookie: Int, record: ChoiceRecord)] = []
        var together: Set<String> = []
        let cookies = RecordCookies(pairs)
        for (index, pair) in pairs.enumerated() {
            guard let kind = kind(of: pair.name), let decode = kind.decode else { continue }
            // A record that is spread over several cookies is told at the first of them.
            if let manager = kind.manager, isSpread(manager), !together.insert(manager).inserted { continue }
            if let record = decode(cookies, pair.name) { result.append((index, record)) }
        }
        return result
    }

    /// Whether a cookie is known to hold a consent manager's record, or what belongs to one.
    public static func isRecord(named name: ByteString) -> Bool { kind(of: name) != nil }

    /// The manager that a cookie's name belongs to; nil if several write it, or none.
    public static func manager(ofCookie name: ByteString) -> String? { kind(of: name)?.manager }

    /// The manager that a host belongs to; nil if it is none's.
    public static func manager(ofHost host: Host) -> String? {
        for domain in host.domains {
            if let manager = hosts[domain] { return manager }
        }
        return nil
    }

    private static let hosts: [ByteString: String] = {
        var hosts: [ByteString: String] = [:]
        for line in ConsentHostRows.rows.split(separator: "\n") {
            let columns = line.split(separator: "\t")
            if columns.count == 2 { hosts[ByteString(String(columns[0]))] = String(columns[1]) }
        }
        return hosts
    }()

    private static func isSpread(_ manager: String) -> Bool {
        [
            ComplianzRecord.manager, "Cookie Law Info", ConsentmanagerRecord.manager, TrustArcRecord.manager,
            AxeptioRecord.manager, OneTrustRecord.manager,
        ].contains(manager)
    }

    private static func kind(of name: ByteString) -> RecordKind? {
        if let kind = exact[name] { return kind }
        return prefixes.first { name.hasPrefix(bytes: $0.prefix) }?.kind
    }

    /// A record in the value of one cookie.
    private static func one(
        _ manager: String,
        _ decode: @escaping @Sendable (ByteString) -> ChoiceRecord?
    ) -> RecordKind {
        RecordKind(manager: manager) { cookies, name in cookies[name].flatMap(decode) }
    }

    /// A record in several cookies.
    private static func spread(
        _ manager: String,
        _ decode: @escaping @Sendable (RecordCookies) -> ChoiceRecord?
    ) -> RecordKind {
        RecordKind(manager: manager) { cookies, _ in decode(cookies) }
    }

    /// A cookie that belongs to a record and says nothing by itself.
    private static func part(_ manager: String?) -> RecordKind { RecordKind(manager: manager, decode: nil) }

    private static let exact: [ByteString: RecordKind] = {
        let oneTrust = spread(OneTrustRecord.manager) { cookies in
            cookies["OptanonConsent"].flatMap {
                OneTrustRecord.decode(optanonConsent: $0, alertBoxClosed: cookies["OptanonAlertBoxClosed"])
            }
        }
        let lawInfo = spread("Cookie Law Info", CookieLawInfoRecord.decode)
        let trustArc = spread(TrustArcRecord.manager, TrustArcRecord.decode)
        let axeptio = spread(AxeptioRecord.manager) { cookies in
            cookies["axeptio_cookies"].flatMap(AxeptioRecord.decode) ?? AxeptioRecord.decode(lists: cookies)
        }
        return [
            "cookiefirst-consent": one(CookieFirstRecord.manager, CookieFirstRecord.decode),
            "OptanonConsent": oneTrust,
            "OptanonAlertBoxClosed": oneTrust,
            "CookieConsent": one(CookiebotRecord.manager, CookiebotRecord.decode),
            "didomi_token": one(DidomiRecord.manager, DidomiRecord.decode),
            "cookieyes-consent": one(CookieYesRecord.manager, CookieYesRecord.decode),
            "cky-consent": part(CookieYesRecord.manager),
            "viewed_cookie_policy": lawInfo,
            "axeptio_cookies": axeptio,
            "axeptio_authorized_vendors": axeptio,
            "axeptio_all_vendors": axeptio,
            "notice_preferences": trustArc,
            "notice_gdpr_prefs": trustArc,
            "cmapi_cookie_privacy": trustArc,
            "cmapi_gtm_bl": part(TrustArcRecord.manager),
            "notice_behavior": part(TrustArcRecord.manager),
            "borlabs-cookie": one(BorlabsRecord.manager, BorlabsRecord.decode),
            "klaro": one(KlaroRecord.manager, KlaroRecord.decode),
            "osano_consentmanager": one(OsanoRecord.manager, OsanoRecord.decode),
            "osano_consentmanager_uuid": part(OsanoRecord.manager),
            "FCCDCF": one(FundingChoicesRecord.manager, FundingChoicesRecord.decode),
            "FCNEC": part(FundingChoicesRecord.manager),
            "FCOEC": part(FundingChoicesRecord.manager),
            "_tracking_consent": one(ShopifyRecord.manager, ShopifyRecord.decode),
            "_cmp_a": part(ShopifyRecord.manager),
            "CONSENTMGR": one(TealiumRecord.manager, TealiumRecord.decode),
            "TC_PRIVACY": one(TrustCommanderRecord.manager, TrustCommanderRecord.decode),
            "TC_PRIVACY_CENTER": part(TrustCommanderRecord.manager),
            "_pandectes_gdpr": one(PandectesRecord.manager, PandectesRecord.decode),
            "SOCS": one(GoogleOwnRecord.manager, GoogleOwnRecord.decode),
            "CONSENT": part(GoogleOwnRecord.manager),
            "__hs_cookie_cat_pref": one("HubSpot", ListedRecords.hubSpot),
            "CookieInformationConsent": one("Cookie Information") { ListedRecords.cookieInformation($0) },
            "CookieScriptConsent": one("CookieScript", ListedRecords.cookieScript),
            "CookieControl": one("Civic Cookie Control", ListedRecords.civic),
            "cc_cookie": one("CookieConsent", ListedRecords.cookieConsent),
            "tarteaucitron": one("tarteaucitron", ListedRecords.tarteaucitron),
            "moove_gdpr_popup": one("Moove", ListedRecords.moove),
            "cookiehub": one("CookieHub", ListedRecords.cookieHub),
            "awsccc": one("Amazon Web Services", ListedRecords.amazonWebServices),
            "_ketch_consent_v1_": one("Ketch", ListedRecords.ketch),
            "cookieconsent_status": one("Cookie Consent (Osano)") {
                ListedRecords.word($0, "Cookie Consent (Osano)", grant: ["allow"], refusal: ["deny"])
            },
            "cookie-agreed": one("Drupal EU Cookie Compliance") {
                ListedRecords.word($0, "Drupal EU Cookie Compliance", grant: ["2"], refusal: ["0"])
            },
            "cookie_notice_accepted": one("Cookie Notice") {
                ListedRecords.word($0, "Cookie Notice", grant: ["true"], refusal: ["false"])
            },
            // Strings of the IAB, of Google and of Amazon, which have decoders of their own.
            "euconsent-v2": part(nil), "euconsent": part(nil), "eupubconsent-v2": part(nil), "eupubconsent": part(nil),
            "usprivacy": part(nil), "addtl_consent": part(nil), "amzn_consent": part(nil), "OTGPPConsent": part(nil),
            "OTAdditionalConsentString": part(nil), "cf-user-tcstring": part(CookieFirstRecord.manager),
            "cookiefirst-id": part(CookieFirstRecord.manager), "consentUUID": part(sourcepoint),
            "consentDate": part(sourcepoint), "_sp_su": part(sourcepoint), "_sp_v1_consent": part(sourcepoint),
            "ez-consent-tcf": part("Ezoic"), "_evidon_consent_cookie": part("Evidon"),
            "didomi_dcs": part(DidomiRecord.manager), "_cmpRepromptHash": part("Quantcast Choice"),
        ]
    }()

    private static let prefixes: [(prefix: ByteString, kind: RecordKind)] = [
        ("__cmp", spread(ConsentmanagerRecord.manager, ConsentmanagerRecord.decode)),
        (
            "_iub_cs-",
            RecordKind(manager: IubendaRecord.manager) { cookies, name in
                IubendaRecord.isRecord(named: name) ? cookies[name].flatMap(IubendaRecord.decode) : nil
            }
        ),
        ("cmplz_", spread(ComplianzRecord.manager, ComplianzRecord.decode)),
        ("cookielawinfo-checkbox-", spread("Cookie Law Info", CookieLawInfoRecord.decode)),
        ("ppms_privacy_", one("Piwik PRO", ListedRecords.piwikPRO)),
        ("__lxG__consent__", part("Clickio Consent")),
    ]

    static let sourcepoint = "Sourcepoint"
}
