import HARForensics

/// A first line with an address, and behind it a filter list: the same verdict twice, every rule cited as it stands.
enum FilterProperties {
    static func check(_ bytes: [UInt8]) {
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
        let url = ByteString(bytes[..<end])
        let text = Array(bytes[min(end + 1, bytes.count)...])
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        for format in FilterList.Format.allCases {
            let list = FilterList(bytes: text, name: "list", format: format)
            require(list.diagnostics.allSatisfy { (1...lines.count).contains($0.line) }, "a line of the list")
            let engine = FilterEngine(lists: [list])
            for type in [nil, ResourceType.script, .document] {
                let request = FilterRequest(url: url, sourceURL: "https://www.a.test/", type: type)
                let verdict = engine.matches(request)
                require(verdict == engine.matches(request), "the same verdict each time")
                require(verdict.matches.isEmpty == (verdict.decision == .noMatch), "a decision needs a match")
                for match in verdict.matches + verdict.exceptions {
                    let line = ByteString(Array(lines[match.rule.line - 1]))
                    require(line.firstRange(of: match.rule.text) != nil, "the rule stands in its line")
                }
            }
        }
        _ = try? SuppliedList(bytes: text, name: "list")
    }
}
