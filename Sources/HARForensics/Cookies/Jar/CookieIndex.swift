import HARCapture

/// Where a cookie of a key lies in a list of cookies that only grows.
///
/// It keeps hashes and positions and no keys: these are compared where they lie, and none is copied.
struct CookieIndex: Sendable {
    /// The last position of the hashes that fall together; −1 if there is none. As many as a power of two.
    private var last: [Int32] = Array(repeating: -1, count: 64)
    private var rows: [Row] = []

    private struct Row {
        let hash: Int
        /// The position before it whose hash falls together with it; −1 if there is none.
        var before: Int32
    }

    /// The hash of a key, host-only or not. It is seeded anew by each process, so that nobody can choose what collides.
    static func hash(_ key: Cookie.Key) -> Int {
        var hasher = Hasher()
        hasher.combine(key.name)
        hasher.combine(key.domain)
        hasher.combine(key.path)
        if let partition = key.partition { hasher.combine(partition) }
        return hasher.finalize()
    }

    /// The last position of a hash that meets a condition; nil if there is none.
    @inline(__always)
    func position(_ hash: Int, where isIt: (Int) -> Bool) -> Int? {
        var position = Int(last[hash & (last.count &- 1)])
        while position >= 0 {
            if rows[position].hash == hash, isIt(position) { return position }
            position = Int(rows[position].before)
        }
        return nil
    }

    /// Adds the hash of the cookie that is appended to the list.
    mutating func append(_ hash: Int) {
        rows.append(Row(hash: hash, before: -1))
        if rows.count <= last.count {
            link(rows.count - 1)
        } else {
            last = Array(repeating: -1, count: last.count * 4)
            for position in rows.indices { link(position) }
        }
    }

    private mutating func link(_ position: Int) {
        let place = rows[position].hash & (last.count - 1)
        rows[position].before = last[place]
        last[place] = Int32(position)
    }
}

extension Cookie.Key {
    /// Whether two keys are the same, host-only counting or not.
    func isSame(as other: Self, countsHostOnly: Bool) -> Bool {
        name == other.name && domain == other.domain && path == other.path
            && (!countsHostOnly || isHostOnly == other.isHostOnly) && partition == other.partition
    }
}
