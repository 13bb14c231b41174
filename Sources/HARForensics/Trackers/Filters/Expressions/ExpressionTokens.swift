/// Finds the runs of letters and digits that a match must hold, to find the expression by.
struct ExpressionTokens {
    private var tokens: [[UInt8]] = []
    private var run: [UInt8] = []
    /// Whether what adjoins the run on its left is known not to be of its kind.
    private var isBounded = false

    mutating func walk(_ node: ExpressionNode) {
        switch node {
        case .set(let set):
            guard let byte = set.onlyFoldedByte else {
                interrupt()
                return
            }
            if FilterToken.contains(byte) {
                run.append(byte)
            } else {
                if isBounded, !run.isEmpty { tokens.append(run) }
                run = []
                isBounded = true
            }
        case .sequence(let nodes): for node in nodes { walk(node) }
        case .start:
            run = []
            isBounded = true
        case .end:
            if isBounded, !run.isEmpty { tokens.append(run) }
            interrupt()
        case .alternation, .repetition: interrupt()
        case .wordBoundary: break
        }
    }

    private mutating func interrupt() {
        run = []
        isBounded = false
    }

    func found() -> [[UInt8]] { tokens }
}
