/// A program that writes captures, as far as its files differ from those of others: an open set.
public struct Exporter: Sendable, Hashable, CustomStringConvertible {
    /// The stable name, as written in JSON.
    public let rawValue: String
    /// The name a person knows it by.
    public let title: String

    init(_ rawValue: String, _ title: String) {
        self.rawValue = rawValue
        self.title = title
    }

    public var description: String { rawValue }
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// The network panel of Chromium browsers: Chrome, Edge, Opera.
    public static let chromiumDevTools = Self("chromiumDevTools", "Chromium DevTools")
    /// The network panel of Firefox and its relatives.
    public static let firefox = Self("firefox", "Firefox")
    /// The Web Inspector of WebKit: Safari.
    public static let safari = Self("safari", "WebKit Web Inspector")
    /// The network panel of Internet Explorer and the first Edge.
    public static let internetExplorer = Self("internetExplorer", "Internet Explorer")
    /// The test tool Playwright.
    public static let playwright = Self("playwright", "Playwright")
    /// chrome-har, which turns logs of the Chrome DevTools Protocol into HAR; puppeteer-har uses it.
    public static let chromeHAR = Self("chromeHAR", "chrome-har")
    /// Browsertime, the measuring part of sitespeed.io.
    public static let browsertime = Self("browsertime", "Browsertime")
    /// chrome-har-capturer.
    public static let chromeHARCapturer = Self("chromeHARCapturer", "chrome-har-capturer")
    /// The proxy mitmproxy.
    public static let mitmproxy = Self("mitmproxy", "mitmproxy")
    /// The proxy Charles.
    public static let charles = Self("charles", "Charles Proxy")
    /// The proxy Fiddler.
    public static let fiddler = Self("fiddler", "Fiddler")
    /// The proxy Proxyman.
    public static let proxyman = Self("proxyman", "Proxyman")
    /// The request editor Insomnia.
    public static let insomnia = Self("insomnia", "Insomnia")
    /// Logger++, an extension of the proxy Burp.
    public static let burpLoggerPlusPlus = Self("burpLoggerPlusPlus", "Burp Logger++")
    /// The proxy HTTP Toolkit.
    public static let httpToolkit = Self("httpToolkit", "HTTP Toolkit")
    /// WebPageTest, which the HTTP Archive uses.
    public static let webPageTest = Self("webPageTest", "WebPageTest")
    /// The netsniff script of PhantomJS.
    public static let phantomJS = Self("phantomJS", "PhantomJS netsniff")
    /// The rendering service Splash, which Lookyloo used.
    public static let splash = Self("splash", "Splash")
    /// The network panel of Firebug, of old Firefox.
    public static let firebug = Self("firebug", "Firebug")
    /// The proxy BrowserMob.
    public static let browserMob = Self("browserMob", "BrowserMob Proxy")
    /// A program that names itself and that this library does not know.
    public static let homeMade = Self("homeMade", "a program not known here")
    /// A program that does not name itself and has no shape of its own.
    public static let unknown = Self("unknown", "an unnamed program")

    /// Every exporter that this version knows.
    public static let known: [Exporter] = [
        .chromiumDevTools, .firefox, .safari, .internetExplorer, .playwright, .chromeHAR, .browsertime,
        .chromeHARCapturer, .mitmproxy, .charles, .fiddler, .proxyman, .insomnia, .burpLoggerPlusPlus, .httpToolkit,
        .webPageTest, .phantomJS, .splash, .firebug, .browserMob,
    ]

    /// Whether nobody knows what the exporter leaves out.
    public var isUnknown: Bool { self == .homeMade || self == .unknown }

    /// Whether the exporter belongs to a tool that drives a browser by program.
    public var isAutomation: Bool {
        [
            .playwright, .chromeHAR, .browsertime, .chromeHARCapturer, .webPageTest, .phantomJS, .splash, .browserMob,
        ].contains(self)
    }

    /// The starts of creator names, in lower case; a longer one stands before its own start.
    private static let names: [(start: StaticString, exporter: Exporter)] = [
        ("webinspector", .chromiumDevTools), ("webkit web inspector", .safari), ("firefox", .firefox),
        ("waterfox", .firefox), ("librewolf", .firefox), ("tor browser", .firefox),
        ("internet explorer", .internetExplorer), ("playwright", .playwright),
        ("chrome-har-capturer", .chromeHARCapturer), ("chrome-har", .chromeHAR), ("browsertime", .browsertime),
        ("mitmproxy", .mitmproxy), ("charles", .charles), ("fiddler", .fiddler), ("proxyman", .proxyman),
        ("insomnia", .insomnia), ("logger++", .burpLoggerPlusPlus), ("burp", .burpLoggerPlusPlus),
        ("http toolkit", .httpToolkit), ("httptoolkit", .httpToolkit), ("webpagetest", .webPageTest),
        ("phantomjs", .phantomJS), ("splash", .splash), ("firebug", .firebug), ("browsermob", .browserMob),
    ]

    /// The exporter that a creator names; nil if it names none or one that is not known.
    init?(creatorName name: ByteString) {
        guard let row = Self.names.first(where: { name.hasPrefixIgnoringCase($0.start) }) else { return nil }
        self = row.exporter
    }
}
