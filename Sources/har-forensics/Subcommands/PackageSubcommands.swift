import ForensicReports

extension Subcommand {
    static let report = Subcommand(
        name: "report",
        usage: "CAPTURE… --output DIR [--language en|nl] [--zip FILE] [--hashes-only] [--key FILE] [--reveal]\n"
            + "            [--case FILE] [--reviews FILE] [--baseline FILE] and the options of an analysis",
        summary: "an evidence package: report, tables, findings in several formats, manifest with one root digest"
    ) { arguments throws(CommandLineArguments.Mistake) in
        var options = OptionScanner(arguments)
        var recipe = PackageRecipe()
        let folder = try options.values("--output", "-o").last
        let archive = try options.value("--zip")
        recipe.language =
            ReportLanguage(
                rawValue: try options.choice("--language", of: ReportLanguage.allCases.map(\.rawValue)) ?? "en"
            ) ?? .en
        recipe.includesCaptures = !options.flag("--hashes-only")
        let paths = GivenFiles(
            key: try options.value("--key"),
            caseFile: try options.value("--case"),
            reviews: try options.value("--reviews"),
            baseline: try options.value("--baseline"),
            operatorLog: try options.value("--operator-log"),
            vendorList: try options.value("--vendor-list")
        )
        let common = try CommandLineArguments(options.remaining)
        guard folder != nil || archive != nil else {
            throw CommandLineArguments.Mistake(message: "report needs --output DIR or --zip FILE")
        }
        recipe.reveals = common.reveals
        recipe.cookiePolicy = common.cookiePolicy
        recipe.thirdPartyCookies = common.thirdPartyCookies
        recipe.scenario = common.scenario
        return Self.guarded {
            for path in [archive, folder].compactMap({ $0 }) where Output.isThere(path) {
                Output.complain("\(path) is there already; nothing is overwritten")
                return .cannotCreate
            }
            try paths.read(into: &recipe)
            // Says which lines of a list cannot be read.
            _ = try InputFiles.options(common)
            recipe.lists = try common.lists.map(input)
            recipe.aliases = try common.aliases.map(input)
            let inputs = try common.captures.map(input)
            let package = try EvidencePackage(
                of: inputs,
                recipe: recipe,
                decoding: DecodingOptions(refused: common.strict, threads: common.threads)
            )
            if let archive {
                guard let bytes = package.archive else {
                    Output.complain("the package is too large for one zip archive")
                    return .cannotCreate
                }
                let code = Output.write(bytes, to: archive, inputs: common.captures)
                guard code == .done else { return code }
            }
            if let folder {
                do throws(PackageFolder.Failure) {
                    try PackageFolder.write(package.files, to: folder)
                } catch {
                    Output.complain(error.description)
                    return .cannotCreate
                }
            }
            return Output.write(Array("sha256:\(package.rootDigest)\n".utf8), to: nil)
        }
    }

    static let verify = Subcommand(
        name: "verify",
        usage: "DIR|ZIP|ANALYSIS [CAPTURE…] [FILE…] [--key FILE] [--root SHA256]",
        summary: "checks every hash and byte reference, runs the analysis again and compares; exit code 1 if it differs"
    ) { arguments throws(CommandLineArguments.Mistake) in
        var options = OptionScanner(arguments)
        let keyPath = try options.value("--key")
        let root = try options.value("--root").map { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : $0 }
        let names = try options.rest()
        guard let path = names.first else {
            throw CommandLineArguments.Mistake(message: "verify needs a package or an analysis")
        }
        return Self.guarded {
            let key = try keyPath.map { try PackageFolder.read($0) }
            let verification: PackageVerification
            let others = Array(names.dropFirst())
            if PackageFolder.isFolder(path) {
                verification = PackageVerification(
                    of: try PackageFolder.files(in: path),
                    captures: try others.map(input),
                    key: key,
                    root: root
                )
            } else {
                let bytes = try PackageFolder.read(path)
                if let archive = StoredZip.decode(bytes) {
                    verification = PackageVerification(
                        of: archive.files,
                        captures: try others.map(input),
                        key: key,
                        root: root,
                        isExactArchive: archive.isExact
                    )
                } else if bytes.starts(with: Array("{".utf8)) {
                    verification = try analysisVerification(bytes, others)
                } else {
                    Output.complain("\(path) is neither a package nor an analysis")
                    return .data
                }
            }
            var lines = verification.checked.map { "ok: \($0)" }
            lines += verification.unchecked.map { "not checked: \($0)" }
            lines += verification.differences.map { "DIFFERENT: \($0)" }
            lines.append(
                verification.isSound
                    ? "everything that was checked is as it was written"
                    : "\(verification.differences.count) differences: this is not what was written"
            )
            let code = Output.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: nil)
            return code == .done && !verification.isSound ? .conditionMet : code
        }
    }

    static let redact = Subcommand(
        name: "redact",
        usage: "CAPTURE --key FILE --output PATH [--map PATH]",
        summary: "a capture to share: values masked with the tokens that a report with the same key has"
    ) { arguments throws(CommandLineArguments.Mistake) in
        var options = OptionScanner(arguments)
        let keyPath = try options.value("--key")
        let output = try options.values("--output", "-o").last
        let map = try options.value("--map")
        let names = try options.rest()
        guard let path = names.first, names.count == 1 else {
            throw CommandLineArguments.Mistake(message: "redact needs one capture")
        }
        guard let keyPath, let output else {
            throw CommandLineArguments.Mistake(message: "redact needs --key FILE and --output PATH")
        }
        return Self.guarded {
            let key = try secretKey(keyPath)
            let capture = try Capture(decoding: try PackageFolder.read(path), name: InputFiles.name(of: path))
            let redaction = try Redaction(of: Analysis(of: capture), mask: ValueMask(key: key))
            for line in redaction.leftOut { Output.complain(line) }
            if let map {
                let code = Output.write(redaction.map, to: map, inputs: [path, keyPath])
                guard code == .done else { return code }
            }
            return Output.write(redaction.bytes, to: output, inputs: [path, keyPath])
        }
    }

    /// Turns failures into a line and an exit code.
    private static func guarded(_ body: () throws -> ExitCode) -> ExitCode {
        do {
            return try body()
        } catch let failure as InputFiles.Failure {
            Output.complain(failure.message)
            return failure.code
        } catch let failure as PackageFolder.Failure {
            Output.complain(failure.description)
            return failure.isMissing ? .noInput : .data
        } catch let error as CaptureError {
            Output.complain(error.description)
            return ExitCode(error)
        } catch {
            Output.complain("\(error)")
            return .data
        }
    }
}

/// A file as it is, with its name.
private func input(_ path: String) throws -> EvidencePackage.Input {
    .init(name: InputFiles.name(of: path), bytes: try PackageFolder.read(path))
}

/// Checks a document against files, of which those that it names are no captures.
private func analysisVerification(_ bytes: [UInt8], _ paths: [String]) throws -> PackageVerification {
    let named = PackageVerification.inputDigests(ofAnalysis: bytes)
    var captures: [Capture] = []
    var inputs: [EvidencePackage.Input] = []
    for path in paths {
        let file = try named.isEmpty ? nil : input(path)
        if let file, named.contains(SHA256Digest(of: file.bytes).description) {
            inputs.append(file)
        } else {
            captures.append(try Capture(contentsOfFile: path))
        }
    }
    return PackageVerification(ofAnalysis: bytes, captures: captures, inputs: inputs)
}

/// A key that is long enough to keep values from being guessed.
private func secretKey(_ path: String) throws -> [UInt8] {
    let key = try PackageFolder.read(path)
    guard key.count >= 16 else { throw PackageFolder.Failure(tooShortKey: key.count) }
    return key
}

/// Files that go into a recipe.
private struct GivenFiles {
    let key: String?
    let caseFile: String?
    let reviews: String?
    let baseline: String?
    let operatorLog: String?
    let vendorList: String?

    func read(into recipe: inout PackageRecipe) throws {
        recipe.key = try key.map(secretKey)
        recipe.caseFile = try caseFile.map(PackageFolder.read)
        recipe.reviews = try reviews.map(PackageFolder.read)
        recipe.baseline = try baseline.map(PackageFolder.read)
        recipe.operatorLog = try operatorLog.map(PackageFolder.read)
        recipe.vendorList = try vendorList.map(PackageFolder.read)
    }
}
