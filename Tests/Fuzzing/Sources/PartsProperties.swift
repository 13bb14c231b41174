import Glibc
import HARCapture

/// A file read in parts says what the same bytes say read whole, at the same places.
enum PartsProperties {
    static func check(_ bytes: [UInt8]) {
        // White space in front moves the input over the end of the first part, which is 256 KiB.
        var text = bytes
        if let first = bytes.first, first & 1 == 0 {
            let distance = Int(first) * 4
            text = Array(repeating: 0x20, count: (1 << 18) - distance) + bytes
        }
        let options = DecodingOptions(threads: 1, residentLimit: 0, residentBodyLimit: 4)
        let whole = CaptureProperties.decode(text)
        let inParts = MemoryFile.with(text) { path in
            let result = Result { () throws(CaptureError) in try Capture(contentsOfFile: path, options: options) }
            if case .success(let capture) = result { return (result, summary(capture)) }
            return (result, [])
        }
        switch (whole, inParts.0) {
        case (.failure(let one), .failure(let two)):
            require(one.code == two.code && one.offset == two.offset, "the same error: \(one) and \(two)")
        case (.success(let one), .success(let two)):
            guard one.source.container == nil else { return }
            require(one.source.sha256 == two.source.sha256, "the same digest")
            require(one.diagnostics == two.diagnostics, "the same diagnostics")
            let expected = summary(one)
            for (left, right) in zip(expected, inParts.1) { require(left == right, "\(left) is \(right) in parts") }
            require(expected.count == inParts.1.count, "the same number of facts")
        default: require(false, "the same outcome: \(whole) and \(inParts.0)")
        }
    }

    private static func summary(_ capture: Capture) -> [String] {
        var lines: [String] = []
        for entry in capture.entries {
            lines.append("\(entry.source) \((try? entry.source.bytes)?.count ?? -1) \(entry.isComplete)")
            for (reference, text) in CaptureProperties.texts(of: entry) {
                let cited = try? reference.text
                lines.append("\(reference) \(cited?.string ?? "?")")
                if let text, reference != entry.response.content.textSource {
                    require(cited == text, "cited in parts: \(reference)")
                }
            }
            lines.append("\((try? entry.response.content.readText())??.string ?? "-")")
            lines.append("\(entry.response.content.size ?? -1) \(entry.request.cookies.count) \(entry.time ?? -1)")
        }
        for page in capture.pages { lines.append("\(page.source) \(page.title?.string ?? "-")") }
        return lines
    }
}

/// A file that is memory only, there for the length of a call.
enum MemoryFile {
    private static let path = "/dev/shm/har-forensics-fuzz-\(getpid())"

    static func with<Result>(_ bytes: [UInt8], _ body: (String) -> Result) -> Result {
        let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        require(descriptor >= 0, "the file can be made")
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        require(count == bytes.count, "the file is written whole")
        close(descriptor)
        defer { unlink(path) }
        return body(path)
    }
}
