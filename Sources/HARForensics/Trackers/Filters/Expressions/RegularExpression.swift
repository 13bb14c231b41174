/// A regular expression from a list, matched in time that grows with the text alone.
///
/// All states that an automaton can be in are followed at once, byte by byte; nothing is tried twice, so no expression
/// can hang on any address. What needs backtracking (look-around, back references) is refused when the list is read.
///
/// ```
/// /ad[0-9]+x/      0: a   1: d   2: [0-9]   3: split 2 4   4: x   5: match
/// ```
struct RegularExpression: Sendable {
    /// Why an expression is refused.
    enum Failure: Error, Hashable {
        case malformed(String)
        case unsupported(String)
        case tooLarge

        var text: String {
            switch self {
            case .malformed(let what): "it is malformed: \(what)"
            case .unsupported(let what): "\(what) is not supported"
            case .tooLarge: "it needs more than \(RegularExpression.instructionLimit) states"
            }
        }
    }

    /// The states of the automaton.
    static let instructionLimit = 1000
    /// The bytes of an address that are looked at; longer ones are undecided.
    static let subjectLimit = 16_384

    struct Instruction {
        enum Operation: UInt8 { case set, split, jump, start, end, boundary, noBoundary, match }
        var operation: Operation
        var first: UInt16 = 0
        var second: UInt16 = 0
    }

    private let program: [Instruction]
    private let sets: [ByteSet]
    /// The bytes a match can begin with; nil if it can be empty or begins with a condition.
    private let firstBytes: ByteSet?
    private let isAnchored: Bool
    /// Runs of letters and digits that every match holds and that nothing of the kind adjoins, in lower case.
    let tokens: [[UInt8]]

    /// Reads an expression, the slashes around it left out.
    init(_ text: [UInt8], ignoringCase: Bool) throws(Failure) {
        let node = try ExpressionParser.parse(text, ignoringCase: ignoringCase)
        var compiler = Compiler()
        try compiler.emit(node)
        try compiler.append(Instruction(operation: .match))
        program = compiler.program
        sets = compiler.sets
        isAnchored = Self.begins(node) { if case .start = $0 { true } else { false } }
        firstBytes = Self.firstBytes(of: node)
        var finder = ExpressionTokens()
        finder.walk(node)
        tokens = finder.found()
    }

    /// Whether a match lies in a text of at most ``subjectLimit`` bytes.
    func matches(_ text: Span<UInt8>) -> Bool {
        var one = StateSet()
        var other = StateSet()
        var index = 0
        while true {
            if step(text, index, &one, &other) { return true }
            if index == text.count || isAnchored && other.count == 0 { return false }
            index += 1
            if step(text, index, &other, &one) { return true }
            if index == text.count || isAnchored && one.count == 0 { return false }
            index += 1
        }
    }

    /// The states before a byte, and those behind it; whether a match ends before the byte.
    @inline(__always)
    private func step(_ text: Span<UInt8>, _ index: Int, _ current: inout StateSet, _ next: inout StateSet) -> Bool {
        if index == 0 || !isAnchored {
            let canBegin = firstBytes.map { index < text.count && $0.contains(text[index]) } ?? true
            if canBegin, add(0, text, index, &current) { return true }
        }
        guard index < text.count else { return false }
        next.clear()
        let byte = text[index]
        for place in 0..<current.count {
            let instruction = program[Int(current.states[place])]
            if sets[Int(instruction.first)].contains(byte) {
                if add(instruction.second, text, index + 1, &next) { return true }
            }
        }
        return false
    }

    /// Adds a state and those reached from it without a byte; whether the match is among them.
    private func add(_ state: UInt16, _ text: Span<UInt8>, _ index: Int, _ set: inout StateSet) -> Bool {
        guard set.insert(state) else { return false }
        var depth = 1
        set.pending[0] = state
        while depth > 0 {
            depth -= 1
            let state = set.pending[depth]
            let instruction = program[Int(state)]
            func push(_ target: UInt16) {
                guard set.insert(target) else { return }
                set.pending[depth] = target
                depth += 1
            }
            switch instruction.operation {
            case .match: return true
            case .set:
                set.states[set.count] = state
                set.count += 1
            case .jump: push(instruction.first)
            case .split:
                push(instruction.second)
                push(instruction.first)
            case .start: if index == 0 { push(instruction.first) }
            case .end: if index == text.count { push(instruction.first) }
            case .boundary, .noBoundary:
                let before = index > 0 && ByteSet.word.contains(text[index - 1])
                let behind = index < text.count && ByteSet.word.contains(text[index])
                if (before != behind) == (instruction.operation == .boundary) { push(instruction.first) }
            }
        }
        return false
    }

    /// States in the order they were reached, each once.
    private struct StateSet {
        var states = InlineArray<1024, UInt16>(repeating: 0)
        var pending = InlineArray<1024, UInt16>(repeating: 0)
        var marks = InlineArray<16, UInt64>(repeating: 0)
        var count = 0

        mutating func insert(_ state: UInt16) -> Bool {
            let bit = UInt64(1) &<< UInt64(state & 63)
            guard marks[Int(state >> 6)] & bit == 0 else { return false }
            marks[Int(state >> 6)] |= bit
            return true
        }

        mutating func clear() {
            for index in marks.indices { marks[index] = 0 }
            count = 0
        }
    }

    // MARK: - What can be known beforehand

    /// Whether every match begins with a node that a closure knows.
    private static func begins(_ node: ExpressionNode, with test: (ExpressionNode) -> Bool) -> Bool {
        switch node {
        case .sequence(let nodes): nodes.first.map { begins($0, with: test) } ?? false
        case .alternation(let nodes): nodes.allSatisfy { begins($0, with: test) }
        default: test(node)
        }
    }

    private static func firstBytes(of node: ExpressionNode) -> ByteSet? {
        switch node {
        case .set(let set): return set
        case .sequence(let nodes):
            // What may be left out lets the next begin the match.
            var result = ByteSet()
            for node in nodes {
                if case .repetition(let inner, 0, _) = node {
                    guard let set = firstBytes(of: inner) else { return nil }
                    result.formUnion(set)
                    continue
                }
                guard let set = firstBytes(of: node) else { return nil }
                result.formUnion(set)
                return result
            }
            return nil
        case .alternation(let nodes):
            var result = ByteSet()
            for node in nodes {
                guard let set = firstBytes(of: node) else { return nil }
                result.formUnion(set)
            }
            return result
        case .repetition(let inner, let least, _): return least > 0 ? firstBytes(of: inner) : nil
        case .start, .end, .wordBoundary: return nil
        }
    }
}

extension RegularExpression {
    /// Writes the program of the automaton.
    private struct Compiler {
        var program: [Instruction] = []
        var sets: [ByteSet] = []
        private var known: [ByteSet: UInt16] = [:]

        mutating func append(_ instruction: Instruction) throws(Failure) {
            guard program.count < RegularExpression.instructionLimit else { throw .tooLarge }
            program.append(instruction)
        }

        private var end: UInt16 { UInt16(program.count) }

        mutating func emit(_ node: ExpressionNode) throws(Failure) {
            switch node {
            case .set(let set):
                let index = known[set] ?? UInt16(sets.count)
                if known.updateValue(index, forKey: set) == nil { sets.append(set) }
                try append(Instruction(operation: .set, first: index, second: end + 1))
            case .sequence(let nodes): for node in nodes { try emit(node) }
            case .alternation(let nodes): try emitAlternation(nodes)
            case .repetition(let inner, let least, let most): try emitRepetition(inner, least, most)
            case .start: try append(Instruction(operation: .start, first: end + 1))
            case .end: try append(Instruction(operation: .end, first: end + 1))
            case .wordBoundary(let isOne):
                try append(Instruction(operation: isOne ? .boundary : .noBoundary, first: end + 1))
            }
        }

        private mutating func emitAlternation(_ nodes: [ExpressionNode]) throws(Failure) {
            var jumps: [Int] = []
            for (position, node) in nodes.enumerated() {
                guard position < nodes.count - 1 else {
                    try emit(node)
                    break
                }
                let split = program.count
                try append(Instruction(operation: .split, first: end + 1))
                try emit(node)
                jumps.append(program.count)
                try append(Instruction(operation: .jump))
                program[split].second = end
            }
            for jump in jumps { program[jump].first = end }
        }

        private mutating func emitRepetition(
            _ inner: ExpressionNode,
            _ least: Int,
            _ most: Int?
        ) throws(Failure) {
            let start = program.count
            for round in 0..<least {
                let before = program.count
                try emit(inner)
                // What writes no instruction matches nothing, however often.
                if program.count == before { break }
                if most == nil, round == least - 1 {
                    try append(Instruction(operation: .split, first: UInt16(before), second: end + 1))
                    return
                }
            }
            guard let most else {
                if least > 0, program.count == start { return }
                let split = program.count
                try append(Instruction(operation: .split, first: end + 1))
                try emit(inner)
                try append(Instruction(operation: .jump, first: UInt16(split)))
                program[split].second = end
                return
            }
            var splits: [Int] = []
            for _ in least..<max(least, most) {
                splits.append(program.count)
                try append(Instruction(operation: .split, first: end + 1))
                try emit(inner)
            }
            for split in splits { program[split].second = end }
        }
    }
}
