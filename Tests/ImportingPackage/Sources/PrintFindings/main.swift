// Prints what one capture shows, each finding with the first bytes it rests on:
//
//     print-findings shop.har

import Foundation
import HARForensics

guard CommandLine.arguments.count == 2 else {
    print("usage: print-findings CAPTURE")
    exit(64)
}

do throws(CaptureError) {
    let capture = try Capture(contentsOfFile: CommandLine.arguments[1])
    let analysis = Analysis(of: capture)
    for finding in analysis.findings {
        print("\(finding.rule): \(finding.statement)")
        if let source = finding.evidence.first {
            print("  \(source.pointer), byte \(source.offset), \(source.length) long")
        }
    }
} catch {
    print(error)
    exit(65)
}
