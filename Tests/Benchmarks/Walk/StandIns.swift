import Dispatch
import HARCapture
import Synchronization

// Stand-ins for entry points that the decoder is to have itself; this file goes when it does.

extension Capture {
    /// Decodes a file without hashing it, and counts.
    static func countsWithoutHashing(ofFile path: String) throws -> (entries: Int, headers: Int) {
        try countsWithoutHashing(of: InputFile(path).bytes())
    }

    /// Decodes files without hashing them, and counts.
    static func counts(ofFiles paths: [String], threads: Int) throws -> (entries: Int, headers: Int) {
        let sum = Mutex<(entries: Int, headers: Int, failure: (any Error)?)>((0, 0, nil))
        let group = DispatchGroup()
        for thread in 0..<threads {
            // A queue of its own each: Dispatch gives those a thread at once.
            DispatchQueue(label: "captures \(thread)").async(group: group) {
                for index in stride(from: thread, to: paths.count, by: threads) {
                    do {
                        let counts = try countsWithoutHashing(ofFile: paths[index])
                        sum.withLock {
                            $0.entries += counts.entries
                            $0.headers += counts.headers
                        }
                    } catch {
                        sum.withLock { $0.failure = error }
                    }
                }
            }
        }
        group.wait()
        let result = sum.withLock { $0 }
        if let failure = result.failure { throw failure }
        return (result.entries, result.headers)
    }
}
