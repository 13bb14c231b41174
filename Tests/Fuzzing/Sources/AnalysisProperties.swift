import HARCapture
import HARForensics

/// The whole analysis of a capture: the same each time, its evidence in the text.
enum AnalysisProperties {
    static func check(_ bytes: [UInt8]) {
        guard case .success(let capture) = CaptureProperties.decode(bytes), capture.source.container == nil else {
            return
        }
        let analysis = Analysis(of: capture)
        for finding in analysis.findings {
            require(!finding.statement.isEmpty, "a finding says something")
            for source in finding.evidence { CaptureProperties.check(source, of: bytes) }
        }
        let again = Analysis(of: capture)
        require(analysis.findings.map(\.statement) == again.findings.map(\.statement), "the same findings each time")
        _ = (analysis.completeness, analysis.capabilities, analysis.trackers.count, analysis.diagnostics.count)
    }
}
