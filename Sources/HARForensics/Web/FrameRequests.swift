import HARCapture

/// Requests of frames that an exporter gives no page, in a capture that has pages.
///
/// Chromium's DevTools know the page of a request by the document that made it; a frame of another site runs in another
/// process, and what it asks for has no `pageref`. Its Referer names the frame, and the request for the frame has a page:
///
///     page_3  https://www.news.example/
///     page_3  https://video.example/frame          Sec-Fetch-Dest: iframe
///     –       https://video.example/picture        Referer: https://video.example/frame
struct FrameRequests {
    private let capture: Capture
    private let order: [Int]

    init(_ capture: Capture, _ order: [Int]) {
        self.capture = capture
        self.order = order
    }

    /// Gives each of these requests the visited site of the frame that it came from.
    func apply(to exchanges: inout [CaptureContext.Exchange]) {
        let entries = capture.entries
        guard entries.contains(where: { $0.pageref != nil }), entries.contains(where: { $0.pageref == nil }) else {
            return
        }
        // The last document of each address, and of each origin for a Referer that was cut to it.
        var documents: [ByteString: Int] = [:]
        for index in order {
            let entry = entries[index]
            if entry.pageref == nil, !exchanges[index].isNavigation,
                let referrer = entry.request.headers.value("referer"), let frame = documents[referrer]
            {
                exchanges[index].topLevelSite = exchanges[frame].topLevelSite
                exchanges[index].isTopLevelSecure = exchanges[frame].isTopLevelSecure
            }
            guard let url = exchanges[index].url, isDocument(entry) else { continue }
            documents[url.text] = index
            documents[Self.origin(of: url)] = index
        }
    }

    /// An address cut to its origin, as a Referer to another origin is.
    private static func origin(of url: WebURL) -> ByteString {
        ByteString(Array(url.text[0..<url.pathRange.lowerBound]) + [UInt8(ascii: "/")])
    }

    private func isDocument(_ entry: Entry) -> Bool {
        if let destination = entry.request.headers.value("sec-fetch-dest") {
            return destination == "document" || destination == "iframe" || destination == "frame"
        }
        return entry.response.content.mimeType?.hasPrefixIgnoringCase("text/html") == true
    }
}
