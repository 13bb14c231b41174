/// The fields that exporters add to entries under names that start with an underscore.
extension Entry {
    /// What made the browser send the request.
    public struct Initiator: Sendable, Hashable {
        /// `parser`, `script`, `redirect`, `other` …
        public let type: ByteString?
        /// The document or script that caused the request.
        public let url: ByteString?
        /// The line of the script or document, as the exporter counts.
        public let lineNumber: Int?
    }

    /// What made the browser send the request (`_initiator`, `_initiator_detail`, `_initiator_type`).
    public var initiator: Initiator? {
        guard let value = json["_initiator"]?.nonNull else { return nil }
        guard value.kind == .object else {
            return Initiator(
                type: json["_initiator_type"]?.text,
                url: value.text,
                lineNumber: json["_initiator_line"]?.int
            )
        }
        let stackTop = value["stack"]?["callFrames"]?.elements.first
        return Initiator(
            type: value["type"]?.text,
            url: value["url"]?.text ?? stackTop?["url"]?.text,
            lineNumber: value["lineNumber"]?.int ?? stackTop?["lineNumber"]?.int
        )
    }

    /// The kind of resource, lower case: `document`, `script`, `image`, `xhr` … (`_resourceType`).
    public var resourceType: ByteString? { storage.value(at: row.resourceType)?.text?.asciiLowercased }

    /// The cache that answered: `memory` or `disk` (`_fromCache`, `response.fromDiskCache`).
    public var cacheSource: ByteString? {
        let row = row
        if let source = storage.value(at: row.fromCache)?.text, !source.equalsIgnoringCase("false") { return source }
        return storage.value(at: row.fromDiskCache)?.bool == true ? "disk" : nil
    }

    /// Whether a service worker answered.
    public var isFromServiceWorker: Bool {
        storage.value(at: row.fetchedViaServiceWorker)?.bool == true
            || storage.value(at: row.fromServiceWorker)?.bool == true
            || !row.serviceWorkerResponseSource.isAbsent
    }

    /// Whether a test script made up the response (`_wasFulfilled`).
    public var wasFulfilled: Bool { storage.value(at: row.wasFulfilled)?.bool == true }

    /// Whether the request was aborted (`_wasAborted`).
    public var wasAborted: Bool { storage.value(at: row.wasAborted)?.bool == true }

    /// Whether a test script sent the request by itself, outside of any page (`_apiRequestRef`).
    public var isFromTestScript: Bool { !row.apiRequestRef.isAbsent }

    /// The exporter's own identity of the request (`_requestId`).
    public var requestID: ByteString? { json["_requestId"]?.text }

    /// Why there was no answer (`_failureText` of the entry or response, `response._error`).
    public var failure: ByteString? {
        let row = row
        return [row.failureText, row.responseFailureText, row.responseError].lazy
            .compactMap { storage.value(at: $0)?.text }.first
    }

    /// A message of a web socket.
    public struct WebSocketMessage: Sendable {
        /// Whether the browser sent it.
        public let isSent: Bool
        /// When, in seconds since 1970, as the exporter gives it.
        public let time: Double?
        /// ``time`` to the microsecond; nil if missing or outside of the years that an instant can hold.
        public var instant: Instant? {
            // Chromium counts seconds; what is beyond the year 4000 was counted in another unit.
            guard let time, time > 0, time < 64_000_000_000 else { return nil }
            return Instant(microseconds: Int64((time * 1_000_000).rounded()))
        }
        /// The operation code of RFC 6455 §5.2; −1 for an error.
        public let opcode: Int?
        /// What was said.
        public let data: ByteString
    }

    /// The messages of a web socket (`_webSocketMessages`).
    public var webSocketMessages: [WebSocketMessage] {
        storage.value(at: row.webSocketMessages)?.elements.map { message in
            WebSocketMessage(
                isSent: message["type"]?.text == "send",
                time: message["time"]?.double,
                opcode: message["opcode"]?.int,
                data: message["data"]?.text ?? ByteString()
            )
        } ?? []
    }
}
