import Foundation
import HARForensics
import Testing

@testable import ForensicReports

@Suite("What was done to a package is found and named")
struct TamperingTests {
    @Test("Any change of any file is found by the hashes, and the file is named", arguments: SampleCaptures.names)
    func hashes(name: String) throws {
        let package = try SamplePackages.of(name)
        var random = SystemRandom(seed: 7)
        var count = 0
        for (index, file) in package.files.enumerated() {
            let places = Tampering.places(in: file.bytes.count, 12, by: &random)
            for (number, place) in places.enumerated() {
                let change = Tampering.allCases[number % Tampering.allCases.count]
                guard let bytes = change.applied(to: file.bytes, at: place, by: &random) else { continue }
                var files = package.files
                files[index] = PackageFile(path: file.path, bytes: bytes)
                let verification = PackageVerification(of: files, checks: .hashes)
                #expect(
                    verification.differences.contains { $0.path == file.path },
                    "\(change) at \(place) of \(file.path): \(verification.differences)"
                )
                count += 1
            }
        }
        #expect(count > 200)
    }

    @Test("A change with hashes that fit it is found by making the package again", arguments: SampleCaptures.names)
    func forged(name: String) throws {
        let package = try SamplePackages.of(name)
        var random = SystemRandom(seed: 11)
        for file in package.files where file.path != "datapackage-digest.json" && !file.path.hasPrefix("captures/") {
            for (number, place) in Tampering.places(in: file.bytes.count, 3, by: &random).enumerated() {
                let change = Tampering.allCases[number]
                guard let bytes = change.applied(to: file.bytes, at: place, by: &random) else { continue }
                let files = try SamplePackages.forged(package, file.path, bytes)
                if file.path != "datapackage.json" {
                    #expect(PackageVerification(of: files, checks: .hashes).isSound, "\(file.path)")
                }
                // That these bytes are what captures and recipe give is the test of acceptance.
                let verification = PackageVerification(comparing: files, with: package)
                let found = verification.differences.first { $0.path == file.path }
                #expect(found != nil, "\(change) at \(place) of \(file.path): \(verification.differences)")
                #expect(found?.message.contains("first at byte ") == true)
                let rooted = PackageVerification(of: files, root: package.rootDigest.description, checks: .hashes)
                #expect(rooted.differences.contains { $0.message.contains("root digest that was given") })
            }
        }
    }

    @Test("A changed finding is named by its place, its id and its rule", arguments: SampleCaptures.names)
    func finding(name: String) throws {
        let package = try SamplePackages.of(name)
        let finding = try #require(package.analyses.first?.findings.dropFirst(3).first)
        let file = try #require(package.files.first { $0.path == "analysis.json" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let statement = try #require(text.range(of: "\"id\": \"\(finding.id)\""))
        let kind = try #require(text.range(of: "\"kind\": \"", range: statement.upperBound..<text.endIndex))
        var bytes = file.bytes
        bytes[text.utf8.distance(from: text.startIndex, to: kind.upperBound)] ^= 2
        let files = try SamplePackages.forged(package, file.path, bytes)
        let verification = PackageVerification(comparing: files, with: package)
        let message = try #require(verification.differences.first { $0.path == "analysis.json" }).message
        #expect(
            message.contains("in /findings/3/kind (finding \(finding.id) of \(finding.rule.rawValue))"),
            "\(message)"
        )
    }

    @Test("A changed citation is named: its bytes, its hash, or the value it says they lie in")
    func citations() throws {
        let package = try SamplePackages.of("devtools-reject")
        let file = try #require(package.files.first { $0.path == "analysis.json" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        func verification(_ old: String, _ new: String, from: String = "\"findings\": [") throws -> [String] {
            let start = try #require(text.range(of: from)?.upperBound)
            let range = try #require(text.range(of: old, range: start..<text.endIndex))
            let files = try SamplePackages.forged(
                package,
                file.path,
                Array(text.replacingCharacters(in: range, with: new).utf8)
            )
            return PackageVerification(of: files, checks: .references).differences.map(\.description)
        }
        func all(_ message: String, _ differences: [String]) {
            #expect(differences.contains { $0.contains(message) && $0.contains("/findings/0/") }, "\(differences)")
        }
        all("which do not lie in the value that", try verification("\"offset\": ", "\"offset\": 1"))
        all("which the capture does not have", try verification("\"length\": ", "\"length\": 9999999"))
        all("which do not lie in the value that", try verification("\"pointer\": \"/log/", "\"pointer\": \"/lag/"))
        let evidence = try #require(text.range(of: "\"findings\": [").map { text[$0.upperBound...] })
        let digest = try #require(evidence.firstMatch(of: /"evidence": \[[^\]]*"sha256": "([0-9a-f]{64})"/)).output.1
        all("with another hash than they have", try verification(String(digest), String(digest.reversed())))
        let hash = try #require(package.analyses.first).capture.source.sha256.description
        let other = try verification(
            "\"sha256\": \"\(hash)\"",
            "\"sha256\": \"\(String(hash.reversed()))\"",
            from: "\"captures\""
        )
        #expect(other.contains { $0.contains("which is not among these") }, "\(other)")
    }

    @Test("A changed capture whose hashes were changed to fit is found", arguments: [0, 1])
    func capture(number: Int) throws {
        let package = try SamplePackages.of("devtools-no-choice")
        let file = try #require(package.files.first { $0.path.hasPrefix("captures/") })
        var bytes = file.bytes
        // A byte of cited evidence, and one that nothing cites: white space before the end.
        let finding = try #require(package.analyses.first?.findings.first { $0.rule != .captureDiagnostic })
        if number == 0 {
            bytes[finding.evidence[0].offset + 1] ^= 1
        } else {
            bytes.append(0x0A)
        }
        let verification = PackageVerification(of: try SamplePackages.forged(package, file.path, bytes))
        #expect(verification.differences.contains { $0.description.contains("which is not among these") })
        #expect(verification.differences.contains { $0.path == "report.html" })
        #expect(
            verification.differences.contains { $0.path == "analysis.json" && $0.message.contains("in /captures/0/") }
        )
    }

    @Test(
        "Two files in each other's place, renamed, missing and superfluous files are named",
        arguments: SampleCaptures.names
    )
    func files(name: String) throws {
        let package = try SamplePackages.of(name)
        let files = package.files
        for index in files.indices {
            let (one, other) = (files[index], files[(index + 1) % files.count])
            let swapped = files.map { file -> PackageFile in
                let bytes = file.path == one.path ? other.bytes : file.path == other.path ? one.bytes : file.bytes
                return PackageFile(path: file.path, bytes: bytes)
            }
            let paths = PackageVerification(of: swapped, checks: .hashes).differences.map(\.path)
            if one.path.hasPrefix("datapackage") || other.path.hasPrefix("datapackage") {
                #expect(!paths.isEmpty)
            } else {
                #expect(paths.contains(one.path) && paths.contains(other.path), "\(one.path) \(other.path): \(paths)")
            }
            let renamed = files.filter { $0 != one } + [PackageFile(path: one.path + "x", bytes: one.bytes)]
            let after = PackageVerification(of: renamed, checks: .hashes).differences
            #expect(!after.isEmpty)
            guard one.path != "datapackage.json" else { continue }
            #expect(after.contains { $0.path == one.path && $0.message.hasPrefix("it is missing") }, "\(after)")
            if !one.path.hasPrefix("datapackage") {
                #expect(after.contains { $0.message == "it is missing; \(one.path)x has its bytes" }, "\(after)")
            }
        }
        let twice = PackageVerification(of: files + [PackageFile(path: "report.html", bytes: [1])], checks: .hashes)
        #expect(twice.differences.contains { $0.path == "report.html" && $0.message.contains("twice") })
    }

    /// A package with lists that a person brought.
    private static let listed = Result {
        try PackageTests.package("devtools-reject") { recipe in
            recipe.lists = [
                .init(
                    name: "mine.txt",
                    bytes: Array("! Title: mine\n! Version: 7\n||doubleclick.net^\n||cdn.example^\n".utf8)
                ),
                .init(name: "other.txt", bytes: Array("/collect?$third-party\n".utf8)),
            ]
            recipe.aliases = .init(name: "names.txt", bytes: Array("a.example b.example\n".utf8))
        }
    }

    @Test("Lists that a person brought are in the package, and a changed one is found and named")
    func lists() throws {
        let package = try Self.listed.get()
        let paths = ["inputs/list-1-mine.txt", "inputs/list-2-other.txt", "inputs/aliases-names.txt"]
        #expect(package.files.map(\.path).filter { $0.hasPrefix("inputs/") } == paths.sorted())
        #expect(package.analyses[0].findings.contains { $0.matches.contains { $0.list.name == "mine.txt" } })
        let sound = PackageVerification(of: package.files)
        #expect(sound.differences == [] && sound.unchecked == [])
        for path in paths {
            let file = try #require(package.files.first { $0.path == path })
            for place in file.bytes.indices {
                var bytes = file.bytes
                bytes[place] ^= 1
                let files = package.files.map { $0.path == path ? PackageFile(path: path, bytes: bytes) : $0 }
                let verification = PackageVerification(of: files, checks: .hashes)
                #expect(verification.differences.map(\.path) == [path])
            }
        }
        // With hashes that fit: another list gives another analysis.
        let text = "! Title: mine\n! Version: 7\n||doubleclick.org^\n||cdn.example^\n"
        let forged = try SamplePackages.forged(package, paths[0], Array(text.utf8))
        let differences = PackageVerification(of: forged).differences
        #expect(differences.contains { $0.path == "analysis.json" })
        #expect(!PackageVerification(of: forged.filter { $0.path != paths[0] }).isSound)
    }

    @Test("A bundled list that is another than the manifest says is named")
    func bundled() throws {
        let package = try SamplePackages.of("devtools-no-choice")
        let list = try #require(package.analyses[0].lists.first)
        let manifest = try #require(package.files.first { $0.path == "datapackage.json" })
        let text = String(decoding: manifest.bytes, as: UTF8.self)
            .replacing("\(list.sha256)", with: String("\(list.sha256)".reversed()))
        let forged = try SamplePackages.forged(package, "datapackage.json", Array(text.utf8))
        let differences = PackageVerification(of: forged, checks: .remaking).differences
        #expect(
            differences.contains { $0.path == "datapackage.json" && $0.message.contains("the list \(list.name) was") },
            "\(differences)"
        )
    }

    @Test("Any change of the archive is found, whatever it does to its files")
    func archive() throws {
        let package = try SamplePackages.of("firefox-reject-then-accept")
        let archive = try #require(package.archive)
        var random = SystemRandom(seed: 5)
        for (number, place) in Tampering.places(in: archive.count, 40, by: &random).enumerated() {
            let change = Tampering.allCases[number % Tampering.allCases.count]
            guard let bytes = change.applied(to: archive, at: place, by: &random) else { continue }
            let read = StoredZip.decode(bytes)
            #expect(read?.isExact != true, "\(change) at \(place)")
        }
        // A second file of the same name, which another program might extract instead.
        let twice = StoredZip.encode(package.files + [PackageFile(path: "report.html", bytes: [1])])
        #expect(StoredZip.decode(try #require(twice))?.isExact == false)
    }

    @Test("A second member in the digest file is not let through by the signature beside it")
    func digestFile() throws {
        let package = try SamplePackages.of("devtools-no-choice")
        func checked(_ text: String) -> PackageVerification {
            let file = PackageFile(path: "datapackage-digest.json", bytes: Array(text.utf8))
            return PackageVerification(
                of: package.files.map { $0.path == file.path ? file : $0 },
                checks: .hashes
            )
        }
        let hash = "\"hash\": \"sha256:\(package.rootDigest)\", \"path\": \"datapackage.json\""
        #expect(checked("{\(hash), \"signedData\": {\"signature\": \"x\"}}").isSound)
        #expect(!checked("{\(hash), \"signedData\": {}, \(hash)}").isSound)
        #expect(!checked("{\(hash), \"signedData\": {}, \"x\": 1}").isSound)
    }
}
