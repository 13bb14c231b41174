public import HARCapture

/// One Set-Cookie line, parsed under a policy (RFC 6265bis §5.6).
///
/// It holds the line once, and where in it the parts lie.
public struct SetCookie: Sendable, Hashable {
    /// The line, and behind it what was written anew: a domain in lower case, a value in sound UTF-8.
    private let text: ByteString
    private let places: Places
    private let terms: Terms

    /// Where the parts lie.
    struct Places: Sendable {
        var name: Range<Int>
        var value: Range<Int>
        /// What stands behind the pair, without the first semicolon.
        var tail: Range<Int>
        var domain: Range<Int>?
        var path: Range<Int>?
    }

    /// What the attributes say beside domain and path.
    struct Terms: Sendable, Hashable {
        var hasLoneDot = false
        var isSecure = false
        var isHTTPOnly = false
        var isPartitioned = false
        var sameSite = SameSite.unspecified
        var maxAge: Int64?
        var expires: Int64?
    }

    /// The name; empty for a cookie without one.
    public var name: ByteString { text[places.name] }
    /// The value.
    public var value: ByteString { text[places.value] }
    /// The domain without its leading dot, in lower case; nil if absent or empty.
    public var domain: ByteString? { places.domain.map { text[$0] } }
    /// Whether the last Domain is a dot alone.
    var hasLoneDot: Bool { terms.hasLoneDot }
    /// The path; nil if absent or not starting with a slash.
    public var path: ByteString? { places.path.map { text[$0] } }
    /// The lifetime in seconds, as declared; negative values mean the earliest date.
    public var maxAge: Int64? { terms.maxAge }
    /// The instant of `Expires` in seconds since 1970, as declared.
    public var expires: Int64? { terms.expires }
    /// Whether Secure is given.
    public var isSecure: Bool { terms.isSecure }
    /// Whether HttpOnly is given.
    public var isHTTPOnly: Bool { terms.isHTTPOnly }
    /// Whether Partitioned is given.
    public var isPartitioned: Bool { terms.isPartitioned }
    /// The last SameSite given.
    public var sameSite: SameSite { terms.sameSite }

    /// An attribute of a line.
    public struct Attribute: Sendable, Hashable {
        /// The name as written.
        public let name: ByteString
        /// The value as written; empty if there is none.
        public let value: ByteString
    }

    /// The enforcement that a line asks for (§5.6.7).
    public enum SameSite: String, Sendable, Hashable {
        case strict, lax, none
        /// No SameSite, or one with an unknown value.
        case unspecified
    }

    /// Parses a line.
    ///
    /// - Throws: The reason why a user agent of the policy ignores the whole line.
    public init(parsing line: ByteString, under policy: CookiePolicy = .rfc6265bis) throws(CookieRejection) {
        try self.init(parsing: line, under: policy, writtenIn: .bytes)
    }

    /// - Parameter characters: What the exporter made of the bytes of headers; the limits count those.
    init(
        parsing line: ByteString,
        under policy: CookiePolicy,
        writtenIn characters: HeaderCharacters
    ) throws(CookieRejection) {
        let layout = Layout(line.bytes.span, endsAtReturn: policy.endsAtCarriageReturn)
        switch policy.controlCharacters {
        case .kept: break
        case .refusedExceptTab: if layout.hasControl { throw .controlCharacter }
        case .refused: if layout.hasControl || layout.hasInnerTab { throw .controlCharacter }
        }
        var places = try Places(layout, in: line, under: policy)
        let (name, value) = (places.name, places.value)
        guard
            name.count + value.count <= policy.pairLimit
                || characters.count(in: line[name]) + characters.count(in: line[value]) <= policy.pairLimit
        else { throw .tooLarge }
        var terms = Terms()
        terms.read(line.bytes.span, &places, under: policy)
        self.terms = terms
        var rewritten: [UInt8] = []
        if let domain = places.domain, line[domain].contains(where: { $0 != $0.folded }) {
            places.domain = Self.append(line[domain].map(\.folded), behind: line, in: &rewritten)
        }
        if policy.repairsUTF8, let repaired = line[value].repaired {
            places.value = Self.append(repaired, behind: line, in: &rewritten)
        }
        self.places = places
        text = rewritten.isEmpty ? line : ByteString(rewritten)
    }

    /// Writes bytes behind a line.
    ///
    /// - Returns: Where they lie.
    private static func append(
        _ bytes: some Collection<UInt8>,
        behind line: ByteString,
        in text: inout [UInt8]
    ) -> Range<Int> {
        if text.isEmpty { text = Array(line) }
        text += bytes
        return (text.count - bytes.count)..<text.count
    }

    /// The attributes as written, repeated and unknown ones included.
    public var attributes: [Attribute] {
        var result: [Attribute] = []
        var rest = places.tail
        while !rest.isEmpty {
            let piece = Piece(text.bytes.span, in: rest)
            if !piece.name.isEmpty || !piece.value.isEmpty {
                result.append(Attribute(name: text[piece.name], value: text[piece.value]))
            }
            rest = min(piece.end + 1, rest.upperBound)..<rest.upperBound
        }
        return result
    }

    /// Whether another line gives the same value.
    func hasValue(of other: Self) -> Bool { value == other.value }

    public static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.value == right.value && left.terms == right.terms
            && left.domain == right.domain && left.path == right.path
            && left.text[left.places.tail] == right.text[right.places.tail]
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(value)
        hasher.combine(text[places.tail])
    }
}

extension ByteString {
    /// The bytes with those that are no UTF-8 replaced; nil if all are.
    fileprivate var repaired: [UInt8]? {
        if allSatisfy({ $0 < 0x80 }) { return nil }
        let text = string
        return text.utf8.elementsEqual(self) ? nil : Array(text.utf8)
    }
}

// MARK: - Lifetimes

extension SetCookie {
    /// How long the line asks to be kept from an instant, in seconds; nil for a session cookie. Max-Age goes before
    /// Expires wherever it stands (§5.7 step 3).
    public func declaredLifetime(at instant: Instant) -> Int64? {
        if let maxAge { return maxAge }
        guard let expires else { return nil }
        return expires - instant.microseconds / 1_000_000
    }
}
