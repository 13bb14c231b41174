import HARCapture

extension AnalysisDocument {
    static func choices(of analyses: [Analysis]) -> [ChoiceInterval] {
        analyses.flatMap { analysis in
            analysis.consent.choices.sorted { $0.key < $1.key }.flatMap { site, choices in
                choices.map { ChoiceInterval($0, site: site, analysis.consent) }
            }
        }
    }

    static func intervals(of analyses: [Analysis]) -> [IntervalRecord] {
        analyses.flatMap { analysis in
            let sites = analysis.consent.choices.sorted { $0.key < $1.key }.map { ($0.key, String?.none, $0.value) }
            let managers = analysis.consent.managerChoices.map { ($0.site, Optional($0.manager), $0.choices) }
            return (sites + managers).flatMap { site, manager, choices in
                ConsentLedger.intervals(of: choices).map { interval in
                    IntervalRecord(
                        site: site.string,
                        manager: manager,
                        phase: interval.phase.rawValue,
                        from: interval.from?.description,
                        to: interval.to?.description
                    )
                }
            }
        }
    }

    static func scenarioChecks(of analyses: [Analysis]) -> [ScenarioCheckRecord] {
        analyses.flatMap { analysis in
            analysis.consent.checks.map { check in
                ScenarioCheckRecord(
                    site: check.site.string,
                    subject: check.subject,
                    result: check.result.rawValue,
                    statement: check.statement,
                    evidence: check.evidence.map { .init(analysis.consent.events[$0].source) }
                )
            }
        }
    }
}

extension AnalysisDocument.ConsentRecord {
    init(_ event: ConsentEvent) {
        at = event.at?.description
        signal = event.signal.rawValue
        grade = event.grade.rawValue
        state = event.state.rawValue
        manager = event.manager
        host = event.host.name.string
        place = event.place.rawValue
        vendor = event.vendor?.name.string
        purposes = event.purposes
        refusedPurposes = event.refusedPurposes
        permitsStorage = event.permitsStorage
        problem = event.problem?.rawValue
        claimedAt = event.claimedAt?.description
        topLevelSite = event.topLevelSite?.string
        note = event.note
        source = .init(event.source)
    }
}

extension AnalysisDocument.ChoiceInterval {
    init(_ choice: ConsentLedger.Choice, site: ByteString, _ ledger: ConsentLedger) {
        let acts = ledger.operatorLog?.acts ?? []
        self.init(
            site: site.string,
            state: choice.state.rawValue,
            notBefore: choice.notBefore?.description,
            notAfter: choice.notAfter.description,
            grade: choice.grade.rawValue,
            preexisting: choice.isPreexisting,
            managers: choice.managers,
            purposes: choice.purposes,
            refusedPurposes: choice.refusedPurposes,
            vendors: choice.tcString.map { DecodedConsent.vendors($0.vendorConsents) },
            operatorLog: choice.operatorActs.map { acts[$0].pointer },
            evidence: choice.evidence.map { .init(ledger.events[$0].source) }
        )
    }
}

extension AnalysisDocument.OperatorLogRecord {
    init(_ log: OperatorLog) {
        self.init(
            name: log.name,
            bytes: log.byteCount,
            sha256: log.sha256.description,
            scenario: log.scenario?.rawValue,
            toleranceMilliseconds: log.tolerance
        )
    }
}
