import ForensicReports

/// Reads the arguments, runs the library, and says by its exit code how it went.
func run() -> ExitCode {
    let words = Array(CommandLine.arguments.dropFirst())
    if let command = Subcommand.all.first(where: { $0.name == words.first }), !words.contains("--help") {
        do throws(CommandLineArguments.Mistake) {
            return try command.run(Array(words.dropFirst()))
        } catch {
            Output.complain("\(error.message); --help shows how")
            return .usage
        }
    }
    let arguments: CommandLineArguments
    do throws(CommandLineArguments.Mistake) {
        arguments = try CommandLineArguments(words)
    } catch {
        Output.complain("\(error.message); --help shows how")
        return .usage
    }
    switch arguments.action {
    case .help: return Output.write(Array((CommandLineArguments.help + "\n").utf8), to: nil)
    case .version: return Output.write(Array("har-forensics \(libraryVersion)\n".utf8), to: nil)
    case .decode(let text): return decode(text, arguments)
    case .analyze: break
    }
    var analysisOptions: Analysis.Options
    do throws(InputFiles.Failure) {
        analysisOptions = try InputFiles.options(arguments)
    } catch {
        Output.complain(error.message)
        return error.code
    }
    var analyses: [Analysis] = []
    let options = DecodingOptions(refused: arguments.strict, threads: arguments.threads)
    let captures = Capture.read(contentsOfFiles: arguments.captures, threads: arguments.threads, options: options)
    analysisOptions.cookiePolicy = arguments.cookiePolicy
    analysisOptions.thirdPartyCookies = arguments.thirdPartyCookies
    do throws(SideFile.Failure) {
        analysisOptions.operatorLog = try SideFile.operatorLog(arguments.operatorLog, arguments.scenario)
        analysisOptions.vendorList = try arguments.vendorList.map(SideFile.vendorList)
    } catch {
        Output.complain(error.message)
        return error.code
    }
    for (path, capture) in zip(arguments.captures, captures) {
        do throws(CaptureError) {
            analyses.append(Analysis(of: try capture.get(), options: analysisOptions))
        } catch {
            Output.complain(error.code == .unreadable && path != "-" ? "\(path): \(error.detail)" : error.description)
            return ExitCode(error)
        }
    }
    let inputs = arguments.captures + [arguments.operatorLog, arguments.vendorList].compactMap(\.self)
    let bytes: [UInt8]
    switch arguments.format {
    case .text:
        let style = TerminalSummary.Style(usesColor: arguments.output == nil && Output.isTerminal)
        bytes = Array(arguments.command.text(analyses, arguments, style).utf8)
    default:
        do {
            bytes = try encoded(analyses, arguments)
        } catch let error as CaptureError {
            Output.complain(error.description)
            return ExitCode(error)
        } catch {
            Output.complain("the result could not be encoded: \(error)")
            return .software
        }
    }
    return Output.write(bytes, to: arguments.output, inputs: inputs)
}

/// The analyses in a format for machines.
func encoded(_ analyses: [Analysis], _ arguments: CommandLineArguments) throws -> [UInt8] {
    switch arguments.format {
    case .text, .json: return try arguments.command.json(analyses, arguments)
    case .ndjson: return try NDJSON.encode(AnalysisDocument(of: analyses, values: arguments.values))
    case .sarif:
        let mask = ValueMask(captures: analyses.map(\.capture.source.sha256))
        return try SARIFLog(of: analyses, mask: arguments.reveals ? nil : mask).bytes()
    case .csv: return CSVTables(of: analyses).findings
    }
}

/// Decodes one consent string.
func decode(_ text: String, _ arguments: CommandLineArguments) -> ExitCode {
    let decoded: DecodedConsent
    do throws(ConsentDecodingError) {
        decoded = try DecodedConsent(of: ByteString(text))
    } catch {
        Output.complain("no consent string: \(error)")
        return .data
    }
    switch arguments.format {
    case .text: return Output.write(Array(ConsentStringSummary(of: decoded).text.utf8), to: arguments.output)
    default:
        guard let bytes = try? CanonicalJSON.encode(ConsentStringDocument(of: decoded)) else { return .software }
        return Output.write(bytes, to: arguments.output)
    }
}

Output.prepare()
Output.exit(run())
