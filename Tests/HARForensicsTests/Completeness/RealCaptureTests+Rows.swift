import HARForensics

extension RealCaptureTests {
    static let rows: [Row] = [
        Row(
            "PerfCascade/src__test-data__capture-har_cnn.har",
            .homeMade,
            "0.3.2",
            "",
            "CQ-05 2, CQ-07 1, CQ-15 1, CQ-20 1"
        ),
        Row(
            "PerfCascade/src__test-data__chrome_enorm-magazin.de.har",
            .chromiumDevTools,
            "537.36",
            "Chrome 56.0.2924.87",
            "CQ-06 38, equalInstants 27, pseudoHeaders 61"
        ),
        Row(
            "PerfCascade/src__test-data__firefox_h2_filamentgroup.com.har",
            .firefox,
            "54.0",
            "Firefox 54.0",
            "CQ-08 5, CQ-20 2, equalInstants 8, formatVersion 1"
        ),
        Row(
            "PerfCascade/src__test-data__www.bbc.com.har",
            .chromiumDevTools,
            "537.36",
            "Chrome 47.0.2526.106",
            "CQ-06 32, CQ-07 110, CQ-13 86, equalInstants 28, preflightRequests 1, pseudoHeaders 1"
        ),
        Row(
            "Replay/Tests__IntegrationTests__Replays__fetchPosts.har",
            .homeMade,
            "1.0",
            "",
            "CQ-02 1, CQ-05 2, CQ-15 1, CQ-20 1"
        ),
        Row(
            "chrome-har-cdp/bing.com.har",
            .chromeHAR,
            "1.1.1",
            "HeadlessChrome 126.0.6478.126",
            "misattributedHeaders 1, CQ-06 34, CQ-07 131, CQ-13 1, CQ-14 17, CQ-16 264, equalInstants 65, "
                + "preflightRequests 1, pseudoHeaders 83"
        ),
        Row(
            "chrome-har-cdp/ilmessaggero.it-h2push.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 66.0.3359.181",
            "CQ-07 165, CQ-13 3, CQ-16 1, CQ-20 1, equalInstants 103, pseudoHeaders 163"
        ),
        Row(
            "chrome-har-cdp/response-blocked-cookies.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 84.0.4147.105",
            "CQ-18 1, CQ-07 5, CQ-14 2, CQ-16 1, CQ-20 1, pseudoHeaders 4"
        ),
        Row(
            "chrome-har-cdp/ryan.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 71.0.3578.98",
            "CQ-06 10, CQ-07 143, CQ-16 1, CQ-20 1, equalInstants 41, preflightRequests 5, pseudoHeaders 92"
        ),
        Row(
            "chrome-har-cdp/samesite-sandbox.glitch.me.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 84.0.4147.105",
            "CQ-07 4, CQ-14 1, CQ-16 1, CQ-20 1, pseudoHeaders 3"
        ),
        Row(
            "chrome-har-cdp/www.zdnet.com.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 56.0.2924.87",
            "CQ-06 117, CQ-07 247, CQ-13 1, CQ-14 50, CQ-16 1, CQ-20 1, equalInstants 63, "
                + "preflightRequests 1, pseudoHeaders 43"
        ),
        Row(
            "chrome-har-wf/theverge.com-2.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 146.0.0.0",
            "misattributedHeaders 53, CQ-06 189, CQ-07 355, CQ-13 3, CQ-14 55, CQ-16 1117, CQ-19 11, "
                + "equalInstants 2, preflightRequests 13, pseudoHeaders 443"
        ),
        Row(
            "chrome-har-wf/www.cnn.com.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 146.0.0.0",
            "misattributedHeaders 144, CQ-06 382, CQ-07 652, CQ-14 219, CQ-16 2163, CQ-19 3, "
                + "equalInstants 1, preflightRequests 23, pseudoHeaders 785"
        ),
        Row(
            "chrome-har-wf/www.engadget.com.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 146.0.0.0",
            "misattributedHeaders 141, CQ-06 322, CQ-07 387, CQ-14 160, CQ-16 1803, CQ-19 21, "
                + "equalInstants 2, preflightRequests 5, pseudoHeaders 698"
        ),
        Row(
            "chrome-har-wf/www.google.com.har",
            .chromeHAR,
            "1.1.1",
            "Chrome 146.0.0.0",
            "CQ-06 14, CQ-07 27, CQ-14 1, CQ-16 62, CQ-19 7, CQ-20 1, preflightRequests 2, pseudoHeaders 21"
        ),
        Row(
            "generated/devtools_accept.har",
            .chromiumDevTools,
            "537.36",
            "HeadlessChrome 156.0.0.0",
            "CQ-08 1, CQ-16 18, CQ-20 1, equalInstants 2"
        ),
        Row(
            "generated/devtools_accept_sanitized.har",
            .chromiumDevTools,
            "537.36",
            "HeadlessChrome 156.0.0.0",
            "CQ-02 1, CQ-08 1, CQ-16 18, CQ-20 1, equalInstants 2"
        ),
        Row(
            "generated/firefox_accept.har",
            .firefox,
            "153.7.0",
            "Firefox 153.7.0",
            "CQ-11 1, CQ-12 1, CQ-13 2, CQ-19 1, CQ-20 1"
        ),
        Row(
            "generated/playwright_accept_attach.har.zip",
            .playwright,
            "1.65.1",
            "chromium 156.0.8078.79",
            "CQ-07 11, CQ-08 1, CQ-16 18, CQ-19 1, CQ-20 1, container 1, equalInstants 5"
        ),
        Row(
            "generated/playwright_accept_attach.inner.har",
            .playwright,
            "1.65.1",
            "chromium 156.0.8078.79",
            "attachmentMissing 16, CQ-07 11, CQ-08 1, CQ-16 18, CQ-19 1, CQ-20 1, equalInstants 5"
        ),
        Row(
            "generated/playwright_accept_embed.har",
            .playwright,
            "1.65.1",
            "chromium 156.0.8078.79",
            "CQ-08 1, CQ-16 18, CQ-19 1, CQ-20 1, equalInstants 3"
        ),
        Row(
            "generated/playwright_accept_omit.har",
            .playwright,
            "1.65.1",
            "chromium 156.0.8078.79",
            "CQ-07 11, CQ-08 1, CQ-16 18, CQ-19 1, CQ-20 1, equalInstants 4"
        ),
        Row(
            "har-reader/src__test__resources__sstoehr.invalid-date.har",
            .firebug,
            "1.12",
            "Firefox 26.0",
            "CQ-02 1, unreadableInstant 2, CQ-10 8, CQ-20 1, equalInstants 2, formatVersion 1"
        ),
        Row(
            "har-to-k6/example__full.har",
            .unknown,
            "",
            "",
            "CQ-02 1, missingMember 16, CQ-15 1, CQ-20 1, formatVersion 1"
        ),
        Row(
            "har2tree/tests__data__lalibre__114.har",
            .splash,
            "3.0",
            "QWebKit 602.1",
            "CQ-07 84, CQ-08 5, CQ-13 8, CQ-14 41, CQ-16 1, CQ-19 5"
        ),
        Row(
            "har2tree/tests__data__lalibre__214.har",
            .splash,
            "3.0",
            "QWebKit 602.1",
            "CQ-07 86, CQ-14 43, CQ-16 1, CQ-19 4"
        ),
        Row(
            "har2tree/tests__data__libe.har",
            .splash,
            "2.3.2",
            "QWebKit 538.1",
            "CQ-07 234, CQ-08 5, CQ-13 1, CQ-14 163, CQ-16 1, CQ-19 3"
        ),
        Row(
            "haralyzer/tests__data__cnn.har",
            .firebug,
            "1.12",
            "Firefox 25.0.1",
            "CQ-06 23, CQ-07 73, CQ-08 1, CQ-14 1, equalInstants 88, formatVersion 1"
        ),
        Row(
            "haralyzer/tests__data__missing_pageref.har",
            .unknown,
            "",
            "",
            "CQ-02 1, missingMember 6, CQ-05 1, CQ-07 2, CQ-15 1, formatVersion 1"
        ),
        Row(
            "harviewer/selenium__tests__hars__issue-61__firefox47.har",
            .firefox,
            "47.0",
            "Firefox 47.0",
            "CQ-01 1, CQ-13 15, CQ-20 1, formatVersion 1"
        ),
        Row(
            "harviewer/selenium__tests__hars__issue-61__ie11.fiddler.har",
            .fiddler,
            "4.6.2.2",
            "Internet Explorer 11.0",
            "CQ-11 1, CQ-10 11, CQ-13 4, CQ-20 1, byteOrderMark 1"
        ),
        Row(
            "harviewer/selenium__tests__hars__testLoad1.harp",
            .firebug,
            "1.8",
            "Firefox 7.0a1",
            "CQ-11 1, CQ-07 5, CQ-20 1, equalInstants 2, formatVersion 1, jsonpWrapper 1"
        ),
        Row(
            "harviewer/selenium__tests__hars__two-megs.har",
            .firebug,
            "1.7X.0a3",
            "Firefox 3.6.11pre",
            "CQ-01 1, CQ-11 1, CQ-07 21, equalInstants 21, formatVersion 1"
        ),
        Row(
            "lookyloo-capture_samples/user_agent_macos__0.har",
            .splash,
            "3.5",
            "QWebKit 602.1",
            "CQ-14 1, CQ-16 1"
        ),
        Row(
            "mitmproxy/test__mitmproxy__data__flows__websocket.har",
            .mitmproxy,
            "1.2.3",
            "Chrome 114.0.0.0",
            "CQ-11 1, CQ-05 3, CQ-10 3"
        ),
        Row(
            "mitmproxy/test__mitmproxy__data__har_files__chrome.har",
            .chromiumDevTools,
            "537.36",
            "Chrome 110.0.0.0",
            "distantInstant 2, CQ-05 1, CQ-08 1, CQ-10 3, CQ-13 1, CQ-20 1, pseudoHeaders 2"
        ),
        Row(
            "mitmproxy/test__mitmproxy__data__har_files__firefox.har",
            .firefox,
            "111.0.1",
            "Firefox 111.0.1",
            "CQ-02 1, CQ-10 9, CQ-13 13, CQ-20 1, equalInstants 1"
        ),
        Row(
            "mitmproxy/test__mitmproxy__data__har_files__insomnia.har",
            .insomnia,
            "insomnia.desktop.app:v2022.1.1",
            "",
            "CQ-02 1, CQ-05 1, CQ-20 1"
        ),
        Row(
            "mitmproxy/test__mitmproxy__data__har_files__with-bom.har",
            .chromiumDevTools,
            "537.36",
            "Chrome 114.0.0.0",
            "CQ-02 1, CQ-05 1, CQ-10 1, CQ-20 1, byteOrderMark 1, pseudoHeaders 1"
        ),
        Row(
            "pagexray/test__files__aftonbladet.se-redirecting-to-www.har",
            .webPageTest,
            "2.17",
            "Google Chrome 44.0.2403.157",
            "CQ-07 187, CQ-13 3, CQ-16 202, equalInstants 20, formatVersion 1, preflightRequests 3"
        ),
        Row(
            "pagexray/test__files__case-sensitive-protocol.har",
            .chromeHAR,
            "0.2.3",
            "Chrome 64.0.3282.140",
            "CQ-06 8, CQ-07 152, CQ-14 17, CQ-16 1, entryBeforePage 3, equalInstants 38, "
                + "preflightRequests 2, pseudoHeaders 122"
        ),
        Row(
            "pagexray/test__files__http__spdy-firefox2.har",
            .firefox,
            "43.0.4",
            "Firefox 43.0.4",
            "CQ-14 3, CQ-20 1, equalInstants 6, formatVersion 1"
        ),
        Row(
            "pagexray/test__files__redirect__arcelormittal.com.har",
            .chromeHAR,
            "0.3.2",
            "Chrome 66.0.3359.117",
            "CQ-18 2, CQ-06 4, CQ-07 33, CQ-14 20, CQ-16 41, CQ-20 1, equalInstants 21, pseudoHeaders 3"
        ),
        Row(
            "pagexray/test__files__redirect__mytoys.de.har",
            .chromeHAR,
            "0.2.3",
            "Chrome 63.0.3239.108",
            "CQ-18 2, CQ-06 19, CQ-07 43, CQ-14 6, CQ-16 1, CQ-20 1, challengeResources 2, "
                + "entryBeforePage 4, equalInstants 12, pseudoHeaders 4"
        ),
        Row(
            "pagexray/test__files__responseCodes__304.har",
            .chromeHAR,
            "0.2.2",
            "Chrome 60.0.3112.78",
            "CQ-11 1, CQ-06 9, CQ-07 243, CQ-13 27, CQ-14 120, CQ-16 1, equalInstants 56"
        ),
        Row(
            "pagexray/test__files__sitespeed__browsertime-recalculate-style.har",
            .chromeHAR,
            "1.3.0",
            "Chrome 148.0.7778.97",
            "CQ-07 6, CQ-16 1, CQ-20 1, equalInstants 1, pseudoHeaders 3"
        ),
        Row(
            "pagexray/test__files__www.nytimes.com.har",
            .webPageTest,
            "2.17",
            "Google Chrome 44.0.2403.157",
            "CQ-07 184, CQ-13 3, CQ-16 222, CQ-19 2, equalInstants 42, formatVersion 1, preflightRequests 1"
        ),
        Row(
            "playwright/tests__assets__har-redirect.har",
            .playwright,
            "1.23.0-next",
            "chromium 103.0.5060.42",
            "CQ-16 1, CQ-20 1, pseudoHeaders 2"
        ),
        Row(
            "playwright/tests__assets__har-sha1.har",
            .playwright,
            "1.23.0-next",
            "chromium 103.0.5060.33",
            "CQ-02 1, attachmentMissing 1, CQ-07 1, CQ-16 1, CQ-20 1"
        ),
        Row(
            "waterfall-tools/tests__fixtures__netlog-google.har.json",
            .homeMade,
            "0.2.0",
            "Chrome 146.0.0.0",
            "CQ-06 2, CQ-08 6, CQ-15 1, CQ-16 43, CQ-19 2, CQ-20 2, equalInstants 5, preflightRequests 2"
        ),
        Row(
            "waterfall-tools/wpt_www.google.com.har",
            .webPageTest,
            "21.07",
            "Chrome 146.0.0.0",
            "CQ-07 5, CQ-16 40, CQ-20 1, formatVersion 1, preflightRequests 2"
        ),
    ]
}
