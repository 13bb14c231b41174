/// What the members with an underscore of one entry say about how the exchange went.
struct EntryMarks {
    /// Whether nothing went over the network (`_transferSize` 0).
    private(set) var transferredNothing = false
    /// Whether a test script made the request (`_apiRequestRef`).
    private(set) var isAPIRequest = false
    /// Whether the request was aborted (`_wasAborted`, an error that says so).
    private(set) var wasAborted = false
    /// Whether the browser or an extension blocked the request, as an error says.
    private(set) var wasBlocked = false
    /// The code of an error of Chromium, `ERR_` and capital letters; nil if there is none.
    private(set) var errorCode: String?
    /// Whether messages of a web socket are recorded.
    private(set) var hasMessages = false
    /// Whether the exporter calls the request a beacon or ping.
    private(set) var isPing = false
    /// Whether the exporter cut the body (`_truncated`).
    private(set) var isTruncated = false

    /// The longest error that is looked at, in bytes.
    private static let longestError = 256

    init(_ row: EntryRow, _ storage: CaptureStorage) {
        let members = ExtensionMembers(bytes: storage.bytes)
        let look = Look(bytes: storage.bytes, members: members)
        members.forEach(in: row.element, except: row.request.element, and: row.response.element) {
            look.take($0, $1, &self)
        }
        members.forEach(in: row.response.element, except: row.response.headers, and: row.content) {
            look.take($0, $1, &self)
        }
        members.forEach(in: row.content, except: row.contentText, and: .absent) { look.take($0, $1, &self) }
    }

    private struct Look {
        let bytes: [UInt8]
        let members: ExtensionMembers

        func take(_ name: Range<Int>, _ value: Int, _ marks: inout EntryMarks) {
            func isNamed(_ literal: StaticString) -> Bool { members.isName(name, literal) }
            let first = bytes[value]
            if isNamed("_transferSize") {
                let next = value + 1 < bytes.count ? bytes[value + 1] : 0
                let isZero = first == UInt8(ascii: "0") && !next.isASCIIDigit && next != UInt8(ascii: ".")
                if isZero { marks.transferredNothing = true }
            } else if isNamed("_apiRequestRef") {
                if first != UInt8(ascii: "n") { marks.isAPIRequest = true }
            } else if isNamed("_wasAborted") {
                if first == UInt8(ascii: "t") { marks.wasAborted = true }
            } else if isNamed("_truncated") {
                if first == UInt8(ascii: "t") { marks.isTruncated = true }
            } else if isNamed("_webSocketMessages") {
                if first == UInt8(ascii: "[") { marks.hasMessages = true }
            } else if isNamed("_resourceType") {
                let text = string(at: value)
                if text.equalsIgnoringCase("ping") || text.equalsIgnoringCase("beacon") { marks.isPing = true }
            } else if isNamed("_error") || isNamed("_failureText") {
                marks.read(error: string(at: value))
            }
        }

        /// The raw bytes of a string, as far as an error is looked at.
        private func string(at value: Int) -> ByteString {
            guard bytes[value] == UInt8(ascii: "\"") else { return ByteString() }
            let start = value + 1
            var end = start
            let limit = min(bytes.count, start + EntryMarks.longestError)
            while end < limit, bytes[end] != UInt8(ascii: "\"") { end += 1 }
            return ByteString(bytes[start..<end])
        }
    }

    private mutating func read(error text: ByteString) {
        guard let mark = text.firstRange(of: "ERR_") else { return }
        var end = mark.upperBound
        while end < text.count, text[end] == UInt8(ascii: "_") || text[end].isASCIIUppercase { end += 1 }
        let code = text[mark.lowerBound..<end]
        errorCode = code.string
        if code.hasPrefix("ERR_BLOCKED_BY") { wasBlocked = true }
        if code == "ERR_ABORTED" { wasAborted = true }
    }
}
