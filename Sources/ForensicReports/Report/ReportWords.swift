import HARForensics

/// The words of a report for the vocabularies of the library, in two languages.
struct ReportWords {
    private let language: ReportLanguage

    init(_ language: ReportLanguage) { self.language = language }

    func state(_ state: ConsentState) -> String {
        switch state {
        case .grant: language("grant", "toestemming")
        case .partial: language("partial grant", "gedeeltelijke toestemming")
        case .refusal: language("refusal", "weigering")
        case .withdrawal: language("withdrawal", "intrekking")
        case .default: language("default", "beginstand")
        case .notApplicable: language("not applicable", "niet van toepassing")
        case .invalid: language("invalid", "ongeldig")
        case .unknown: language("unknown", "onbekend")
        }
    }

    func phase(_ phase: ConsentPhase) -> String {
        switch phase {
        case .beforeAnyRecord: language("before any recorded choice", "vóór enige vastgelegde keuze")
        case .afterGrant: language("after a recorded grant", "na een vastgelegde toestemming")
        case .afterPartialGrant:
            language("after a recorded partial grant", "na een vastgelegde gedeeltelijke toestemming")
        case .afterRefusal: language("after a recorded refusal", "na een vastgelegde weigering")
        case .afterWithdrawal: language("after a recorded withdrawal", "na een vastgelegde intrekking")
        case .indeterminate: language("not settled by the records", "door de vastleggingen niet bepaald")
        case .noRecord: language("no record of a choice", "geen vastgelegde keuze")
        }
    }

    func cookie(_ state: Cookie.State) -> String {
        switch state {
        case .offered: language("offered", "aangeboden")
        case .rejected: language("rejected by rule", "geweigerd volgens de regels")
        case .stored: language("proved stored", "opslag bewezen")
        case .preexisting: language("from before the capture", "van vóór de opname")
        case .scriptSet: language("made without Set-Cookie", "ontstaan zonder Set-Cookie")
        case .unknown: language("of unknown origin", "herkomst onbekend")
        }
    }

    func party(_ party: String) -> String {
        switch party {
        case "first": language("first", "eerste")
        case "third": language("third", "derde")
        case "mixed": language("both", "beide")
        default: language("unknown", "onbekend")
        }
    }

    func showing(_ name: String) -> String {
        switch name {
        case "shown": language("yes", "ja")
        case "partly": language("in part", "gedeeltelijk")
        case "notShown": language("no", "nee")
        default: language("unknown", "onbekend")
        }
    }

    func kind(_ kind: Finding.Kind) -> String {
        switch kind {
        case .observed: language("observed: bytes in the capture say it", "waargenomen: bytes in de opname zeggen het")
        case .derived: language("derived: it follows by computation alone", "afgeleid: het volgt uit berekening alleen")
        case .heuristic: language("heuristic: it follows by a threshold", "heuristisch: het volgt uit een drempel")
        case .attributed:
            language("attributed: a published list says it", "toegeschreven: een gepubliceerde lijst zegt het")
        }
    }

    func level(_ level: Finding.Confidence.Level) -> String {
        switch level {
        case .low: language("low", "laag")
        case .medium: language("medium", "middel")
        case .high: language("high", "hoog")
        }
    }

    func action(_ action: FindingCircumstances.Action) -> String {
        switch action {
        case .instructed: language("a response asked to store", "een antwoord vroeg op te slaan")
        case .accessed: language("a request carried what was stored", "een verzoek droeg mee wat opgeslagen was")
        case .transmitted: language("a request transmitted it", "een verzoek zond het mee")
        case .received: language("a response brought it", "een antwoord bracht het")
        case .recorded: language("the capture shows it", "de opname toont het")
        }
    }

    func actor(_ kind: ActorChain.Kind) -> String {
        switch kind {
        case .exchange: language("exchange", "uitwisseling")
        case .redirect: language("redirected by", "doorgestuurd door")
        case .initiator: language("asked for by", "gevraagd door")
        case .referrer: language("referred by", "verwezen door")
        }
    }

    func severity(_ severity: DiagnosticCode.Severity) -> String {
        switch severity {
        case .note: language("note", "opmerking")
        case .warning: language("warning", "waarschuwing")
        case .error: language("error", "fout")
        }
    }

    func baseline(_ state: FindingAnnotations.BaselineState) -> String {
        switch state {
        case .new: language("new", "nieuw")
        case .unchanged: language("unchanged", "ongewijzigd")
        case .updated: language("updated", "gewijzigd")
        case .absent: language("absent", "afwezig")
        }
    }

    func result(_ result: ScenarioCheck.Result) -> String {
        switch result {
        case .agrees: language("agrees", "stemt overeen")
        case .contradicts: language("contradicts", "spreekt tegen")
        case .notShown: language("not shown", "niet getoond")
        }
    }

    func result(_ result: CounterEvidence.Result) -> String {
        switch result {
        case .notFound: language("Not found", "Niet gevonden")
        case .found: language("Found", "Gevonden")
        case .cannotTell: language("The capture cannot tell", "De opname kan het niet zeggen")
        }
    }

    func counterEvidence(_ what: CounterEvidence) -> String {
        switch what {
        case .cookiesAtStart: language("cookies in the first request", "cookies in het eerste verzoek")
        case .earlierChoice: language("a choice from before the capture", "een keuze van vóór de opname")
        case .orderNotTold: language("instants that do not tell the order", "tijdstippen die de volgorde niet bepalen")
        case .sameOperator:
            language("one operator of site and third party", "één beheerder van site en derde partij")
        case .noAnswerOfServer:
            language("exchanges that no server answered", "uitwisselingen die geen server beantwoordde")
        case .headersOfAnotherHop: language("headers of another redirect hop", "headers van een andere doorstuurstap")
        case .placeholders: language("placeholders for values", "plaatshouders voor waarden")
        case .editedFile: language("traces of editing of the file", "sporen van bewerking van het bestand")
        }
    }

    func thirdPartyCookies(_ setting: ThirdPartyCookies) -> String {
        switch setting {
        case .unknown: language("unknown", "onbekend")
        case .allowed: language("allowed", "toegestaan")
        case .partitioned: language("partitioned", "per site apart")
        case .blocked: language("blocked", "geblokkeerd")
        }
    }

    func circumstance(_ name: String) -> String {
        switch name {
        case "collector": language("Who made the capture", "Wie de opname maakte")
        case "place": language("Where", "Waar")
        case "accessIP": language("Address it was made from", "Adres waarvandaan")
        case "browser": language("Browser and settings", "Browser en instellingen")
        case "timeZone": language("Local time zone", "Plaatselijke tijdzone")
        case "scenario": language("What was done on the pages", "Wat op de pagina’s gedaan is")
        default: language("Notes", "Opmerkingen")
        }
    }

    func field(_ name: String) -> String {
        switch name {
        case "instructions": language("Instructions received", "Ontvangen opdracht")
        case "expert": language("Expert", "Deskundige")
        case "qualifications": language("Qualifications", "Deskundigheid")
        default: language("Independence", "Onafhankelijkheid")
        }
    }
}
