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
        let package = try Self.package(name)
        let verification = PackageVerification(of: package.files, root: package.rootDigest.description)
        #expect(verification.differences == [])
        #expect(verification.unchecked == [])
        #expect(verification.rootDigest == package.rootDigest)
        #expect(package.files.count == 16)
        #expect(verification.checked.last == "the analysis was run again: 16 files are the same, byte for byte")
    }

    @Test("One changed byte of any file is found, and the file is named")
    func tampering() throws {
        let package = try Self.package("devtools-no-choice") { $0.caseFile = Array(CaseTests.text.utf8) }
        var random = SystemRandom(seed: 7)
        for (index, file) in package.files.enumerated() {
            // The ends and places between; few of each, since the analysis is run again for each.
            let places = [0, file.bytes.count - 1, Int(random.next() % UInt64(file.bytes.count))]
            for place in Set(places) {
                var files = package.files
                var bytes = file.bytes
                bytes[place] ^= 1
                files[index] = PackageFile(path: file.path, bytes: bytes)
                let verification = PackageVerification(of: files)
                #expect(
                    verification.differences.contains { $0.path == file.path },
                    "byte \(place) of \(file.path): \(verification.differences)"
                )
            }
        }
    }

    @Test("A change that fits all hashes is found by running the analysis again, and by the root digest")
    func forged() throws {
        let package = try Self.package("devtools-reject")
        func forged(_ path: String, _ change: (String) -> String) -> [PackageFile] {
            var files = Dictionary(package.files.map { ($0.path, $0.bytes) }) { $1 }
            let old = SHA256Digest(of: files[path]!).description
            files[path] = Array(change(String(decoding: files[path]!, as: UTF8.self)).utf8)
            let new = SHA256Digest(of: files[path]!).description
            let oldRoot = package.rootDigest.description
            files["datapackage.json"] = Array(
                String(decoding: files["datapackage.json"]!, as: UTF8.self).replacing(old, with: new).utf8
            )
            let root = SHA256Digest(of: files["datapackage.json"]!).description
            files["datapackage-digest.json"] = Array(
                String(decoding: files["datapackage-digest.json"]!, as: UTF8.self).replacing(oldRoot, with: root).utf8
            )
            return files.map { PackageFile(path: $0.key, bytes: $0.value) }
        }
        let files = forged("analysis.json") { $0.replacing("afterRefusal", with: "afterGrant\u{20}\u{20}") }
        let verification = PackageVerification(of: files)
        #expect(verification.differences.contains { $0.path == "analysis.json" })
        let rooted = PackageVerification(of: files, root: package.rootDigest.description)
        #expect(rooted.differences.contains { $0.path == "datapackage.json" && $0.message.contains("root digest") })
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
        let fewer = PackageVerification(of: package.files.filter { $0.path != "report.md" })
        #expect(fewer.differences.contains { $0.path == "report.md" && $0.message == "it is missing" })
        let more = PackageVerification(of: package.files + [PackageFile(path: "x", bytes: [1])])
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
        let plain = try Self.package("devtools-accept")
        let same = Dictionary(plain.files.map { ($0.path, $0.bytes) }) { $1 }
        for file in package.files where ["analysis.json", "tables/cookies.csv"].contains(file.path) {
            #expect(file.bytes == same[file.path])
        }
    }

    @Test("The archive is the same for the same files, and any changed byte of it is found")
    func archive() throws {
        let package = try Self.package("devtools-no-choice")
        let archive = try #require(package.archive)
        #expect(archive == package.archive)
        let read = try #require(StoredZip.decode(archive))
        #expect(read.isExact && read.files == package.files)
        var random = SystemRandom(seed: 3)
        for _ in 0..<60 {
            var changed = archive
            changed[Int(random.next() % UInt64(archive.count))] ^= 4
            #expect(StoredZip.decode(changed)?.isExact != true)
        }
    }

    @Test("No value of the jar is in any file but the capture, unless it is asked for", arguments: SampleCaptures.names)
    func secrets(name: String) throws {
        let values = try SampleCaptures.truth(name).jar.filter { $0.name != "OptanonAlertBoxClosed" }
            .filter { !ConsentNames.isRecord($0.name) }
            .map(\.value).filter { $0.utf8.count >= 8 && $0.contains(where: \.isNumber) }
        for file in try Self.package(name).files where !file.path.hasPrefix("captures/") {
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
        let plain = try PackageTests.package("devtools-reject")
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
