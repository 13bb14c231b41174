/// The text of a capture without oddities, of which a test changes one thing.
struct CaptureText {
    /// Members of the log beside `entries`.
    var log: [String: String] = [
        "version": #""1.2""#, "creator": #"{"name":"WebInspector","version":"537.36"}"#,
        "pages": #"[{"id":"p","pageTimings":{"onLoad":900}}]"#,
    ]
    var entries: [EntryText] = [EntryText()]

    var text: String {
        let members = log.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        return "{\"log\":{"
            + (members + ["\"entries\":[\(entries.map(\.text).joined(separator: ","))]"]).joined(separator: ",") + "}}"
    }

    /// One thing changed in the log.
    static func log(_ name: String, _ value: String?) -> CaptureText {
        var capture = CaptureText()
        capture.log[name] = value
        return capture
    }

    /// Entries a second apart, one thing changed in each.
    static func entry(_ count: Int = 1, _ change: (inout EntryText) -> Void) -> CaptureText {
        var entry = EntryText()
        change(&entry)
        return CaptureText(
            entries: (0..<count).map { index in
                var next = entry
                if count > 1 { next.instant = "2026-03-01T10:00:\(10 + index)Z" }
                return next
            }
        )
    }

    /// One entry an instant.
    static func instants(_ instants: [String]) -> CaptureText {
        CaptureText(entries: instants.map { EntryText(instant: $0) })
    }
}

/// The text of an entry.
struct EntryText {
    var instant = "2026-03-01T10:00:00.000Z"
    var time = 6000.0
    var method = "GET"
    var url = "https://a.example/"
    var status = 200
    var sends: [(String, String)] = []
    var sets: [(String, String)] = [("Set-Cookie", "a=1; Path=/")]
    var content = #"{"size":0}"#
    /// More members of the entry, the request and the response, each with a comma behind.
    var more = ""
    var request = ""
    var response = ""

    var text: String {
        func list(_ headers: [(String, String)]) -> String {
            headers.map { #"{"name":"\#($0.0)","value":"\#($0.1)"}"# }.joined(separator: ",")
        }
        return #"{\#(more)"pageref":"p","startedDateTime":"\#(instant)","time":\#(time),"request":{\#(request)"#
            + #""method":"\#(method)","url":"\#(url)","headers":[\#(list(sends))]},"response":{\#(response)"#
            + #""status":\#(status),"headers":[\#(list(sets))],"content":\#(content)}}"#
    }
}
