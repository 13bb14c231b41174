import HARForensics

/// Why a rule is not said to match a request that it was seen to match, in the suite of filter and request pairs.
///
/// The pairs are those of adblock-rust's own tests; adblock-rust 0.5.6, asked about each rule alone, matches 13,105 of
/// 13,348 and has the same answer for the first two reasons. Every pair that does not match here must fall under one.
enum PairDifference: String, CaseIterable {
    /// The request is for the document of a tab, the rule names no types and is no whole host.
    ///
    /// Such rules are not meant for documents: blockers would break the page that is visited. adblock-rust agrees for
    /// all of them.
    case documentOfTab
    /// The rule begins with `|ws:` and the address is not of that scheme. adblock-rust agrees.
    case otherScheme
    /// The type is `fetch` and the rule excludes `xmlhttprequest`, which covers both here and in browsers'
    /// `webRequest`; adblock-rust 0.5.6 takes `fetch` for another type.
    case fetchIsXMLHTTPRequest

    /// How many pairs there are.
    var count: Int {
        switch self {
        case .documentOfTab: 174
        case .otherScheme: 9
        case .fetchIsXMLHTTPRequest: 1
        }
    }

    /// The reason of a pair; nil if there is none.
    init?(type: ByteString, url: ByteString, rule: ByteString) {
        let text = rule.string
        if text.hasPrefix("|ws://"), !url.string.hasPrefix("ws://") {
            self = .otherScheme
        } else if type == "fetch", text.hasSuffix("$~xmlhttprequest") {
            self = .fetchIsXMLHTTPRequest
        } else if type == "document", !text.contains("document") {
            self = .documentOfTab
        } else {
            return nil
        }
    }
}
