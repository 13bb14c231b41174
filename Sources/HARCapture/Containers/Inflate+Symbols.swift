extension Inflate {
    /// Decodes literals and copies until the block ends.
    mutating func decodeSymbols(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(ContainerError) {
        while true {
            try makeRoom(for: 0)
            if try decodeFast(literals, distances) { return }
            // The limit may be overrun by one copy, inside the slack, before it is noticed here.
            guard produced <= maximum else { throw outputExceeded }
            // The fast loop stops for want of room or of input; one careful step settles which.
            if try decodeOne(literals, distances) { return }
        }
    }

    /// Decodes while sixteen more bytes of input and the slack of output are there.
    ///
    /// - Returns: Whether the block ended.
    private mutating func decodeFast(
        _ literals: HuffmanTable,
        _ distances: HuffmanTable
    ) throws(ContainerError) -> Bool {
        let input = self.input
        let source = input.span
        let literalEntries = literals.entries.span
        let distanceEntries = distances.entries.span
        let literalMask: UInt64 = 1 << UInt64(literals.indexBits) - 1
        let distanceMask: UInt64 = 1 << UInt64(distances.indexBits) - 1
        // At most two refills of eight bytes a round.
        let lastPosition = source.count - 16
        let lastProduced = min(output.count - Inflate.slack, maximum)

        var position = self.position
        var bits = self.bits
        var bitCount = self.bitCount
        var produced = self.produced
        var problem: (code: ContainerError.Code, message: String)?
        var hasEnded = false

        do {
            var target = output.mutableSpan
            while position <= lastPosition, produced <= lastProduced {
                // Now at least 56 bits: three literals of 15, or a copy, which needs 15 + 5 bits
                // for the length and 15 + 13 for the distance.
                bits |= source.littleEndianWord(at: position) &<< bitCount
                position &+= Int((63 &- bitCount) &>> 3)
                bitCount |= 56

                var entry = literalEntries[Int(bits & literalMask)]
                if entry & HuffmanTable.literal != 0 {
                    bits &>>= HuffmanTable.allBits(entry)
                    bitCount &-= HuffmanTable.allBits(entry)
                    target[produced] = UInt8(truncatingIfNeeded: entry &>> 16)
                    produced &+= 1
                    entry = literalEntries[Int(bits & literalMask)]
                    if entry & HuffmanTable.literal != 0 {
                        bits &>>= HuffmanTable.allBits(entry)
                        bitCount &-= HuffmanTable.allBits(entry)
                        target[produced] = UInt8(truncatingIfNeeded: entry &>> 16)
                        produced &+= 1
                        entry = literalEntries[Int(bits & literalMask)]
                        if entry & HuffmanTable.literal != 0 {
                            bits &>>= HuffmanTable.allBits(entry)
                            bitCount &-= HuffmanTable.allBits(entry)
                            target[produced] = UInt8(truncatingIfNeeded: entry &>> 16)
                            produced &+= 1
                            continue
                        }
                    }
                    bits |= source.littleEndianWord(at: position) &<< bitCount
                    position &+= Int((63 &- bitCount) &>> 3)
                    bitCount |= 56
                }

                if entry & HuffmanTable.exceptional != 0 {
                    if entry & HuffmanTable.secondTable != 0 {
                        entry = HuffmanTable.second(entry, bits, literals.indexBits, literalEntries)
                    }
                    if entry & HuffmanTable.literal != 0 {
                        bits &>>= HuffmanTable.allBits(entry)
                        bitCount &-= HuffmanTable.allBits(entry)
                        target[produced] = UInt8(truncatingIfNeeded: entry &>> 16)
                        produced &+= 1
                        continue
                    }
                    if entry & HuffmanTable.endOfBlock != 0 {
                        bits &>>= HuffmanTable.allBits(entry)
                        bitCount &-= HuffmanTable.allBits(entry)
                        hasEnded = true
                        break
                    }
                    if entry & HuffmanTable.invalid != 0 {
                        problem = Inflate.unknownLiteral
                        break
                    }
                }
                let length = HuffmanTable.number(entry, bits)
                bits &>>= HuffmanTable.allBits(entry)
                bitCount &-= HuffmanTable.allBits(entry)

                entry = distanceEntries[Int(bits & distanceMask)]
                if entry & HuffmanTable.exceptional != 0 {
                    if entry & HuffmanTable.secondTable != 0 {
                        entry = HuffmanTable.second(entry, bits, distances.indexBits, distanceEntries)
                    }
                    if entry & HuffmanTable.invalid != 0 {
                        problem = Inflate.unknownDistance
                        break
                    }
                }
                let distance = HuffmanTable.number(entry, bits)
                bits &>>= HuffmanTable.allBits(entry)
                bitCount &-= HuffmanTable.allBits(entry)
                guard distance <= produced else {
                    problem = Inflate.tooFar(distance, produced)
                    break
                }
                target.copyBack(distance, length, at: produced)
                produced &+= length
            }
        }

        self.position = position
        self.bits = bits
        self.bitCount = bitCount
        self.produced = produced
        if let problem { throw failure(problem.code, problem.message) }
        return hasEnded
    }

    /// Decodes one literal or copy near the end of the input, where every bit has to be counted.
    ///
    /// - Returns: Whether the block ended.
    private mutating func decodeOne(
        _ literals: HuffmanTable,
        _ distances: HuffmanTable
    ) throws(ContainerError) -> Bool {
        let entry = try takeEntry(literals)
        if entry & HuffmanTable.endOfBlock != 0 { return true }
        guard entry & HuffmanTable.invalid == 0 else {
            throw failure(Inflate.unknownLiteral.code, Inflate.unknownLiteral.message)
        }
        if entry & HuffmanTable.literal != 0 {
            try makeRoom(for: 1)
            output[produced] = UInt8(truncatingIfNeeded: HuffmanTable.value(entry))
            produced += 1
            return false
        }
        let length = HuffmanTable.value(entry) + Int(try takeBits(extraBits(entry)))
        let distanceEntry = try takeEntry(distances)
        guard distanceEntry & HuffmanTable.invalid == 0 else {
            throw failure(Inflate.unknownDistance.code, Inflate.unknownDistance.message)
        }
        let distance = HuffmanTable.value(distanceEntry) + Int(try takeBits(extraBits(distanceEntry)))
        guard distance <= produced else {
            let problem = Inflate.tooFar(distance, produced)
            throw failure(problem.code, problem.message)
        }
        try makeRoom(for: length)
        for index in produced..<produced + length { output[index] = output[index - distance] }
        produced += length
        return false
    }

    private func extraBits(_ entry: UInt32) -> UInt64 { HuffmanTable.allBits(entry) - HuffmanTable.codeBits(entry) }

    /// Takes a code word, but not the extra bits behind it.
    mutating func takeEntry(_ table: HuffmanTable) throws(ContainerError) -> UInt32 {
        fill(15)
        var entry = table.entries[Int(bits & (1 << UInt64(table.indexBits) - 1))]
        if entry & HuffmanTable.secondTable != 0 {
            entry = HuffmanTable.second(entry, bits, table.indexBits, table.entries.span)
        }
        _ = try takeBits(HuffmanTable.codeBits(entry))
        return entry
    }

    // MARK: Problems

    private typealias Problem = (code: ContainerError.Code, message: String)
    private static var unknownLiteral: Problem { (.invalidSymbol, "no literal or length has this code") }
    private static var unknownDistance: Problem { (.invalidSymbol, "no distance has this code") }
    private static func tooFar(_ distance: Int, _ produced: Int) -> Problem {
        (.invalidDistance, "a copy from \(distance) bytes back, \(produced) are there")
    }
}

extension HuffmanTable {
    /// The entry of a code word that is longer than the index.
    @inline(__always)
    fileprivate static func second(
        _ entry: UInt32,
        _ bits: UInt64,
        _ indexBits: Int,
        _ entries: Span<UInt32>
    ) -> UInt32 {
        let rest = bits &>> UInt64(indexBits) & (1 &<< codeBits(entry) &- 1)
        return entries[value(entry) &+ Int(rest)]
    }

    /// The length or distance that a code word and its extra bits stand for.
    @inline(__always)
    fileprivate static func number(_ entry: UInt32, _ bits: UInt64) -> Int {
        value(entry) &+ Int((bits & (1 &<< allBits(entry) &- 1)) &>> codeBits(entry))
    }
}

extension MutableSpan<UInt8> {
    /// Repeats what lies this far back; up to seven bytes more than the length are written.
    @inline(__always)
    fileprivate mutating func copyBack(_ distance: Int, _ length: Int, at start: Int) {
        let end = start &+ length
        var target = start
        if distance < 8 {
            // The pattern is shorter than a word: byte by byte, until it has been written often
            // enough that a word that lies a multiple of it back is complete.
            let first = min(end, start &+ 8)
            while target < first {
                self[target] = self[target &- distance]
                target &+= 1
            }
            let multiple = distance &* (7 / distance &+ 1)
            while target < end {
                copyWord(from: target &- multiple, to: target)
                target &+= 8
            }
        } else {
            while target < end {
                copyWord(from: target &- distance, to: target)
                target &+= 8
            }
        }
    }
}
