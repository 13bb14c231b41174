import HARCapture

/// The neutral phrases that statements are made of, in one language.
struct Phrase {
    let language: ReportLanguage

    /// One of two texts.
    func callAsFunction(_ english: @autoclosure () -> String, _ dutch: @autoclosure () -> String) -> String {
        language(english(), dutch())
    }

    func times(_ count: Int) -> String {
        count == 1 ? self("once", "eenmaal") : self("\(count) times", "\(count) keer")
    }

    func requests(_ count: Int) -> String {
        count == 1 ? self("One request", "Eén verzoek") : self("\(count) requests", "\(count) verzoeken")
    }

    func site(_ site: ByteString?) -> String {
        site.map { PrintableText.host($0) } ?? self("an unknown site", "een onbekende site")
    }

    /// `3 requests from pages of example.nl to example.com`.
    func requestsFrom(_ site: ByteString?, _ count: Int, to domain: String) -> String {
        self(
            "\(requests(count)) from pages of \(self.site(site)) to \(domain)",
            "\(requests(count)) vanaf pagina’s van \(self.site(site)) aan \(domain)"
        )
    }

    func days(_ seconds: Int64) -> String { "\(seconds / 86400) \(self("days", "dagen"))" }

    /// `395 days`, `30 minutes`, rounded down to the unit.
    func duration(_ seconds: Int64) -> String {
        switch seconds {
        case 172_800...: "\(seconds / 86400) \(self("days", "dagen")) (\(seconds) s)"
        case 7200...: "\(seconds / 3600) \(self("hours", "uur")) (\(seconds) s)"
        default: "\(seconds) s"
        }
    }

    func phase(_ phase: ConsentPhase) -> String {
        switch phase {
        case .beforeAnyRecord: self("before any recorded choice", "vóór enige vastgelegde keuze")
        case .afterGrant: self("after a recorded grant", "na een vastgelegde toestemming")
        case .afterPartialGrant:
            self("after a recorded partial grant", "na een vastgelegde gedeeltelijke toestemming")
        case .afterRefusal: self("after a recorded refusal", "na een vastgelegde weigering")
        case .afterWithdrawal: self("after a recorded withdrawal", "na een vastgelegde intrekking")
        case .indeterminate:
            self("at a time that the records do not settle", "op een tijdstip dat de vastleggingen niet bepalen")
        case .noRecord:
            self(
                "while the capture holds no record of a choice",
                "terwijl de opname geen vastgelegde keuze bevat"
            )
        }
    }

    /// `‘_ga’`; a cookie without a name says so.
    func name(_ cookie: Cookie) -> String {
        cookie.key.name.isEmpty
            ? self("without a name", "zonder naam") : "‘\(PrintableText.escaped(cookie.key.name))’"
    }

    func domain(_ cookie: Cookie) -> String {
        cookie.key.domain.isEmpty
            ? self("an unknown domain", "een onbekend domein") : PrintableText.host(cookie.key.domain)
    }

    func domain(_ tracker: TrackerActivity) -> String { PrintableText.host(tracker.domain) }

    /// ` (Google LLC)`.
    func owner(_ tracker: TrackerActivity) -> String { tracker.entry?.owner.map { " (\($0))" } ?? "" }

    /// `listed as advertising, analytics`.
    func listed(_ tracker: TrackerActivity) -> String {
        guard let entry = tracker.entry, entry.isTracker else {
            return self("named by a rule of a supplied list", "genoemd door een regel van een meegegeven lijst")
        }
        return self(
            "listed as " + entry.categories.joined(separator: ", "),
            "vermeld als " + entry.categories.map(Dutch.category).joined(separator: ", ")
        )
    }

    /// `offered once and sent 3 times`.
    func offeredAndSent(_ offered: Int, _ sent: Int) -> String {
        [
            offered > 0 ? self("offered \(times(offered))", "\(times(offered)) aangeboden") : nil,
            sent > 0 ? self("sent \(times(sent))", "\(times(sent)) verzonden") : nil,
        ].compactMap { $0 }.joined(separator: self(" and ", " en "))
    }
}
