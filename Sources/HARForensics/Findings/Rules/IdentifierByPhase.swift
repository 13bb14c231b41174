import HARCapture

extension RuleID {
    /// A first-party cookie's value was sent to a third party before any recorded choice.
    public static let identifierBeforeConsent = RuleID(rawValue: "ID-3P-PRECHOICE")
    /// A first-party cookie's value was sent to a third party after a recorded refusal or withdrawal.
    public static let identifierAfterRefusal = RuleID(rawValue: "ID-3P-REFUSED")
}

extension Rule {
    static let identifierBeforeConsent = identifiers(
        .identifierBeforeConsent,
        .before,
        title: "First-party cookie value sent to a third party before any choice"
    )
    static let identifierAfterRefusal = identifiers(
        .identifierAfterRefusal,
        .refused,
        title: "First-party cookie value sent to a third party after a refusal"
    )

    private static func identifiers(_ id: RuleID, _ side: ChoiceSide, title: String) -> Rule {
        Rule(
            id: id,
            version: 2,
            title: title,
            kind: .derived,
            method: """
                The value of a cookie of the visited site, or the part of it behind its version prefix \
                (`GA1.1.`), of at least \(IdentifierTokens.shortest) bytes with a digit in it, is the whole value of \
                a query parameter of a request to a third party. Consent records and TC strings do not count. \(ChoiceSide.method)
                """,
            parameters: ["shortestValue": String(IdentifierTokens.shortest)],
            statements: [.values, .cookieSending, .contacts] + ChoiceSide.statements,
            refutedBy: ChoiceSide.refutedBy + ["The value is the same for every visitor."]
        ) { observations in
            let flows = IdentifierTokens(observations).flows()
            return flows.flatMap { flow -> [Draft] in
                observations.byPhase(flow.transmissions, side).map { site, phase, sent in
                    let receivers = Set(sent.map(\.host)).sorted().map(\.printable).joined(separator: ", ")
                    var confidence = observations.confidence(phase, site)
                    confidence.reasons.append("valueEquality")
                    return Draft(
                        statement: Wording { say in
                            say(
                                "The value of the cookie \(say.name(flow.cookie)) of \(say.domain(flow.cookie)) was sent to "
                                    + "\(receivers) in a URL \(say.times(sent.count)) from pages of \(say.site(site)) "
                                    + "\(say.phase(phase)).",
                                "De waarde van het cookie \(say.name(flow.cookie)) van \(say.domain(flow.cookie)) is vanaf "
                                    + "pagina’s van \(say.site(site)) \(say.times(sent.count)) in een URL verzonden aan "
                                    + "\(receivers), \(say.phase(phase))."
                            )
                        },
                        subject: observations.subject(flow.cookie, site),
                        phase: phase,
                        at: sent.first?.at,
                        confidence: confidence,
                        evidence: sent.map(\.source)
                    )
                }
            }
        }
    }
}

/// Finds values of first-party cookies in the URLs of requests to third parties.
struct IdentifierTokens {
    static let shortest = 8

    private let observations: Observations

    init(_ observations: Observations) { self.observations = observations }

    struct Flow {
        let cookie: Cookie
        var transmissions: [Transmission] = []
    }

    struct Transmission: PlacedInTime {
        let at: Instant?
        let host: Host
        let topLevelSite: ByteString?
        let source: SourceReference
    }

    /// The cookies whose values were sent, with each transmission, in the order of the cookies.
    func flows() -> [Flow] {
        let entries = observations.context.capture.entries
        var tokens: [ByteString: Set<Int>] = [:]
        for (index, cookie) in observations.cookies.enumerated() {
            // A consent string is meant to be told to everyone; it names no visitor.
            guard !ConsentObserver.isRecord(named: cookie.key.name) else { continue }
            for event in cookie.events where event.kind == .sent || event.isSetting {
                guard let value = Self.value(of: event) else { continue }
                for token in Self.tokens(of: value) { tokens[token, default: []].insert(index) }
            }
        }
        guard !tokens.isEmpty else { return [] }
        var flows: [Int: Flow] = [:]
        for index in observations.context.timeOrder {
            let exchange = observations.context.exchanges[index]
            guard exchange.isThirdParty == true, exchange.transmission == .answered, let url = exchange.url,
                !observations.isConsentTraffic(exchange.host)
            else {
                continue
            }
            for pair in url.queryPairs where pair.rawValue.count >= Self.shortest {
                for owner in (tokens[pair.value] ?? []).sorted()
                where observations.cookies[owner].site == exchange.topLevelSite {
                    flows[owner, default: Flow(cookie: observations.cookies[owner])].transmissions.append(
                        Transmission(
                            at: exchange.startedAt,
                            host: exchange.host,
                            topLevelSite: exchange.topLevelSite,
                            source: entries[index].request.urlSource(of: pair.valueRange)
                        )
                    )
                }
            }
        }
        return flows.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The value that an event's bytes carry.
    private static func value(of event: CookieEvent) -> ByteString? {
        guard let text = event.source.residentText, let equals = text.firstIndex(of: UInt8(ascii: "=")) else {
            return nil
        }
        let end = text.firstIndex(of: UInt8(ascii: ";")) ?? text.count
        return equals < end ? text[(equals + 1)..<end].trimmed : nil
    }

    /// The value, decoded, and the part behind a version prefix such as `GA1.1.` or `fb.1.`.
    private static func tokens(of value: ByteString) -> [ByteString] {
        let decoded = value.percentDecoded()
        var result = [decoded]
        if let first = decoded.firstIndex(of: UInt8(ascii: ".")), first <= 4,
            let second = decoded[(first + 1)..<decoded.count].firstIndex(of: UInt8(ascii: "."))
        {
            result.append(decoded[(first + 2 + second)..<decoded.count])
        }
        return result.filter {
            $0.count >= shortest && !TCString.looksLikeTCString($0) && $0.contains(where: \.isASCIIDigit)
        }
    }
}
