import HARCapture

/// Which oddities of a capture limit a finding.
///
/// An oddity limits the kinds of statement that its code names. One that concerns single entries limits the findings
/// that cite such an entry, and no others.
struct FindingLimits {
    /// What is odd about the capture, worst first.
    private let diagnostics: [Diagnostic]
    /// Where the codes of single entries were met.
    private let entries: [DiagnosticCode: Set<Int>]

    init(of diagnostics: [Diagnostic], in capture: Capture) {
        self.diagnostics = diagnostics.filter { !$0.code.limits.isEmpty }
        var entries: [DiagnosticCode: Set<Int>] = [:]
        for diagnostic in self.diagnostics where diagnostic.code.isLocal {
            entries[diagnostic.code] = Set(diagnostic.offsets.compactMap { capture.entry(at: $0) })
        }
        self.entries = entries
    }

    /// The codes that limit statements of some kinds, worst first.
    func codes(for kinds: [StatementKind]) -> [DiagnosticCode] {
        diagnostics.map(\.code).filter { code in code.limits.contains { kinds.contains($0) } }
    }

    /// Whether a code concerns what rests on some bytes.
    func concerns(_ code: DiagnosticCode, _ evidence: [SourceReference]) -> Bool {
        guard code.isLocal, let met = entries[code] else { return true }
        return evidence.contains { $0.entry.map(met.contains) ?? false }
    }
}
