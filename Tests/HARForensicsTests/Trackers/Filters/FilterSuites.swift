import Foundation
import HARForensics

/// The outside suites of filters, and the lists they were made with.
enum FilterSuites {
    static func has(_ name: String) -> Bool {
        SharedSuites.has("suites/filters/\(name)") && SharedSuites.has("lists/easylist.txt")
    }

    /// The rows of a table, its heading left out.
    static func rows(_ name: String) throws -> [[ByteString]] {
        let text = try bytes("suites/filters/\(name)")
        return text.split(separator: 0x0A).dropFirst().map { line in
            line.split(separator: 0x09, omittingEmptySubsequences: false).map { ByteString(Array($0)) }
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder = SharedSuites.folder else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: folder.appending(path: path)))
    }

    /// EasyList and EasyPrivacy.
    static let lists: [FilterList] = ["easylist.txt", "easyprivacy.txt"].compactMap { name in
        (try? bytes("lists/\(name)")).map { FilterList(bytes: $0, name: name) }
    }
    static let engine = FilterEngine(lists: lists)

    /// The host of an address; nil if it has none.
    static func host(_ address: ByteString) -> HARForensics.Host? { WebURL(address)?.host }

    /// A request of a table.
    static func request(_ url: ByteString, _ source: ByteString, _ type: ByteString) -> FilterRequest {
        FilterRequest(url: url, source: host(source), type: ResourceType(type))
    }

    /// What one rule says about a request.
    static func verdict(
        _ rule: ByteString,
        _ request: FilterRequest,
        format: FilterList.Format = .adblock
    ) -> FilterVerdict {
        FilterEngine(lists: [FilterList(bytes: Array(rule.bytes), name: "rule", format: format)]).matches(request)
    }
}
