import HARCapture

/// Looks whether visited sites set cookies and third parties never do (CQ-03).
struct ThirdPartyCookieCheck {
    let context: CaptureContext

    /// From how many third-party hosts that answered on their silence says something.
    static let hostsThatSaySomething = 10

    func run(into log: DiagnosticLog) {
        var ownSetter: Int?
        var thirdParties: Set<Host> = []
        for exchange in context.exchanges {
            guard exchange.transmission == .answered, let isThirdParty = exchange.isThirdParty else { continue }
            let sets = context.capture.entries[exchange.index].response.headers.contains(named: "set-cookie")
            if isThirdParty {
                if sets { return }
                thirdParties.insert(exchange.host)
            } else if sets, ownSetter == nil {
                ownSetter = exchange.index
            }
        }
        guard let ownSetter, thirdParties.count >= Self.hostsThatSaySomething else { return }
        log.note(
            .noThirdPartySetCookie,
            at: context.capture.entries[ownSetter].source,
            expected: "a Set-Cookie header of a third party",
            found: "none of \(thirdParties.count) third-party hosts"
        )
    }
}
