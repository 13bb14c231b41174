public import HARForensics

/// Checks a package: every hash, every byte reference, and whether the same captures and recipe give the same bytes.
public struct PackageVerification: Sendable {
    /// The checks, each of which stands by itself.
    public struct Checks: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// From the root digest to the hash of each file. Without captures these are all that can be checked.
        public static let hashes = Checks(rawValue: 1)
        /// That the bytes which `analysis.json` cites are in the captures, with the hashes that it states.
        public static let references = Checks(rawValue: 2)
        /// That captures and recipe give every file again, byte for byte.
        public static let remaking = Checks(rawValue: 4)
        /// All of them.
        public static let all: Checks = [.hashes, .references, .remaking]
    }

    /// Something that is not as it ought to be.
    public struct Difference: Sendable, Hashable, CustomStringConvertible {
        /// The file that is meant; empty for the package as a whole.
        public let path: String
        /// What is different, in plain words.
        public let message: String

        public var description: String { path.isEmpty ? message : "\(path): \(message)" }
    }

    /// What differs, in the order of the checks.
    public internal(set) var differences: [Difference] = []
    /// What could not be checked, and why.
    public internal(set) var unchecked: [Difference] = []
    /// What was checked, in plain words.
    public internal(set) var checked: [String] = []
    /// The root digest of the package as it is; nil if there is no manifest.
    public internal(set) var rootDigest: SHA256Digest?

    /// Whether everything that was checked is as it ought to be.
    public var isSound: Bool { differences.isEmpty }

    let files: [String: PackageFile]
    /// The lists that were consulted when the analysis was run again.
    var consulted: Set<ListIdentity> = []

    /// Checks a package.
    ///
    /// - Parameters:
    ///   - files: The files of the package.
    ///   - captures: Captures that are not in it, as received.
    ///   - key: The key that values are masked with, where it is secret.
    ///   - root: The root digest that the package ought to have, in hexadecimal; nil if none is known.
    ///   - isExactArchive: Whether the archive that the files were read from is the one that they give.
    ///   - checks: What is checked.
    public init(
        of files: [PackageFile],
        captures: [EvidencePackage.Input] = [],
        key: [UInt8]? = nil,
        root: String? = nil,
        isExactArchive: Bool = true,
        checks: Checks = .all
    ) {
        self.init(files: files)
        if !isExactArchive { differ("", "the archive is not the one that its files give: bytes of it were changed") }
        guard let manifest = readManifest(root) else { return }
        if checks.contains(.hashes) {
            checkDigestFile()
            checkResources(manifest)
        }
        guard !checks.isDisjoint(with: [.references, .remaking]) else { return }
        let inputs = self.inputs(manifest, captures)
        let decoded = inputs.map { input in input.flatMap { self.decode($0) } }
        if checks.contains(.references) { checkReferences(decoded.compactMap { $0 }) }
        if checks.contains(.remaking) { remake(manifest, inputs, decoded, key) }
    }

    /// Compares a package with the one that its captures and recipe give.
    init(comparing files: [PackageFile], with again: EvidencePackage) {
        self.init(files: files)
        compare(with: again, dependsOnKey: false)
    }

    /// Nothing is checked yet.
    init(files: [PackageFile]) {
        self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        var seen: Set<String> = []
        for file in files where !seen.insert(file.path).inserted { differ(file.path, "it is in the package twice") }
    }

    mutating func differ(_ path: String, _ message: String) {
        let difference = Difference(path: SafeText.plain(path), message: message)
        if !differences.contains(difference) { differences.append(difference) }
    }

    mutating func skip(_ path: String, _ message: String) {
        unchecked.append(Difference(path: SafeText.plain(path), message: message))
    }

    private mutating func decode(_ input: EvidencePackage.Input) -> Capture? {
        do throws(CaptureError) {
            return try Capture(decoding: input.bytes, name: input.name)
        } catch {
            differ("", "the capture \(SafeText.plain(input.name)) cannot be read: \(error.detail)")
            return nil
        }
    }
}
