internal import HARCapture

/// What stands behind the `$` of a rule, by meaning.
enum FilterOption: Sendable {
    /// A type of request.
    case type(ResourceType)
    /// Every type, the document of a tab included.
    case allTypes
    /// A type that no entry of a capture has, such as a window that a script opens.
    case otherContext
    case thirdParty, firstParty, strictThirdParty, strictFirstParty
    case matchCase, important, badFilter
    /// The sites a request comes from; the top-level site; the domains it goes to; domains it must not go to.
    case source, topLevel, target, notTarget
    case method
    /// Changes the answer to a request that the rule blocks.
    case replacement
    /// Changes something else than whether the request is made.
    case modifier
    /// Needs what cannot be evaluated; the rule is reported and matches nothing.
    case unsupported
    /// Means nothing.
    case ignored

    /// The type of request that the option names.
    var resourceType: ResourceType? {
        if case .type(let type) = self { type } else { nil }
    }

    /// The option of a name, whatever its case; nil for an unknown one.
    static func named(_ name: Span<UInt8>) -> FilterOption? {
        guard !name.isEmpty, name.count <= 24 else { return nil }
        var isNothing = true
        for index in 0..<name.count where name[index] != UInt8(ascii: "_") { isNothing = false }
        if isNothing { return .ignored }
        var key = ByteHash.seed
        for index in 0..<name.count { ByteHash.combine(name[index].asciiLowercased, into: &key) }
        guard let (text, option) = table[key], text.utf8.count == name.count else { return nil }
        for (index, byte) in text.utf8.enumerated() where name[index].asciiLowercased != byte { return nil }
        return option
    }

    private static let table: [UInt64: (String, FilterOption)] = {
        var table: [UInt64: (String, FilterOption)] = [:]
        for (names, option) in names {
            for name in names.split(separator: " ") {
                var key = ByteHash.seed
                for byte in name.utf8 { ByteHash.combine(byte, into: &key) }
                table[key] = (String(name), option)
            }
        }
        return table
    }()

    /// Names and their synonyms in Adblock Plus, uBlock Origin, AdGuard, the WebExtensions API and DevTools.
    private static let names: [(String, FilterOption)] = [
        ("document doc main_frame", .type(.document)),
        ("subdocument frame sub_frame", .type(.subdocument)),
        ("stylesheet css", .type(.stylesheet)),
        ("script", .type(.script)),
        ("image img background imageset", .type(.image)),
        ("font", .type(.font)),
        ("media texttrack", .type(.media)),
        ("object object-subrequest object_subrequest", .type(.object)),
        ("xmlhttprequest xhr fetch eventsource", .type(.xmlhttprequest)),
        ("ping beacon", .type(.ping)),
        ("websocket", .type(.websocket)),
        ("other xbl dtd csp_report manifest", .type(.other)),
        ("all", .allTypes),
        ("popup popunder webrtc inline-script inline-font", .otherContext),
        ("third-party 3p", .thirdParty),
        ("first-party 1p", .firstParty),
        ("strict3p strict-third-party", .strictThirdParty),
        ("strict1p strict-first-party", .strictFirstParty),
        ("match-case", .matchCase),
        ("important", .important),
        ("badfilter", .badFilter),
        ("domain from", .source),
        ("top", .topLevel),
        ("to", .target),
        ("denyallow", .notTarget),
        ("method", .method),
        ("redirect rewrite empty mp4", .replacement),
        (
            "redirect-rule csp permissions removeparam queryprune removeheader replace uritransform urltransform"
                + " urlskip cookie hls jsonprune xmlprune referrerpolicy stealth generichide ghide elemhide ehide"
                + " specifichide shide genericblock jsinject urlblock content extension cname tag",
            .modifier
        ),
        (
            "header ipaddress app sitekey client dnstype dnsrewrite ctag network requestheader responseheader",
            .unsupported
        ),
        ("collapse donottrack reason", .ignored),
    ]
}

/// The hash of names and tokens: FNV-1a over bytes, which has no seed that changes from run to run.
enum ByteHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func combine(_ byte: UInt8, into hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The 32 bits that tables are made of; never zero.
    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt32 {
        let mixed = (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: mixed &>> 32) | 1
    }
}
