/// Finds bodies that are said to lie in files that cannot be had.
struct AttachmentChecks {
    let storage: CaptureStorage
    let source: AttachmentSource
    let log: DiagnosticLog

    func run() {
        var members: Set<ByteString>?
        for row in storage.index.entries {
            // A body that was written into the capture needs no file.
            if row.contentText.isAbsent { check(storage.value(at: row.contentFile), &members) }
            if !row.postData.isAbsent { check(storage.value(at: row.postData)?[Self.member], &members) }
        }
    }

    private static let member: ByteString = "_file"

    private func check(_ file: JSONValue?, _ members: inout Set<ByteString>?) {
        guard let value = file?.nonNull, let name = value.text else { return }
        if let problem = problem(of: name, &members) {
            let detail = "(\"\(ContainerError.printable(name))\" \(problem))"
            storage.note(.attachmentMissing, value.range, in: log, detail: detail)
        }
    }

    /// Why a file cannot be had; its content is not looked at.
    private func problem(of name: ByteString, _ members: inout Set<ByteString>?) -> String? {
        if let problem = attachmentNameProblem(name) { return problem }
        switch source {
        case .none: return "cannot be had: the capture was read without its folder"
        case .folder(let path):
            return AttachmentFile.exists(name, in: path) ? nil : "is no regular file beside the capture"
        case .archive(let archive):
            let known = members ?? Set(archive.entries.map { ByteString($0.name) })
            members = known
            return known.contains(name) ? nil : "is no member of the archive"
        }
    }
}
