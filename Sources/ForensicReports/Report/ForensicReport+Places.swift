import HARForensics

/// How a place is printed beside a statement: `C1@156102+138#3fa9c2d1e0b7a655` is 138 bytes from byte 156102 of the first
/// capture, and the first 16 digits of their SHA-256.
extension ForensicReport {
    /// A place of a capture.
    func place(_ source: SourceReference) throws(CaptureError) -> String {
        place(capture: source.capture, source.offset, source.length, try source.bytesDigest)
    }

    /// Places, as many as are printed in a table.
    func places(_ sources: some Sequence<SourceReference>, limit: Int = 3) throws(CaptureError) -> ReportText {
        var seen: Set<SourceReference> = []
        var texts: [String] = []
        for source in sources where seen.insert(source).inserted {
            if texts.count == limit { break }
            texts.append(try place(source))
        }
        return .fine(texts.joined(separator: " "))
    }

    /// The first place of an oddity.
    func place(_ occurrence: Diagnostic.Occurrence, in capture: Capture) throws(CaptureError) -> String {
        let bytes = try capture.bytes(in: occurrence.offset..<(occurrence.offset + occurrence.length))
        return place(
            capture: capture.source.sha256,
            occurrence.offset,
            occurrence.length,
            SHA256Digest(of: bytes.bytes)
        )
    }

    private func place(capture: SHA256Digest, _ offset: Int, _ length: Int, _ digest: SHA256Digest) -> String {
        "\(number(of: capture))@\(offset)+\(length)#\(digest.description.prefix(16))"
    }

    /// `C1` for the first capture.
    func number(of capture: SHA256Digest) -> String {
        "C\((analyses.firstIndex { $0.capture.source.sha256 == capture } ?? 0) + 1)"
    }

    /// What to type to have the text that places count in, its hash, and the bytes of a place.
    var commands: [ReportBlock] {
        zip(EvidencePackage.captureNames(analyses), analyses).enumerated().map { index, pair in
            let source = pair.1.capture.source
            let file = shellQuoted("captures/" + pair.0)
            var lines = ["# C\(index + 1)"]
            var text = file
            if let container = source.container {
                text = "C\(index + 1).har"
                lines += ["sha256sum \(file)", "# \(container.sha256)"]
                lines.append(
                    container.format == "gzip"
                        ? "gzip -dc \(file) > \(text)"
                        : "unzip -p \(file) \(shellQuoted(Self.pattern(container.member ?? ""))) > \(text)"
                )
            }
            lines += [
                "sha256sum \(text)", "# \(source.sha256)",
                "dd if=\(text) iflag=skip_bytes,count_bytes skip=OFFSET count=LENGTH status=none | sha256sum",
                "dd if=\(text) iflag=skip_bytes,count_bytes skip=OFFSET count=LENGTH status=none",
            ]
            return .verbatim(lines.joined(separator: "\n"))
        }
    }

    /// The name of a member as `unzip` asks for it, where some characters mean others, and others cannot be printed.
    private static func pattern(_ name: String) -> String {
        var result = ""
        for byte in name.utf8 {
            let isPlain = (0x20..<0x7F).contains(byte) && !Array("[]*?\\".utf8).contains(byte)
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else if result.last != "*" {
                result += "*"
            }
        }
        return result
    }

    private func shellQuoted(_ text: String) -> String {
        text.utf8.allSatisfy { $0.isPlainInShell } ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}

extension UInt8 {
    fileprivate var isPlainInShell: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
            || [0x2D, 0x2E, 0x2F, 0x5F].contains(self)
    }
}
