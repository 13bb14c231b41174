import Foundation
import HARForensics
import Testing

/// The project's own captures and their ground truth.
enum SampleCaptures {
    /// The names without their ending.
    static let names = [
        "devtools-accept", "devtools-accept-sanitized", "devtools-no-choice", "devtools-reject",
        "firefox-reject-then-accept", "playwright-withdraw",
    ]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "SampleCaptures")

    static func path(_ name: String) -> String { folder.appending(path: "\(name).har").path }

    static func capture(_ name: String) throws -> Capture { try Capture(contentsOfFile: path(name)) }

    static func analysis(_ name: String) throws -> Analysis { Analysis(of: try capture(name)) }

    static func truth(_ name: String) throws -> GroundTruth {
        try JSONDecoder().decode(
            GroundTruth.self,
            from: Data(contentsOf: folder.appending(path: "\(name).truth.json"))
        )
    }
}

/// What the server received and sent, what the browser held, and when the visitor clicked.
struct GroundTruth: Decodable {
    struct Choice: Decodable {
        let act: String
        /// Milliseconds since 1970.
        let at: Int64
    }

    struct Request: Decodable {
        /// Milliseconds since 1970.
        let at: Int64
        let host: String
        let method: String
        let path: String
        let cookie: String?
        let setCookie: [String]
    }

    struct StoredCookie: Decodable {
        let name: String
        let value: String
        let domain: String
    }

    let choices: [Choice]
    let jar: [StoredCookie]
    let requests: [Request]

    /// Whether the browser held a cookie at the end.
    func holds(_ cookie: Cookie) -> Bool {
        let domain = cookie.key.domain.string
        return jar.contains { stored in
            guard stored.name == cookie.key.name.string else { return false }
            let bare = stored.domain.hasPrefix(".") ? String(stored.domain.dropFirst()) : stored.domain
            // The domain of a cookie that no response set is known only from the hosts it was sent to.
            return bare == domain || cookie.key.path == nil && domain.hasSuffix("." + bare)
        }
    }
}
