public import HARCapture

/// The Dutch of what reports say. Statements are composed in both languages where rules are written; what is fixed stands
/// here, found by the rule, code or sentence it is of. What has no entry stays English; a test asserts that all has one.
public enum Dutch {
    /// What a rule finds, in a few words; nil for a rule made elsewhere.
    static func title(of rule: RuleID) -> String? { rules[rule]?.title }

    /// A fixed sentence: a refutation, a known error, a reason.
    static func sentence(_ english: String) -> String { sentences[english] ?? english }

    /// What an oddity of a capture means; its count, if it was met more than once. Details stand in the documents.
    static func message(of diagnostic: Diagnostic) -> String {
        meaning(of: diagnostic.code) + (diagnostic.count > 1 ? " \(diagnostic.count) keer." : "")
    }

    static func meaning(of code: DiagnosticCode) -> String { diagnostics[code.rawValue] ?? code.meaning }

    /// A category of the catalogue or purpose of a list of cookies.
    public static func category(_ name: String) -> String { categories[name] ?? name }

    static func state(_ state: ConsentState) -> String {
        switch state {
        case .grant: "toestemming"
        case .partial: "gedeeltelijke toestemming"
        case .refusal: "weigering"
        case .withdrawal: "intrekking"
        case .default: "beginstand"
        case .notApplicable: "niet van toepassing"
        case .invalid: "ongeldig"
        case .unknown: "onbekend"
        }
    }

    static func problem(_ problem: ConsentSignal.Problem) -> String {
        switch problem {
        case .missing: "gdpr=1 zonder tekenreeks"
        case .empty: "lege waarde"
        case .macro: "niet ingevulde variabele"
        case .placeholder: "plaatshouder"
        case .undecodable: "niet te decoderen"
        case .invalid: "volgens de eigen specificatie ongeldig"
        }
    }

    private static let categories: [String: String] = [
        "advertising": "reclame", "analytics": "statistiek", "audience-measurement": "bereikmeting",
        "identity/data-broker": "identiteit/gegevenshandel", "session-replay": "sessieopname",
        "social": "sociale media", "tag-manager": "tagbeheer", "fingerprinting": "fingerprinting",
        "functional": "functioneel", "strictly-necessary": "strikt noodzakelijk", "security": "beveiliging",
        "consent": "toestemming", "marketing": "marketing", "preferences": "voorkeuren",
        "personalization": "personalisatie", "personalisation": "personalisatie", "cdn": "contentnetwerk",
        "hosting": "hosting", "customer-interaction": "klantcontact", "unknown": "onbekend",
        "infrastructure": "infrastructuur", "other": "overig",
    ]
}

extension Rule {
    /// What it finds, in a few words.
    public func title(in language: ReportLanguage) -> String { language(title, Dutch.rules[id]?.title ?? title) }

    /// How it decides, in plain words.
    public func method(in language: ReportLanguage) -> String { language(method, Dutch.rules[id]?.method ?? method) }

    /// What its findings state, and what they do not; empty for a rule without a page.
    public func definition(in language: ReportLanguage) -> String {
        let english = page?.definition ?? ""
        return language(english, Dutch.rules[id]?.definition ?? english)
    }

    /// How it can be wrong and what it misses.
    public func knownErrors(in language: ReportLanguage) -> [String] {
        ((page?.falsePositives ?? []) + (page?.falseNegatives ?? [])).map { language($0, Dutch.sentence($0)) }
    }

    /// What a parameter means; nil if nobody says.
    public func meaning(ofParameter name: String, in language: ReportLanguage) -> String? {
        page?.parameters[name].map { language($0, Dutch.sentence($0)) }
    }
}

extension Finding {
    /// What would refute it.
    public func refutedBy(in language: ReportLanguage) -> [String] {
        refutedBy.map { language($0, Dutch.sentence($0)) }
    }
}

extension DiagnosticCode {
    /// What it means, in one sentence.
    public func meaning(in language: ReportLanguage) -> String { language(meaning, Dutch.meaning(of: self)) }
}

extension Diagnostic {
    /// The meaning and the count; in English with the first detail.
    public func message(in language: ReportLanguage) -> String { language(message, Dutch.message(of: self)) }
}

extension StatementKind {
    /// What it is about, as it stands in a list.
    public func phrase(in language: ReportLanguage) -> String { language(phrase, Dutch.kinds[rawValue] ?? phrase) }
}

extension Completeness.Statement {
    /// Why, as sentences.
    public func reasons(in language: ReportLanguage) -> [String] {
        reasons.map { reason in
            let text = language(reason, Dutch.reason(reason))
            return text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
        }
    }
}

extension Dutch {
    private static let meanings = Dictionary(
        DiagnosticCode.all.map { ($0.meaning, meaning(of: $0)) }
    ) { first, _ in first }

    /// A reason of a verdict on completeness: the meaning of a code, or a fixed sentence.
    static func reason(_ english: String) -> String { meanings[english] ?? sentence(english) }
}
