/// One kind of oddity of a capture, how often it was met and where.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// One place where the oddity was met.
    public struct Occurrence: Sendable, Hashable {
        /// The first byte, counted from the start of the decoded text.
        public let offset: Int
        /// The number of bytes; 0 for a place between bytes.
        public let length: Int
        /// What was expected here, if the check expects something definite.
        public let expected: String?
        /// What was found here, in words of this library: never a value of a cookie or another secret.
        public let found: String?
        /// What the check says beside expected and found.
        let remark: String?

        /// What was found and what was expected, in parentheses, if more is to be said than the code says.
        public var detail: String? {
            if let remark { return remark }
            switch (found, expected) {
            case (let found?, let expected?): return "(found \(found), expected \(expected))"
            case (let found?, nil): return "(\(found))"
            case (nil, let expected?): return "(expected \(expected))"
            case (nil, nil): return nil
            }
        }
    }

    /// What is odd.
    public let code: DiagnosticCode
    /// How often it was met.
    public let count: Int
    /// The first places, in the order of the file; at most ``DiagnosticLog/kept`` of them.
    public let occurrences: [Occurrence]
    /// Where it was met further on, if it says something about single entries alone.
    private let furtherOffsets: [Int]

    init(code: DiagnosticCode, count: Int, occurrences: [Occurrence], furtherOffsets: [Int]) {
        self.code = code
        self.count = count
        self.occurrences = occurrences
        self.furtherOffsets = furtherOffsets
    }

    /// The first byte of each place: of all of them for a code about single entries, else of ``occurrences``.
    package var offsets: [Int] { occurrences.map(\.offset) + furtherOffsets }

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

    private typealias Kinds = [(
        code: DiagnosticCode, count: Int, occurrences: [Diagnostic.Occurrence], furtherOffsets: [Int]
    )]

    private var collected: Kinds = []
    /// What was collected up to the savepoint, if anything was since.
    private var saved: Kinds?
    /// The place in ``collected`` of the last oddity: hostile files repeat one millions of times.
    private var latest = 0

    /// Starts empty.
    public init() {}

    /// Counts an oddity at a range of bytes.
    ///
    /// Never inlined: in the loops of the scanner it would take the registers that the common case needs.
    @inline(never)
    public func note(
        _ code: DiagnosticCode,
        at offset: Int,
        length: Int,
        detail: @autoclosure () -> String? = nil,
        expected: @autoclosure () -> String? = nil,
        found: @autoclosure () -> String? = nil
    ) {
        if saved == nil { saved = collected }
        if collected.isEmpty || collected[latest].code != code {
            if let place = collected.firstIndex(where: { $0.code == code }) {
                latest = place
            } else {
                latest = collected.count
                collected.append((code, 0, [], []))
            }
        }
        collected[latest].count += 1
        guard collected[latest].occurrences.count < Self.kept else {
            // What concerns single entries is asked for entry by entry.
            if code.isLocal { collected[latest].furtherOffsets.append(offset) }
            return
        }
        collected[latest].occurrences.append(
            .init(offset: offset, length: length, expected: expected(), found: found(), remark: detail())
        )
    }

    /// Sets the place to which ``restore()`` goes back.
    func save() { saved = nil }

    /// Forgets what was noted since ``save()``.
    func restore() {
        if let saved { collected = saved }
        saved = nil
        latest = 0
    }

    /// Everything counted, worst first, then by code.
    public var diagnostics: [Diagnostic] {
        Diagnostic.sorted(
            collected.map {
                Diagnostic(
                    code: $0.code,
                    count: $0.count,
                    occurrences: $0.occurrences,
                    furtherOffsets: $0.furtherOffsets
                )
            }
        )
    }
}
