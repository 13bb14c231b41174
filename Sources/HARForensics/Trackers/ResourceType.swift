/// What a request was for, in the words of filter lists.
public enum ResourceType: String, Sendable, Hashable, CaseIterable {
    /// The document of a tab.
    case document
    /// The document of a frame.
    case subdocument
    case stylesheet
    case script
    case image
    case font
    /// Audio and video.
    case media
    /// What plug-ins loaded.
    case object
    /// `XMLHttpRequest` and `fetch`.
    case xmlhttprequest
    /// `navigator.sendBeacon` and the `ping` attribute of links.
    case ping
    case websocket
    case other
}
