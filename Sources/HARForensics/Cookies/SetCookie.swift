public import HARCapture

/// One Set-Cookie line, parsed (RFC 6265bis §5.6).
public struct SetCookie: Sendable, Hashable {
    /// The name; empty for a cookie without one.
    public let name: ByteString
    /// The value.
    public let value: ByteString
    /// The attributes as written, repeated and unknown ones included.
    public let attributes: [Attribute]

    /// The domain without its leading dot, in lower case; nil if absent or empty.
    public private(set) var domain: ByteString?
    /// The path; nil if absent or not starting with a slash.
    public private(set) var path: ByteString?
    /// The lifetime in seconds, as declared; negative values mean the earliest date.
    public private(set) var maxAge: Int64?
    /// The instant of `Expires` in seconds since 1970, as declared.
    public private(set) var expires: Int64?
    /// Whether Secure is given.
    public private(set) var isSecure = false
    /// Whether HttpOnly is given.
    public private(set) var isHTTPOnly = false
    /// Whether Partitioned is given.
    public private(set) var isPartitioned = false
    /// The last SameSite given.
    public private(set) var sameSite = SameSite.unspecified

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

    /// Name and value together may have this many bytes (§5.6 step 6).
    static let pairLimit = 4096
    /// An attribute value may have this many bytes (§5.6).
    static let attributeLimit = 1024

    /// Parses a line.
    ///
    /// - Throws: The reason why a user agent ignores the whole line.
    public init(parsing line: ByteString) throws(CookieRejection) {
        // Step 1: control characters other than a tab make the line void.
        if line.contains(where: { $0 <= 0x08 || (0x0A...0x1F).contains($0) || $0 == 0x7F }) {
            throw .controlCharacter
        }
        let pairEnd = line.firstIndex(of: UInt8(ascii: ";")) ?? line.count
        let pair = line[0..<pairEnd]
        if let equals = pair.firstIndex(of: UInt8(ascii: "=")) {
            name = pair[0..<equals].trimmed
            value = pair[(equals + 1)..<pair.count].trimmed
        } else {
            // A cookie without a name: the whole pair is its value.
            name = ByteString()
            value = pair.trimmed
        }
        guard !name.isEmpty || !value.isEmpty else { throw .empty }
        guard name.count + value.count <= Self.pairLimit else { throw .tooLarge }
        var attributes: [Attribute] = []
        if pairEnd < line.count {
            line[(pairEnd + 1)..<line.count].forEachPiece(separatedBy: UInt8(ascii: ";")) { piece in
                let text = line[(pairEnd + 1 + piece.lowerBound)..<(pairEnd + 1 + piece.upperBound)]
                let equals = text.firstIndex(of: UInt8(ascii: "="))
                let attribute = Attribute(
                    name: text[0..<(equals ?? text.count)].trimmed,
                    value: equals.map { text[($0 + 1)..<text.count].trimmed } ?? ByteString()
                )
                if !attribute.name.isEmpty || !attribute.value.isEmpty { attributes.append(attribute) }
            }
        }
        self.attributes = attributes
        for attribute in attributes where attribute.value.count <= Self.attributeLimit { apply(attribute) }
    }

    /// Takes in an attribute; the last of a kind counts (§5.7).
    private mutating func apply(_ attribute: Attribute) {
        let name = attribute.name
        let value = attribute.value
        if name.equalsIgnoringCase("expires") {
            expires = CookieDate.parse(value) ?? expires
        } else if name.equalsIgnoringCase("max-age") {
            maxAge = Self.deltaSeconds(value) ?? maxAge
        } else if name.equalsIgnoringCase("domain") {
            let bare = value.first == UInt8(ascii: ".") ? value[1..<value.count] : value
            domain = bare.isEmpty ? nil : bare.asciiLowercased
        } else if name.equalsIgnoringCase("path") {
            path = value.first == UInt8(ascii: "/") ? value : nil
        } else if name.equalsIgnoringCase("secure") {
            isSecure = true
        } else if name.equalsIgnoringCase("httponly") {
            isHTTPOnly = true
        } else if name.equalsIgnoringCase("partitioned") {
            isPartitioned = true
        } else if name.equalsIgnoringCase("samesite") {
            sameSite =
                if value.equalsIgnoringCase("strict") {
                    .strict
                } else if value.equalsIgnoringCase("lax") {
                    .lax
                } else if value.equalsIgnoringCase("none") {
                    .none
                } else {
                    .unspecified
                }
        }
    }

    /// `Max-Age` (§5.6.2): an optional minus and digits; too large a number saturates.
    private static func deltaSeconds(_ text: ByteString) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = isNegative ? text[1..<text.count] : text
        guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        let significant = digits[(digits.firstIndex { $0 != UInt8(ascii: "0") } ?? digits.count - 1)..<digits.count]
        let magnitude = significant.decimalValue.map(Int64.init) ?? Int64.max
        return isNegative ? -magnitude : magnitude
    }

    /// How long the line asks to be kept from an instant, in seconds; nil for a session cookie. Max-Age goes before
    /// Expires wherever it stands (§5.7 step 8).
    public func declaredLifetime(at instant: Instant) -> Int64? {
        if let maxAge { return maxAge }
        guard let expires else { return nil }
        return expires - instant.microseconds / 1_000_000
    }

    /// The longest lifetime that a user agent keeps, in seconds: 400 days (§5.5).
    static let lifetimeLimit: Int64 = 400 * 86400

    /// When a user agent that receives the line at an instant forgets the cookie; nil for a session cookie.
    func end(from instant: Instant) -> Instant? {
        let latest = instant.advanced(byMilliseconds: Double(Self.lifetimeLimit) * 1000)
        if let maxAge {
            if maxAge <= 0 { return Instant(microseconds: .min) }
            return maxAge >= Self.lifetimeLimit ? latest : instant.advanced(byMilliseconds: Double(maxAge) * 1000)
        }
        return expires.map { min(Instant(microseconds: $0 * 1_000_000, fractionDigits: 0), latest) }
    }
}
