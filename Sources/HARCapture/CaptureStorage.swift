/// What stays in memory of a capture and the table of where everything lies in it; shared by all views of the capture.
final class CaptureStorage: Sendable {
    let text: CaptureText
    let digest: SHA256Digest
    /// `/log`, or nothing when the members of the log stand at the top of the file.
    let logPointer: String
    let index: CaptureIndex
    /// The name of the program that wrote the file; empty if it gives none.
    let creatorName: ByteString

    init(text: CaptureText, digest: SHA256Digest, logPointer: String, index: CaptureIndex) {
        self.text = text
        self.digest = digest
        self.logPointer = logPointer
        self.index = index
        let creator = index.log.creator.isAbsent ? nil : JSONValue(text: text, range: index.log.creator)
        creatorName = creator?["name"]?.text ?? ByteString()
    }

    /// The bytes that stay in memory, to which every ``ValueRange`` refers.
    var bytes: [UInt8] { text.bytes }

    func content(of range: ValueRange) -> ByteString { JSONText.content(of: range, in: bytes) }

    /// Whether a header has a name, given in lower case; nothing is allocated unless the name has escapes.
    func isNamed(_ header: HeaderRow, _ name: StaticString) -> Bool {
        let length = Int(header.name.length) - 2
        guard length >= name.utf8CodeUnitCount else { return false }
        let start = Int(header.name.offset) + 1
        let bytes = bytes
        guard length == name.utf8CodeUnitCount else {
            // A longer token can only be meant if escapes of six bytes make it longer.
            return length >= 8 && bytes.span.holds(UInt8(ascii: "\\"), inLong: start..<(start + length))
                && content(of: header.name).equalsIgnoringCase(name)
        }
        return bytes.span.matches(name, at: start)
    }

    /// The rows of the headers of a message.
    func headers(of message: MessageRow) -> ArraySlice<HeaderRow> {
        index.headers[Int(message.firstHeader)..<(Int(message.firstHeader) + Int(message.headerCount))]
    }

    func value(at range: ValueRange) -> JSONValue? {
        range.isAbsent ? nil : JSONValue(text: text, range: range)
    }

    /// Notes an oddity of a value.
    func note(
        _ code: DiagnosticCode,
        _ range: ValueRange,
        in log: DiagnosticLog,
        detail: @autoclosure () -> String? = nil,
        expected: @autoclosure () -> String? = nil,
        found: @autoclosure () -> String? = nil
    ) {
        let place = text.gaps.range(of: Int(range.offset)..<range.end)
        log.note(
            code,
            at: place.lowerBound,
            length: place.count,
            detail: detail(),
            expected: expected(),
            found: found()
        )
    }

    /// A reference to kept bytes.
    func reference(_ element: ElementPath, _ bytes: Range<Int>) -> SourceReference {
        let place = text.gaps.range(of: bytes)
        return SourceReference(storage: self, element: element, offset: place.lowerBound, length: place.count)
    }

    /// A reference to a value.
    func reference(_ element: ElementPath, _ range: ValueRange) -> SourceReference {
        reference(element, Int(range.offset)..<range.end)
    }
}

/// Where the parts of a capture lie: plain rows, nothing allocated per entry or header.
struct CaptureIndex: Sendable {
    var log = LogRow()
    /// Where the document starts.
    var documentStart = 0
    var pages: [ValueRange] = []
    var entries: [EntryRow] = []
    var headers: [HeaderRow] = []

    /// How many entries are read: a hostile file of empty ones would need ninety times its size in rows.
    var entryLimit = 5_000_000
    /// How many headers are read, of all entries together.
    var headerLimit = 50_000_000
}

/// Where the members of the log lie.
struct LogRow: Sendable {
    var pages = ValueRange.absent
    var version = ValueRange.absent
    var creator = ValueRange.absent
    var browser = ValueRange.absent
    var comment = ValueRange.absent
    /// Whether the pages, creator and browser are members of `log`, and not of the document itself.
    var hasPages = true
    var hasCreator = true
    var hasBrowser = true
}

/// Where one header lies. In the object form of headers there is no element and the name is a member name.
struct HeaderRow: Sendable {
    var element = ValueRange.absent
    var name = ValueRange.absent
    var value = ValueRange.absent
}

/// Where the members of one entry lie that are asked for again and again; the others are found when asked for.
struct EntryRow: Sendable {
    var element = ValueRange.absent
    var isComplete = false

    var startedDateTime = ValueRange.absent
    var time = ValueRange.absent
    var pageref = ValueRange.absent
    var serverIPAddress = ValueRange.absent
    var timings = ValueRange.absent
    var fromCache = ValueRange.absent
    var fetchType = ValueRange.absent
    var fetchedViaServiceWorker = ValueRange.absent
    var serviceWorkerResponseSource = ValueRange.absent
    var wasFulfilled = ValueRange.absent
    var wasAborted = ValueRange.absent
    var apiRequestRef = ValueRange.absent
    var webSocketMessages = ValueRange.absent
    var resourceType = ValueRange.absent
    var failureText = ValueRange.absent
    var request = MessageRow()
    var response = MessageRow()

    var method = ValueRange.absent
    var url = ValueRange.absent
    var queryString = ValueRange.absent
    var postData = ValueRange.absent

    var status = ValueRange.absent
    var redirectURL = ValueRange.absent
    var content = ValueRange.absent
    var contentText = ValueRange.absent
    var contentSize = ValueRange.absent
    var contentFile = ValueRange.absent
    var contentTruncated = ValueRange.absent
    var transferSize = ValueRange.absent
    var responseError = ValueRange.absent
    var responseFailureText = ValueRange.absent
    var fromDiskCache = ValueRange.absent
    var fromServiceWorker = ValueRange.absent
}

/// Where the members lie that requests and responses share.
struct MessageRow: Sendable {
    var element = ValueRange.absent
    var cookies = ValueRange.absent
    var headers = ValueRange.absent
    /// The first of the rows of this message in ``CaptureIndex/headers``.
    var firstHeader: UInt32 = 0
    var headerCount: UInt32 = 0
}
