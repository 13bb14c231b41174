import HARCapture

extension WebURL {
    /// The URL without its fragment.
    var withoutFragment: ByteString {
        text.firstIndex(of: UInt8(ascii: "#")).map { text[0..<$0] } ?? text
    }

    /// The absolute form of a reference as `Location` carries it (RFC 3986 §5.2), without its fragment.
    func resolving(_ reference: ByteString) -> ByteString {
        if let absolute = WebURL(reference) { return absolute.withoutFragment }
        let bare = reference.firstIndex(of: UInt8(ascii: "#")).map { reference[0..<$0] } ?? reference
        func joined(_ parts: ByteString...) -> ByteString { ByteString(parts.flatMap { Array($0) }) }
        if bare.hasPrefix("//") { return joined(scheme, ":", bare) }
        guard let first = bare.first else { return withoutFragment }
        if first == UInt8(ascii: "?") { return joined(text[0..<pathRange.upperBound], bare) }
        let pathEnd = bare.firstIndex(of: UInt8(ascii: "?")) ?? bare.count
        var path = bare[0..<pathEnd]
        if first != UInt8(ascii: "/") {
            // §5.2.3: below the folder of this path, or below the root where there is none.
            let folder = text[pathRange].lastIndex(of: UInt8(ascii: "/")).map { text[pathRange][0...$0] }
            path = joined(folder ?? "/", path)
        }
        return joined(text[0..<pathRange.lowerBound], path.withoutDotSegments, bare[pathEnd..<bare.count])
    }

    /// The same for two spellings of one address: scheme and host folded, default port, fragment, dot segments and
    /// percent-encoding taken away. For comparison only.
    var comparisonKey: ByteString {
        let isDefaultPort = port == nil || port == 80 && !isSecure || port == 443 && isSecure
        var key = Array(scheme) + Array("://".utf8) + Array(host.name)
        if let port, !isDefaultPort { key += Array(":\(port)".utf8) }
        key += path.percentDecoded().withoutDotSegments
        if let query { key += [UInt8(ascii: "?")] + Array(query.percentDecoded()) }
        return ByteString(key)
    }

    /// Whether a reference, read from this address, leads to another address.
    func leads(by reference: ByteString, to target: WebURL) -> Bool {
        WebURL(resolving(reference))?.comparisonKey == target.comparisonKey
    }
}

extension ByteString {
    /// A path that starts with a slash, without its `.` and `..` segments (RFC 3986 §5.2.4).
    fileprivate var withoutDotSegments: ByteString {
        guard firstRange(of: "/.") != nil else { return self }
        var kept: [ByteString] = []
        let segments = self[1..<count]
        segments.forEachPiece(separatedBy: UInt8(ascii: "/")) { piece in
            let segment = segments[piece]
            let isLast = piece.upperBound == segments.count
            if segment == ".." { _ = kept.popLast() }
            if segment != "." && segment != ".." {
                kept.append(segment)
            } else if isLast {
                kept.append(ByteString())
            }
        }
        return ByteString(kept.flatMap { [UInt8(ascii: "/")] + Array($0) })
    }
}
