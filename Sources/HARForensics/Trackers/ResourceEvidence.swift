import HARCapture

/// What a request was for, and what says so.
public struct ResourceEvidence: Sendable, Hashable {
    /// What the request was for; nil if the capture does not tell.
    public let type: ResourceType?
    /// What says so; nil if nothing does.
    public let basis: Basis?

    /// What tells the type of a resource, the best witness first.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The scheme of the URL.
        case scheme
        /// `Sec-Fetch-Dest` and `Sec-Fetch-Mode`, which the browser itself writes (Fetch Metadata).
        case fetchMetadata
        /// A field of the exporter: `_resourceType`, `_request_type`.
        case exporter
        /// `Accept`, `X-Requested-With` and other headers that browsers send for some types alone.
        case requestHeader
        /// The document that the page was.
        case navigation
        /// The request that it was redirected to.
        case redirect
        /// The media type of the response.
        case mimeType
        /// The ending of the path.
        case pathEnding
    }

    static let unknown = ResourceEvidence(type: nil, basis: nil)

    init(type: ResourceType?, basis: Basis?) {
        self.type = type
        self.basis = basis
    }

    /// Whether the response or the path had to be asked, which redirects and errors get wrong.
    var isWeak: Bool { basis.map { $0 == .mimeType || $0 == .pathEnding } ?? true }
}

/// Tells what a request was for by what browser, exporter and server wrote.
struct ResourceInference {
    private let entry: Entry
    private let isNavigation: Bool
    private let url: WebURL?
    /// Whether the exporter's own field counts.
    private let usesExporter: Bool

    init(_ entry: Entry, _ exchange: CaptureContext.Exchange, usesExporter: Bool = true) {
        self.entry = entry
        self.usesExporter = usesExporter
        isNavigation = exchange.isNavigation
        url = exchange.url
    }

    var evidence: ResourceEvidence {
        if let scheme = url?.scheme, scheme == "ws" || scheme == "wss" {
            return ResourceEvidence(type: .websocket, basis: .scheme)
        }
        let headers = RequestMarks(entry.request.headers)
        if let type = byDestination(headers) { return ResourceEvidence(type: type, basis: .fetchMetadata) }
        let said = usesExporter ? entry.exporterType : nil
        if let said, let type = byExporter(said) { return ResourceEvidence(type: type, basis: .exporter) }
        if let type = byHeader(headers) { return ResourceEvidence(type: type, basis: .requestHeader) }
        if isNavigation { return ResourceEvidence(type: .document, basis: .navigation) }
        if let type = byMIME(headers) { return ResourceEvidence(type: type, basis: .mimeType) }
        if let type = byPath { return ResourceEvidence(type: type, basis: .pathEnding) }
        return said == nil ? .unknown : ResourceEvidence(type: .other, basis: .exporter)
    }

    /// The document of a tab or of a frame.
    private var document: ResourceType { isNavigation ? .document : .subdocument }

    private var isPost: Bool { entry.request.method.equals("POST") }

    // MARK: The witnesses

    /// Fetch §3.2.4, destinations; `empty` is what scripts fetch and beacons send.
    private func byDestination(_ headers: RequestMarks) -> ResourceType? {
        guard let destination = headers.destination else { return nil }
        guard destination.equals("empty") else { return Self.destinations[destination] ?? .other }
        if headers.mode?.equals("websocket") == true { return .websocket }
        // Which of the scripts' ways it was, the exporter knows better.
        if usesExporter, let said = entry.exporterType.flatMap({ Self.exporterTypes[$0] }) { return said }
        if entry.request.method.equals("OPTIONS") { return .other }
        // Beacons and pings are sent without waiting for an answer that nobody may read.
        if headers.isPing || isPost && headers.mode?.equals("no-cors") == true { return .ping }
        return .xmlhttprequest
    }

    private func byExporter(_ said: ByteString) -> ResourceType? {
        said.equals("document") || said.equals("html") ? document : Self.exporterTypes[said]
    }

    private func byHeader(_ headers: RequestMarks) -> ResourceType? {
        if headers.isPing { return .ping }
        if headers.isUpgrade { return .websocket }
        if headers.isScripted { return .xmlhttprequest }
        guard let accept = headers.accept else { return nil }
        if accept.hasPrefixIgnoringCase("text/html,application/xhtml") { return document }
        return Self.accepted.first { accept.hasPrefix(bytes: $0.prefix) }?.type
    }

    /// What the server sent; of a redirect or an error that is not what was asked for.
    private func byMIME(_ headers: RequestMarks) -> ResourceType? {
        guard let status = entry.response.status, (200..<300).contains(status) || status == 304,
            let mime = entry.response.content.mimeType?.asciiLowercased
        else { return nil }
        let end = mime.firstIndex { $0 == UInt8(ascii: ";") } ?? mime.count
        let essence = mime[0..<end].trimmed
        // Frames ask for HTML by name; scripts that fetch HTML do not.
        if essence == "text/html" { return headers.accept?.equals("*/*") == true ? .xmlhttprequest : document }
        if let type = Self.mimeTypes[essence] { return type }
        if essence.hasPrefix("image/") { return .image }
        if essence.hasPrefix("font/") || essence.hasPrefix("application/font")
            || essence.hasPrefix("application/x-font")
        {
            return .font
        }
        if essence.hasPrefix("audio/") || essence.hasPrefix("video/") { return .media }
        if essence.hasSuffix("javascript") || essence.hasSuffix("ecmascript") { return .script }
        if essence.hasSuffix("+json") || essence.hasSuffix("+xml") { return .xmlhttprequest }
        return nil
    }

    private var byPath: ResourceType? {
        guard let path = url?.path, let dot = path.lastIndex(of: UInt8(ascii: ".")), dot + 1 < path.count,
            path.count - dot <= 6
        else { return nil }
        return Self.endings[path[(dot + 1)..<path.count].asciiLowercased]
    }

    // MARK: The words

    private static let destinations: [ByteString: ResourceType] = [
        "document": .document, "iframe": .subdocument, "frame": .subdocument, "fencedframe": .subdocument,
        "script": .script, "worker": .script, "sharedworker": .script, "serviceworker": .script,
        "audioworklet": .script, "paintworklet": .script, "style": .stylesheet, "image": .image, "font": .font,
        "audio": .media, "video": .media, "track": .media, "object": .object, "embed": .object,
    ]

    /// Chromium's DevTools and their protocol, WebPageTest, WebKit; `other` is left to better witnesses.
    private static let exporterTypes: [ByteString: ResourceType] = [
        "script": .script, "stylesheet": .stylesheet, "image": .image, "font": .font, "media": .media,
        "texttrack": .media, "xhr": .xmlhttprequest, "fetch": .xmlhttprequest, "eventsource": .xmlhttprequest,
        "ping": .ping, "beacon": .ping, "websocket": .websocket, "manifest": .other, "preflight": .other,
        "csp-violation-report": .other, "cspviolationreport": .other, "signed-exchange": .other,
        "signedexchange": .other, "prefetch": .other, "fedcm": .other,
    ]

    /// What browsers accept for some types alone (Chromium, Firefox, Safari), lower case.
    private static let accepted: [(prefix: ByteString, type: ResourceType)] = [
        ("text/css", .stylesheet), ("image/", .image), ("application/json", .xmlhttprequest),
        ("text/event-stream", .xmlhttprequest), ("application/font", .font), ("font/", .font), ("audio/", .media),
        ("video/", .media), ("application/javascript", .script), ("application/ecmascript", .script),
        ("text/javascript", .script),
    ]

    private static let mimeTypes: [ByteString: ResourceType] = [
        "text/css": .stylesheet, "application/json": .xmlhttprequest, "text/json": .xmlhttprequest,
        "application/xml": .xmlhttprequest, "text/xml": .xmlhttprequest, "text/event-stream": .xmlhttprequest,
        "application/xhtml+xml": .subdocument, "application/vnd.ms-fontobject": .font,
        "application/vnd.apple.mpegurl": .media, "application/dash+xml": .media,
        "application/x-shockwave-flash": .object,
    ]

    private static let endings: [ByteString: ResourceType] = [
        "js": .script, "mjs": .script, "css": .stylesheet, "png": .image, "jpg": .image, "jpeg": .image, "gif": .image,
        "webp": .image, "avif": .image, "svg": .image, "ico": .image, "woff": .font, "woff2": .font, "ttf": .font,
        "otf": .font, "eot": .font, "mp4": .media, "webm": .media, "mp3": .media, "m3u8": .media, "mpd": .media,
        "json": .xmlhttprequest, "swf": .object,
    ]
}

/// What the headers of a request say of its kind, found in one walk.
struct RequestMarks {
    private(set) var destination: ByteString?
    private(set) var mode: ByteString?
    /// The relation of the request to the document that made it (Fetch Metadata).
    private(set) var site: ByteString?
    private(set) var accept: ByteString?
    private(set) var referrer: ByteString?
    /// Whether a link's `ping` or a report sent it (HTML §4.6.5).
    private(set) var isPing = false
    private(set) var isUpgrade = false
    /// Whether a script says that it sent it.
    private(set) var isScripted = false

    init(_ headers: Headers) {
        for header in headers {
            let name = header.name
            // The lengths of the names below; most headers are told apart by that.
            switch name.count {
            case 6 where name.equalsIgnoringCase("accept"): accept = accept ?? header.value.asciiLowercased
            case 7 where name.equalsIgnoringCase("referer"): referrer = referrer ?? header.value
            case 7 where name.equalsIgnoringCase("ping-to"): isPing = true
            case 7 where name.equalsIgnoringCase("upgrade"):
                isUpgrade = isUpgrade || header.value.equalsIgnoringCase("websocket")
            case 9 where name.equalsIgnoringCase("ping-from"): isPing = true
            case 12 where name.equalsIgnoringCase("content-type"):
                isPing = isPing || header.value.hasPrefixIgnoringCase("text/ping")
            case 14 where name.equalsIgnoringCase("sec-fetch-dest"):
                destination = destination ?? header.value.asciiLowercased
            case 14 where name.equalsIgnoringCase("sec-fetch-mode"): mode = mode ?? header.value.asciiLowercased
            case 14 where name.equalsIgnoringCase("sec-fetch-site"): site = site ?? header.value.asciiLowercased
            case 16 where name.equalsIgnoringCase("x-requested-with"):
                isScripted = isScripted || header.value.equalsIgnoringCase("xmlhttprequest")
            default: break
            }
        }
    }
}

extension Entry {
    /// What an exporter says that the request was for, lower case: DevTools (`_resourceType`), WebPageTest
    /// (`_request_type`).
    var exporterType: ByteString? {
        resourceType ?? json["_request_type"]?.text?.asciiLowercased
    }
}
