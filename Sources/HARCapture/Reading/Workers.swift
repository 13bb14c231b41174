import Dispatch
import Synchronization

/// Work that is done for each of several things, on as many threads as asked.
enum Workers {
    /// The results of a body for 0, 1, 2 … in that order, whichever thread was first.
    static func map<Result: Sendable>(
        _ count: Int,
        threads: Int,
        _ body: @Sendable (Int) -> Result
    ) -> [Result] {
        guard threads > 1, count > 1 else { return (0..<count).map(body) }
        let next = Atomic(0)
        let results = Mutex<[(index: Int, result: Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = body(index)
                results.withLock { $0.append((index, result)) }
            }
        }
        return results.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
    }
}
