/// What may stand around the JSON of a capture.
extension CaptureDecoder {
    /// Crosses a byte-order mark; refuses other encodings by name.
    mutating func enterText(_ scanner: inout JSONScanner) throws(CaptureError) {
        let head = (0..<min(4, scanner.end)).map { scanner.byte($0) }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            log.note(.byteOrderMark, at: 0, length: 3)
            textStart = 3
            scanner.position = textStart
            return
        }
        guard let encoding = TextEncoding.otherThanUTF8(head) else { return }
        throw CaptureError(
            .unsupportedEncoding,
            name: name,
            offset: 0,
            "the text is \(encoding); HAR 1.2 requires UTF-8"
        )
    }

    /// Crosses `name(` in front of the text, if it stands there (JSONP), and the brace of the document.
    mutating func enterRoot(_ scanner: inout JSONScanner) throws(ScanFailure) {
        scanner.skipWhitespace()
        let outside = scanner.position
        try skipComment(&scanner)
        let start = scanner.position
        if let first = scanner.peek, first.isFunctionNameByte, !first.isASCIIDigit, first != UInt8(ascii: ".") {
            while let next = scanner.peek, next.isFunctionNameByte { scanner.advance() }
            guard try scanner.nextByte("(") == UInt8(ascii: "(") else { throw scanner.unexpected("a JSON object") }
            scanner.advance()
            isWrapped = true
            scanner.note(.jsonpWrapper, at: start, length: scanner.position - start)
        } else {
            scanner.position = outside
        }
        guard try scanner.nextByte("{") == UInt8(ascii: "{") else { throw scanner.unexpected("{") }
        rows.index.documentStart = scanner.position + scanner.shift
        hasStarted = true
        enter(.root, &scanner)
    }

    /// Crosses what may follow the document.
    mutating func leaveText(_ scanner: inout JSONScanner) throws(ScanFailure) {
        if isWrapped {
            scanner.skipWhitespace()
            if scanner.peek == UInt8(ascii: ")") {
                scanner.advance()
            } else {
                scanner.note(.unclosedWrapper, at: scanner.position, length: 0)
            }
            scanner.skipWhitespace()
            if scanner.peek == UInt8(ascii: ";") { scanner.advance() }
        }
        scanner.skipWhitespace()
        // Text that a window cuts off here may go on with more white space.
        if scanner.position == scanner.end { throw scanner.unexpected("the end") }
        throw ScanFailure(reason: .trailing, offset: scanner.position, expected: "the end")
    }

    /// Crosses the comment that some servers put in front of a function call, if it is short.
    private func skipComment(_ scanner: inout JSONScanner) throws(ScanFailure) {
        let start = scanner.position
        guard start + 1 < scanner.end, scanner.byte(start) == UInt8(ascii: "/"),
            scanner.byte(start + 1) == UInt8(ascii: "*")
        else { return }
        for next in (start + 2)..<(start + 258) {
            guard next + 1 < scanner.end else {
                throw ScanFailure(reason: .truncated, offset: scanner.end, expected: "the end of the comment")
            }
            if scanner.byte(next) == UInt8(ascii: "*"), scanner.byte(next + 1) == UInt8(ascii: "/") {
                scanner.position = next + 2
                scanner.skipWhitespace()
                return
            }
        }
    }
}

extension UInt8 {
    /// Whether a byte can stand in the name of the function that JSONP calls.
    fileprivate var isFunctionNameByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
            || self == UInt8(ascii: ".")
    }
}
