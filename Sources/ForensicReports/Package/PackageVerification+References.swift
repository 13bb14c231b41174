import HARForensics

extension PackageVerification {
    /// Checks every byte reference of `analysis.json` against the bytes of the captures.
    mutating func checkReferences(_ captures: [Capture]) {
        guard let bytes = files["analysis.json"]?.bytes else { return }
        guard let document = JSONValue(parsing: ByteString(bytes)) else {
            return differ("analysis.json", "it is no JSON")
        }
        let captures = Dictionary(captures.map { ($0.source.sha256.description, $0) }) { first, _ in first }
        guard !captures.isEmpty else { return }
        for hash in (document["captures"]?.elements ?? []).compactMap({ $0["sha256"]?.string?.string })
        where captures[hash] == nil {
            differ("analysis.json", "it is of a capture with SHA-256 \(SafeText.plain(hash)), which is not among these")
        }
        let readers = captures.mapValues { PointerReader($0) }
        var count = 0
        var pending: [(path: [ByteString], value: JSONValue)] = [([], document)]
        while let (path, value) = pending.popLast() {
            switch value.kind {
            case .array:
                pending += value.elements.enumerated().map { (path + [ByteString(String($0))], $1) }
            case .object:
                guard let offset = value["offset"]?.int, let length = value["length"]?.int,
                    let name = value["capture"]?.string?.string
                else {
                    pending += value.members.map { (path + [$0.name], $0.value) }
                    continue
                }
                // Attached bodies are cited by their own names.
                guard let capture = captures[name] else { continue }
                count += 1
                let hash = value["sha256"]?.string?.string
                if let problem = Self.problem(offset, length, hash, capture) {
                    differ("analysis.json", "\(Self.place(path, document)) cites \(problem)")
                } else if let pointer = value["pointer"]?.string, !pointer.isEmpty, let reader = readers[name] ?? nil {
                    let range = reader.range(of: pointer)
                    guard range.map({ $0.lowerBound <= offset && offset + length <= $0.upperBound }) != true else {
                        continue
                    }
                    let shown = SafeText.plain(pointer)
                    differ(
                        "analysis.json",
                        "\(Self.place(path, document)) cites bytes \(offset) to \(offset + length), which do not lie in "
                            + "the value that \(shown) leads to"
                    )
                }
            default: break
            }
        }
        checked.append(
            "\(count) byte references of analysis.json lie in the captures and have the hashes that are stated"
        )
    }

    private static func problem(_ offset: Int, _ length: Int, _ hash: String?, _ capture: Capture) -> String? {
        let place = "bytes \(offset) to \(offset &+ length) of \(SafeText.plain(capture.source.name))"
        guard offset >= 0, length >= 0, offset <= capture.source.byteCount,
            length <= capture.source.byteCount - offset,
            let cited = try? capture.bytes(in: offset..<(offset + length))
        else { return "\(place), which the capture does not have" }
        guard let hash, hash != SHA256Digest(of: cited.bytes).description else { return nil }
        return "\(place) with another hash than they have"
    }

    /// A place in the document of an analysis, in plain words: of a finding with its id and rule.
    static func place(_ path: [ByteString], _ document: JSONValue) -> String {
        let pointer = SafeText.plain(JSONPointer(path).description)
        guard path.count > 1, path[0] == "findings", let index = Int(path[1].string) else { return pointer }
        let findings = document["findings"]?.elements ?? []
        guard findings.indices.contains(index) else { return pointer }
        let id = findings[index]["id"]?.string.map { SafeText.plain($0) } ?? "?"
        let rule = findings[index]["rule"]?.string.map { SafeText.plain($0) } ?? "?"
        return "\(pointer) (finding \(id) of \(rule))"
    }

    /// The value of a JSON text that a byte stands in, as ``place(_:_:)`` says it; nil for no JSON.
    static func place(ofByte offset: Int, in bytes: [UInt8]) -> String? {
        guard let document = JSONValue(parsing: ByteString(bytes)) else { return nil }
        var path: [ByteString] = []
        var value = document
        while true {
            let inner: [(name: ByteString, value: JSONValue)] =
                value.kind == .array
                ? value.elements.enumerated().map { (ByteString(String($0)), $1) } : value.members
            // What stands between two values belongs to the one behind it.
            guard let next = inner.first(where: { $0.value.byteRange.upperBound > offset }) else { break }
            path.append(next.name)
            value = next.value
        }
        return path.isEmpty ? nil : place(path, document)
    }
}
