public import HARCapture

/// A host name or address as browsers compare it: ASCII lower case, without brackets changed or dots removed.
public struct Host: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The bytes of the host.
    public let name: ByteString

    /// Folds the case of a host as written.
    public init(_ text: ByteString) { name = text.asciiLowercased }

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

    public var description: String { name.string }

    /// Whether the host is an IPv4 or IPv6 address, for which domains have no meaning.
    public var isAddress: Bool {
        guard let first = name.first else { return false }
        if first == UInt8(ascii: "[") { return true }
        // WHATWG URL §3.5: a host whose last label is numeric is an IPv4 address or nothing.
        let rooted = name.last == UInt8(ascii: ".") ? name[0..<(name.count - 1)] : name
        let last = rooted.lastIndex(of: UInt8(ascii: ".")).map { rooted[($0 + 1)..<rooted.count] } ?? rooted
        if let first = last.first, !first.isASCIIDigit { return false }
        if last.hasPrefix("0x") { return last[2..<last.count].allSatisfy { $0.hexadecimalValue != nil } }
        return !last.isEmpty && last.allSatisfy(\.isASCIIDigit)
    }

    /// Whether requests to the host are trusted without TLS (Secure Contexts §3.1).
    var isLoopback: Bool {
        name.equals("localhost") || name.equals("[::1]") || name.hasSuffix(".localhost")
            || name.hasPrefix("127.") && name.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    }

    /// Whether the host is a domain or lies below it (RFC 6265bis §5.1.3, domain-match).
    public func domainMatches(_ domain: ByteString) -> Bool {
        if name == domain { return true }
        guard name.count > domain.count, !domain.isEmpty,
            name[name.count - domain.count - 1] == UInt8(ascii: ".")
        else { return false }
        return name.hasSuffix(domain) && !isAddress
    }

    /// The host and every domain above it, longest first; above a host that is too long for the domain name system
    /// only the domains that are not (RFC 1035 §2.3.4), so that a hostile host costs no more than its length.
    public var domains: [ByteString] {
        if isAddress { return [name] }
        var result = [name]
        for index in max(0, name.count - 255)..<name.count
        where name[index] == UInt8(ascii: ".") && index + 1 < name.count {
            result.append(name[(index + 1)..<name.count])
        }
        return result
    }
}
