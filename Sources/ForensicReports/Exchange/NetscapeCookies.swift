public import HARForensics

/// The jar of a capture as a Netscape cookie file, as curl and the EDPS Website Evidence Collector read it.
///
/// Only cookies that the capture shows to be held are written, with the attributes of their last Set-Cookie. Values are
/// masked unless they are asked for.
public struct NetscapeCookies: Sendable {
    private let analysis: Analysis
    private let mask: ValueMask?

    /// - Parameter mask: What values are masked with; nil to write them.
    public init(of analysis: Analysis, mask: ValueMask?) {
        self.analysis = analysis
        self.mask = mask
    }

    /// The file.
    public var bytes: [UInt8] {
        var text = Array("# Netscape HTTP Cookie File\n".utf8)
        let source = analysis.capture.source
        text += Array("# \(SafeText.plain(source.name)), SHA-256 \(source.sha256)\n".utf8)
        var leftOut = 0
        for cookie in analysis.cookies.jar(at: nil) {
            guard cookie.presence == .present, let attributes = cookie.attributes, let path = cookie.key.path,
                let isHostOnly = cookie.key.isHostOnly, cookie.key.partition == nil
            else { continue }
            let value = mask.map { $0.masked(value: cookie.value) } ?? cookie.value
            let fields: [ByteString] = [
                isHostOnly ? cookie.key.domain : ByteString("." + cookie.key.domain.string),
                isHostOnly ? "FALSE" : "TRUE", path, attributes.isSecure ? "TRUE" : "FALSE",
                ByteString(String(cookie.expires.map { $0.microseconds / 1_000_000 } ?? 0)), cookie.key.name, value,
            ]
            // A field cannot hold a tab or a line break, and what hides is not written raw.
            guard fields.allSatisfy({ SafeText.plain($0) == $0.string }) else {
                leftOut += 1
                continue
            }
            if attributes.isHTTPOnly { text += Array("#HttpOnly_".utf8) }
            text += Array(fields.map { Array($0) }.joined(separator: [0x09])) + [0x0A]
        }
        if leftOut > 0 {
            text += Array("# \(leftOut) cookies with control or invisible characters are left out\n".utf8)
        }
        return text
    }
}
