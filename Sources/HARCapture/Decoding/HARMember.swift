/// The member names of HAR 1.2 that the decoder keeps a place for.
enum HARMember {
    case log, entries, pages, version, creator, browser, comment
    case startedDateTime, time, pageref, serverIPAddress, timings, request, response
    case method, url, headers, cookies, queryString, postData
    case status, redirectURL, content
    case name, value, text, size
    case fromCache, fetchType, fetchedViaServiceWorker, serviceWorkerResponseSource, wasFulfilled
    case fromDiskCache, fromServiceWorker
    case apiRequestRef, wasAborted, webSocketMessages, resourceType, failureText
    case error, transferSize, truncated, file
    case other

    /// Recognises a member name; escapes in it are resolved first.
    @inline(__always)
    init(_ key: StringToken, in window: WindowBytes) {
        if key.mayHaveEscapes {
            self.init(window.content(of: key))
        } else if key.contentLength < 3 {
            self = .other
        } else {
            self = Self.find(key.contentLength, window.byte(key.contentStart)) { window.matches(key, $0) }
        }
    }

    private init(_ name: ByteString) {
        self = name.first.map { Self.find(name.count, $0) { name.equals($0) } } ?? .other
    }

    /// Compares with the only names of a length and first byte; this is asked for every member of the file.
    @inline(__always)
    private static func find(_ length: Int, _ first: UInt8, _ isNamed: (StaticString) -> Bool) -> HARMember {
        switch (length, Unicode.Scalar(first)) {
        case (3, "l"): if isNamed("log") { return .log }
        case (3, "u"): if isNamed("url") { return .url }
        case (4, "n"): if isNamed("name") { return .name }
        case (4, "s"): if isNamed("size") { return .size }
        case (4, "t"):
            if isNamed("text") { return .text }
            if isNamed("time") { return .time }
        case (5, "_"): if isNamed("_file") { return .file }
        case (5, "p"): if isNamed("pages") { return .pages }
        case (5, "v"): if isNamed("value") { return .value }
        case (6, "_"): if isNamed("_error") { return .error }
        case (6, "m"): if isNamed("method") { return .method }
        case (6, "s"): if isNamed("status") { return .status }
        case (7, "b"): if isNamed("browser") { return .browser }
        case (7, "c"):
            if isNamed("cookies") { return .cookies }
            if isNamed("content") { return .content }
            if isNamed("comment") { return .comment }
            if isNamed("creator") { return .creator }
        case (7, "e"): if isNamed("entries") { return .entries }
        case (7, "h"): if isNamed("headers") { return .headers }
        case (7, "p"): if isNamed("pageref") { return .pageref }
        case (7, "r"): if isNamed("request") { return .request }
        case (7, "t"): if isNamed("timings") { return .timings }
        case (7, "v"): if isNamed("version") { return .version }
        case (8, "p"): if isNamed("postData") { return .postData }
        case (8, "r"): if isNamed("response") { return .response }
        case (10, "_"):
            if isNamed("_fromCache") { return .fromCache }
            if isNamed("_fetchType") { return .fetchType }
            if isNamed("_truncated") { return .truncated }
        case (11, "_"): if isNamed("_wasAborted") { return .wasAborted }
        case (11, "q"): if isNamed("queryString") { return .queryString }
        case (11, "r"): if isNamed("redirectURL") { return .redirectURL }
        case (12, "_"): if isNamed("_failureText") { return .failureText }
        case (13, "_"):
            if isNamed("_resourceType") { return .resourceType }
            if isNamed("_transferSize") { return .transferSize }
            if isNamed("_wasFulfilled") { return .wasFulfilled }
        case (13, "f"): if isNamed("fromDiskCache") { return .fromDiskCache }
        case (14, "_"): if isNamed("_apiRequestRef") { return .apiRequestRef }
        case (15, "s"):
            if isNamed("startedDateTime") { return .startedDateTime }
            if isNamed("serverIPAddress") { return .serverIPAddress }
        case (17, "f"): if isNamed("fromServiceWorker") { return .fromServiceWorker }
        case (18, "_"): if isNamed("_webSocketMessages") { return .webSocketMessages }
        case (24, "_"): if isNamed("_fetchedViaServiceWorker") { return .fetchedViaServiceWorker }
        case (28, "_"): if isNamed("_serviceWorkerResponseSource") { return .serviceWorkerResponseSource }
        default: break
        }
        return .other
    }
}

extension JSONScanner {
    /// Whether a key means a name, escapes resolved.
    func spells(_ key: StringToken, _ name: ByteString) -> Bool {
        if key.mayHaveEscapes { return window.content(of: key) == name }
        guard key.contentLength == name.count else { return false }
        for (index, expected) in name.bytes.enumerated() where byte(key.contentStart &+ index) != expected {
            return false
        }
        return true
    }

    /// Keeps a value's place; null counts as absent, and of a repeated member the last counts.
    @inline(__always)
    func assign(from start: Int, to slot: inout ValueRange, _ key: StringToken) {
        noteDuplicate(of: slot, key)
        slot = byte(start) == UInt8(ascii: "n") ? .null : range(from: start)
    }

    /// Keeps the place of a text or number; an object or array in its stead is noted and counts as absent.
    @inline(__always)
    func assignText(from start: Int, to slot: inout ValueRange, _ key: StringToken) {
        assign(from: start, to: &slot, key)
        let first = byte(start)
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            slot = .absent(at: range(from: start))
            noteWrongType(from: start, expected: "a text or number")
        }
    }

    /// Notes a key whose member was met before.
    @inline(__always)
    func noteDuplicate(of slot: ValueRange, _ key: StringToken) {
        if slot.isMet { note(.duplicateKey, at: key.start, length: key.end &- key.start) }
    }

    /// Notes a value that was just crossed and is of another type than it should be.
    func noteWrongType(from start: Int, expected: StaticString) {
        if byte(start) == UInt8(ascii: "n") { return }
        note(.wrongType, at: start, length: position &- start, expected: "\(expected)")
    }
}
