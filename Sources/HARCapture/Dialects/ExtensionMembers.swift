/// Finds the members that exporters add under names with an underscore, without reading the large members beside them.
///
/// ```
/// {"_priority":"High","request":{ … },"response":{ … },"_requestId":"17"}
///  ^ looked at        ^ skipped                        ^ looked at
/// ```
///
/// Within a string a quote is escaped, so `"_name":` cannot stand inside of one. Members of objects that are looked at
/// are found too.
struct ExtensionMembers {
    let bytes: [UInt8]

    /// The longest name that is looked at.
    private static let longestName = 48

    /// Calls a closure with each name, without quotes, and the position of its value.
    func forEach(
        in object: ValueRange,
        except first: ValueRange,
        and second: ValueRange,
        _ body: (_ name: Range<Int>, _ value: Int) -> Void
    ) {
        guard !object.isAbsent else { return }
        let (early, late) = first.offset <= second.offset ? (first, second) : (second, first)
        var position = Int(object.offset)
        for inner in [early, late] where !inner.isAbsent {
            scan(position, min(Int(inner.offset), object.end), body)
            position = max(position, inner.end)
        }
        scan(position, object.end, body)
    }

    private func scan(_ start: Int, _ end: Int, _ body: (Range<Int>, Int) -> Void) {
        let bytes = bytes
        var index = start
        while index < end {
            // One comparison a byte until a quote is met.
            guard bytes[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            index += 1
            guard index < end, bytes[index] == UInt8(ascii: "_"),
                index == start + 1 || bytes[index - 2] != UInt8(ascii: "\\")
            else { continue }
            let nameStart = index
            while index < end, index - nameStart < Self.longestName, isNameByte(bytes[index]) { index += 1 }
            let nameEnd = index
            guard index < end, bytes[index] == UInt8(ascii: "\"") else { continue }
            index = skipSpace(index + 1, end)
            guard index < end, bytes[index] == UInt8(ascii: ":") else { continue }
            index = skipSpace(index + 1, end)
            if index < end { body(nameStart..<nameEnd, index) }
        }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private func skipSpace(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
        return index
    }

    /// Whether a name is a literal.
    func isName(_ name: Range<Int>, _ literal: StaticString) -> Bool {
        guard name.count == literal.utf8CodeUnitCount else { return false }
        for offset in 0..<name.count where bytes[name.lowerBound + offset] != literal.byte(at: offset) { return false }
        return true
    }
}
