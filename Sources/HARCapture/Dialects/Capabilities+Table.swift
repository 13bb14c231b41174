// What each exporter records, from its source code and from captures of it. Reasons are ours; unknown stays unknown.

extension Exporter {
    /// What the exporter records when nobody changed its settings or its file.
    public var capabilities: Capabilities {
        switch self {
        case .chromiumDevTools: .chromiumDevTools
        case .firefox: .firefox
        case .safari: .safari
        case .internetExplorer: .internetExplorer
        case .playwright: .playwright
        case .chromeHAR, .browsertime: .chromeHAR
        case .chromeHARCapturer: .chromeHARCapturer
        case .mitmproxy: .mitmproxy
        case .charles, .proxyman, .httpToolkit, .burpLoggerPlusPlus: .proxy
        case .fiddler: .fiddler
        case .browserMob: .browserMob
        case .insomnia: .insomnia
        case .webPageTest: .webPageTest
        case .phantomJS: .phantomJS
        case .splash: .splash
        case .firebug: .firebug
        default: Capabilities([:], clock: nil)
        }
    }
}

extension Capabilities {
    private static let unmarked = Showing.notShown("cookies that the browser refused are recorded like others")
    private static let onWire = Showing.notShown("what the browser did with a cookie is not seen on the wire")
    private static let noFrames = Showing.notShown("frames are not recorded")
    private static let onePage = Showing.partly("entries name a page, not a frame")
    private static let noInitiators = Showing.notShown("what caused a request is not recorded")
    private static let emptyArrays = Showing.notShown("the cookies arrays are left empty")
    private static let noMessages = Showing.notShown("messages of web sockets are not recorded")
    private static let completionOrder = Showing.partly("entries stand in another order than that of their start")
    private static let noMarks = Showing.notShown("answers of caches are not marked")

    fileprivate static let chromiumDevTools = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: .shown, .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage, .initiators: .shown, .entryOrder: .shown,
            .responseBodies: .partly("bodies of redirects and of answers that the panel let go are missing"),
            .requestBodies: .partly("binary bodies are written as text and lose bytes"),
            .cacheMarks: .shown, .webSocketMessages: .shown,
        ],
        clock: .milliseconds
    )
    fileprivate static let firefox = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown,
            .cookieAttributes: .notShown("the cookies arrays hold names and values alone"), .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage, .initiators: noInitiators, .entryOrder: .shown,
            .responseBodies: .partly("long bodies are cut, and a setting leaves them out"), .requestBodies: .shown,
            .cacheMarks: .partly("answers of the cache bear no mark; they took no time and name no server"),
            .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let safari = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .partly("several Set-Cookie lines of a response are folded into one"),
            .cookieAttributes: .partly("expiry and SameSite=None are left out"), .refusedCookies: unmarked,
            .frames: onePage, .initiators: noInitiators, .entryOrder: .shown,
            .responseBodies: .shown, .requestBodies: .shown, .cacheMarks: .shown, .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let internetExplorer = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown,
            .cookieAttributes: .partly("a single cookie is written as an object"), .refusedCookies: unmarked,
            .frames: onePage, .initiators: noInitiators, .entryOrder: .shown,
            .webSocketMessages: noMessages,
        ],
        clock: .hundredths
    )
    fileprivate static let playwright = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown,
            .cookieAttributes: .partly("the expiry is computed at the time of recording, the last attribute counting"),
            .refusedCookies: unmarked, .redirectHops: .shown, .frames: .shown, .initiators: noInitiators,
            .entryOrder: .shown, .responseBodies: .partly("a setting leaves bodies out or moves them to other files"),
            .requestBodies: .partly("a setting moves bodies to other files"),
            .cacheMarks: .partly("service workers are marked, caches are not"), .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let chromeHAR = Capabilities(
        [
            .cookiesSent: .partly("the headers of several hops of a redirect may stand in one list"),
            .setCookie: .partly("header blocks of redirects may stand at a later hop"),
            .cookieAttributes: .partly("the cookies arrays are left empty where headers come from the network stack"),
            .refusedCookies: unmarked, .redirectHops: .partly("header blocks of redirects may stand at a later hop"),
            .frames: onePage, .initiators: .shown, .entryOrder: completionOrder,
            .responseBodies: .partly("bodies are recorded on request alone"), .requestBodies: .shown,
            .cacheMarks: .shown, .webSocketMessages: .partly("recorded by newer versions alone"),
        ],
        clock: .milliseconds
    )
    fileprivate static let chromeHARCapturer = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: emptyArrays, .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage, .initiators: .shown, .entryOrder: completionOrder,
            .responseBodies: .partly("bodies are recorded on request alone"), .cacheMarks: noMarks,
            .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let mitmproxy = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown,
            .cookieAttributes: .partly("the expiry is left out and values are split at commas"),
            .refusedCookies: onWire, .redirectHops: .shown, .frames: noFrames, .initiators: noInitiators,
            .entryOrder: completionOrder, .responseBodies: .shown, .requestBodies: .shown,
            .cacheMarks: .notShown("what a cache answered does not reach the proxy"), .webSocketMessages: .shown,
        ],
        clock: .microseconds
    )
    fileprivate static let proxy = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .refusedCookies: onWire, .redirectHops: .shown,
            .frames: noFrames, .initiators: noInitiators,
            .cacheMarks: .notShown("what a cache answered does not reach the proxy"),
        ],
        clock: .milliseconds
    )
    fileprivate static let fiddler = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: .shown, .refusedCookies: onWire,
            .redirectHops: .shown, .frames: noFrames, .initiators: noInitiators, .responseBodies: .shown,
            .requestBodies: .shown, .cacheMarks: .notShown("what a cache answered does not reach the proxy"),
            .webSocketMessages: noMessages,
        ],
        clock: ClockResolution(fractionDigits: 7)
    )
    fileprivate static let browserMob = Capabilities(
        [
            .cookieAttributes: .partly("values are left empty"), .refusedCookies: onWire, .redirectHops: .shown,
            .frames: noFrames, .initiators: noInitiators,
            .responseBodies: .partly("bodies are recorded on request alone"),
            .cacheMarks: .notShown("what a cache answered does not reach the proxy"),
        ],
        clock: .milliseconds
    )
    fileprivate static let insomnia = Capabilities(
        [
            .cookiesSent: .partly("only headers that the user gave are recorded"), .refusedCookies: unmarked,
            .frames: .notShown("no page is loaded"), .initiators: .notShown("a person sends each request"),
            .cacheMarks: .notShown("there is no browser cache"), .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let webPageTest = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: emptyArrays, .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage,
            .initiators: .partly("recorded by newer versions alone"), .entryOrder: .shown,
            .responseBodies: .partly("bodies are recorded on request alone"), .cacheMarks: noMarks,
            .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let phantomJS = Capabilities(
        [
            .setCookie: .shown, .cookieAttributes: emptyArrays, .refusedCookies: unmarked, .frames: onePage,
            .initiators: noInitiators, .responseBodies: .notShown("bodies are not recorded"),
            .requestBodies: .notShown("bodies are not recorded"), .cacheMarks: noMarks,
            .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
    fileprivate static let splash = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: .shown, .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage, .initiators: noInitiators, .entryOrder: .shown,
            .responseBodies: .partly("bodies are recorded on request alone"), .cacheMarks: noMarks,
            .webSocketMessages: noMessages,
        ],
        clock: .microseconds
    )
    fileprivate static let firebug = Capabilities(
        [
            .cookiesSent: .shown, .setCookie: .shown, .cookieAttributes: .shown, .refusedCookies: unmarked,
            .redirectHops: .shown, .frames: onePage, .initiators: noInitiators, .entryOrder: .shown,
            .responseBodies: .partly("long bodies are cut"), .cacheMarks: noMarks, .webSocketMessages: noMessages,
        ],
        clock: .milliseconds
    )
}
