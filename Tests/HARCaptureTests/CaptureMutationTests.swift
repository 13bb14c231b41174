import Foundation
import Testing

@testable import HARCapture

/// Captures damaged at random in ways that always are the same: what was not damaged reads as before.
///
/// Flips of a bit, noise, cuts and splices of up to 4 KiB, truncations. The normal run damages the samples of the
/// project a few times; `MUTATION_ROUNDS=200` (with HAR_FORENSICS_SHARED) damages every capture of the folder so often
/// and prints the figures.
struct CaptureMutationTests {
    /// No damaged text of up to a megabyte may take longer, nor any for each megabyte, in a debug build on a busy machine.
    private static let timeLimit = Duration.seconds(5)

    @Test(arguments: ["devtools-accept", "devtools-reject", "firefox-reject-then-accept", "playwright-withdraw"])
    func `Entries that damage did not touch read the same`(name: String) throws {
        let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: SampleFolder.path("\(name).har"))))
        let outcome = try MutationOutcome.of(text, named: name, rounds: 12, seed: 1)
        #expect(outcome.changed == 0)
        #expect(outcome.recovered > 0)
        #expect(outcome.losses == [])
        #expect(outcome.slowestPerMegabyte < Self.timeLimit)
    }

    static let rounds: Int? = ProcessInfo.processInfo.environment["MUTATION_ROUNDS"].flatMap { Int($0) }

    @Test(.enabled(if: rounds != nil && Shared.root != nil, "set MUTATION_ROUNDS and HAR_FORENSICS_SHARED"))
    func `Every capture of the folder, damaged many times`() throws {
        let root = URL(fileURLWithPath: "\(Shared.root ?? "")/captures")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
            .compactMap { ($0 as? URL)?.path }
            .filter { path in [".har", ".harp", ".json", ".zip"].contains { path.hasSuffix($0) } }
            .sorted()
        var total = MutationOutcome()
        for path in files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.count < 64 << 20, let whole = try? Capture(decoding: bytes, name: path) else { continue }
            // A damaged archive is refused as a whole: what it holds is damaged instead.
            let text = try whole.source.container.map { _ in
                Array(try whole.storage.text.read(0..<whole.source.byteCount))
            }
            let name = String(path.dropFirst(root.path.count + 1))
            let outcome = try MutationOutcome.of(text ?? bytes, named: name, rounds: Self.rounds ?? 0, seed: 7)
            for loss in outcome.losses { print("lost:", loss) }
            #expect(outcome.changed == 0, "\(name)")
            #expect(outcome.slowestPerMegabyte < Self.timeLimit, "\(name)")
            total = total + outcome
        }
        print("captures damaged: \(files.count) files, \(total.inputs) inputs of \(total.bytes) bytes")
        print("refused: \(total.refused) inputs with \(total.lostWithText) untouched entries")
        print("untouched entries: \(total.untouched), read the same: \(total.recovered), otherwise: \(total.changed)")
        print("slowest: \(total.slowest), for each megabyte: \(total.slowestPerMegabyte)")
    }
}
