public import HARCapture

/// What follows from one capture: observations and findings, the same for the same bytes and options.
///
/// ```swift
/// let analysis = Analysis(of: try Capture(contentsOfFile: "shop.har"))
/// for finding in analysis.findings where finding.rule == .cookieBeforeConsent {
///     print(finding.statement, finding.evidence[0].pointer)
/// }
/// ```
public struct Analysis: Sendable {
    /// What an analysis can be asked to do differently.
    public struct Options: Sendable {
        /// The rules to apply, in the order in which findings are reported.
        public var rules: [Rule] = RuleCatalogue.standard
        /// The catalogue of owners and trackers.
        public var catalogue: TrackerCatalogue = .bundled
        /// Aliases of hosts that somebody resolved; nil if nobody did.
        public var aliases: HostAliases?
        /// Filter lists and other lists that the user supplies.
        public var lists = SuppliedLists([])
        /// The list that registrable domains are computed with.
        public var suffixes: PublicSuffixList = .bundled
        /// What the person who made the capture wrote down about it; nil if there is nothing.
        public var operatorLog: OperatorLog?
        /// The IAB Global Vendor List that vendors are looked up in; nil if none is given.
        public var vendorList: VendorList?
        /// The rules that the browser kept cookies by; nil to choose by the capture.
        public var cookiePolicy: CookiePolicy?
        /// What the browser let third parties have.
        public var thirdPartyCookies = ThirdPartyCookies.unknown

        /// The bundled lists and all rules.
        public init() {}
    }

    /// What the observers saw.
    public let observations: Observations
    /// What the rules made of it.
    public let findings: [Finding]
    /// The rules that were applied.
    public let rules: [Rule]

    /// Analyses a capture.
    public init(of capture: Capture, options: Options = Options()) {
        let context = CaptureContext(of: capture, suffixes: options.suffixes)
        let policy =
            options.cookiePolicy.map { CookiePolicyChoice(asked: $0) } ?? CookiePolicyChoice(for: capture.exporter)
        let (cookies, misattributed) = CookieReplay.run(
            context,
            .init(policy: policy.policy, thirdPartyCookies: options.thirdPartyCookies)
        )
        let verdicts = ListReview(context: context, lists: options.lists).verdicts()
        let trackers = TrackerObserver(
            context: context,
            catalogue: options.catalogue,
            aliases: options.aliases,
            verdicts: verdicts
        ).activities()
        let consent = ConsentObserver(context).ledger(options.operatorLog)
        observations = Observations(
            context: context,
            cookies: cookies,
            trackers: trackers,
            consent: consent,
            diagnostics: CaptureReview(context: context, consent: consent, misattributed: misattributed).diagnostics(),
            catalogue: options.catalogue,
            vendorList: options.vendorList,
            cookiePolicy: policy,
            thirdPartyCookies: options.thirdPartyCookies,
            aliases: options.aliases,
            lists: options.lists,
            verdicts: verdicts
        )
        rules = options.rules
        let limits = FindingLimits(of: observations.diagnostics, in: capture)
        findings = options.rules.flatMap { [observations] in $0.findings(observations, limits) }
    }

    /// The capture.
    public var capture: Capture { observations.context.capture }
    /// The cookies, sorted by domain and name.
    public var cookies: CookieTimelines { CookieTimelines(cookies: observations.cookies, observations: observations) }
    /// The trackers that were contacted, sorted by domain.
    public var trackers: [TrackerActivity] { observations.trackers }
    /// The consent signals and the choices that follow from them.
    public var consent: ConsentLedger { observations.consent }
    /// Everything odd about the capture, worst first.
    public var diagnostics: [Diagnostic] { observations.diagnostics }
    /// What the exporter of the capture records, adjusted by what is odd about the capture.
    public var capabilities: Capabilities { capture.capabilities(with: diagnostics) }
    /// What the capture can show, by everything that is odd about it.
    public var completeness: Completeness {
        Completeness(capabilities: capabilities, diagnostics: diagnostics, entries: capture.entries.count)
    }
    /// The lists the analysis rests on.
    public var lists: [ListIdentity] {
        let bundled = [
            observations.catalogue.identity, observations.context.suffixes.identity, CookieKnowledge.bundled.identity,
            TCFVendors.bundled.identity, TCFVendors.bundled.disclosures,
        ]
        return bundled + [observations.aliases?.identity, observations.vendorList?.identity].compactMap { $0 }
            + observations.lists.identities
    }

    /// Every request of the capture, classified; computed anew each time.
    public var classifiedRequests: [ClassifiedRequest] {
        RequestClassifier(
            context: observations.context,
            catalogue: observations.catalogue,
            aliases: observations.aliases,
            verdicts: observations.verdicts
        ).requests()
    }

    /// Where a cookie event lies relative to the recorded choices of its site.
    public func phase(of event: CookieEvent) -> ConsentPhase { observations.phase(of: event) }

    /// Where a request to a tracker lies relative to the recorded choices of its site.
    public func phase(of request: TrackerActivity.Request) -> ConsentPhase { observations.phase(of: request) }
}
