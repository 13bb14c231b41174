/// Where a fact was seen: capture, entry, JSON pointer and the exact bytes.
///
/// Anyone can check it with `dd` and `sha256sum`: ``length`` bytes from ``offset`` of the decoded text of the capture
/// whose SHA-256 is ``capture``. The bytes lie inside the value that ``pointer`` leads to.
public struct SourceReference: Sendable {
    let storage: CaptureStorage
    let element: ElementPath
    /// The first byte, counted from the start of the decoded text.
    public let offset: Int
    /// The number of bytes.
    public let length: Int

    /// The SHA-256 of the decoded text of the capture.
    public var capture: SHA256Digest { storage.digest }

    /// The index of the entry; nil for what stands outside of entries.
    public var entry: Int? { element.entry }

    /// The path of the value the bytes stand in (RFC 6901).
    public var pointer: JSONPointer { element.pointer(in: storage) }

    /// The cited bytes, as they stand in the file: JSON escapes included.
    ///
    /// - Throws: ``CaptureError`` if they did not stay in memory and the file is gone or changed.
    public var bytes: ByteString {
        get throws(CaptureError) { try storage.text.read(offset..<(offset + length)) }
    }

    /// What the cited bytes mean: those of a string without its quotes and escapes, others as they stand.
    ///
    /// - Throws: ``CaptureError`` if they did not stay in memory and the file is gone or changed.
    public var text: ByteString {
        get throws(CaptureError) { meaning(of: try bytes) }
    }

    /// The same for bytes that stayed in memory, as all do but those of long bodies; nil for others.
    package var residentText: ByteString? {
        storage.text.gaps.position(of: offset..<(offset + length)).map {
            meaning(of: ByteString(storage.bytes[$0.clamped(to: 0..<storage.bytes.count)]))
        }
    }

    /// Whether the cited bytes stay in memory.
    package var isResident: Bool { storage.text.gaps.position(of: offset..<(offset + length)) != nil }

    private func meaning(of bytes: ByteString) -> ByteString {
        guard element.role.isText else { return bytes }
        let slice = bytes.bytes
        if length >= 2, slice.first == UInt8(ascii: "\""), slice.last == UInt8(ascii: "\"") {
            return JSONText.unescaped(slice.dropFirst().dropLast())
        }
        return JSONText.unescaped(slice)
    }

    /// The SHA-256 of the cited bytes.
    ///
    /// - Throws: ``CaptureError`` if they did not stay in memory and the file is gone or changed.
    public var bytesDigest: SHA256Digest {
        get throws(CaptureError) { SHA256Digest(of: try bytes.bytes) }
    }
}

extension SourceReference: Hashable, Comparable {
    public static func == (left: Self, right: Self) -> Bool {
        left.offset == right.offset && left.length == right.length && left.element == right.element
            && left.capture == right.capture
    }

    /// The order of the file.
    public static func < (left: Self, right: Self) -> Bool {
        (left.offset, left.length) < (right.offset, right.length)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(offset)
        hasher.combine(length)
    }
}

extension SourceReference: CustomStringConvertible {
    public var description: String { "\(pointer) (byte \(offset), \(length) long)" }
}

/// The place of a value in a HAR document, small enough to keep one for every fact.
struct ElementPath: Sendable, Hashable {
    enum Role: UInt8, Sendable {
        case file, creator, browser, page
        case entry, initiator, startedDateTime, method, url, postData, postDataText
        case requestHeader, requestHeaders, requestCookies
        case status, redirectURL, responseHeader, responseHeaders, responseCookies, content, contentText

        /// Whether the value is a single text and no object or array.
        var isText: Bool {
            switch self {
            case .startedDateTime, .method, .url, .postDataText, .requestHeader, .status, .redirectURL,
                .responseHeader, .contentText:
                true
            case .file, .creator, .browser, .page, .entry, .initiator, .postData, .requestHeaders, .requestCookies,
                .responseHeaders, .responseCookies, .content:
                false
            }
        }
    }

    let role: Role
    private let entryIndex: Int32
    private let position: Int32

    init(_ role: Role, entry: Int? = nil, position: Int = 0) {
        self.role = role
        entryIndex = entry.map { Int32(truncatingIfNeeded: $0) } ?? -1
        self.position = Int32(truncatingIfNeeded: position)
    }

    var entry: Int? { entryIndex < 0 ? nil : Int(entryIndex) }

    /// The place of a header in its message, or of a page among the pages.
    var headerPosition: Int { Int(position) }

    func pointer(in storage: CaptureStorage) -> JSONPointer {
        let isInLog =
            switch role {
            case .creator: storage.index.log.hasCreator
            case .browser: storage.index.log.hasBrowser
            case .page: storage.index.log.hasPages
            default: !storage.logPointer.isEmpty
            }
        var path: [ByteString] = isInLog ? ["log"] : []
        if entryIndex >= 0 { path += ["entries", ByteString(String(entryIndex))] }
        switch role {
        case .file: return JSONPointer([])
        case .creator: path += ["creator"]
        case .browser: path += ["browser"]
        case .page: path += ["pages", ByteString(String(position))]
        case .entry: break
        case .initiator: path += ["_initiator"]
        case .startedDateTime: path += ["startedDateTime"]
        case .method: path += ["request", "method"]
        case .url: path += ["request", "url"]
        case .postData: path += ["request", "postData"]
        case .postDataText: path += ["request", "postData", "text"]
        case .requestHeaders: path += ["request", "headers"]
        case .requestCookies: path += ["request", "cookies"]
        case .requestHeader: path += ["request", "headers"] + headerComponents(in: storage, request: true)
        case .status: path += ["response", "status"]
        case .redirectURL: path += ["response", "redirectURL"]
        case .responseHeaders: path += ["response", "headers"]
        case .responseHeader: path += ["response", "headers"] + headerComponents(in: storage, request: false)
        case .responseCookies: path += ["response", "cookies"]
        case .content: path += ["response", "content"]
        case .contentText: path += ["response", "content", "text"]
        }
        return JSONPointer(path)
    }

    /// `3/value` in an array of headers, the name in an object of headers.
    private func headerComponents(in storage: CaptureStorage, request: Bool) -> [ByteString] {
        let entry = storage.index.entries[Int(entryIndex)]
        let message = request ? entry.request : entry.response
        let row = storage.index.headers[Int(message.firstHeader) + Int(position)]
        if row.element.isAbsent {
            // In an object the pointer to a repeated name leads to the last; the others have none of their own.
            let name = storage.content(of: row.name)
            let isRepeated = storage.headers(of: message).dropFirst(Int(position) + 1).contains {
                storage.content(of: $0.name) == name
            }
            return isRepeated ? [] : [name]
        }
        return [ByteString(String(position)), "value"]
    }
}
