/// The browser that a User-Agent header names (RFC 9110 §10.1.5).
enum UserAgent {
    /// The product tokens that name a browser, the telling ones first: most browsers also name those they imitate.
    private static let products: [(token: ByteString, name: ByteString)] = [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"), ("Edge/", "Edge"), ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"), ("Vivaldi/", "Vivaldi"), ("YaBrowser/", "Yandex Browser"),
        ("PhantomJS/", "PhantomJS"), ("HeadlessChrome/", "HeadlessChrome"), ("CriOS/", "Chrome"),
        ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("Firefox/", "Firefox"), ("Version/", "Safari"),
        ("MSIE ", "Internet Explorer"), ("Trident/", "Internet Explorer"),
    ]

    /// The longest header that is looked at, in bytes.
    private static let longest = 1024

    /// The browser and its version; nil if the text names none.
    static func browser(_ text: ByteString) -> Program? {
        let text = text[0..<min(text.count, longest)]
        for product in products {
            guard let range = text.firstRange(of: product.token) else { continue }
            var end = range.upperBound
            while end < text.count, text[end].isASCIIDigit || text[end] == UInt8(ascii: ".") { end += 1 }
            // `Version/` alone is also that of other programs.
            if product.token == "Version/", text.firstRange(of: "Safari/") == nil { continue }
            var version = text[range.upperBound..<end]
            // Internet Explorer 11 gives its version as `rv:11.0`; `Trident/` counts the engine.
            if product.token == "Trident/", let mark = text.firstRange(of: "rv:") {
                end = mark.upperBound
                while end < text.count, text[end].isASCIIDigit || text[end] == UInt8(ascii: ".") { end += 1 }
                version = text[mark.upperBound..<end]
            }
            return Program(name: product.name, version: version)
        }
        return nil
    }
}
