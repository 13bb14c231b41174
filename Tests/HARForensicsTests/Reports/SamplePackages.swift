import Foundation
import HARForensics
import Synchronization

@testable import ForensicReports

/// The packages of the samples, each made once for all tests.
enum SamplePackages {
    private static let made = Mutex<[String: EvidencePackage]>([:])

    /// The package of a sample with the usual recipe.
    static func of(_ name: String) throws -> EvidencePackage {
        if let package = made.withLock({ $0[name] }) { return package }
        let package = try PackageTests.package(name)
        made.withLock { $0[name] = package }
        return package
    }

    /// The files of a package with one of them replaced, and hashes that fit: what somebody does who knows how it is made.
    static func forged(_ package: EvidencePackage, _ path: String, _ bytes: [UInt8]) throws -> [PackageFile] {
        var files = package.files
        guard let index = files.firstIndex(where: { $0.path == path }) else { return files }
        let (old, new) = (files[index], PackageFile(path: path, bytes: bytes))
        files[index] = new
        guard path != "datapackage-digest.json",
            let manifest = files.firstIndex(where: { $0.path == "datapackage.json" }),
            let digest = files.firstIndex(where: { $0.path == "datapackage-digest.json" })
        else { return files }
        if path != "datapackage.json" {
            let text = String(decoding: files[manifest].bytes, as: UTF8.self)
                .replacing("\(old.sha256)", with: "\(new.sha256)")
                .replacing("\"bytes\": \(old.bytes.count),", with: "\"bytes\": \(new.bytes.count),")
            files[manifest] = PackageFile(path: "datapackage.json", bytes: Array(text.utf8))
        }
        files[digest] = PackageFile(
            path: "datapackage-digest.json",
            bytes: EvidencePackage.digest(files[manifest].sha256)
        )
        return files
    }
}

/// A change of bytes somewhere.
enum Tampering: CaseIterable {
    case flipped, replaced, inserted, removed, cut, appended, swapped

    /// The bytes, changed at a place; nil if the change would change nothing.
    func applied(to bytes: [UInt8], at place: Int, by random: inout SystemRandom) -> [UInt8]? {
        guard !bytes.isEmpty else { return self == .appended ? [0x20] : nil }
        var result = bytes
        switch self {
        case .flipped: result[place] ^= 1 << UInt8(random.next() % 8)
        case .replaced: result[place] = UInt8(truncatingIfNeeded: random.next())
        case .inserted: result.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        case .removed: result.remove(at: place)
        case .cut: result.removeSubrange(place...)
        case .appended: result.append(0x0A)
        case .swapped:
            guard place + 1 < bytes.count else { return nil }
            result.swapAt(place, place + 1)
        }
        return result == bytes ? nil : result
    }

    /// Places in a file: its ends, and some between.
    static func places(in count: Int, _ number: Int, by random: inout SystemRandom) -> [Int] {
        guard count > 0 else { return [0] }
        return [0, count - 1] + (0..<number).map { _ in Int(random.next() % UInt64(count)) }
    }
}
