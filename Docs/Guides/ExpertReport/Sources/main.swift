// expert-report CAPTURE…: answers one question put to an expert, with the places where it can be checked.
//
//     Which third parties offered or received cookies on which site before any recorded choice, or after a refusal?
import ForensicReports

let paths = CommandLine.arguments.dropFirst()
if paths.isEmpty { print("usage: expert-report CAPTURE…") }

for path in paths {
    let analysis = Analysis(of: try Capture(contentsOfFile: path))
    let source = analysis.capture.source
    let surroundings = FindingSurroundings(analysis)
    let mask = ValueMask(captures: [source.sha256])
    print("# \(PrintableText.escaped(ByteString(source.name)))\n")
    print("SHA-256 \(source.sha256), \(source.byteCount) bytes.\n")

    // What the capture cannot show comes before what it shows.
    for statement in analysis.completeness.statements where statement.showing != .shown {
        print("- \(statement.kind.phrase): \(statement.showing.name). \(statement.reasons.joined(separator: " "))")
    }

    for finding in analysis.findings where [.cookieBeforeConsent, .cookieAfterRefusal].contains(finding.rule) {
        let circumstances = surroundings.circumstances(of: finding)
        let who = (circumstances.chain?.steps ?? []).map { step in
            "\(PrintableText.host(step.host.name)) (\(step.kind.rawValue)\(step.owner.map { ", \($0)" } ?? ""))"
        }
        print("\n## \(finding.statement)\n\nConfidence \(finding.confidence.level.rawValue).")
        print("- first at \(finding.at?.description ?? "?") by the clock of the recorder, which nobody verified")
        print("- who led to it: \(who.joined(separator: " <- "))")
        for check in circumstances.checked where check.result == .found {
            print("- counter-evidence found: \(check.what.rawValue)")
        }
        for evidence in finding.evidence.prefix(3) {
            let end = evidence.offset + evidence.length
            let quote = PrintableText.escaped(try mask.quote(of: evidence), limit: 200)
            print("- bytes \(evidence.offset) to \(end), SHA-256 \(try evidence.bytesDigest): \(quote)")
        }
        for refutation in finding.refutedBy { print("- would be refuted by: \(refutation)") }
    }
    print()
}
