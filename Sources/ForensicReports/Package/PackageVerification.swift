public import HARForensics

/// Checks a package: every hash, every byte reference, and whether the same captures and recipe give the same bytes.
public struct PackageVerification: Sendable {
    /// Something that is not as it ought to be.
    public struct Difference: Sendable, Hashable, CustomStringConvertible {
        /// The file that is meant; empty for the package as a whole.
        public let path: String
        /// What is different, in plain words.
        public let message: String

        public var description: String { path.isEmpty ? message : "\(path): \(message)" }
    }

    /// What differs, in the order of the checks.
    public private(set) var differences: [Difference] = []
    /// What could not be checked, and why.
    public private(set) var unchecked: [Difference] = []
    /// What was checked, in plain words.
    public private(set) var checked: [String] = []
    /// The root digest of the package as it is; nil if there is no manifest.
    public private(set) var rootDigest: SHA256Digest?

    /// Whether everything that was checked is as it ought to be.
    public var isSound: Bool { differences.isEmpty }

    private let files: [String: [UInt8]]

    /// Checks a package.
    ///
    /// - Parameters:
    ///   - files: The files of the package.
    ///   - captures: Captures that are not in it, as received.
    ///   - key: The key that values are masked with, where it is secret.
    ///   - root: The root digest that the package ought to have, in hexadecimal; nil if none is known.
    ///   - isExactArchive: Whether the archive that the files were read from is the one that they give.
    public init(
        of files: [PackageFile],
        captures: [EvidencePackage.Input] = [],
        key: [UInt8]? = nil,
        root: String? = nil,
        isExactArchive: Bool = true
    ) {
        self.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        if !isExactArchive { differ("", "the archive is not the one that its files give: bytes of it were changed") }
        guard let manifestBytes = self.files["datapackage.json"] else {
            differ("", "there is no datapackage.json: this is no package, or its manifest is gone")
            return
        }
        let digest = SHA256Digest(of: manifestBytes)
        rootDigest = digest
        if let root, root.lowercased() != digest.description {
            differ(
                "datapackage.json",
                "its hash is \(digest), not the root digest that was given, \(root.lowercased())"
            )
        }
        checkDigestFile(digest)
        guard let manifest = JSONValue(parsing: ByteString(manifestBytes)), manifest.kind == .object,
            manifest["schema"]?.string.map({ $0.equals("har-forensics/package/1") }) ?? false
        else {
            differ("datapackage.json", "it is no manifest of the schema har-forensics/package/1")
            return
        }
        checkResources(manifest)
        let inputs = self.inputs(manifest, captures)
        checkReferences(inputs)
        remake(manifest, inputs, key)
    }

    /// Checks the JSON document of an analysis against captures, and whether they give it again.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - captures: The captures, in the order of the document.
    public init(ofAnalysis bytes: [UInt8], captures: [EvidencePackage.Input]) {
        files = ["analysis.json": bytes]
        guard let document = JSONValue(parsing: ByteString(bytes)),
            document["schema"]?.string.map({ $0.equals("har-forensics/analysis/1") }) ?? false
        else {
            differ("", "it is no document of the schema har-forensics/analysis/1")
            return
        }
        var analyses: [Analysis] = []
        for record in document["captures"]?.elements ?? [] {
            let name = record["name"]?.string?.string ?? ""
            let hash = record["sha256"]?.string?.string ?? ""
            let read = captures.lazy.compactMap { try? Capture(decoding: $0.bytes, name: name) }
            guard let capture = read.first(where: { $0.source.sha256.description == hash }) else {
                let message = "no capture was given whose SHA-256 is \(SafeText.plain(hash)) (\(SafeText.plain(name)))"
                if captures.isEmpty { unchecked.append(.init(path: "", message: message)) } else { differ("", message) }
                continue
            }
            analyses.append(Analysis(of: capture))
        }
        checkReferences(captures)
        guard analyses.count == document["captures"]?.elements.count, !analyses.isEmpty else {
            unchecked.append(.init(path: "", message: "the analysis was not run again, for want of captures"))
            return
        }
        guard let again = try? CanonicalJSON.encode(documentOf: analyses) else {
            differ("", "the analysis could not be run again")
            return
        }
        if again == bytes {
            checked.append("the analysis was run again with default options and gives the same bytes")
        } else {
            differ("", "the captures give another analysis: \(Self.firstDifference(bytes, again))")
        }
    }

    private mutating func differ(_ path: String, _ message: String) {
        let difference = Difference(path: SafeText.plain(path), message: message)
        if !differences.contains(difference) { differences.append(difference) }
    }

    // MARK: - Hashes

    private mutating func checkDigestFile(_ digest: SHA256Digest) {
        let path = "datapackage-digest.json"
        guard let bytes = files[path] else { return differ(path, "it is missing") }
        if bytes == EvidencePackage.digest(digest) {
            checked.append("the root digest \(digest) is that of datapackage.json")
            return
        }
        guard let value = JSONValue(parsing: ByteString(bytes)), let hash = value["hash"]?.string,
            let named = value["path"]?.string
        else { return differ(path, "it cannot be read") }
        if hash.string != "sha256:\(digest)" {
            differ(path, "it says \(SafeText.plain(hash)); the hash of datapackage.json is sha256:\(digest)")
        } else if !named.equals("datapackage.json") || value["signedData"] == nil
            || value.members.contains(where: { !["hash", "path", "signedData"].contains($0.name) })
        {
            differ(path, "it is not as it was written")
        } else {
            checked.append(
                "the root digest \(digest) is that of datapackage.json; signedData is there and was not checked"
            )
        }
    }

    private mutating func checkResources(_ manifest: JSONValue) {
        var listed: Set<String> = ["datapackage.json", "datapackage-digest.json"]
        var sound = 0
        for resource in manifest["resources"]?.elements ?? [] {
            guard let path = resource["path"]?.string?.string, let hash = resource["hash"]?.string?.string else {
                differ("datapackage.json", "it lists a file without path or hash")
                continue
            }
            listed.insert(path)
            guard let bytes = files[path] else {
                differ(path, "it is missing")
                continue
            }
            if let size = resource["bytes"]?.int, size != bytes.count {
                differ(path, "it has \(bytes.count) bytes; the manifest says \(size)")
            }
            let found = "sha256:\(SHA256Digest(of: bytes))"
            if found != hash {
                differ(path, "its hash is \(found); the manifest says \(SafeText.plain(hash))")
            } else {
                sound += 1
            }
        }
        for path in files.keys.sorted() where !listed.contains(path) {
            if path.hasPrefix("signatures/") {
                unchecked.append(
                    Difference(path: SafeText.plain(path), message: "signatures are not checked by this program")
                )
            } else {
                differ(path, "it is not in the manifest")
            }
        }
        checked.append("\(sound) files have the hash that the manifest says")
    }

    // MARK: - Captures

    /// The captures of the manifest, from the package or from what was given beside it; nil for those that are not there.
    private mutating func inputs(_ manifest: JSONValue, _ given: [EvidencePackage.Input]) -> [EvidencePackage.Input?] {
        (manifest["captures"]?.elements ?? []).map { capture -> EvidencePackage.Input? in
            let name = capture["name"]?.string?.string ?? ""
            let hash = capture["hash"]?.string?.string ?? ""
            let inside = capture["path"]?.string.flatMap { files[$0.string] }
            if let inside {
                if "sha256:\(SHA256Digest(of: inside))" != hash {
                    differ(
                        capture["path"]?.string?.string ?? "",
                        "it is not the capture that was analysed (\(SafeText.plain(hash)))"
                    )
                }
                return .init(name: name, bytes: inside)
            }
            if let match = given.first(where: { "sha256:\(SHA256Digest(of: $0.bytes))" == hash }) {
                return .init(name: name, bytes: match.bytes)
            }
            let message = "the capture \(SafeText.plain(name)) with \(SafeText.plain(hash)) is not in the package"
            if given.isEmpty {
                unchecked.append(.init(path: "", message: message + " and was not given beside it"))
            } else {
                differ("", message + "; what was given beside it has another hash")
            }
            return nil
        }
    }

    /// Checks every byte reference of `analysis.json` against the bytes of the captures.
    private mutating func checkReferences(_ inputs: [EvidencePackage.Input?]) {
        guard let bytes = files["analysis.json"] else { return }
        guard let document = JSONValue(parsing: ByteString(bytes)) else {
            return differ("analysis.json", "it is no JSON")
        }
        var captures: [String: Capture] = [:]
        for input in inputs.compactMap({ $0 }) {
            guard let capture = try? Capture(decoding: input.bytes, name: input.name) else { continue }
            captures[capture.source.sha256.description] = capture
        }
        guard !captures.isEmpty else { return }
        var count = 0
        var pending: [JSONValue] = [document]
        while let value = pending.popLast() {
            switch value.kind {
            case .array: pending += value.elements
            case .object:
                let members = value.members
                guard let offset = value["offset"]?.int, let length = value["length"]?.int,
                    let name = value["capture"]?.string?.string
                else {
                    pending += members.map(\.value)
                    continue
                }
                guard let capture = captures[name] else { continue }
                count += 1
                let place = "bytes \(offset) to \(offset &+ length) of \(SafeText.plain(capture.source.name))"
                guard offset >= 0, length >= 0, offset <= capture.source.byteCount,
                    length <= capture.source.byteCount - offset,
                    let cited = try? capture.bytes(in: offset..<(offset + length))
                else {
                    differ("analysis.json", "it cites \(place), which the capture does not have")
                    continue
                }
                if let hash = value["sha256"]?.string?.string, hash != SHA256Digest(of: cited.bytes).description {
                    differ("analysis.json", "it cites \(place) with another hash than they have")
                }
            default: break
            }
        }
        checked.append(
            "\(count) byte references of analysis.json lie in the captures and have the hashes that are stated"
        )
    }

    // MARK: - Making it again

    private mutating func remake(_ manifest: JSONValue, _ inputs: [EvidencePackage.Input?], _ key: [UInt8]?) {
        guard !inputs.isEmpty, !inputs.contains(where: { $0 == nil }) else {
            unchecked.append(.init(path: "", message: "the analysis was not run again, for want of captures"))
            return
        }
        guard let recipeValue = manifest["recipe"], let software = manifest["software"]?.string else {
            return differ("datapackage.json", "it has no recipe")
        }
        guard software.string == "har-forensics \(libraryVersion)" else {
            let message =
                "it was made by \(SafeText.plain(software)); this is har-forensics \(libraryVersion), so the analysis "
                + "was not run again"
            unchecked.append(.init(path: "", message: message))
            return
        }
        do {
            var recipe = try PackageRecipe(recipeValue)
            recipe.takeInputs(from: files)
            var dependsOnKey = false
            if let check = recipeValue["keyCheck"]?.string {
                if let key {
                    guard ValueMask(key: key).token(for: "key check") == check else {
                        return differ("", "the key that was given is not the one that values are masked with")
                    }
                    recipe.key = key
                } else {
                    dependsOnKey = true
                    recipe.key = []
                }
            }
            let again = try EvidencePackage(of: inputs.compactMap { $0 }, recipe: recipe)
            var same = 0
            for file in again.files {
                // What holds tokens of a secret key cannot be made again without it.
                if dependsOnKey, Self.holdsTokens(file.path) {
                    unchecked.append(
                        .init(path: file.path, message: "it holds tokens of a secret key, which was not given")
                    )
                    continue
                }
                guard let bytes = files[file.path] else {
                    differ(file.path, "it is missing")
                    continue
                }
                if bytes == file.bytes {
                    same += 1
                } else if file.path == "datapackage-digest.json" {
                    continue  // checked by itself; signedData may have been added
                } else {
                    differ(
                        file.path,
                        "it is not what the captures and the recipe give: \(Self.firstDifference(bytes, file.bytes))"
                    )
                }
            }
            checked.append("the analysis was run again: \(same) files are the same, byte for byte")
        } catch let failure as PackageRecipe.Failure {
            differ("datapackage.json", failure.message)
        } catch {
            differ("", "the analysis could not be run again: \(SafeText.plain("\(error)"))")
        }
    }

    private static func holdsTokens(_ path: String) -> Bool {
        path.hasPrefix("report.") || path.hasPrefix("analysis.") || path.hasPrefix("cookies/")
            || path == "findings.sarif" || path == "case.jsonld"
            || path.hasPrefix("datapackage")
    }

    private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
        let place =
            zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(found.count, wanted.count)
        let line = found.prefix(place).count { $0 == 0x0A } + 1
        return "first at byte \(place), line \(line)"
    }
}
