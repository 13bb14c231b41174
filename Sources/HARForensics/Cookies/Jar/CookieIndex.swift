import HARCapture

/// Where a cookie of a key lies in a list of cookies that only grows.
///
/// It keeps hashes and positions and no keys: these are compared where they lie, and none is copied.
struct CookieIndex: Sendable {
    /// The last position of each hash.
    private var last: [Int: Int] = [:]
    /// For each position the one before it of the same hash; −1 if there is none.
    private var before: [Int] = []

    /// The hash of a key, host-only or not. It is seeded anew by each process, so that nobody can choose what collides.
    static func hash(_ key: Cookie.Key) -> Int {
        var hasher = Hasher()
        hasher.combine(key.name)
        hasher.combine(key.domain)
        hasher.combine(key.path)
        hasher.combine(key.partition)
        return hasher.finalize()
    }

    /// The position of the cookie of a key; nil if there is none.
    func position(of key: Cookie.Key, _ hash: Int, in cookies: [StoredCookie], countsHostOnly: Bool) -> Int? {
        var position = last[hash] ?? -1
        while position >= 0 {
            if cookies[position].has(key, countsHostOnly: countsHostOnly) { return position }
            position = before[position]
        }
        return nil
    }

    /// Adds the hash of the cookie that is appended to the list.
    mutating func append(_ hash: Int) {
        before.append(last.updateValue(before.count, forKey: hash) ?? -1)
    }
}

extension StoredCookie {
    /// Whether its key is another, host-only counting or not.
    fileprivate func has(_ other: Cookie.Key, countsHostOnly: Bool) -> Bool {
        key.name == other.name && key.domain == other.domain && key.path == other.path
            && (!countsHostOnly || key.isHostOnly == other.isHostOnly) && key.partition == other.partition
    }
}
