public import HARForensics

/// The tables of analyses as comma-separated values, safe to open in a spreadsheet.
public struct CSVTables: Sendable {
    private let analyses: [Analysis]

    /// The tables of analyses.
    public init(of analyses: [Analysis]) { self.analyses = analyses }

    /// Name and bytes of each table.
    public var all: [(name: String, bytes: [UInt8])] {
        [("cookies.csv", cookies), ("events.csv", events), ("requests.csv", requests), ("findings.csv", findings)]
    }

    private static let place = ["capture_sha256", "entry", "pointer", "offset", "length"]

    private static func cells(_ source: SourceReference) -> [String] {
        [
            source.capture.description, source.entry.map(String.init) ?? "", source.pointer.description,
            String(source.offset), String(source.length),
        ]
    }

    /// One row a cookie.
    public var cookies: [UInt8] {
        var table = CSV(
            [
                "capture", "name", "domain", "host_only", "path", "site", "owner", "party", "party_by_owner", "state",
                "partition", "set_by", "visited_sites", "first_set", "first_sent", "times_sent", "declared_seconds",
                "kept_seconds", "renewals", "expires_utc", "secure", "http_only", "same_site",
            ]
        )
        for analysis in analyses {
            for cookie in analysis.cookies {
                let life = analysis.cookies.life(of: cookie)
                let last = cookie.events.last(where: \.isSetting).flatMap { cookie.condition(after: $0) }
                table.add([
                    analysis.capture.source.name, cookie.key.name.string, host(cookie.key.domain),
                    flag(cookie.key.isHostOnly), cookie.key.path?.string ?? "", host(cookie.site),
                    analysis.cookies.owner(of: cookie) ?? "", analysis.cookies.party(of: cookie),
                    analysis.cookies.partyByOwner(of: cookie), cookie.state.rawValue,
                    host(cookie.key.partition?.site), list(life.setters.map(\.name)), list(life.visitedSites),
                    life.firstSet?.at?.description ?? "", life.firstSent?.at?.description ?? "", String(life.sends),
                    life.lifetimes.map { String($0.declared) } ?? "", life.lifetimes.map { String($0.capped) } ?? "",
                    String(life.renewals.count), last?.expires?.description ?? "",
                    flag(last?.attributes?.isSecure), flag(last?.attributes?.isHTTPOnly),
                    last?.attributes?.sameSite.rawValue ?? "",
                ])
            }
        }
        return table.bytes
    }

    /// One row an event of a cookie, in the order of time.
    public var events: [UInt8] {
        var table = CSV(
            ["capture", "at", "kind", "reason", "name", "domain", "host", "set_by", "visited_site", "phase", "flags"]
                + Self.place
        )
        for analysis in analyses {
            for occurrence in analysis.cookies.occurrences {
                let event = occurrence.event
                table.add(
                    [
                        analysis.capture.source.name, event.at?.description ?? "", event.kind.rawValue,
                        event.reason ?? "", occurrence.cookie.key.name.string, host(occurrence.cookie.key.domain),
                        host(event.host.name), host(event.setBy?.name), host(event.topLevelSite),
                        analysis.phase(of: event).rawValue, event.flags.names.joined(separator: " "),
                    ] + Self.cells(event.source)
                )
            }
        }
        return table.bytes
    }

    /// One row a request, in the order of the file; addresses without query, since queries hold values.
    public var requests: [UInt8] {
        var table = CSV(
            [
                "capture", "at", "method", "scheme", "host", "path_bytes", "query_bytes", "status", "site",
                "visited_site", "party", "owner", "categories", "transmission", "redirected_from",
            ] + Self.place
        )
        for analysis in analyses {
            for exchange in analysis.observations.context.exchanges {
                let entry = analysis.capture.entries[exchange.index]
                let listed = analysis.observations.catalogue.entry(for: exchange.host)
                table.add(
                    [
                        analysis.capture.source.name, exchange.startedAt?.description ?? "",
                        entry.request.method.string, exchange.url?.scheme.string ?? "", host(exchange.host.name),
                        String(exchange.url?.path.count ?? 0), String(exchange.url?.query?.count ?? 0),
                        entry.response.status.map(String.init) ?? "", host(exchange.site),
                        host(exchange.topLevelSite),
                        exchange.isThirdParty.map { $0 ? "third" : "first" } ?? "unknown", listed?.owner ?? "",
                        (listed?.categories ?? []).joined(separator: " "), exchange.transmission.rawValue,
                        exchange.redirectedFrom.map(String.init) ?? "",
                    ] + Self.cells(entry.request.urlSource)
                )
            }
        }
        return table.bytes
    }

    /// One row a piece of evidence of a finding.
    public var findings: [UInt8] {
        var table = CSV(
            [
                "capture", "finding", "rule", "rule_version", "kind", "statement", "site", "cookie", "domain", "owner",
                "phase", "at", "confidence", "reasons", "limits",
            ] + Self.place + ["sha256"]
        )
        for analysis in analyses {
            for finding in analysis.findings {
                let row = [
                    analysis.capture.source.name, finding.id, finding.rule.rawValue, String(finding.ruleVersion),
                    finding.kind.rawValue, finding.statement, host(finding.subject.site),
                    finding.subject.cookie?.string ?? "", host(finding.subject.domain),
                    finding.subject.owner ?? "", finding.phase?.rawValue ?? "", finding.at?.description ?? "",
                    finding.confidence.level.rawValue, finding.confidence.reasons.joined(separator: " "),
                    finding.limits.map(\.rawValue).joined(separator: " "),
                ]
                for source in finding.evidence {
                    table.add(row + Self.cells(source) + [(try? source.bytesDigest)?.description ?? ""])
                }
                if finding.evidence.isEmpty { table.add(row + Array(repeating: "", count: 6)) }
            }
        }
        return table.bytes
    }

    private func flag(_ value: Bool?) -> String { value.map { $0 ? "true" : "false" } ?? "" }
    private func list(_ names: [ByteString]) -> String { names.map { SafeText.host($0) }.joined(separator: " ") }
    /// A host, with Punycode beside look-alike letters; empty if there is none.
    private func host(_ name: ByteString?) -> String { name.map { SafeText.host($0) } ?? "" }
}
