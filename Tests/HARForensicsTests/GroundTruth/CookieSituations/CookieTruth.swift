import Foundation
import HARForensics

/// What a browser did with the cookies of a recorded visit, as it told itself.
struct CookieTruth: Decodable {
    /// A cookie that the browser held at the end.
    struct Held: Decodable {
        let name: String
        let value: String
        /// With a leading dot unless host-only.
        let domain: String
        let path: String
        /// Milliseconds since 1970; nil for a session cookie.
        let expires: Int64?
        let httpOnly: Bool
        let secure: Bool
        let sameSite: String?
        /// Scheme and registrable domain of the visited page.
        let partitionKey: String?
        let crossSiteAncestor: Bool?

        var isHostOnly: Bool { !domain.hasPrefix(".") }
        var bareDomain: String { isHostOnly ? domain : String(domain.dropFirst()) }
        var partitionSite: String? {
            partitionKey.map { key in key.firstRange(of: "://").map { String(key[$0.upperBound...]) } ?? key }
        }

        var description: String {
            "\(name)=\(value.prefix(40)) \(domain) \(path.prefix(40)) \(partitionKey ?? "")\(crossSiteAncestor == true ? " (ancestor)" : "")"
        }
    }

    struct Situation: Decodable {
        let cookies: [String]
        let hosts: [String]
    }

    /// What Chromium says of one response and its request.
    struct Verdict: Decodable {
        struct Line: Decodable {
            let line: String
            let reasons: [String]
        }
        let url: String
        let notStored: [Line]
    }

    /// A message of Firefox's console.
    struct Message: Decodable {
        let text: String
        let category: String
    }

    /// A change of Firefox's jar.
    struct Change: Decodable {
        let act: String
        let name: String?
        /// At most 40 characters.
        let value: String?
    }

    let browser: String
    let setting: String
    let jar: [Held]
    let requests: [GroundTruth.Request]
    let situations: [String: Situation]
    let verdicts: [Verdict]?
    let console: [Message]?
    let changes: [Change]?

    /// Whether the browser was seen to hold a cookie with a value at any time: in the jar at the end, in a request, or in
    /// a change of the jar.
    func everHeld(_ name: String, _ value: String) -> Bool {
        guard !name.isEmpty || !value.isEmpty else { return false }
        if jar.contains(where: { $0.name == name && $0.value == value }) { return true }
        if (changes ?? []).contains(where: {
            ["added", "changed"].contains($0.act) && $0.name == name && $0.value == String(value.prefix(40))
        }) {
            return true
        }
        let pair = name.isEmpty ? value : "\(name)=\(value)"
        return requests.contains { ($0.cookie ?? "").components(separatedBy: "; ").contains(pair) }
    }

    var isFirefox: Bool { browser.hasPrefix("Firefox") }
}

/// The recordings of cookie situations.
enum CookieRecordings {
    static let folder = SampleCaptures.folder.appending(path: "Cookies")

    static func capture(_ name: String) throws -> Capture {
        try Capture(contentsOfFile: folder.appending(path: "\(name).har").path)
    }

    static func truth(_ name: String) throws -> CookieTruth {
        try JSONDecoder().decode(
            CookieTruth.self,
            from: Data(contentsOf: folder.appending(path: "\(name).truth.json"))
        )
    }
}
