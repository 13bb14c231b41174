public import HARForensics

/// An analysis as newline-delimited JSON: one record a line, each with `record` (its type) and the capture it is of.
///
/// The first lines are of type `tool`, `list` and `capture`; then come `cookie`, `tracker`, `consent`, `choice` and
/// `finding`. The members are those of the JSON document.
public enum NDJSON {
    /// The lines of a document.
    public static func encode(_ document: AnalysisDocument) throws -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ kind: String, _ value: any Encodable) throws {
            guard case .object(var members) = try CanonicalJSON.tree(of: value) else { return }
            members["record"] = .string(kind)
            bytes += JSONTree.object(members).line
        }
        var head = try CanonicalJSON.tree(of: document.tool)
        if case .object(var members) = head {
            members["schema"] = .string(document.schema)
            members["record"] = "tool"
            members["options"] = try CanonicalJSON.tree(of: document.options)
            head = .object(members)
        }
        bytes += head.line
        for value in document.lists { try add("list", value) }
        for value in document.rules { try add("rule", value) }
        for value in document.captures { try add("capture", value) }
        for value in document.cookies { try add("cookie", value) }
        for value in document.trackers { try add("tracker", value) }
        for value in document.consent { try add("consent", value) }
        for value in document.choices { try add("choice", value) }
        for value in document.findings { try add("finding", value) }
        return bytes
    }
}
