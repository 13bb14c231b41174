/// How the time of an exchange was spent, in milliseconds (HAR 1.2 `timings`); nil for what does not apply.
public struct Timings: Sendable, Hashable {
    /// Waiting for a connection.
    public let blocked: Double?
    /// Resolving the host name.
    public let dns: Double?
    /// Making the connection, ``ssl`` included.
    public let connect: Double?
    /// The TLS handshake.
    public let ssl: Double?
    /// Sending the request.
    public let send: Double?
    /// Waiting for the response.
    public let wait: Double?
    /// Reading the response.
    public let receive: Double?

    init(json: JSONValue?) {
        let members = json?.members ?? []
        func duration(_ name: StaticString) -> Double? {
            nonNegative(members.last { $0.name.equals(name) }?.value.double)
        }
        blocked = duration("blocked")
        dns = duration("dns")
        connect = duration("connect")
        ssl = duration("ssl")
        send = duration("send")
        wait = duration("wait")
        receive = duration("receive")
    }

    /// Milliseconds from the start to the moment the request leaves: blocked, dns and connect.
    public var untilSent: Double { (blocked ?? 0) + (dns ?? 0) + (connect ?? 0) }

    /// Milliseconds from the start to the arrival of the response headers; nil if neither sending nor waiting is known.
    public var untilHeaders: Double? {
        guard send != nil || wait != nil else { return nil }
        return untilSent + (send ?? 0) + (wait ?? 0)
    }
}

/// What a browser cache held (HAR 1.2 `cache`).
public struct CacheUse: Sendable {
    /// The cache entry before the request; nil if none or unknown.
    public let beforeRequest: State?
    /// The cache entry after the request; nil if none or unknown.
    public let afterRequest: State?

    /// One state of a cache entry; every instant is kept as written.
    public struct State: Sendable, Hashable {
        /// When the entry expires.
        public let expires: ByteString?
        /// When the entry was last used.
        public let lastAccess: ByteString?
        /// The entity tag.
        public let eTag: ByteString?
        /// How often the entry was used.
        public let hitCount: Int?

        init?(json: JSONValue?) {
            guard let json, json.kind == .object else { return nil }
            expires = json["expires"]?.text
            lastAccess = json["lastAccess"]?.text
            eTag = json["eTag"]?.text
            hitCount = json["hitCount"]?.int
        }
    }

    init(json: JSONValue?) {
        beforeRequest = State(json: json?["beforeRequest"])
        afterRequest = State(json: json?["afterRequest"])
    }
}
