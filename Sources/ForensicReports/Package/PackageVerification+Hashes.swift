import HARForensics

extension PackageVerification {
    /// The manifest, if it is one and has the root digest that is asked for.
    mutating func readManifest(_ root: String?) -> JSONValue? {
        guard let file = files["datapackage.json"] else {
            differ("", "there is no datapackage.json: this is no package, or its manifest is gone")
            return nil
        }
        rootDigest = file.sha256
        if let root, root.lowercased() != file.sha256.description {
            let wanted = SafeText.plain(root.lowercased())
            differ("datapackage.json", "its hash is \(file.sha256), not the root digest that was given, \(wanted)")
        }
        guard let manifest = JSONValue(parsing: ByteString(file.bytes)), manifest.kind == .object,
            manifest["schema"]?.string.map({ $0.equals("har-forensics/package/1") }) ?? false
        else {
            differ("datapackage.json", "it is no manifest of the schema har-forensics/package/1")
            return nil
        }
        return manifest
    }

    mutating func checkDigestFile() {
        let path = "datapackage-digest.json"
        guard let digest = rootDigest else { return }
        guard let bytes = files[path]?.bytes else { return differ(path, "it is missing") }
        if bytes == EvidencePackage.digest(digest) {
            checked.append("the root digest \(digest) is that of datapackage.json")
            return
        }
        guard let value = JSONValue(parsing: ByteString(bytes)), let hash = value["hash"]?.string,
            let named = value["path"]?.string
        else { return differ(path, "it cannot be read") }
        if hash.string != "sha256:\(digest)" {
            differ(path, "it says \(SafeText.plain(hash)); the hash of datapackage.json is sha256:\(digest)")
            differ("datapackage.json", "its hash is not the one in \(path): one of the two was changed")
        } else if !named.equals("datapackage.json") || value["signedData"] == nil
            || value.members.map(\.name).sorted() != ["hash", "path", "signedData"]
        {
            differ(path, "it is not as it was written")
        } else {
            checked.append(
                "the root digest \(digest) is that of datapackage.json; signedData is there and was not checked"
            )
        }
    }

    mutating func checkResources(_ manifest: JSONValue) {
        var listed: Set<String> = ["datapackage.json", "datapackage-digest.json"]
        var sound = 0
        var missing: [(path: String, hash: String)] = []
        for resource in manifest["resources"]?.elements ?? [] {
            guard let path = resource["path"]?.string?.string, let hash = resource["hash"]?.string?.string else {
                differ("datapackage.json", "it lists a file without path or hash")
                continue
            }
            if !listed.insert(path).inserted { differ("datapackage.json", "it lists \(SafeText.plain(path)) twice") }
            guard let file = files[path] else {
                missing.append((path, hash))
                continue
            }
            if let size = resource["bytes"]?.int, size != file.bytes.count {
                differ(path, "it has \(file.bytes.count) bytes; the manifest says \(size)")
            }
            if "sha256:\(file.sha256)" != hash {
                differ(path, "its hash is sha256:\(file.sha256); the manifest says \(SafeText.plain(hash))")
                nameSwap(path, "sha256:\(file.sha256)", manifest)
            } else {
                sound += 1
            }
        }
        let extra = files.values.filter { !listed.contains($0.path) }.sorted { $0.path < $1.path }
        for (path, hash) in missing {
            let renamed = extra.first { "sha256:\($0.sha256)" == hash }
            differ(
                path,
                renamed.map { "it is missing; \(SafeText.plain($0.path)) has its bytes" } ?? "it is missing"
            )
        }
        for file in extra {
            if file.path.hasPrefix("signatures/") {
                skip(file.path, "signatures are not checked by this program")
            } else {
                differ(file.path, "it is not in the manifest")
            }
        }
        checked.append("\(sound) files have the hash that the manifest says")
    }

    /// Says whose bytes a file has, where they are those of another.
    private mutating func nameSwap(_ path: String, _ hash: String, _ manifest: JSONValue) {
        let owner = manifest["resources"]?.elements.first { $0["hash"]?.string?.string == hash }
        guard let owner = owner?["path"]?.string else { return }
        differ(path, "its bytes are those that \(SafeText.plain(owner)) ought to have")
    }

    /// The captures of the manifest, from the package or from what was given beside it; nil for those that are not there.
    mutating func inputs(_ manifest: JSONValue, _ given: [EvidencePackage.Input]) -> [EvidencePackage.Input?] {
        let hashes = given.map { "sha256:\(SHA256Digest(of: $0.bytes))" }
        return (manifest["captures"]?.elements ?? []).map { capture -> EvidencePackage.Input? in
            let name = capture["name"]?.string?.string ?? ""
            let hash = capture["hash"]?.string?.string ?? ""
            let shown = SafeText.plain(hash)
            if let inside = capture["path"]?.string.flatMap({ files[$0.string] }) {
                if "sha256:\(inside.sha256)" != hash {
                    differ(inside.path, "it is not the capture that was analysed (\(shown))")
                }
                return .init(name: name, bytes: inside.bytes)
            }
            if let match = hashes.firstIndex(of: hash) { return .init(name: name, bytes: given[match].bytes) }
            let message = "the capture \(SafeText.plain(name)) with \(shown) is not in the package"
            if given.isEmpty {
                skip("", message + " and was not given beside it")
            } else {
                differ("", message + "; what was given beside it has another hash")
            }
            return nil
        }
    }
}
