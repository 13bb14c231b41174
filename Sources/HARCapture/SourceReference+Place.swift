extension SourceReference {
    /// The part of an exchange that cited bytes stand in.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        /// Outside of requests and responses: the file, a page, an entry as a whole.
        case capture
        /// The address of a request.
        case requestURL
        /// A header of a request, or its cookies as the exporter read them.
        case requestHeader
        /// The body of a request.
        case requestBody
        /// A header of a response, its cookies as the exporter read them, or where it redirects to.
        case responseHeader
        /// The status of a response.
        case responseStatus
        /// The body of a response.
        case responseBody
    }

    /// The part of an exchange that the bytes stand in.
    public var place: Place {
        switch element.role {
        case .file, .creator, .browser, .page, .entry, .startedDateTime, .method, .initiator: .capture
        case .url: .requestURL
        case .requestHeader, .requestHeaders, .requestCookies: .requestHeader
        case .postData, .postDataText: .requestBody
        case .responseHeader, .responseHeaders, .responseCookies, .redirectURL: .responseHeader
        case .status: .responseStatus
        case .content, .contentText: .responseBody
        }
    }

    /// The header whose value the bytes stand in; nil for others.
    public var header: Header? {
        guard let entry, element.role == .requestHeader || element.role == .responseHeader else { return nil }
        let owner = Entry(storage: storage, index: entry)
        let headers = element.role == .requestHeader ? owner.request.headers : owner.response.headers
        return headers.indices.contains(element.headerPosition) ? headers[element.headerPosition] : nil
    }
}

extension Entry {
    /// A reference to what the exporter says made the browser send the request (`_initiator`); nil if it says nothing.
    public var initiatorSource: SourceReference? {
        json["_initiator"]?.nonNull.map { reference(.initiator, $0.range) }
    }
}

extension Response {
    /// A reference to where a redirect leads: the Location header, else the exporter's `redirectURL`; nil if it is none.
    public var redirectSource: SourceReference? {
        if let location = headers.named("location").first { return location.source }
        guard redirectURL != nil else { return nil }
        return entry.reference(.redirectURL, entry.row.redirectURL)
    }
}
