import HARCapture

/// Looks whether the visit met a wall against robots instead of the site (CQ-09).
struct BotWallCheck {
    let context: CaptureContext

    /// The answers with which sites turn visitors away.
    static let refusals: Set<Int> = [403, 429, 503]

    /// The hosts that serve challenges; those that many sites have in ordinary forms are left out.
    static let challengeHosts: [ByteString] = [
        "arkoselabs.com", "awswaf.com", "captcha-delivery.com", "captcha.px-cdn.net", "challenges.cloudflare.com",
        "funcaptcha.com", "geetest.com", "hcaptcha.com", "perfdrive.com", "px-cloud.net",
    ]

    /// The paths that serve challenges on any host.
    static let challengePaths: [ByteString] = [
        "/cdn-cgi/challenge-platform/", "/_Incapsula_Resource", "/.well-known/captcha/",
    ]

    func run(into log: DiagnosticLog) {
        var verdicts: [Host: Bool] = [:]
        for exchange in context.exchanges {
            let entry = context.capture.entries[exchange.index]
            if exchange.isNavigation, let status = entry.response.status, Self.refusals.contains(status) {
                log.note(
                    .refusedDocument,
                    at: entry.response.statusSource,
                    expected: "the visited page",
                    found: "status \(status)"
                )
            }
            guard let url = exchange.url else { continue }
            let isHost = verdicts[url.host] ?? isChallenge(url.host)
            verdicts[url.host] = isHost
            let path = url.text[url.pathRange]
            if isHost {
                log.note(.challengeResources, at: entry.request.urlSource, found: "a host that serves challenges")
            } else if Self.challengePaths.contains(where: { path.hasPrefix(bytes: $0) }) {
                log.note(.challengeResources, at: entry.request.urlSource, found: "a path that serves challenges")
            } else if entry.response.headers.value("cf-mitigated")?.equalsIgnoringCase("challenge") == true {
                log.note(.challengeResources, at: entry.source, found: "an answer that says so")
            }
        }
    }

    private func isChallenge(_ host: Host) -> Bool {
        Self.challengeHosts.contains { known in
            host.name == known || host.name.hasSuffix(ByteString(Array(".".utf8) + Array(known)))
        }
    }
}
