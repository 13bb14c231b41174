/// Why a benchmark could not be run, in one line.
struct BenchmarkFailure: Error {
    let message: String
}
