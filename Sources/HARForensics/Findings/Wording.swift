/// The language of a report.
public enum ReportLanguage: String, Sendable, CaseIterable {
    case en, nl

    /// One of two texts.
    public func callAsFunction(_ english: @autoclosure () -> String, _ dutch: @autoclosure () -> String) -> String {
        self == .en ? english() : dutch()
    }
}

/// A sentence in the languages of reports, each composed of the same parts.
public struct Wording: Sendable, Hashable {
    /// In English, the language of the documents.
    public let english: String
    /// In Dutch.
    public let dutch: String

    /// Composes a sentence once a language.
    init(_ compose: (Phrase) -> String) {
        english = compose(Phrase(language: .en))
        dutch = compose(Phrase(language: .nl))
    }

    /// The sentence in a language.
    public func callAsFunction(_ language: ReportLanguage) -> String { language(english, dutch) }
}
