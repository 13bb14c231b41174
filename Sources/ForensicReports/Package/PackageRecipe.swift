public import HARForensics

/// What a package is made of beside the captures: everything that its content depends on, so that it can be made again.
public struct PackageRecipe: Sendable {
    /// The language of the report.
    public var language = ReportLanguage.en
    /// Whether the captures themselves are in the package, and not only their hashes.
    public var includesCaptures = true
    /// Whether values are written.
    public var reveals = false
    /// What values are masked with; nil for a key made of the hashes of the captures. Never written.
    public var key: [UInt8]?
    /// The policy that cookies are read by; nil to choose by the capture.
    public var cookiePolicy: CookiePolicy?
    /// What the browser let third parties have.
    public var thirdPartyCookies = ThirdPartyCookies.unknown
    /// What persons state of the case, as JSON; nil if nothing.
    public var caseFile: [UInt8]?
    /// The reviews of findings, as JSON; nil if there are none.
    public var reviews: [UInt8]?
    /// An earlier analysis to compare with, as JSON; nil if there is none.
    public var baseline: [UInt8]?
    /// The operator's log, as JSON; nil if there is none.
    public var operatorLog: [UInt8]?
    /// What the operator states was done; nil if nothing is stated beside the log.
    public var scenario: OperatorLog.Scenario?
    /// The IAB Global Vendor List, as JSON; nil if none is given.
    public var vendorList: [UInt8]?
    /// Lists to ask about every request, in the order in which they are cited.
    public var lists: [EvidencePackage.Input] = []
    /// Aliases of hosts that somebody resolved; nil if none are given.
    public var aliases: EvidencePackage.Input?

    /// A package with captures, masked, in English.
    public init() {}

    /// The files that persons gave, with their paths in a package.
    var inputs: [PackageFile] {
        [
            ("inputs/case.json", caseFile), ("inputs/reviews.json", reviews), ("inputs/baseline.json", baseline),
            ("inputs/operator-log.json", operatorLog), ("inputs/vendor-list.json", vendorList),
        ].compactMap { path, bytes in bytes.map { PackageFile(path: path, bytes: $0) } }
            + named.map { PackageFile(path: $0.path, bytes: $0.input.bytes) }
    }

    /// The files that are cited by their names, and where they lie in a package.
    private var named: [(path: String, input: EvidencePackage.Input)] {
        lists.enumerated().map { ("inputs/list-\($0 + 1)-\(EvidencePackage.plainName($1.name))", $1) }
            + [aliases].compactMap { $0 }.map { ("inputs/aliases-\(EvidencePackage.plainName($0.name))", $0) }
    }

    /// Takes the files that persons gave out of a package.
    mutating func takeInputs(from files: [String: [UInt8]], _ value: JSONValue) throws(Failure) {
        caseFile = files["inputs/case.json"]
        reviews = files["inputs/reviews.json"]
        baseline = files["inputs/baseline.json"]
        operatorLog = files["inputs/operator-log.json"]
        vendorList = files["inputs/vendor-list.json"]
        func file(_ record: JSONValue) throws(Failure) -> EvidencePackage.Input {
            guard let name = record["name"]?.string?.string, let path = record["path"]?.string?.string,
                let bytes = files[path]
            else { throw Failure(message: "its recipe names a list that is not in the package") }
            return .init(name: name, bytes: bytes)
        }
        lists = []
        for record in value["lists"]?.elements ?? [] { lists.append(try file(record)) }
        aliases = nil
        if let record = value["aliases"] { aliases = try file(record) }
    }

    /// How values are masked.
    func mask(of captures: [SHA256Digest]) -> ValueMask? {
        reveals ? nil : key.map { ValueMask(key: $0) } ?? ValueMask(captures: captures)
    }

    /// How values are written.
    var values: ValueDisplay { reveals ? .shown : key.map { .maskedBy(ValueMask(key: $0)) } ?? .masked }

    /// How the captures are analysed.
    func options() throws -> Analysis.Options {
        var options = Analysis.Options()
        options.cookiePolicy = cookiePolicy
        options.thirdPartyCookies = thirdPartyCookies
        options.operatorLog = try operatorLog.map { try OperatorLog(decoding: $0, name: "operator-log.json") }
        if let scenario {
            if options.operatorLog == nil { options.operatorLog = OperatorLog(scenario: scenario) }
            options.operatorLog?.scenario = scenario
        }
        options.vendorList = try vendorList.map { try VendorList(bytes: $0, name: "vendor-list.json") }
        options.lists = SuppliedLists(try lists.map { try SuppliedList(bytes: $0.bytes, name: $0.name) })
        options.aliases = aliases.map { HostAliases(bytes: $0.bytes, name: $0.name) }
        return options
    }

    // MARK: - As it is written

    /// The recipe in `datapackage.json`.
    var tree: JSONTree {
        let records = named.map { path, input -> JSONTree in
            ["name": .string(input.name), "path": .string(path)]
        }
        return [
            "language": .string(language.rawValue), "includesCaptures": includesCaptures ? true : false,
            "values": reveals ? "shown" : key == nil ? "masked by a key made of the hashes" : "masked by a secret key",
            "keyCheck": key.map { .string(ValueMask(key: $0).token(for: "key check").string) },
            "cookiePolicy": cookiePolicy.map { .string($0.name) },
            "thirdPartyCookies": .string(thirdPartyCookies.rawValue),
            "scenario": scenario.map { .string($0.rawValue) },
            "lists": lists.isEmpty ? nil : .array(Array(records.prefix(lists.count))),
            "aliases": aliases == nil ? nil : records.last,
        ]
    }

    /// Why a recipe cannot be followed: one line.
    struct Failure: Error {
        let message: String
    }

    /// Reads the recipe of `datapackage.json`.
    init(_ value: JSONValue) throws(Failure) {
        guard let language = value["language"]?.string.flatMap({ ReportLanguage(rawValue: $0.string) }),
            let includes = value["includesCaptures"]?.bool, let values = value["values"]?.string,
            let third = value["thirdPartyCookies"]?.string.flatMap({ ThirdPartyCookies(rawValue: $0.string) })
        else { throw Failure(message: "its recipe cannot be read") }
        self.language = language
        includesCaptures = includes
        reveals = values.equals("shown")
        thirdPartyCookies = third
        if let name = value["scenario"]?.string {
            guard let known = OperatorLog.Scenario(rawValue: name.string) else {
                throw Failure(message: "its recipe names a scenario that this version does not know")
            }
            scenario = known
        }
        if let name = value["cookiePolicy"]?.string {
            guard let policy = CookiePolicy(named: name.string) else {
                throw Failure(message: "its recipe names a cookie policy that this version does not know")
            }
            cookiePolicy = policy
        }
    }
}
