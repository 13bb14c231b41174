import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("Evidence packages")
struct PackageTests {
    static func package(_ name: String, _ change: (inout PackageRecipe) -> Void = { _ in }) throws -> EvidencePackage {
        var recipe = PackageRecipe()
        change(&recipe)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path(name))))
        return try EvidencePackage(of: [.init(name: "\(name).har", bytes: bytes)], recipe: recipe)
    }

    @Test("A package of each sample is accepted", arguments: SampleCaptures.names)
    func accepted(name: String) throws {
        let package = try SamplePackages.of(name)
        let verification = PackageVerification(of: package.files, root: package.rootDigest.description)
        #expect(verification.differences == [])
        #expect(verification.unchecked == [])
        #expect(verification.rootDigest == package.rootDigest)
        #expect(package.files.count == 16)
        #expect(verification.checked.last == "the analysis was run again: 16 files are the same, byte for byte")
    }

    @Test("A missing file, a file too many and another capture are named")
    func files() throws {
        let package = try Self.package("devtools-reject") { $0.includesCaptures = false }
        #expect(!package.files.contains { $0.path.hasPrefix("captures/") })
        let alone = PackageVerification(of: package.files)
        #expect(alone.isSound && !alone.unchecked.isEmpty)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: SampleCaptures.path("devtools-reject"))))
        let beside = PackageVerification(of: package.files, captures: [.init(name: "x.har", bytes: bytes)])
        #expect(beside.isSound && beside.unchecked.isEmpty)
        let other = PackageVerification(of: package.files, captures: [.init(name: "x.har", bytes: bytes + [0x20])])
        #expect(other.differences.contains { $0.message.contains("another hash") })
        let fewer = PackageVerification(of: package.files.filter { $0.path != "report.md" }, checks: .hashes)
        #expect(fewer.differences.contains { $0.path == "report.md" && $0.message == "it is missing" })
        let more = PackageVerification(of: package.files + [PackageFile(path: "x", bytes: [1])], checks: .hashes)
        #expect(more.differences.contains { $0.path == "x" })
        let signed = PackageVerification(of: package.files + [PackageFile(path: "signatures/root.tsr", bytes: [1])])
        #expect(signed.isSound)
    }

    @Test("A secret key changes tokens only, and is needed to make them again")
    func key() throws {
        let key = Array("0123456789abcdef0123456789abcdef".utf8)
        let package = try Self.package("devtools-accept") { $0.key = key }
        #expect(PackageVerification(of: package.files, key: key).unchecked == [])
        #expect(PackageVerification(of: package.files, key: key).isSound)
        let without = PackageVerification(of: package.files)
        #expect(without.isSound && without.unchecked.contains { $0.path == "report.html" })
        #expect(!PackageVerification(of: package.files, key: key + [1]).isSound)
        let plain = try SamplePackages.of("devtools-accept")
        let same = Dictionary(plain.files.map { ($0.path, $0.bytes) }) { $1 }
        for file in package.files where ["tables/findings.csv", "tables/cookies.csv"].contains(file.path) {
            #expect(file.bytes == same[file.path])
        }
    }

    @Test("The archive is the same for the same files, and gives them again")
    func archive() throws {
        let package = try SamplePackages.of("devtools-no-choice")
        let archive = try #require(package.archive)
        #expect(archive == package.archive)
        let read = try #require(StoredZip.decode(archive))
        #expect(read.isExact && read.files == package.files)
    }

    @Test("No value of the jar is in any file but the capture, unless it is asked for", arguments: SampleCaptures.names)
    func secrets(name: String) throws {
        let values = try SampleCaptures.truth(name).jar.filter { $0.name != "OptanonAlertBoxClosed" }
            .filter { !ConsentNames.isRecord($0.name) }
            .map(\.value).filter { $0.utf8.count >= 8 && $0.contains(where: \.isNumber) }
        for file in try SamplePackages.of(name).files where !file.path.hasPrefix("captures/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for value in values { #expect(!text.contains(value), "\(value) in \(file.path)") }
        }
        guard name == "devtools-accept" else { return }
        let shown = try Self.package(name) { $0.reveals = true }
        let html = try #require(shown.files.first { $0.path == "report.html" })
        #expect(values.contains { String(decoding: html.bytes, as: UTF8.self).contains($0) })
    }
}

/// Cookies whose values say what a consent record says.
enum ConsentNames {
    static func isRecord(_ name: String) -> Bool {
        let words = ["consent", "Consent", "euconsent", "OptanonConsent", "CookieConsent", "didomi", "usprivacy"]
        return words.contains { name.contains($0) }
    }
}

/// The same numbers for the same seed (SplitMix64).
struct SystemRandom {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite("What persons state of a case")
struct CaseTests {
    static let text = """
        {"schema": "har-forensics/case/1", "title": "A case <b>", "questions": ["Which cookies were set?"],
         "expert": "E. Xpert", "circumstances": {"collector": "A. Person", "timeZone": "Europe/Amsterdam"},
         "custody": [{"who": "A. Person", "what": "received", "when": "2026-11-25T09:00:00Z", "note": "by mail"}]}
        """

    @Test("What is stated is printed, what is not stated is said to be so, and nothing is invented")
    func printed() throws {
        let package = try PackageTests.package("devtools-reject") { $0.caseFile = Array(Self.text.utf8) }
        let html = String(decoding: try #require(package.files.first { $0.path == "report.html" }).bytes, as: UTF8.self)
        #expect(html.contains("A case &lt;b&gt;"))
        #expect(
            html.contains("Europe/Amsterdam") && html.contains("by mail") && html.contains("Which cookies were set?")
        )
        #expect(html.contains("not stated"))
        let plain = try SamplePackages.of("devtools-reject")
        let custody = try #require(plain.files.first { $0.path == "tables/custody.csv" })
        #expect(String(decoding: custody.bytes, as: UTF8.self).split(separator: "\r\n").count == 1)
    }

    @Test(
        "A file that is none is refused with the place",
        arguments: [
            ("{}", "schema"), (#"{"schema": "har-forensics/case/1", "custody": [{"who": "x"}]}"#, "/custody/0"),
            (
                #"{"schema": "har-forensics/case/1", "custody": [{"who": "x", "what": "y", "when": "soon"}]}"#,
                "/custody/0"
            ),
        ]
    )
    func refused(text: String, place: String) throws {
        let failure = #expect(throws: CaseFile.Failure.self) { try CaseFile(decoding: Array(text.utf8)) }
        #expect(failure?.description.contains(place) == true)
    }
}
