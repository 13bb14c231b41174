import Foundation
import HARCapture
import HARForensics
import Testing

@Suite(
    "Exporters and oddities of public captures",
    .enabled(if: SharedSuites.has("captures/README.md"), SharedSuites.skipMessage)
)
struct RealCaptureTests {
    /// A capture, what wrote it, and everything odd about it with its count.
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let exporter: Exporter
        let version: String
        let browser: String
        let codes: String
        var testDescription: String { path }

        init(_ path: String, _ exporter: Exporter, _ version: String, _ browser: String, _ codes: String) {
            (self.path, self.exporter, self.version, self.browser, self.codes) = (
                path, exporter, version, browser, codes
            )
        }
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: try #require(SharedSuites.folder).appending(path: "captures/\(path)")))
    }

    @Test("The exporter is recognised, and exactly these oddities are found", arguments: rows)
    func recognition(row: Row) throws {
        let analysis = Analysis(of: try Capture(decoding: bytes(row.path), name: row.path))
        let recognition = analysis.capture.exporter
        #expect(recognition.exporter == row.exporter)
        #expect(recognition.version?.string ?? "" == row.version)
        #expect(recognition.browser.map { "\($0.name) \($0.version)" } ?? "" == row.browser)
        #expect(!recognition.isContradicted)
        #expect(analysis.diagnostics.map { "\($0.code) \($0.count)" }.joined(separator: ", ") == row.codes)
    }

    @Test("A sanitised export differs from its original in what it shows of cookies alone")
    func sanitised() throws {
        let original = try Capture(decoding: bytes("generated/devtools_accept.har"), name: "")
        let sanitised = try Capture(decoding: bytes("generated/devtools_accept_sanitized.har"), name: "")
        let cookies: Set<StatementKind> = [
            .cookieSetting, .cookieStoring, .cookieSending, .cookieAbsence, .values, .cleanStart,
        ]
        for kind in StatementKind.all {
            let after = try #require(sanitised.completeness[kind]?.showing)
            if cookies.contains(kind) {
                #expect(after.name == "notShown", "\(kind)")
                #expect(original.completeness[kind]?.showing.name != "notShown", "\(kind)")
            } else {
                #expect(after == original.completeness[kind]?.showing, "\(kind)")
            }
        }
    }

    @Test("Headers at a later hop lower what the capture shows of setting, sending and redirects")
    func lateHeaders() throws {
        let analysis = Analysis(of: try Capture(decoding: bytes("chrome-har-wf/theverge.com-2.har"), name: ""))
        for capability in [Capability.setCookie, .cookiesSent, .redirectHops] {
            #expect(analysis.capabilities[capability].name == "partly")
        }
        let setting = try #require(analysis.completeness[.cookieSetting])
        #expect(setting.showing.name == "partly")
        #expect(setting.diagnostics.contains(.misattributedHeaders))
    }

    @Test("A capture that breaks off is still recognised, and shows no absence outright")
    func truncated() throws {
        let whole = try bytes("generated/devtools_accept.har")
        let capture = try Capture(decoding: Array(whole.prefix(whole.count / 2)), name: "")
        #expect(capture.exporter.exporter == .chromiumDevTools)
        let absence = try #require(capture.completeness[.contactAbsence])
        #expect(absence.diagnostics.prefix(2) == [.incompleteEntry, .truncated])
        #expect(absence.showing.name == "partly")
    }

    @Test("A capture whose creator was changed contradicts itself")
    func edited() throws {
        let text = String(decoding: try bytes("generated/devtools_accept.har"), as: UTF8.self)
        let edited = text.replacing("WebInspector", with: "Firefox")
        let capture = try Capture(decoding: Array(edited.utf8), name: "")
        #expect(capture.exporter.exporter == .firefox)
        #expect(capture.exporter.contradictedBy == [.chromiumDevTools])
        #expect(capture.completeness[.integrity]?.diagnostics.contains(.exporterContradiction) == true)
    }
}
