import HARCapture

extension RuleID {
    /// Something about the capture limits what can be said from it.
    public static let captureDiagnostic = RuleID(rawValue: "CQ")
}

extension Rule {
    static let captureDiagnostic = Rule(
        id: .captureDiagnostic,
        version: 1,
        title: "The capture limits what can be said",
        kind: .observed,
        method: "Decoding and the completeness checks report oddities; those that limit statements become findings.",
        parameters: ["severity": "warning and error"],
        statements: [],
        refutedBy: []
    ) { observations in
        observations.diagnostics.filter { $0.code.severity > .note }.map { diagnostic in
            Draft(
                statement: Wording { $0(diagnostic.message, Dutch.message(of: diagnostic)) },
                subject: Finding.Subject(diagnostic: diagnostic.code),
                confidence: .high("seenInFile"),
                evidence: diagnostic.occurrences.compactMap { observations.context.capture.source(of: $0) }
            )
        }
    }
}
