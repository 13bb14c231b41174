import HARForensics

/// What the document of an analysis says it was made with, and the files that this needs.
struct AnalysisSetting {
    /// Why a document cannot be made again: one line.
    struct Failure: Error {
        let description: String
    }

    private(set) var options = Analysis.Options()
    private(set) var annotations = FindingAnnotations()
    /// What the document names and nobody gave, in plain words.
    private(set) var missing: [String] = []

    /// - Parameter inputs: The files that were given beside the captures; each is known by its hash.
    init(of document: JSONValue, inputs: [EvidencePackage.Input]) throws {
        let stated = document["options"]
        if let name = stated?["cookiePolicy"]?.string, !name.equals("automatic") {
            guard let policy = CookiePolicy(named: name.string) else {
                throw Failure(description: "it names a cookie policy that this version does not know")
            }
            options.cookiePolicy = policy
        }
        if let name = stated?["thirdPartyCookies"]?.string {
            guard let known = ThirdPartyCookies(rawValue: name.string) else {
                throw Failure(description: "it names a state of third-party cookies that this version does not know")
            }
            options.thirdPartyCookies = known
        }
        let rules = (document["rules"]?.elements ?? []).compactMap { $0["id"]?.string?.string }
        options.rules = try rules.map { id in
            guard let rule = RuleCatalogue.standard.first(where: { $0.id.rawValue == id }) else {
                throw Failure(description: "it names the rule \(SafeText.plain(id)), which this version does not know")
            }
            return rule
        }
        var files: [String: EvidencePackage.Input] = [:]
        for input in inputs { files[SHA256Digest(of: input.bytes).description] = input }
        var lists: [SuppliedList] = []
        for record in stated?["inputs"]?.elements ?? [] {
            let role = record["role"]?.string?.string ?? ""
            let name = record["name"]?.string?.string ?? ""
            let hash = record["sha256"]?.string?.string ?? ""
            guard let bytes = files[hash]?.bytes else {
                missing.append(
                    "the \(SafeText.plain(role)) \(SafeText.plain(name)) with SHA-256 \(SafeText.plain(hash)) was not given"
                )
                continue
            }
            switch role {
            case "list": lists.append(try SuppliedList(bytes: bytes, name: name))
            case "aliases": options.aliases = HostAliases(bytes: bytes, name: name)
            case "vendorList": options.vendorList = try VendorList(bytes: bytes, name: name)
            case "operatorLog": options.operatorLog = try OperatorLog(decoding: bytes, name: name)
            case "reviews": try annotations.addReviews(decoding: bytes)
            case "baseline": try annotations.compare(with: bytes)
            default: throw Failure(description: "it names an input of a kind that this version does not know")
            }
        }
        options.lists = SuppliedLists(lists)
        if let name = document["operatorLog"]?["scenario"]?.string,
            let scenario = OperatorLog.Scenario(rawValue: name.string)
        {
            if options.operatorLog == nil { options.operatorLog = OperatorLog(scenario: scenario) }
            options.operatorLog?.scenario = scenario
        }
    }

    /// The SHA-256 of the files beside the captures that a document names.
    static func inputDigests(of document: JSONValue) -> Set<String> {
        Set((document["options"]?["inputs"]?.elements ?? []).compactMap { $0["sha256"]?.string?.string })
    }
}

extension PackageVerification {
    /// The SHA-256 of the files beside the captures that the document of an analysis names.
    public static func inputDigests(ofAnalysis bytes: [UInt8]) -> Set<String> {
        JSONValue(parsing: ByteString(bytes)).map(AnalysisSetting.inputDigests) ?? []
    }
}
