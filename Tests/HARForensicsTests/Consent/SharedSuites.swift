import Foundation
import Testing

/// The outside suites, which are not part of the project: their folder is named by the environment.
enum SharedSuites {
    /// Why a suite is skipped.
    static let skipMessage: Comment = "HAR_FORENSICS_SHARED names no folder with the outside suites"

    static var folder: URL? {
        ProcessInfo.processInfo.environment["HAR_FORENSICS_SHARED"].map { URL(filePath: $0) }
    }

    /// Whether a file is there, for `.enabled(if:)`.
    static func has(_ path: String) -> Bool {
        folder.map { FileManager.default.fileExists(atPath: $0.appending(path: path).path) } ?? false
    }

    /// The JSON object in a file.
    static func object(_ path: String) throws -> [String: Any] {
        let url = try #require(folder).appending(path: path)
        return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    }

    /// The objects in an array of such a file.
    static func vectors(_ path: String, _ key: String = "vectors") throws -> [[String: Any]] {
        try #require(try object(path)[key] as? [[String: Any]])
    }
}
