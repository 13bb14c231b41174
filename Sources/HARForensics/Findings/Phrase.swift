import HARCapture

/// The neutral phrases that statements are made of.
enum Phrase {
    static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    static func requests(_ count: Int) -> String { count == 1 ? "One request" : "\(count) requests" }

    static func site(_ site: ByteString?) -> String { site.map { PrintableText.escaped($0) } ?? "an unknown site" }

    static func days(_ seconds: Int64) -> String { "\(seconds / 86400) days" }

    /// `395 days`, `30 minutes`, rounded down to the unit.
    static func duration(_ seconds: Int64) -> String {
        switch seconds {
        case 172_800...: "\(seconds / 86400) days (\(seconds) s)"
        case 7200...: "\(seconds / 3600) hours (\(seconds) s)"
        default: "\(seconds) s"
        }
    }

    static func phase(_ phase: ConsentPhase) -> String {
        switch phase {
        case .beforeAnyRecord: "before any recorded choice"
        case .afterGrant: "after a recorded grant"
        case .afterPartialGrant: "after a recorded partial grant"
        case .afterRefusal: "after a recorded refusal"
        case .afterWithdrawal: "after a recorded withdrawal"
        case .indeterminate: "at a time that the records do not settle"
        case .noRecord: "while the capture holds no record of a choice"
        }
    }
}

extension Cookie {
    var printableName: String { key.name.isEmpty ? "without a name" : "‘\(PrintableText.escaped(key.name))’" }
    var printableDomain: String { key.domain.isEmpty ? "an unknown domain" : PrintableText.escaped(key.domain) }
}

extension TrackerActivity {
    var printableDomain: String { PrintableText.escaped(domain) }
    var ownerPhrase: String { entry?.owner.map { " (\($0))" } ?? "" }
    /// `listed as advertising, analytics`.
    var listedPhrase: String {
        guard let entry, entry.isTracker else { return "named by a rule of a supplied list" }
        return "listed as " + entry.categories.joined(separator: ", ")
    }
}
