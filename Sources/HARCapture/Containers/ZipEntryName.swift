/// What makes the name of a zip entry unsafe, or nil when it is an ordinary relative path.
///
/// Nothing is ever written to a path from an archive. Such a name is refused all the same: no
/// capture tool writes it, another program of the same case may unpack the archive, and a report
/// that prints it points at the wrong place. APPNOTE 4.4.17.1: a relative path, no drive letter,
/// forward slashes.
func zipNameProblem(_ name: ArraySlice<UInt8>) -> String? {
    guard let first = name.first else { return "is empty" }
    if name.count > 4096 { return "has more than 4096 bytes" }
    if name.contains(0) { return "holds a NUL byte" }
    if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
    if name.contains(UInt8(ascii: "\\")) { return "holds a backslash" }
    if first == UInt8(ascii: "/") { return "is absolute" }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    if isLetter, name.dropFirst().first == UInt8(ascii: ":") { return "starts with a drive" }
    for part in name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        if part.elementsEqual("..".utf8) { return "leaves its folder" }
        if part.elementsEqual(".".utf8) { return "names the folder itself" }
        // No file system takes longer ones.
        if part.count > 255 { return "has a part of more than 255 bytes" }
    }
    return nil
}

/// Whether a name ends with this lower-case ASCII suffix in any case.
func zipName(_ name: [UInt8], hasSuffix suffix: String) -> Bool {
    name.count > suffix.utf8.count
        && name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { byte, expected in
            byte == expected || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == expected
        }
}
