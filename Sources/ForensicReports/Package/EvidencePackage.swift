public import HARForensics

/// A report with everything that is needed to check it: captures or their hashes, findings in several formats, what persons
/// stated, a manifest with the SHA-256 of every file, and one root digest over the manifest.
///
/// The manifest has the two levels of WACZ 1.1: `datapackage.json` lists every file with its hash, `datapackage-digest.json`
/// has the hash of that. A signature or RFC 3161 token over the root digest can be added as a file in `signatures/`, or as
/// `signedData` of `datapackage-digest.json`. The same captures and recipe give the same bytes.
public struct EvidencePackage: Sendable {
    /// A file as it was received: a capture, or what is given beside one.
    public struct Input: Sendable {
        /// The name of the file, without folders.
        public let name: String
        /// The file.
        public let bytes: [UInt8]

        /// A file.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Why no package can be made: one line.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// One line for a person.
        public let description: String
    }

    /// The files, the manifest among them, sorted by path.
    public let files: [PackageFile]
    /// The analyses.
    public let analyses: [Analysis]
    /// The SHA-256 of `datapackage.json`, which every other file follows from.
    public let rootDigest: SHA256Digest

    /// Analyses captures and makes the package.
    ///
    /// Bodies that lie as files beside a capture are not read: what the package shows follows from its own files.
    ///
    /// - Throws: ``CaptureError`` if an input is no capture, ``Failure`` and the failures of the files that persons gave.
    public init(of inputs: [Input], recipe: PackageRecipe, decoding: DecodingOptions = DecodingOptions()) throws {
        try self.init(
            of: try inputs.map { ($0, try Capture(decoding: $0.bytes, name: $0.name, options: decoding)) },
            recipe: recipe
        )
    }

    /// Makes the package of captures that are decoded already.
    init(of captures: [(input: Input, capture: Capture)], recipe: PackageRecipe) throws {
        let options = try recipe.options()
        let analyses = captures.map { Analysis(of: $0.capture, options: options) }
        var files = try Self.results(analyses, recipe) + recipe.inputs
        let received = zip(Self.captureNames(analyses), captures).map { name, pair in
            (pair.input.name, PackageFile(path: "captures/\(name)", bytes: pair.input.bytes))
        }
        if recipe.includesCaptures { files += received.map(\.1) }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let manifest = PackageFile(
            path: "datapackage.json",
            bytes: Self.manifest(files, analyses, received, recipe)
        )
        rootDigest = manifest.sha256
        files.append(manifest)
        files.append(PackageFile(path: "datapackage-digest.json", bytes: Self.digest(rootDigest)))
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.files = files
        self.analyses = analyses
    }

    /// The names of captures in a package: numbered, without characters that mean something to a file system or shell.
    static func captureNames(_ analyses: [Analysis]) -> [String] {
        analyses.enumerated().map { "C\($0 + 1)-\(plainName($1.capture.source.name))" }
    }

    /// The end of a name, without characters that mean something to a file system or shell.
    static func plainName(_ name: String) -> String {
        String(
            name.utf8.suffix(60).map { byte -> Character in
                let isPlain =
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                return isPlain ? Character(Unicode.Scalar(byte)) : "_"
            }
        )
    }

    private static func results(_ analyses: [Analysis], _ recipe: PackageRecipe) throws -> [PackageFile] {
        var annotations = FindingAnnotations()
        if let reviews = recipe.reviews { try annotations.addReviews(decoding: reviews) }
        if let baseline = recipe.baseline { try annotations.compare(with: baseline) }
        let caseFile = try recipe.caseFile.map { try CaseFile(decoding: $0) } ?? .none
        let captures = analyses.map(\.capture.source.sha256)
        let mask = recipe.mask(of: captures)
        let values = recipe.values
        let document = AnalysisDocument(of: analyses, annotations: annotations, values: values)
        let tables = CSVTables(of: analyses).all + [("custody.csv", custody(caseFile))]
        let summary = analyses.map { TerminalSummary(of: $0).text }.joined(separator: "\n")
        var files = [
            PackageFile(path: "summary.txt", bytes: Array(summary.utf8)),
            PackageFile(
                path: "analysis.json",
                bytes: try CanonicalJSON.encode(documentOf: analyses, annotations: annotations, values: values)
            ),
            PackageFile(path: "analysis.ndjson", bytes: try NDJSON.encode(document)),
            PackageFile(
                path: "findings.sarif",
                bytes: try SARIFLog(of: analyses, annotations: annotations, mask: mask).bytes()
            ),
            PackageFile(
                path: "case.jsonld",
                bytes: CaseExport(
                    of: analyses,
                    mask: recipe.key.map { ValueMask(key: $0) } ?? ValueMask(captures: captures),
                    custody: caseFile.custody
                ).bytes
            ),
        ]
        for table in tables { files.append(PackageFile(path: "tables/\(table.name)", bytes: table.bytes)) }
        for (name, analysis) in zip(captureNames(analyses), analyses) {
            let jar = NetscapeCookies(of: analysis, mask: mask).bytes
            files.append(PackageFile(path: "cookies/\(name).txt", bytes: jar))
        }
        let report = ForensicReport(
            of: analyses,
            annotations: annotations,
            caseFile: caseFile,
            language: recipe.language,
            mask: mask,
            attachments: files.map { ForensicReport.Attachment(path: $0.path, bytes: $0.bytes) }
        )
        files += [
            PackageFile(path: "report.html", bytes: Array(try report.html().utf8)),
            PackageFile(path: "report.md", bytes: Array(try report.markdown().utf8)),
        ]
        return files
    }

    private static func custody(_ caseFile: CaseFile) -> [UInt8] {
        var table = CSV(["when", "who", "what", "sha256", "note"])
        for event in caseFile.custody {
            table.add([event.when, event.who, event.what, event.sha256 ?? "", event.note ?? ""])
        }
        return table.bytes
    }

    private static func manifest(
        _ files: [PackageFile],
        _ analyses: [Analysis],
        _ captures: [(name: String, file: PackageFile)],
        _ recipe: PackageRecipe
    ) -> [UInt8] {
        let lists = Set(analyses.flatMap(\.lists)).sorted {
            ($0.name, $0.version, $0.sha256) < ($1.name, $1.version, $1.sha256)
        }
        var seen: Set<RuleID> = []
        let rules = analyses.flatMap(\.rules).filter { seen.insert($0.id).inserted }
        let tree: JSONTree = [
            "profile": "data-package", "schema": "har-forensics/package/1",
            "software": .string("har-forensics \(libraryVersion)"), "recipe": recipe.tree,
            "captures": .array(
                captures.map { name, file in
                    [
                        "name": .string(name), "path": .string(file.path), "bytes": .number(file.bytes.count),
                        "hash": .string("sha256:\(file.sha256)"),
                    ]
                }
            ),
            "lists": .array(
                lists.map {
                    [
                        "name": .string($0.name), "version": .string($0.version),
                        "hash": .string("sha256:\($0.sha256)"), "rules": .number($0.rules),
                    ]
                }
            ),
            "rules": .array(rules.map { ["id": .string($0.id.rawValue), "version": .number($0.version)] }),
            "resources": .array(
                files.map { file in
                    [
                        "name": .string(file.path.split(separator: "/").last.map(String.init) ?? file.path),
                        "path": .string(file.path), "bytes": .number(file.bytes.count),
                        "hash": .string("sha256:\(file.sha256)"),
                    ]
                }
            ),
        ]
        return tree.text
    }

    /// `datapackage-digest.json` for a root digest.
    static func digest(_ root: SHA256Digest) -> [UInt8] {
        (["path": "datapackage.json", "hash": .string("sha256:\(root)")] as JSONTree).text
    }

    /// The package as a zip archive, the same for the same files; nil if they are too large for one.
    public var archive: [UInt8]? { StoredZip.encode(files) }
}
