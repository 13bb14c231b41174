public import HARForensics

/// Findings as a SARIF 2.1.0 log (OASIS, with errata 01): rules, artifacts with hashes, byte regions, actor chains.
///
/// No value of a cookie or token is written but as a masked snippet. `kind` says what a finding rests on: `informational`
/// for what is observed, derived or attributed, `review` for what a threshold decides, `open` where the capture precludes
/// the statement. Nothing is a failure, so every level is `none`; the rule says whether it is an inventory.
public struct SARIFLog: Sendable {
    private let analyses: [Analysis]
    private let annotations: FindingAnnotations
    private let mask: ValueMask?

    /// A log of analyses.
    ///
    /// - Parameter mask: What values are masked with in snippets; nil to write them.
    public init(of analyses: [Analysis], annotations: FindingAnnotations = .none, mask: ValueMask?) {
        self.analyses = analyses
        self.annotations = annotations
        self.mask = mask
    }

    /// The log.
    ///
    /// - Throws: ``CaptureError`` if cited bytes did not stay in memory and their file is gone or changed.
    public func bytes() throws -> [UInt8] {
        var rules: [RuleID] = []
        var ruleTrees: [JSONTree] = []
        for rule in analyses.flatMap(\.rules) where !rules.contains(rule.id) {
            rules.append(rule.id)
            ruleTrees.append(Self.tree(rule))
        }
        var results: [JSONTree] = []
        for (index, analysis) in analyses.enumerated() {
            let surroundings = FindingSurroundings(analysis)
            for finding in analysis.findings {
                results.append(try result(finding, analysis, index, rules, surroundings.circumstances(of: finding)))
            }
        }
        let lists = Set(analyses.flatMap(\.lists)).sorted { ($0.name, $0.version) < ($1.name, $1.version) }
        let run: JSONTree = [
            "tool": [
                "driver": [
                    "name": "har-forensics", "version": .string(libraryVersion),
                    "semanticVersion": .string(libraryVersion), "rules": .array(ruleTrees),
                    "supportedTaxonomies": [],
                ],
                "extensions": .array(lists.map(Self.tree)),
            ],
            "automationDetails": [
                "id": .string("har-forensics/\(libraryVersion)/\(Rule.digest(of: analyses.first?.rules ?? []))")
            ],
            "invocations": .array(analyses.map(invocation)),
            "artifacts": .array(analyses.map(Self.artifact)),
            "results": .array(results),
            "columnKind": "unicodeCodePoints",
            "redactionTokens": mask == nil ? nil : [.string(ValueMask.marker)],
            "defaultEncoding": "utf-8",
            "properties": ["byteOffsets": "bytes of the decoded capture, whose SHA-256 the artifact has"],
        ]
        let log: JSONTree = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0", "runs": [run],
        ]
        return log.text
    }

    private static func tree(_ rule: Rule) -> JSONTree {
        let page = rule.page
        var help = rule.method
        if let page { help = page.definition + "\n\n" + help + "\n\n" + page.literature.joined(separator: "\n") }
        return [
            "id": .string(rule.id.rawValue), "name": .string(pascalCase(rule.title)),
            "shortDescription": ["text": .string(rule.title)],
            "fullDescription": ["text": .string(page?.definition ?? rule.method)],
            "help": ["text": .string(help)],
            "defaultConfiguration": ["level": rule.isInventory ? "note" : "warning"],
            "properties": [
                "version": .number(rule.version), "kind": .string(rule.kind.rawValue),
                "parameters": .object(rule.parameters.mapValues { .string($0) }),
                "falsePositives": .array((page?.falsePositives ?? []).map { .string($0) }),
                "falseNegatives": .array((page?.falseNegatives ?? []).map { .string($0) }),
                "refutedBy": .array(rule.refutedBy.map { .string($0) }),
            ],
        ]
    }

    /// A title as SARIF wants the name of a rule: letters and digits alone.
    private static func pascalCase(_ title: String) -> String {
        title.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func tree(_ list: ListIdentity) -> JSONTree {
        [
            "name": .string(list.name), "version": .string(list.version),
            "properties": ["sha256": .string(list.sha256.description), "rules": .number(list.rules)],
        ]
    }

    private static func artifact(_ analysis: Analysis) -> JSONTree {
        let source = analysis.capture.source
        return [
            "location": ["uri": .string(uri(source.name))], "length": .number(source.byteCount),
            "hashes": ["sha-256": .string(source.sha256.description)], "mimeType": "application/json",
            "roles": ["analysisTarget"],
            "properties": source.container.map {
                [
                    "container": .string($0.format), "containerBytes": .number($0.byteCount),
                    "containerSHA256": .string($0.sha256.description),
                ]
            },
        ]
    }

    /// A file name as a relative reference (RFC 3986): everything but unreserved characters encoded.
    static func uri(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var result = ""
        for byte in name.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80,
                scalar.properties.isAlphabetic || (0x30...0x39).contains(byte) || "-._~".unicodeScalars.contains(scalar)
            {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return result
    }

    private func invocation(_ analysis: Analysis) -> JSONTree {
        [
            "executionSuccessful": true,
            "toolExecutionNotifications": .array(
                analysis.diagnostics.map { diagnostic in
                    [
                        "descriptor": ["id": .string(diagnostic.code.rawValue)],
                        "message": ["text": .string(SafeText.sarif(diagnostic.message))],
                        "level": .string(diagnostic.code.severity.rawValue),
                        "locations": .array(
                            diagnostic.occurrences.prefix(1).compactMap { analysis.capture.source(of: $0) }.map {
                                location($0, analysis, snippet: nil)
                            }
                        ),
                        "properties": [
                            "check": .string(diagnostic.code.check), "count": .number(diagnostic.count),
                            "limits": .array(diagnostic.code.limits.map { .string($0.rawValue) }),
                        ],
                    ]
                }
            ),
        ]
    }

    private func location(_ source: SourceReference, _ analysis: Analysis, snippet: String?) -> JSONTree {
        let pointer = source.pointer.description
        return [
            "physicalLocation": [
                "artifactLocation": [
                    "uri": .string(Self.uri(analysis.capture.source.name)),
                    "index": .number(analyses.firstIndex { $0.capture.source == analysis.capture.source } ?? 0),
                ],
                "region": [
                    "byteOffset": .number(source.offset), "byteLength": .number(source.length),
                    "snippet": snippet.map { ["text": .string($0)] },
                ],
            ],
            "logicalLocations": pointer.isEmpty
                ? nil : [["fullyQualifiedName": .string(SafeText.plain(pointer)), "kind": "member"]],
        ]
    }

    private func result(
        _ finding: Finding,
        _ analysis: Analysis,
        _ index: Int,
        _ rules: [RuleID],
        _ circumstances: FindingCircumstances
    ) throws -> JSONTree {
        let quotes = EvidenceQuotes(mask: mask)
        let locations = try finding.evidence.map { source in
            location(source, analysis, snippet: try quotes.text(of: source))
        }
        let rule = analysis.rules.first { $0.id == finding.rule }
        let review = annotations.reviews[finding.id]
        return [
            "ruleId": .string(finding.rule.rawValue), "ruleIndex": .number(rules.firstIndex(of: finding.rule) ?? 0),
            "kind": kind(of: finding, analysis), "level": "none",
            "message": ["text": .string(SafeText.sarif(finding.statement))],
            "locations": .array(Array(locations.prefix(1))),
            "relatedLocations": locations.count > 1 ? .array(Array(locations.dropFirst())) : nil,
            "codeFlows": circumstances.chain.flatMap { chain in
                chain.steps.count > 1 ? [codeFlow(chain, analysis)] : nil
            },
            "fingerprints": ["har-forensics/finding/1": .string(finding.id)],
            "partialFingerprints": ["har-forensics/subject/1": .string(finding.fingerprint)],
            "baselineState": annotations.baselineState(of: finding).map { .string($0.rawValue) },
            "suppressions": review.map { review in
                [
                    [
                        "kind": "external", "status": review.state == .rejected ? "accepted" : "rejected",
                        "justification": .string(
                            SafeText.plain("\(review.state.rawValue) by \(review.by), \(review.at): \(review.why)")
                        ),
                    ]
                ]
            },
            "webRequest": webRequest(finding, analysis),
            "webResponse": webResponse(finding, analysis),
            "properties": [
                "kindOfStatement": .string(finding.kind.rawValue), "ruleVersion": .number(finding.ruleVersion),
                "parameters": .object((rule?.parameters ?? [:]).mapValues { .string($0) }),
                "confidence": .string(finding.confidence.level.rawValue),
                "reasons": .array(finding.confidence.reasons.map { .string($0) }),
                "refutedBy": .array(finding.refutedBy.map { .string($0) }),
                "limits": .array(finding.limits.map { .string($0.rawValue) }),
                "counterEvidence": .object(
                    Dictionary(circumstances.checked.map { ($0.what.rawValue, .string($0.result.rawValue)) }) { $1 }
                ),
                "consent": circumstances.consent.map { consent in
                    [
                        "phase": .string(consent.phase.rawValue),
                        "state": consent.choice.map { .string($0.state.rawValue) },
                    ]
                },
                "review": .string(review?.state.rawValue ?? "unreviewed"),
                "supersedes": review?.supersedes.map { .string($0) },
                "phase": finding.phase.map { .string($0.rawValue) }, "at": finding.at.map { .string($0.description) },
                "actions": .array(circumstances.actions.map { .string($0.rawValue) }),
                "evidenceSHA256": .array(
                    try finding.evidence.map { .string(try $0.bytesDigest.description) }
                ),
                "lists": .array(
                    finding.matches.map { match in
                        [
                            "name": .string(match.list.name), "version": .string(match.list.version),
                            "sha256": .string(match.list.sha256.description),
                            match.line == nil ? "pointer" : "line":
                                match.line.map { .number($0) } ?? .string(match.pointer?.description ?? ""),
                            "rule": .string(SafeText.plain(match.rule)),
                        ]
                    }
                ),
            ],
        ]
    }

    /// What a finding is, in SARIF's words (§3.27.9). None is a `fail`, so every level is `none` (§3.27.10).
    private func kind(of finding: Finding, _ analysis: Analysis) -> JSONTree {
        if isPrecluded(finding, analysis) { return "open" }
        return finding.kind == .heuristic ? "review" : "informational"
    }

    private func isPrecluded(_ finding: Finding, _ analysis: Analysis) -> Bool {
        let kinds = analysis.rules.first { $0.id == finding.rule }?.statements ?? []
        return finding.limits.contains { code in code.precludes.contains { kinds.contains($0) } }
    }

    private func codeFlow(_ chain: ActorChain, _ analysis: Analysis) -> JSONTree {
        let steps = chain.steps.reversed().enumerated().map { order, step -> JSONTree in
            var place = location(step.source, analysis, snippet: nil)
            if case .object(var members) = place {
                let owner = step.owner.map { " (\($0))" } ?? ""
                members["message"] = [
                    "text": .string(SafeText.sarif("\(step.kind.rawValue): \(SafeText.host(step.host))\(owner)"))
                ]
                place = .object(members)
            }
            return [
                "location": place, "executionOrder": .number(order),
                "executionTimeUtc": step.entry.flatMap { analysis.observations.context.exchanges[$0].startedAt }
                    .map { .string($0.description) },
            ]
        }
        return ["threadFlows": [["locations": .array(steps)]]]
    }

    private func webRequest(_ finding: Finding, _ analysis: Analysis) -> JSONTree? {
        guard let entry = finding.evidence.lazy.compactMap(\.entry).first else { return nil }
        let request = analysis.capture.entries[entry].request
        let target = mask.map { $0.masked(url: request.url) } ?? request.url
        return [
            "method": .string(SafeText.plain(request.method)), "target": .string(SafeText.plain(target)),
        ]
    }

    private func webResponse(_ finding: Finding, _ analysis: Analysis) -> JSONTree? {
        guard let entry = finding.evidence.lazy.compactMap(\.entry).first,
            let status = analysis.capture.entries[entry].response.status, status > 0
        else { return nil }
        return ["statusCode": .number(status)]
    }
}

/// Quotes of evidence, masked or not, cut to a length that says so.
struct EvidenceQuotes {
    /// The most characters of a quote; the reference has the rest.
    static let limit = 2000
    let mask: ValueMask?

    /// The meaning of cited bytes as text in which nothing acts or hides.
    func text(of source: SourceReference) throws -> String {
        let quote = try mask.map { try $0.quote(of: source) } ?? source.text
        return PrintableText.escaped(quote, limit: Self.limit)
    }
}
