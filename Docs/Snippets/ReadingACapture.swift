import HARForensics

// Examples of the library, compiled with it and run by the tests: each prints lines.

/// Every request with its place in the file. Nothing is copied until a text is asked for.
package func listRequests(of path: String) throws(CaptureError) -> [String] {
    let capture = try Capture(contentsOfFile: path)
    return capture.entries.map { entry in
        let place = entry.request.urlSource
        return "\(entry.request.method) \(entry.request.url) — \(place.pointer), byte \(place.offset)"
    }
}

/// The values of a header, each with the SHA-256 of the bytes it stands in.
package func quoteSetCookie(of capture: Capture) throws(CaptureError) -> [String] {
    var lines: [String] = []
    for entry in capture.entries {
        for header in entry.response.headers.named("set-cookie") {
            lines.append("\(entry.index) \(header.value) \(try header.source.bytesDigest)")
        }
    }
    return lines
}

/// Members that no specification names, with where they stand.
package func listPriorities(of capture: Capture) -> [String] {
    capture.entries.compactMap { entry in
        entry.json["_priority"].map { "\(entry.index) \($0.text ?? "null") at \($0.byteRange)" }
    }
}

/// A body, which may lie in the capture, in a file beside it, or have been left out of memory.
package func bodySizes(of capture: Capture) throws -> [String] {
    try capture.entries.map { entry in
        let content = entry.response.content
        if let name = content.attachmentName {
            return "\(entry.index) \(name) \(try capture.attachment(named: name).byteCount)"
        }
        return "\(entry.index) \(try content.readText()?.count ?? 0)"
    }
}
