import HARForensics

/// What persons state about a case: who did what with a capture and when, under which circumstances it was made, what was
/// asked of the expert. Nothing of it is invented by the program: what is not stated is printed as not stated.
///
/// ```json
/// { "schema": "har-forensics/case/1",
///   "title": "…", "questions": ["…"], "instructions": "…", "expert": "…", "qualifications": "…", "independence": "…",
///   "circumstances": { "collector": "…", "place": "…", "accessIP": "…", "browser": "…", "timeZone": "…", "notes": "…" },
///   "custody": [ { "who": "…", "what": "received", "when": "2026-11-25T09:00:00Z", "sha256": "…", "note": "…" } ] }
/// ```
public struct CaseFile: Sendable {
    /// Something that somebody did with a capture.
    public struct Custody: Sendable {
        /// Who.
        public let who: String
        /// What was done: received, converted, copied.
        public let what: String
        /// When, as stated (RFC 3339).
        public let when: String
        /// The SHA-256 of what it was done with; nil if not stated.
        public let sha256: String?
        /// Anything else.
        public let note: String?
    }

    /// Why a file is none: one line.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// One line for a person.
        public let description: String
    }

    /// What the case is called.
    public let title: String?
    /// The questions put to the expert.
    public let questions: [String]
    /// Texts by name: `instructions`, `expert`, `qualifications`, `independence`.
    public let texts: [String: String]
    /// The circumstances of the capture by name.
    public let circumstances: [String: String]
    /// Who did what, in the order of the file.
    public let custody: [Custody]
    /// The file.
    public let bytes: [UInt8]

    /// The names of circumstances that SWGDE 21-F-001 §7.5 asks for.
    public static let circumstanceNames = [
        "collector", "place", "accessIP", "browser", "timeZone", "scenario", "notes",
    ]
    /// The names of texts that only a person can write.
    public static let textNames = ["instructions", "expert", "qualifications", "independence"]

    /// Nothing is stated.
    public static let none = CaseFile()

    private init() {
        (title, questions, texts, circumstances, custody, bytes) = (nil, [], [:], [:], [], [])
    }

    /// Reads a file.
    public init(decoding bytes: [UInt8]) throws(Failure) {
        guard let object = JSONValue(parsing: ByteString(bytes)),
            object["schema"]?.string.map({ $0.equals("har-forensics/case/1") }) ?? false
        else { throw Failure(description: "expected an object with \"schema\": \"har-forensics/case/1\"") }
        func text(_ value: JSONValue?) -> String? { value?.string.flatMap { $0.isEmpty ? nil : $0.string } }
        title = text(object["title"])
        questions = object["questions"]?.elements.compactMap { text($0) } ?? []
        var texts: [String: String] = [:]
        for name in Self.textNames { texts[name] = text(object[ByteString(name)]) }
        self.texts = texts
        var circumstances: [String: String] = [:]
        for name in Self.circumstanceNames { circumstances[name] = text(object["circumstances"]?[ByteString(name)]) }
        self.circumstances = circumstances
        var custody: [Custody] = []
        for (index, value) in (object["custody"]?.elements ?? []).enumerated() {
            guard let who = text(value["who"]), let what = text(value["what"]), let when = text(value["when"]),
                Instant.parse(ByteString(when)) != nil
            else {
                throw Failure(description: "/custody/\(index): expected who, what and when (an RFC 3339 instant)")
            }
            custody.append(
                Custody(who: who, what: what, when: when, sha256: text(value["sha256"]), note: text(value["note"]))
            )
        }
        self.custody = custody
        self.bytes = bytes
    }
}
