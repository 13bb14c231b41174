extension Headers {
    /// The headers that were sent as such.
    ///
    /// Firefox appends to the headers of a request those of the first part of its multipart body: `Content-Disposition:
    /// form-data`, which no request has, and what stands with it. They are cut off here.
    public var ofMessage: [Header] {
        guard let start = partStart else { return Array(self) }
        return Array(self[startIndex..<start])
    }

    /// Where the headers of a part of the body begin; nil if there are none.
    var partStart: Int? {
        guard isRequest, !entry.row.postData.isAbsent else { return nil }
        return indices.first { position in
            let header = self[position]
            return header.isNamed("content-disposition") && header.value.hasPrefixIgnoringCase("form-data")
        }
    }
}

extension Header {
    /// Whether the header has a name, given in lower case.
    func isNamed(_ name: StaticString) -> Bool { entry.storage.isNamed(row, name) }
}
