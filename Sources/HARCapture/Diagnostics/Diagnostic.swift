/// One kind of oddity of a capture, how often it was met and where.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// One place where the oddity was met.
    public struct Occurrence: Sendable, Hashable {
        /// The first byte, counted from the start of the decoded text.
        public let offset: Int
        /// The number of bytes; 0 for a place between bytes.
        public let length: Int
        /// What was found and what was expected, if more is to be said than the code says.
        public let detail: String?
    }

    /// What is odd.
    public let code: DiagnosticCode
    /// How often it was met.
    public let count: Int
    /// The first places, in the order of the file; at most ``DiagnosticLog/kept`` of them.
    public let occurrences: [Occurrence]

    /// Worst first, then by code.
    public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.sorted {
            $0.code.severity != $1.code.severity
                ? $0.code.severity > $1.code.severity : $0.code.rawValue < $1.code.rawValue
        }
    }

    /// One line: code, meaning, count and first position.
    public var description: String {
        var text = "\(code.rawValue): \(message)"
        if let first = occurrences.first { text += " (byte \(first.offset))" }
        return text
    }

    /// The meaning with the first detail and the count.
    public var message: String {
        var text = code.meaning
        if let detail = occurrences.first?.detail { text += " \(detail)" }
        if count > 1 { text += " \(count) times." }
        return text
    }
}

/// Collects oddities while a capture is decoded: every one is counted, the first of each kind keep their position.
public final class DiagnosticLog {
    /// How many places of each kind are kept.
    public static let kept = 32

    private typealias Kinds = [(code: DiagnosticCode, count: Int, occurrences: [Diagnostic.Occurrence])]

    private var found: Kinds = []
    /// What was found up to the savepoint, if anything was found since.
    private var saved: Kinds?
    /// The place in ``found`` of the last oddity: hostile files repeat one millions of times.
    private var latest = 0

    /// Starts empty.
    public init() {}

    /// Counts an oddity at a range of bytes.
    ///
    /// Never inlined: in the loops of the scanner it would take the registers that the common case needs.
    @inline(never)
    public func note(_ code: DiagnosticCode, at offset: Int, length: Int, detail: @autoclosure () -> String? = nil) {
        if saved == nil { saved = found }
        if found.isEmpty || found[latest].code != code {
            if let place = found.firstIndex(where: { $0.code == code }) {
                latest = place
            } else {
                latest = found.count
                found.append((code, 0, []))
            }
        }
        found[latest].count += 1
        guard found[latest].occurrences.count < Self.kept else { return }
        found[latest].occurrences.append(.init(offset: offset, length: length, detail: detail()))
    }

    /// Sets the place to which ``restore()`` goes back.
    func save() { saved = nil }

    /// Forgets what was noted since ``save()``.
    func restore() {
        if let saved { found = saved }
        saved = nil
        latest = 0
    }

    /// Everything counted, worst first, then by code.
    public var diagnostics: [Diagnostic] {
        Diagnostic.sorted(found.map { Diagnostic(code: $0.code, count: $0.count, occurrences: $0.occurrences) })
    }
}
