import HARCapture

extension ConsentState {
    /// The state of categories that can be refused: all granted, all refused, some of each; unknown if there are none.
    init(granted: some Sequence<Bool>) {
        var hasGrant = false
        var hasRefusal = false
        for isGranted in granted {
            if isGranted { hasGrant = true } else { hasRefusal = true }
        }
        switch (hasGrant, hasRefusal) {
        case (true, false): self = .grant
        case (false, true): self = .refusal
        case (true, true): self = .partial
        case (false, false): self = .unknown
        }
    }
}

/// Collects categories the way a script reads an object: of a repeated name the last value, at the first place.
struct CategoryList {
    private(set) var categories: [ChoiceRecord.Category] = []
    private var places: [ByteString: Int] = [:]

    mutating func set(_ name: ByteString, isGranted: Bool) {
        let category = ChoiceRecord.Category(name: name, isGranted: isGranted)
        if let place = places[name] {
            categories[place] = category
        } else {
            places[name] = categories.count
            categories.append(category)
        }
    }
}

extension ByteString {
    /// The text percent-decoded until it starts with a byte, at most twice.
    ///
    /// Cookie values are encoded once by design and twice by accident; a decoded record must not be decoded again.
    func percentDecoded(untilFirst byte: UInt8) -> ByteString {
        var text = self
        for _ in 0..<2 where text.first != byte { text = text.percentDecoded() }
        return text
    }
}

extension Instant {
    /// Seconds since 1970; nil before then and after the year 9999.
    init?(unixSeconds seconds: Int) {
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        self.init(microseconds: Int64(seconds) * 1_000_000, fractionDigits: 0)
    }

    /// Milliseconds since 1970; nil before then and after the year 9999.
    init?(unixMilliseconds milliseconds: Int) {
        guard (0...253_402_300_799_999).contains(milliseconds) else { return nil }
        self.init(microseconds: Int64(milliseconds) * 1000, fractionDigits: 3)
    }
}
