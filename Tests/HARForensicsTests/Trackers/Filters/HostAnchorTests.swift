import Testing

@testable import HARForensics

@Suite struct HostAnchorTests {
    @Test(
        "A host without end matches whole labels of a host, as in the cases of adblock-rust",
        .enabled(if: FilterSuites.has("CASES_hostname_anchor.tsv"), SharedSuites.skipMessage)
    )
    func cases() throws {
        var right = 0
        for row in try FilterSuites.rows("CASES_hostname_anchor.tsv") {
            let (pattern, host) = (Array(row[0].bytes), Array(row[1].bytes))
            let found = HostAnchor.matches(
                pattern.span,
                0..<pattern.count,
                host.span,
                0..<host.count,
                isEndAnchored: false,
                true
            )
            #expect(found == (row[3] == "true"), "\(row)")
            if found == (row[3] == "true") { right += 1 }
        }
        #expect(right == 42)
    }

    @Test("Hosts of many labels cost no more than the labels a name can have")
    func manyLabels() {
        let host = String(repeating: "a.", count: 50_000) + "test"
        let request = FilterRequest(url: ByteString("https://\(host)/"), source: nil, type: .script)
        let list = FilterList(bytes: Array("||a*b*c\n||test^\n||a.a*.test^\n".utf8), name: "list")
        #expect(FilterEngine(lists: [list]).matches(request).matches.map(\.rule.line) == [2, 3])
    }
}
