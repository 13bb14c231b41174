/// What the members with an underscore of one entry say about how the exchange went.
struct EntryMarks {
    private let row: EntryRow
    private let bytes: [UInt8]

    /// The code of an error of Chromium, `ERR_` and capital letters; nil if there is none.
    let errorCode: ByteString?

    /// The longest error that is looked at, in bytes.
    private static let longestError = 256
    private static let errorPrefix: ByteString = "ERR_"

    init(_ row: EntryRow, _ bytes: [UInt8]) {
        self.row = row
        self.bytes = bytes
        errorCode =
            Self.errorCode(in: row.responseError, of: bytes) ?? Self.errorCode(in: row.responseFailureText, of: bytes)
            ?? Self.errorCode(in: row.failureText, of: bytes)
    }

    /// Whether nothing went over the network (`_transferSize` 0).
    var transferredNothing: Bool { row.transferSize.length == 1 && first(of: row.transferSize) == UInt8(ascii: "0") }
    /// Whether a test script made the request (`_apiRequestRef`).
    var isAPIRequest: Bool { !row.apiRequestRef.isAbsent }
    /// Whether the request was aborted (`_wasAborted`, an error that says so).
    var wasAborted: Bool { first(of: row.wasAborted) == UInt8(ascii: "t") || errorCode?.equals("ERR_ABORTED") == true }
    /// Whether the browser or an extension blocked the request, as an error says.
    var wasBlocked: Bool { errorCode?.hasPrefix("ERR_BLOCKED_BY") == true }
    /// Whether messages of a web socket are recorded.
    var hasMessages: Bool { first(of: row.webSocketMessages) == UInt8(ascii: "[") }
    /// Whether the exporter cut the body (`_truncated`).
    var isTruncated: Bool { first(of: row.contentTruncated) == UInt8(ascii: "t") }
    /// Whether the exporter calls the request a beacon or ping.
    var isPing: Bool {
        guard !row.resourceType.isAbsent else { return false }
        let type = JSONText.content(of: row.resourceType, in: bytes)
        return type.equalsIgnoringCase("ping") || type.equalsIgnoringCase("beacon")
    }

    private func first(of value: ValueRange) -> UInt8? { value.isAbsent ? nil : bytes[Int(value.offset)] }

    private static func errorCode(in value: ValueRange, of bytes: [UInt8]) -> ByteString? {
        guard !value.isAbsent else { return nil }
        let start = Int(value.offset)
        let text = ByteString(bytes[start..<min(value.end, start + longestError)])
        guard let mark = text.firstRange(of: errorPrefix) else { return nil }
        var end = mark.upperBound
        while end < text.count, text[end] == UInt8(ascii: "_") || text[end].isASCIIUppercase { end += 1 }
        return text[mark.lowerBound..<end]
    }
}
