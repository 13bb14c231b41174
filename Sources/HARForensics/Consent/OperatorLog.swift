public import HARCapture

/// What the person who made a capture wrote down about it: which choices were made and when.
///
/// A small JSON file beside the capture, of its own weight: it is not in the capture, nobody signed it, and it may have
/// been written by a clock of its own. The form:
///
/// ```json
/// { "schema": "har-forensics/operator-log/1",
///   "scenario": "reject",
///   "toleranceMilliseconds": 250,
///   "note": "Clicks by script on the machine that recorded.",
///   "choices": [ { "act": "reject", "at": "2026-11-22T09:05:10.250Z", "site": "example.nl" } ] }
/// ```
/// `scenario` is `none`, `reject`, `accept` or `withdraw` (accepted, then withdrawn); `act` is `accept`, `reject`,
/// `withdraw` or `save` (some categories). `at` needs a zone. `site` is a registrable domain and may be left out where one
/// site was visited. Members that are not named here are left alone.
public struct OperatorLog: Sendable, Hashable {
    /// The name the file was given by.
    public let name: String
    /// How many bytes the file has.
    public let byteCount: Int
    /// The SHA-256 of the file.
    public let sha256: SHA256Digest
    /// What was done as a whole; nil if the log does not say.
    public var scenario: Scenario?
    /// How far the times of the log may be off, in milliseconds; 0 if the log does not say.
    public let tolerance: Int
    /// The choices, in the order of time.
    public let acts: [Act]

    /// What was done during a visit, as a whole.
    public enum Scenario: String, Sendable, Hashable, CaseIterable {
        /// Nothing was chosen.
        case none
        /// Everything that can be refused was refused.
        case reject
        /// Everything was accepted.
        case accept
        /// Everything was accepted, then withdrawn.
        case withdraw

        /// The states that the records of such a visit have, in order.
        var states: [ConsentState] {
            switch self {
            case .none: []
            case .reject: [.refusal]
            case .accept: [.grant]
            case .withdraw: [.grant, .withdrawal]
            }
        }
    }

    /// One choice that was written down.
    public struct Act: Sendable, Hashable {
        /// What was done.
        public let state: ConsentState
        /// When, by the clock of the log.
        public let at: Instant
        /// The registrable domain of the site; nil if the log does not say.
        public let site: ByteString?
        /// Where it stands in the log, as a JSON pointer (RFC 6901).
        public let pointer: String
    }

    /// Why a file is no operator's log.
    public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// Where: a JSON pointer; empty for the whole file.
        public let pointer: String
        /// One line for a person.
        public let message: String
        public var description: String { pointer.isEmpty ? message : "\(pointer): \(message)" }
    }

    /// A statement of what was done, without a log of choices.
    public init(scenario: Scenario) {
        self.init(name: "", bytes: [], scenario: scenario, tolerance: 0, acts: [])
    }

    private init(name: String, bytes: [UInt8], scenario: Scenario?, tolerance: Int, acts: [Act]) {
        self.name = name
        byteCount = bytes.count
        sha256 = SHA256Digest(of: bytes)
        self.scenario = scenario
        self.tolerance = tolerance
        self.acts = acts
    }

    /// Reads a log.
    public init(decoding bytes: [UInt8], name: String) throws(Failure) {
        guard let object = JSONValue(parsing: ByteString(bytes)), object.kind == .object else {
            throw Failure(pointer: "", message: "expected a JSON object")
        }
        guard let schema = object["schema"]?.string, schema.equals("har-forensics/operator-log/1") else {
            throw Failure(pointer: "/schema", message: "expected \"har-forensics/operator-log/1\"")
        }
        var scenario: Scenario?
        if let value = object["scenario"] {
            guard let known = value.string.flatMap({ Scenario(rawValue: $0.string) }) else {
                throw Failure(pointer: "/scenario", message: "expected none, reject, accept or withdraw")
            }
            scenario = known
        }
        var tolerance = 0
        if let value = object["toleranceMilliseconds"] {
            guard value.kind == .number, let number = value.int, (0...86_400_000).contains(number) else {
                throw Failure(pointer: "/toleranceMilliseconds", message: "expected a whole number from 0 to 86400000")
            }
            tolerance = number
        }
        var acts: [Act] = []
        if let value = object["choices"] {
            guard value.kind == .array else { throw Failure(pointer: "/choices", message: "expected an array") }
            for (index, element) in value.elements.enumerated() {
                acts.append(try Self.act(element, "/choices/\(index)"))
            }
        }
        acts.sort { ($0.at, $0.pointer) < ($1.at, $1.pointer) }
        self.init(name: name, bytes: bytes, scenario: scenario, tolerance: tolerance, acts: acts)
    }

    private static func act(_ value: JSONValue, _ pointer: String) throws(Failure) -> Act {
        let words: [String: ConsentState] = [
            "accept": .grant, "reject": .refusal, "withdraw": .withdrawal, "save": .partial,
        ]
        guard let state = value["act"]?.string.flatMap({ words[$0.string] }) else {
            throw Failure(pointer: pointer + "/act", message: "expected accept, reject, withdraw or save")
        }
        guard let at = value["at"]?.string.flatMap(OneTrustRecord.instant) else {
            throw Failure(pointer: pointer + "/at", message: "expected an RFC 3339 instant with a zone")
        }
        return Act(state: state, at: at, site: value["site"]?.string?.asciiLowercased, pointer: pointer)
    }
}
