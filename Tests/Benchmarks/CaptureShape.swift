/// What the entries of the made captures look like.
enum CaptureShape: String, CaseIterable {
    /// As the exporter wrote them.
    case recorded
    /// Textual bodies grown until they make up 87 % of the file, as in real captures that were saved with bodies.
    case bodies
    /// Without bodies, as many exporters save them.
    case metadata

    /// The share of the file that bodies are grown to.
    static let bodyShare = 0.87

    var title: String {
        switch self {
        case .recorded: "recorded: the entries as the exporter wrote them"
        case .bodies: "bodies: textual bodies grown to 87 % of the file"
        case .metadata: "metadata: bodies taken out"
        }
    }
}
