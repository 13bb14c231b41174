// One piece of work over captures, measured: `capture-walk WORK REPEATS FILE...`. The benchmarks start it.
// It imports no Foundation, which takes longer to load than a small capture takes to decode.
import HARCapture

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

let words = CommandLine.arguments.dropFirst()
guard let name = words.first, let work = CaptureWork(rawValue: name),
    let repeats = words.dropFirst().first.flatMap({ Int($0) })
else {
    print("usage: capture-walk WORK REPEATS FILE...; see `benchmarks --help`")
    exit(64)
}
do {
    print(try work.measure(repeats: repeats, paths: Array(words.dropFirst(2))))
} catch {
    print("capture-walk: \(error)")
    exit(1)
}
