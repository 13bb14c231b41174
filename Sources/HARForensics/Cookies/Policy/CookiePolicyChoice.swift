public import HARCapture

/// Which policy a capture is read by, and why.
public struct CookiePolicyChoice: Sendable {
    /// The policy.
    public let policy: CookiePolicy
    /// Why it was chosen, in a sentence, in each language.
    public let wording: Wording
    /// Why it was chosen, in a sentence in English.
    public var reason: String { wording.english }
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
        self.init(policy: policy, basis: .asked, source: nil) { say in
            say("The caller asked for \(policy.title).", "De aanroeper vroeg om \(policy.title).")
        }
    }

    private init(policy: CookiePolicy, basis: Basis, source: SourceReference?, wording: (Phrase) -> String) {
        self.policy = policy
        self.wording = Wording(wording)
        self.basis = basis
        self.source = source
    }

    /// Chooses by the browser that recorded a capture, else by its exporter.
    init(for exporter: Exporter.Recognition) {
        if let browser = exporter.browser, let family = Family(browser.name) {
            let source = exporter.grounds.first { $0.kind == .browser || $0.kind == .userAgent }?.source
            let major = browser.version.prefix(while: \.isASCIIDigit).decimalValue
            let policy = family.policy(ofVersion: major)
            self.init(policy: policy, basis: .browser, source: source) { say in
                let version = major.map(String.init) ?? say("of unknown version", "van onbekende versie")
                let seen = say("The capture names ", "De opname noemt ") + "\(family.title(say)) \(version)"
                return switch policy {
                case .rfc6265:
                    say(
                        "\(seen), which is older than the rules of RFC 6265bis.",
                        "\(seen), ouder dan de regels van RFC 6265bis."
                    )
                case .rfc6265bis:
                    say(
                        "\(seen), for which no policy was verified.",
                        "\(seen), waarvoor geen regels geverifieerd zijn."
                    )
                default: say("\(seen); the policy is \(policy.title).", "\(seen); de regels zijn \(policy.id).")
                }
            }
        } else if let family = Family(exporter.exporter) {
            let source = exporter.grounds.first { $0.exporter == exporter.exporter }?.source
            self.init(
                policy: family.policy(ofVersion: nil),
                basis: .exporter,
                source: source
            ) { say in
                say(
                    "The exporter is \(exporter.exporter.title), which records \(family.title(say)).",
                    "De exporter is \(exporter.exporter.title), die \(family.title(say)) opneemt."
                )
            }
        } else {
            self.init(
                policy: .rfc6265bis,
                basis: .default,
                source: nil
            ) { say in
                say(
                    "Nothing in the capture names a browser; the policy is \(CookiePolicy.rfc6265bis.title).",
                    "Niets in de opname noemt een browser; de regels zijn \(CookiePolicy.rfc6265bis.title)."
                )
            }
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

        func title(_ say: Phrase) -> String {
            switch self {
            case .chromium: say("a Chromium browser", "een Chromium-browser")
            case .firefox: "Firefox"
            case .safari: "Safari"
            case .old: say("a browser from before 2020", "een browser van vóór 2020")
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
