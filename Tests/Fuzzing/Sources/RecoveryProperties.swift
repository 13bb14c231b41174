import HARCapture

/// Whatever stands between two entries, the one before it reads as it does alone.
enum RecoveryProperties {
    private static let head = Array(#"{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":["#.utf8)
    private static let first = entry("https://first.example/")
    private static let last = entry("https://last.example/")
    private static let tail = Array("]}}".utf8)

    private static func entry(_ url: String) -> [UInt8] {
        Array(
            (#"{"startedDateTime":"2026-03-01T10:00:00.000Z","time":1,"request":{"method":"GET","url":"\#(url)","#
                + #""headers":[{"name":"A","value":"1"}]},"response":{"status":200,"headers":[],"#
                + #""content":{"size":2,"text":"ok"}},"timings":{"wait":1}}"#).utf8
        )
    }

    static func check(_ bytes: [UInt8]) {
        let text = head + first + Array(",".utf8) + bytes + Array(",".utf8) + last + tail
        guard case .success(let capture) = CaptureProperties.decode(text) else {
            return require(false, "a capture with a whole entry is one")
        }
        CaptureProperties.walk(capture, of: text)
        // A second array of entries in the input replaces the first, and so may a second log.
        guard !capture.diagnostics.contains(where: { $0.code == .duplicateKey }) else { return }
        require((try? capture.entries.first?.source.bytes) == ByteString(first), "the entry before the damage")
        require(capture.entries.first?.request.url == "https://first.example/", "and its address")
        // What closes the array or the text early, or may be text around the entry, hides the last one.
        guard !bytes.contains(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }) else { return }
        let found = capture.entries.contains { (try? $0.source.bytes) == ByteString(last) }
        require(found, "the entry behind the damage is found")
    }
}
