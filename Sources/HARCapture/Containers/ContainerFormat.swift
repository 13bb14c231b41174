/// What a capture file is wrapped in.
enum ContainerFormat: String, Hashable, Sendable, CaseIterable {
    /// Nothing: the bytes are the capture.
    case plain
    /// Gzip, as `.har.gz`.
    case gzip
    /// A zip archive, as Playwright writes it with the bodies beside the capture.
    case zip

    /// The format that the first bytes announce; a capture in JSON can start with none of them.
    init(of bytes: [UInt8]) {
        if Gzip.isMagic(bytes[...]) {
            self = .gzip
        } else if bytes.starts(with: [0x50, 0x4B]),
            // A local header, the end record of an empty archive, a part of a split archive.
            [[3, 4], [5, 6], [7, 8]].contains(Array(bytes.dropFirst(2).prefix(2)))
        {
            self = .zip
        } else {
            self = .plain
        }
    }
}

/// The capture that was inside a container.
struct Unwrapped: Hashable, Sendable {
    /// The name of the entry of a zip archive, for people to read; nil for gzip.
    let member: String?
    /// The capture.
    let bytes: [UInt8]
    /// What it was wrapped in.
    let format: ContainerFormat
    /// Oddities of the container that did not keep the capture from being read, one line each.
    let notes: [String]
}

/// Takes a capture out of its container.
///
/// - Parameter limit: The most bytes that the capture may have.
/// - Returns: The capture; nil when the bytes are in no container.
/// - Throws: ``ContainerError`` also when the content is once more a container: one layer is
///   opened, never a second.
func unwrap(_ bytes: [UInt8], limit: Int) throws(ContainerError) -> Unwrapped? {
    try unwrap(bytes, limits: ContainerLimits(size: limit))
}

/// Takes a capture out of its container, within these limits.
func unwrap(_ bytes: [UInt8], limits: ContainerLimits) throws(ContainerError) -> Unwrapped? {
    let unwrapped: Unwrapped
    switch ContainerFormat(of: bytes) {
    case .plain:
        return nil
    case .gzip:
        let file = try Gzip(bytes, limits: limits)
        unwrapped = Unwrapped(member: nil, bytes: file.content, format: .gzip, notes: file.notes)
    case .zip:
        let archive = try ZipArchive(bytes, limits: limits)
        let entry = try archive.captureEntry()
        unwrapped = Unwrapped(
            member: entry.readableName,
            bytes: try archive.extract(entry, limit: limits.size),
            format: .zip,
            notes: archive.notes
        )
    }
    let inner = ContainerFormat(of: unwrapped.bytes)
    guard inner == .plain else {
        throw ContainerError(
            .nestedContainer,
            at: 0,
            "the content of this \(unwrapped.format) is again a container: \(inner)"
        )
    }
    return unwrapped
}

extension ZipArchive {
    /// The entry that is the capture.
    ///
    /// That is `har.har`, the name that Playwright gives it; otherwise the only entry whose name
    /// ends with `.har`, otherwise the only one that ends with `.json`. The AppleDouble files
    /// that macOS puts beside every file it archives (`__MACOSX/._…`) are not looked at.
    func captureEntry() throws(ContainerError) -> Entry {
        let files = entries.filter { !$0.isFolder && !$0.isAppleDouble }
        if let entry = files.first(where: { $0.name.elementsEqual("har.har".utf8) }) { return entry }
        for suffix in [".har", ".json"] {
            let candidates = files.filter { zipName($0.name, hasSuffix: suffix) }
            if candidates.count == 1 { return candidates[0] }
            if candidates.count > 1 {
                throw ContainerError(
                    .ambiguousCapture,
                    at: candidates[1].directoryOffset,
                    "\(candidates.count) entries end with \(suffix): \(ZipArchive.list(candidates))"
                )
            }
        }
        throw ContainerError(
            .noCapture,
            at: entries.first?.directoryOffset ?? 0,
            "no entry ends with .har or .json; \(files.count) files: \(ZipArchive.list(files))"
        )
    }

    private static func list(_ entries: [Entry]) -> String {
        let names = entries.prefix(8).map { $0.label }.joined(separator: ", ")
        return entries.count > 8 ? "\(names), ..." : names
    }
}

extension ZipArchive.Entry {
    /// The name for people to read: with escapes if it is no UTF-8 or holds what changes the direction of text.
    fileprivate var readableName: String {
        guard let text = String(validating: name, as: UTF8.self),
            !text.unicodeScalars.contains(where: { [.control, .format].contains($0.properties.generalCategory) })
        else { return label }
        return text
    }

    fileprivate var isAppleDouble: Bool {
        let parts = name.split(separator: UInt8(ascii: "/"))
        return parts.first?.elementsEqual("__MACOSX".utf8) == true
            || parts.last?.starts(with: "._".utf8) == true
    }
}
