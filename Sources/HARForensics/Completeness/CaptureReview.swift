import HARCapture

/// The completeness checks that need more than the file says: registrable domains, visited sites, records of choices.
struct CaptureReview {
    let context: CaptureContext
    let consent: ConsentLedger
    /// The entries whose header blocks belong to another redirect hop.
    let misattributed: Set<Int>

    /// The diagnostics of the capture and those that only analysis finds, worst first.
    func diagnostics() -> [Diagnostic] {
        let log = DiagnosticLog()
        CookieArrayCheck(capture: context.capture).run(into: log)
        for index in misattributed.sorted() {
            log.note(
                .misattributedHeaders,
                at: context.capture.entries[index].source,
                detail: "(first at entry \(index))"
            )
        }
        ThirdPartyCookieCheck(context: context).run(into: log)
        BotWallCheck(context: context).run(into: log)
        checkPreexistingConsent(log)
        return Diagnostic.sorted(context.capture.diagnostics + log.diagnostics)
    }

    /// Notes the records of choices from before the capture (CQ-12).
    private func checkPreexistingConsent(_ log: DiagnosticLog) {
        for (_, choices) in consent.choices.sorted(by: { $0.key < $1.key }) {
            for choice in choices where choice.isPreexisting {
                guard let event = choice.evidence.first.map({ consent.events[$0] }) else { continue }
                log.note(.preexistingConsent, at: event.source, found: "a \(choice.state) on record")
            }
        }
    }
}

extension DiagnosticLog {
    /// Counts an oddity at a place of a capture.
    func note(
        _ code: DiagnosticCode,
        at source: SourceReference,
        detail: @autoclosure () -> String? = nil,
        expected: @autoclosure () -> String? = nil,
        found: @autoclosure () -> String? = nil
    ) {
        note(
            code,
            at: source.offset,
            length: source.length,
            detail: detail(),
            expected: expected(),
            found: found()
        )
    }
}
