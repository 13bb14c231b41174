import ForensicReports
import Foundation
import HARForensics
import Testing

@Suite("The JSON Schemas of our documents")
struct SchemaTests {
    static let folder = SampleCaptures.folder.deletingLastPathComponent().appending(path: "Docs/Schema")

    @Test("Docs/Schema is made of the types as they are", arguments: JSONSchema.all.map(\.file))
    func current(file: String) throws {
        let schema = try #require(JSONSchema.all.first { $0.file == file }?.schema)
        let url = Self.folder.appending(path: file)
        if GoldenTests.isRecording {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(schema.bytes).write(to: url)
            Issue.record("recorded \(file)")
            return
        }
        let recorded = [UInt8](try Data(contentsOf: url))
        #expect(recorded == schema.bytes, "RECORD_GOLDENS=1 swift test --filter SchemaTests writes it anew")
    }

    @Test("Every golden document is valid", arguments: SampleCaptures.names)
    func goldens(name: String) throws {
        let data = try Data(contentsOf: GoldenTests.folder.appending(path: "\(name).json"))
        let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.analysis.bytes))
        #expect(MiniValidator.problems(in: try JSONSerialization.jsonObject(with: data), schema, "") == [])
        let cookies = try CanonicalJSON.encode(CookieDocument(of: [SampleCaptures.analysis(name)], revealsValues: true))
        let cookieSchema = try JSONSerialization.jsonObject(with: Data(JSONSchema.cookies.bytes))
        #expect(
            MiniValidator.problems(in: try JSONSerialization.jsonObject(with: Data(cookies)), cookieSchema, "") == []
        )
        let consent = try CanonicalJSON.encode(ConsentDocument(of: [SampleCaptures.analysis(name)]))
        let consentSchema = try JSONSerialization.jsonObject(with: Data(JSONSchema.consent.bytes))
        #expect(
            MiniValidator.problems(in: try JSONSerialization.jsonObject(with: Data(consent)), consentSchema, "") == []
        )
    }

    @Test("Every golden document of trackers is valid", arguments: ["devtools-reject", "firefox-reject-then-accept"])
    func trackers(name: String) throws {
        let data = try Data(contentsOf: GoldenTests.folder.appending(path: "\(name).trackers.json"))
        let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.trackers.bytes))
        #expect(MiniValidator.problems(in: try JSONSerialization.jsonObject(with: data), schema, "") == [])
        let decoded = try CanonicalJSON.encode(ConsentStringDocument(of: try DecodedConsent(of: "1YNN")))
        let stringSchema = try JSONSerialization.jsonObject(with: Data(JSONSchema.consentString.bytes))
        #expect(
            MiniValidator.problems(in: try JSONSerialization.jsonObject(with: Data(decoded)), stringSchema, "") == []
        )
    }

    @Test("A document that lacks a member, or has one of another type, is not valid")
    func invalid() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.analysis.bytes))
        let data = try Data(contentsOf: GoldenTests.folder.appending(path: "devtools-reject.json"))
        var document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        document["findings"] = nil
        #expect(MiniValidator.problems(in: document, schema, "") == ["/findings is missing"])
        document["findings"] = [["id": 5]]
        #expect(MiniValidator.problems(in: document, schema, "").contains("/findings/0/id is no string"))
        document["findings"] = [Any]()
        document["schema"] = "har-forensics/analysis/2"
        #expect(MiniValidator.problems(in: document, schema, "") == ["/schema has another value"])
    }
}

/// As much of JSON Schema as our schemas use; the script in Tests/Exchange asks a whole validator.
enum MiniValidator {
    static func problems(in value: Any, _ schema: Any, _ path: String) -> [String] {
        guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
        if let constant = schema["const"] as? String {
            return value as? String == constant ? [] : ["\(path) has another value"]
        }
        switch schema["type"] as? String {
        case "object":
            guard let object = value as? [String: Any] else { return ["\(path) is no object"] }
            let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
            let properties = schema["properties"] as? [String: Any] ?? [:]
            let inner = object.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
                guard let own = properties[key] ?? schema["additionalProperties"] else {
                    return ["\(path)/\(key) is not in the schema"]
                }
                return problems(in: member, own, "\(path)/\(key)")
            }
            return missing.map { "\(path)/\($0) is missing" } + inner
        case "array":
            guard let array = value as? [Any] else { return ["\(path) is no array"] }
            return array.enumerated().flatMap {
                problems(in: $0.element, schema["items"] ?? [:], "\(path)/\($0.offset)")
            }
        case "string":
            guard let text = value as? String else { return ["\(path) is no string"] }
            guard let pattern = schema["pattern"] as? String else { return [] }
            return text.range(of: pattern, options: .regularExpression) != nil
                ? [] : ["\(path) does not fit \(pattern)"]
        case "integer": return value is Int ? [] : ["\(path) is no integer"]
        case "boolean": return value is Bool ? [] : ["\(path) is no truth value"]
        case "number": return value is Double ? [] : ["\(path) is no number"]
        default: return ["\(path): unknown type"]
        }
    }
}
