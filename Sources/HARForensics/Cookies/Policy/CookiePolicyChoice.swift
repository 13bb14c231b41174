public import HARCapture

/// Which policy a capture is read by, and why.
public struct CookiePolicyChoice: Sendable {
    /// The policy.
    public let policy: CookiePolicy
    /// Why it was chosen, in a sentence.
    public let reason: String
    /// Who chose it.
    public let basis: Basis
    /// Where the capture says so; nil if it does not.
    public let source: SourceReference?

    /// What a choice rests on.
    public enum Basis: String, Sendable, Hashable {
        /// The caller asked for it.
        case asked
        /// The capture names the browser.
        case browser
        /// The exporter belongs to one family of browsers.
        case exporter
        /// Nothing in the capture tells: the default.
        case `default`
    }

    /// The policy that a caller asked for.
    init(asked policy: CookiePolicy) {
        self.init(policy: policy, reason: "The caller asked for \(policy.title).", basis: .asked, source: nil)
    }

    private init(policy: CookiePolicy, reason: String, basis: Basis, source: SourceReference?) {
        self.policy = policy
        self.reason = reason
        self.basis = basis
        self.source = source
    }

    /// Chooses by the browser that recorded a capture, else by its exporter.
    init(for exporter: Exporter.Recognition) {
        if let browser = exporter.browser, let family = Family(browser.name) {
            let source = exporter.grounds.first { $0.kind == .browser || $0.kind == .userAgent }?.source
            let major = browser.version.prefix(while: \.isASCIIDigit).decimalValue
            let seen = "\(family.title) \(major.map(String.init) ?? "of unknown version")"
            let policy = family.policy(ofVersion: major)
            let reason =
                policy == .rfc6265
                ? "The capture names \(seen), which is older than the rules of RFC 6265bis."
                : policy == .rfc6265bis
                    ? "The capture names \(seen), for which no policy was verified."
                    : "The capture names \(seen); the policy is \(policy.title)."
            self.init(policy: policy, reason: reason, basis: .browser, source: source)
        } else if let family = Family(exporter.exporter) {
            let source = exporter.grounds.first { $0.exporter == exporter.exporter }?.source
            self.init(
                policy: family.policy(ofVersion: nil),
                reason: "The exporter is \(exporter.exporter.title), which records \(family.title).",
                basis: .exporter,
                source: source
            )
        } else {
            self.init(
                policy: .rfc6265bis,
                reason: "Nothing in the capture names a browser; the policy is \(CookiePolicy.rfc6265bis.title).",
                basis: .default,
                source: nil
            )
        }
    }

    /// A family of browsers.
    private enum Family {
        case chromium, firefox, safari, old

        init?(_ name: ByteString) {
            let chromium: [StaticString] = [
                "chrome", "headlesschrome", "chromium", "edge", "opera", "samsung internet", "vivaldi",
                "yandex browser", "google chrome", "microsoft edge",
            ]
            if chromium.contains(where: { name.equalsIgnoringCase($0) }) {
                self = .chromium
            } else if ["firefox", "waterfox", "librewolf"].contains(where: { name.equalsIgnoringCase($0) }) {
                self = .firefox
            } else if name.equalsIgnoringCase("safari") || name.equalsIgnoringCase("webkit") {
                self = .safari
            } else if ["phantomjs", "internet explorer"].contains(where: { name.equalsIgnoringCase($0) }) {
                self = .old
            } else {
                return nil
            }
        }

        init?(_ exporter: Exporter) {
            switch exporter {
            case .chromiumDevTools, .chromeHAR, .chromeHARCapturer: self = .chromium
            case .firefox: self = .firefox
            case .safari: self = .safari
            case .phantomJS, .splash, .firebug, .internetExplorer: self = .old
            default: return nil
            }
        }

        var title: String {
            switch self {
            case .chromium: "a Chromium browser"
            case .firefox: "Firefox"
            case .safari: "Safari"
            case .old: "a browser from before 2020"
            }
        }

        /// The policy of a version: Chromium treats missing SameSite as Lax since 80 (2020), Firefox partitions third
        /// parties since 103 (2022).
        func policy(ofVersion major: Int?) -> CookiePolicy {
            switch self {
            case .chromium: major.map { $0 < 80 } == true ? .rfc6265 : .chromium
            case .firefox: major.map { $0 < 103 } == true ? .rfc6265 : .firefox
            case .safari: .rfc6265bis
            case .old: .rfc6265
            }
        }
    }
}
