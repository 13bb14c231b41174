public import HARForensics

/// An analysis as CASE 1.4 and UCO 1.4 JSON-LD: captures as files with hashes, the run as an investigative action,
/// cookies as facets, findings as analytic results.
///
/// What UCO has no term for — the host-only flag, `SameSite`, the token of a value, byte references — stands in a facet of
/// the namespace `harf`. Values are written as tokens only. Identifiers are made of hashes, so that the same input gives
/// the same graph. Times of the run are those the operator gives; without them there are none.
public struct CaseExport: Sendable {
    private let analyses: [Analysis]
    private let mask: ValueMask
    private let custody: [CaseFile.Custody]

    /// An export of analyses.
    public init(of analyses: [Analysis], mask: ValueMask, custody: [CaseFile.Custody] = []) {
        self.analyses = analyses
        self.mask = mask
        self.custody = custody
    }

    private static let context: JSONTree = [
        "@vocab": "http://example.org/har-forensics/local/",
        "case-investigation": "https://ontology.caseontology.org/case/investigation/",
        "harf": "https://har-forensics.invalid/ns#", "kb": "https://har-forensics.invalid/kb/",
        "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
        "uco-analysis": "https://ontology.unifiedcyberontology.org/uco/analysis/",
        "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
        "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
        "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
        "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
        "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]

    /// The JSON-LD document.
    public var bytes: [UInt8] {
        var graph: [JSONTree] = [tool]
        for (index, analysis) in analyses.enumerated() {
            let capture = id("capture", "\(index)", analysis.capture.source.sha256.description)
            graph.append(file(analysis, capture))
            var results: [JSONTree] = []
            var domains: Set<ByteString> = []
            for (position, cookie) in analysis.cookies.enumerated() {
                let name = id("cookie", "\(index)", "\(position)", analysis.capture.source.sha256.description)
                graph.append(self.cookie(cookie, analysis, name))
                results.append(["@id": name])
                domains.insert(cookie.key.domain)
                graph.append(
                    relationship(name, domain(cookie.key.domain), "Has_Domain")
                )
            }
            for name in domains.sorted() { graph.append(domainNode(name)) }
            for finding in analysis.findings {
                let name = id("finding", finding.id)
                graph.append(self.finding(finding, analysis, name))
                results.append(["@id": name])
            }
            graph.append(action(analysis, capture, results, index))
            graph.append(provenance(analysis, capture, index))
        }
        // A domain met in several captures is one thing.
        var seen: Set<String> = []
        graph = graph.filter { node in
            guard case .object(let members) = node, case .string(let id)? = members["@id"] else { return true }
            return seen.insert(id).inserted
        }
        for (index, event) in custody.enumerated() { graph += custodyNodes(event, index) }
        return (["@context": Self.context, "@graph": .array(graph)] as JSONTree).text
    }

    // MARK: - Nodes

    /// An identifier that ends in a UUID made of a hash, as CASE asks for.
    private func id(_ kind: String, _ parts: String...) -> JSONTree {
        let digest = SHA256Digest(of: Array(([kind] + parts).joined(separator: "\u{0}").utf8)).bytes
        var uuid = Array(digest.prefix(16))
        uuid[6] = uuid[6] & 0x0F | 0x50  // version 5: by name
        uuid[8] = uuid[8] & 0x3F | 0x80
        let digits = uuid.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0" + text : text
        }.joined()
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(Array(digits)[range])
        }
        return .string("kb:\(kind)-" + groups.joined(separator: "-"))
    }

    private static func typed(_ text: String, _ type: String) -> JSONTree {
        ["@type": .string("xsd:\(type)"), "@value": .string(text)]
    }

    private static func flag(_ value: Bool) -> JSONTree { typed(value ? "true" : "false", "boolean") }

    private var toolID: JSONTree { id("tool", "har-forensics", libraryVersion) }

    private var tool: JSONTree {
        [
            "@id": toolID, "@type": "uco-tool:ConfiguredTool", "uco-core:name": "har-forensics",
            "uco-tool:version": .string(libraryVersion), "uco-tool:toolType": "network capture analysis",
        ]
    }

    private func file(_ analysis: Analysis, _ name: JSONTree) -> JSONTree {
        let source = analysis.capture.source
        let digest = source.sha256.description
        return [
            "@id": name, "@type": "uco-observable:File",
            "uco-core:hasFacet": [
                [
                    "@id": id("file-facet", digest, source.name), "@type": "uco-observable:FileFacet",
                    "uco-observable:fileName": .string(SafeText.plain(source.name)),
                    "uco-observable:sizeInBytes": Self.typed(String(source.byteCount), "integer"),
                ],
                [
                    "@id": id("content-facet", digest, source.name), "@type": "uco-observable:ContentDataFacet",
                    "uco-observable:hash": [
                        [
                            "@id": id("hash", digest, source.name), "@type": "uco-types:Hash",
                            "uco-types:hashMethod": "SHA256",
                            "uco-types:hashValue": Self.typed(digest, "hexBinary"),
                        ]
                    ],
                    "uco-observable:mimeType": "application/json",
                    "uco-observable:sizeInBytes": Self.typed(String(source.byteCount), "integer"),
                ],
            ],
        ]
    }

    private func cookie(_ cookie: Cookie, _ analysis: Analysis, _ name: JSONTree) -> JSONTree {
        let last = cookie.events.last(where: \.isSetting)
        let condition = last.flatMap { cookie.condition(after: $0) }
        let life = analysis.cookies.life(of: cookie)
        guard case .string(let own) = name else { return name }
        return [
            "@id": name, "@type": "uco-observable:ObservableObject",
            "uco-core:hasFacet": [
                [
                    "@id": id("cookie-facet", own), "@type": "uco-observable:BrowserCookieFacet",
                    "uco-observable:cookieName": .string(SafeText.plain(cookie.key.name)),
                    "uco-observable:cookieDomain": ["@id": domain(cookie.key.domain)],
                    "uco-observable:cookiePath": cookie.key.path.map { .string(SafeText.plain($0)) },
                    "uco-observable:isSecure": condition?.attributes.map { Self.flag($0.isSecure) },
                    "uco-observable:expirationTime": condition?.expires.map { Self.typed($0.description, "dateTime") },
                    "uco-observable:observableCreatedTime": life.firstSet?.at
                        .map { Self.typed($0.description, "dateTime") },
                    "uco-observable:accessedTime": life.lastSent?.at.map { Self.typed($0.description, "dateTime") },
                ],
                [
                    "@id": id("cookie-detail", own), "@type": ["harf:CookieDetailFacet", "uco-core:Facet"],
                    "harf:valueToken": cookie.conditions.last
                        .map { .string(mask.token(for: $0.value.percentDecoded()).string) },
                    "harf:hostOnly": cookie.key.isHostOnly.map(Self.flag),
                    "harf:httpOnly": condition?.attributes.map { Self.flag($0.isHTTPOnly) },
                    "harf:sameSite": condition?.attributes.map { .string($0.sameSite.rawValue) },
                    "harf:partition": cookie.key.partition.map { .string(SafeText.plain($0.site)) },
                    "harf:state": .string(cookie.state.rawValue),
                    "harf:setByHost": .array(life.setters.map { .string(SafeText.plain($0.name)) }),
                    "harf:evidence": .array(cookie.events.prefix(1).map { reference($0.source) }),
                ],
            ],
        ]
    }

    private func domain(_ name: ByteString) -> JSONTree { id("domain", name.string) }

    private func domainNode(_ name: ByteString) -> JSONTree {
        [
            "@id": domain(name), "@type": "uco-observable:DomainName",
            "uco-core:hasFacet": [
                [
                    "@id": id("domain-facet", name.string), "@type": "uco-observable:DomainNameFacet",
                    "uco-observable:value": .string(SafeText.plain(name)),
                ]
            ],
        ]
    }

    private func relationship(_ source: JSONTree, _ target: JSONTree, _ kind: String) -> JSONTree {
        guard case .string(let from) = source, case .string(let to) = target else { return source }
        return [
            "@id": id("relationship", from, to, kind), "@type": "uco-observable:ObservableRelationship",
            "uco-core:source": ["@id": source], "uco-core:target": ["@id": target],
            "uco-core:kindOfRelationship": .string(kind), "uco-core:isDirectional": Self.flag(true),
        ]
    }

    private func finding(_ finding: Finding, _ analysis: Analysis, _ name: JSONTree) -> JSONTree {
        [
            "@id": name, "@type": "uco-analysis:AnalyticResult",
            "uco-core:description": [.string(SafeText.plain(finding.statement))],
            "uco-core:hasFacet": [
                [
                    "@id": id("classification-facet", finding.id),
                    "@type": "uco-analysis:ArtifactClassificationResultFacet",
                    "uco-analysis:classification": [
                        [
                            "@id": id("classification", finding.id), "@type": "uco-analysis:ArtifactClassification",
                            "uco-analysis:class": [.string(finding.rule.rawValue)],
                        ]
                    ],
                ],
                [
                    "@id": id("finding-detail", finding.id), "@type": ["harf:FindingDetailFacet", "uco-core:Facet"],
                    "harf:kindOfStatement": .string(finding.kind.rawValue),
                    "harf:ruleVersion": Self.typed(String(finding.ruleVersion), "integer"),
                    "harf:confidence": .string(finding.confidence.level.rawValue),
                    "harf:reason": .array(finding.confidence.reasons.map { .string($0) }),
                    "harf:limit": .array(finding.limits.map { .string($0.rawValue) }),
                    "harf:refutedBy": .array(finding.refutedBy.map { .string($0) }),
                    "harf:evidence": .array(finding.evidence.map(reference)),
                ],
            ],
        ]
    }

    /// A byte reference as text: `sha256:…#offset+length pointer`.
    private func reference(_ source: SourceReference) -> JSONTree {
        .string(
            "sha256:\(source.capture)#\(source.offset)+\(source.length) \(SafeText.plain(source.pointer.description))"
        )
    }

    private func action(_ analysis: Analysis, _ capture: JSONTree, _ results: [JSONTree], _ index: Int) -> JSONTree {
        [
            "@id": id("action", "\(index)", analysis.capture.source.sha256.description),
            "@type": "case-investigation:InvestigativeAction", "uco-core:name": "analysed",
            "uco-action:instrument": [["@id": toolID]], "uco-action:object": [["@id": capture]],
            "uco-action:result": .array(results + [["@id": provenanceID(analysis, index)]]),
        ]
    }

    private func provenanceID(_ analysis: Analysis, _ index: Int) -> JSONTree {
        id("provenance", "\(index)", analysis.capture.source.sha256.description)
    }

    private func provenance(_ analysis: Analysis, _ capture: JSONTree, _ index: Int) -> JSONTree {
        [
            "@id": provenanceID(analysis, index), "@type": "case-investigation:ProvenanceRecord",
            "uco-core:description": [.string("Capture \(SafeText.plain(analysis.capture.source.name))")],
            "case-investigation:exhibitNumber": .string("C\(index + 1)"), "uco-core:object": [["@id": capture]],
        ]
    }

    private func custodyNodes(_ event: CaseFile.Custody, _ index: Int) -> [JSONTree] {
        let person = id("person", event.who)
        return [
            [
                "@id": person, "@type": "uco-identity:Person", "uco-core:name": .string(SafeText.plain(event.who)),
            ],
            [
                "@id": id("custody", "\(index)", event.who, event.what, event.when),
                "@type": "case-investigation:InvestigativeAction", "uco-core:name": .string(SafeText.plain(event.what)),
                "uco-action:performer": ["@id": person],
                "uco-action:startTime": Self.typed(event.when, "dateTime"),
            ],
        ]
    }
}
