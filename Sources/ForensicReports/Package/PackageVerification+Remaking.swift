import HARForensics

extension PackageVerification {
    /// Makes the package again of its captures and recipe, and compares.
    mutating func remake(
        _ manifest: JSONValue,
        _ inputs: [EvidencePackage.Input?],
        _ captures: [Capture?],
        _ key: [UInt8]?
    ) {
        let pairs = zip(inputs, captures).compactMap { input, capture in
            input.flatMap { input in capture.map { (input, $0) } }
        }
        guard !inputs.isEmpty, pairs.count == inputs.count else {
            return skip("", "the analysis was not run again, for want of captures")
        }
        guard let recipeValue = manifest["recipe"], let software = manifest["software"]?.string else {
            return differ("datapackage.json", "it has no recipe")
        }
        guard software.string == "har-forensics \(libraryVersion)" else {
            return skip("", Self.otherVersion(SafeText.plain(software)))
        }
        do {
            var recipe = try PackageRecipe(recipeValue)
            try recipe.takeInputs(from: files.mapValues(\.bytes), recipeValue)
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
            compare(with: try EvidencePackage(of: pairs, recipe: recipe), dependsOnKey: dependsOnKey)
            compareLists(manifest)
        } catch let failure as PackageRecipe.Failure {
            differ("datapackage.json", failure.message)
        } catch {
            differ("", "the analysis could not be run again: \(SafeText.plain("\(error)"))")
        }
    }

    static func otherVersion(_ software: String) -> String {
        "it was made by \(software); this is har-forensics \(libraryVersion), so the analysis was not run again"
    }

    /// Compares with the package as it was made again.
    mutating func compare(with again: EvidencePackage, dependsOnKey: Bool) {
        var same = 0
        for file in again.files {
            // What holds tokens of a secret key cannot be made again without it.
            if dependsOnKey, Self.holdsTokens(file.path) {
                skip(file.path, "it holds tokens of a secret key, which was not given")
                continue
            }
            guard let bytes = files[file.path]?.bytes else {
                differ(file.path, "it is missing")
                continue
            }
            if bytes == file.bytes {
                same += 1
            } else if file.path != "datapackage-digest.json" {  // checked by itself; signedData may have been added
                let place = Self.firstDifference(bytes, file.bytes, isJSON: file.path.hasSuffix(".json"))
                differ(file.path, "it is not what the captures and the recipe give: \(place)")
            }
        }
        let made = Set(again.files.map(\.path))
        for path in files.keys.sorted() where !made.contains(path) && !path.hasPrefix("signatures/") {
            differ(path, "it does not follow from the captures and the recipe")
        }
        checked.append("the analysis was run again: \(same) files are the same, byte for byte")
        consulted = Set(again.analyses.flatMap(\.lists))
    }

    /// Names the lists that are others than those the manifest says were consulted.
    private mutating func compareLists(_ manifest: JSONValue) {
        let here = Dictionary(consulted.map { ($0.name, $0) }) { first, _ in first }
        for list in manifest["lists"]?.elements ?? [] {
            guard let name = list["name"]?.string, let hash = list["hash"]?.string else { continue }
            let shown = SafeText.plain(name)
            guard let own = here[name.string] else {
                differ("datapackage.json", "it names a list \(shown), which was not consulted")
                continue
            }
            // Two lists may have one name.
            guard !consulted.contains(where: { $0.name == own.name && hash.string == "sha256:\($0.sha256)" }) else {
                continue
            }
            differ(
                "datapackage.json",
                "the list \(shown) was \(SafeText.plain(hash)) by the manifest; the one consulted is sha256:\(own.sha256)"
            )
        }
    }

    private static func holdsTokens(_ path: String) -> Bool {
        path.hasPrefix("report.") || path.hasPrefix("analysis.") || path.hasPrefix("cookies/")
            || path == "findings.sarif" || path == "case.jsonld"
            || path.hasPrefix("datapackage")
    }

    /// Where two files first differ; in JSON also in which value.
    static func firstDifference(_ found: [UInt8], _ wanted: [UInt8], isJSON: Bool) -> String {
        var (low, high) = (0, min(found.count, wanted.count))
        // Everything before `low` is the same; what differs first lies before `high`, if it lies in both.
        while low < high {
            let middle = (low + high + 1) / 2
            if found[low..<middle] == wanted[low..<middle] { low = middle } else { high = middle - 1 }
        }
        let line = found[..<low].count { $0 == 0x0A } + 1
        let place = isJSON ? Self.place(ofByte: low, in: wanted).map { ", in \($0)" } ?? "" : ""
        return "first at byte \(low), line \(line)\(place)"
    }
}
