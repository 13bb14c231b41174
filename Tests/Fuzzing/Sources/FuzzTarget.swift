import Glibc

/// What is fuzzed, chosen by the environment variable `FUZZ_TARGET`.
enum FuzzTarget: String, CaseIterable {
    case json, capture, parts, recovery, container, dates, cookies, analysis, filters

    static let chosen: FuzzTarget = {
        guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
            fatalError("FUZZ_TARGET must be one of \(allCases.map(\.rawValue))")
        }
        return target
    }()

    /// Runs one input; a property that does not hold is a crash.
    func run(_ bytes: [UInt8]) {
        switch self {
        case .json: JSONProperties.check(bytes)
        case .capture: CaptureProperties.check(bytes)
        case .parts: PartsProperties.check(bytes)
        case .recovery: RecoveryProperties.check(bytes)
        case .container: ContainerProperties.check(bytes)
        case .dates: DateProperties.check(bytes)
        case .cookies: CookieProperties.check(bytes)
        case .analysis: AnalysisProperties.check(bytes)
        case .filters: FilterProperties.check(bytes)
        }
    }
}

/// Ends the run when a property does not hold; libFuzzer writes the input to a file.
func require(_ holds: @autoclosure () -> Bool, _ property: @autoclosure () -> String) {
    if !holds() { fatalError("does not hold: \(property())") }
}

/// The entry point that libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
