public import HARForensics

extension PackageVerification {
    /// Checks the JSON document of an analysis against captures, and whether they give it again.
    ///
    /// The document says what it was made with: policy, rules, the state of third-party cookies, and by name and SHA-256
    /// each file that was given beside the captures. The analysis is run again with these.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - captures: The captures.
    ///   - inputs: The files that were given beside them, in any order.
    public init(ofAnalysis bytes: [UInt8], captures: [Capture], inputs: [EvidencePackage.Input] = []) {
        self.init(files: [PackageFile(path: "analysis.json", bytes: bytes)])
        check(analysis: bytes, captures, inputs)
    }

    private mutating func check(analysis bytes: [UInt8], _ captures: [Capture], _ inputs: [EvidencePackage.Input]) {
        guard let document = JSONValue(parsing: ByteString(bytes)),
            document["schema"]?.string?.string == AnalysisDocument.schemaName
        else { return differ("", "it is no document of the schema \(AnalysisDocument.schemaName)") }
        var wanted: [Capture] = []
        for record in document["captures"]?.elements ?? [] {
            let name = record["name"]?.string?.string ?? ""
            let hash = record["sha256"]?.string?.string ?? ""
            if let capture = captures.first(where: { $0.source.sha256.description == hash }) {
                // The file may have been renamed since.
                wanted.append(capture.named(name))
                continue
            }
            let message = "no capture was given whose SHA-256 is \(SafeText.plain(hash)) (\(SafeText.plain(name)))"
            if captures.isEmpty { skip("", message) } else { differ("", message) }
        }
        checkReferences(captures)
        guard wanted.count == document["captures"]?.elements.count, !wanted.isEmpty else {
            return skip("", "the analysis was not run again, for want of captures")
        }
        let version = document["tool"]?["version"]?.string?.string ?? "?"
        guard version == libraryVersion else {
            return skip("", Self.otherVersion("har-forensics \(SafeText.plain(version))"))
        }
        do {
            let setting = try AnalysisSetting(of: document, inputs: inputs)
            for missing in setting.missing { skip("", missing) }
            guard setting.missing.isEmpty else { return skip("", "the analysis was not run again, for want of files") }
            let again = try CanonicalJSON.encode(
                documentOf: wanted.map { Analysis(of: $0, options: setting.options) },
                annotations: setting.annotations,
                values: document["options"]?["values"]?.string?.equals("shown") == true ? .shown : .masked
            )
            if again == bytes {
                checked.append("the analysis was run again with the parameters it states and gives the same bytes")
            } else {
                let place = Self.firstDifference(bytes, again, isJSON: true)
                differ("", "the captures give another analysis: \(place)")
            }
        } catch let failure as AnalysisSetting.Failure {
            differ("", failure.description)
        } catch {
            differ("", "the analysis could not be run again: \(SafeText.plain("\(error)"))")
        }
    }
}
