import ForensicReports
import Foundation

/// Files that are given beside a capture.
enum SideFile {
    /// Why a file was not taken.
    struct Failure: Error {
        let code: ExitCode
        let message: String
    }

    /// The largest file that is read, in bytes: the vendor list of 2024 has 2 MB.
    private static let limit = 64 << 20

    /// The operator's log, with a scenario that was given by itself.
    static func operatorLog(_ path: String?, _ scenario: OperatorLog.Scenario?) throws(Failure) -> OperatorLog? {
        guard let path else { return scenario.map { OperatorLog(scenario: $0) } }
        let contents = try bytes(path)
        let log: OperatorLog
        do throws(OperatorLog.Failure) {
            log = try OperatorLog(decoding: contents, name: InputFiles.name(of: path))
        } catch {
            throw Failure(code: .data, message: "\(path) is no operator's log: \(error)")
        }
        guard let scenario else { return log }
        if let stated = log.scenario, stated != scenario {
            let message = "\(path) says scenario \(stated.rawValue), --scenario says \(scenario.rawValue)"
            throw Failure(code: .usage, message: message)
        }
        var completed = log
        completed.scenario = scenario
        return completed
    }

    /// An IAB Global Vendor List.
    static func vendorList(_ path: String) throws(Failure) -> VendorList {
        let contents = try bytes(path)
        do throws(SuppliedListError) {
            return try VendorList(bytes: contents, name: InputFiles.name(of: path))
        } catch {
            throw Failure(code: .data, message: "no vendor list: \(error)")
        }
    }

    private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(code: .noInput, message: "\(path): cannot be read")
        }
        guard data.count <= limit else { throw Failure(code: .data, message: "\(path): larger than 64 MiB") }
        return [UInt8](data)
    }
}
