extension Entry {
    /// Whether anything went over the network for an entry.
    public enum Transmission: String, Sendable, Hashable, CaseIterable {
        /// A server answered.
        case answered
        /// A cache answered: nothing was sent, whatever the request headers say.
        case fromCache
        /// A service worker answered, with or without asking the server.
        case serviceWorker
        /// No answer is recorded: the request was blocked, aborted or failed, and may never have left.
        case noAnswer
    }

    /// Whether anything went over the network, by what exporters write when it did not.
    ///
    /// Chromium marks answers of its caches (`_fromCache`), chrome-har (`response.fromDiskCache`), WebKit
    /// (`_fetchType`). Firefox leaves no mark: its entries from the cache took no time and name no server.
    public var transmission: Transmission {
        if cacheSource != nil { return .fromCache }
        if isFromServiceWorker { return .serviceWorker }
        if let fetchType = storage.value(at: row.fetchType)?.text?.asciiLowercased, fetchType.hasSuffix("cache") {
            return .fromCache
        }
        guard let status = response.status, status > 0 else { return .noAnswer }
        let isFirefox = storage.creatorName.equalsIgnoringCase("firefox")
        return isFirefox && time == 0 && serverIPAddress == nil ? .fromCache : .answered
    }
}
