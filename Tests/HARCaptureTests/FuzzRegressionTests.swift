import Foundation
import Testing

@testable import HARCapture

/// The inputs that once broke a property while fuzzing, and its seeds, read again.
struct FuzzRegressionTests {
    struct Input: Sendable, CustomTestStringConvertible {
        let path: String
        var testDescription: String { path }
        var target: Substring { path.split(separator: "/")[1] }

        func bytes() throws -> [UInt8] {
            [UInt8](try Data(contentsOf: FuzzFolder.url.appendingPathComponent(path)))
        }
    }

    static let inputs: [Input] = FuzzFolder.paths.map { Input(path: $0) }

    @Test func `There are regressions and seeds`() {
        #expect(Self.inputs.contains { $0.path.hasPrefix("Regressions/") })
        #expect(Set(Self.inputs.map(\.target)).count == 9)
    }

    @Test(arguments: inputs)
    func `No input traps, and each reads the same in small parts`(input: Input) throws {
        let bytes = try input.bytes()
        _ = JSONValue(parsing: ByteString(bytes))?.elements.count
        try InstantProperties.check(ByteString(bytes))
        try SmallPartTests.compare(bytes, partSize: 48)
        switch input.target {
        case "recovery": try SmallPartTests.compare(try BetweenEntries.check(bytes), partSize: 48)
        case "container": _ = HostileCorpus.strict(Array(bytes.dropFirst()))
        // The text of a part larger than the usual one.
        case "parts":
            try SmallPartTests.compare(Array(repeating: 0x20, count: (1 << 18) - 100) + bytes, partSize: 1 << 20)
        default: break
        }
    }
}

/// What holds for every text that is read as an instant.
enum InstantProperties {
    static func check(_ text: ByteString) throws {
        guard let (instant, _) = Instant.parse(text) else { return }
        let again = Instant.parse(ByteString(instant.description))
        #expect(again?.instant == instant, "\(instant)")
    }
}

/// A text put between two whole entries.
enum BetweenEntries {
    private static func entry(_ url: String) -> String {
        #"{"startedDateTime":"2026-03-01T10:00:00Z","request":{"method":"GET","url":"\#(url)"},"response":{"status":200}}"#
    }

    /// Reads it; the entry before it must read as it stands, and so must the one behind it unless the text may close
    /// what they stand in.
    static func check(_ bytes: [UInt8]) throws -> [UInt8] {
        let head = Array(#"{"log":{"entries":[\#(entry("first")),"#.utf8)
        let text = head + bytes + Array(",\(entry("last"))]}}".utf8)
        let capture = try Capture(decoding: text, name: "x")
        guard capture.diagnostic(.duplicateKey) == nil else { return text }
        #expect(try capture.entries.first?.source.bytes == ByteString(entry("first")))
        if !bytes.contains(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }) {
            #expect(try capture.entries.contains { try $0.source.bytes == ByteString(entry("last")) })
        }
        return text
    }
}

/// The folder of the fuzzing package.
enum FuzzFolder {
    static let url: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<2 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("Fuzzing")
    }()

    /// Regressions and seeds, sorted.
    static let paths: [String] = ["Regressions", "Seeds"].flatMap { kind in
        let targets =
            (try? FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(kind).path)) ?? []
        return targets.sorted().flatMap { target in
            let folder = url.appendingPathComponent("\(kind)/\(target)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.sorted().map { "\(kind)/\(target)/\($0)" }
        }
    }
}
