/// Which exporter the fields of entries point to.
struct ExporterShape {
    /// A field that few exporters write.
    private enum Marker: UInt8, CaseIterable {
        case monotonicTime, frameRef, apiRequestRef, wasFulfilled, fullURL, scoreCache, splashState, charlesStatus
        case securityState, fetchType, initialPriority, initiatorDetail, connectionID, initiator, priority
        case resourceType, fetchedViaServiceWorker

        var name: StaticString {
            switch self {
            case .monotonicTime: "_monotonicTime"
            case .frameRef: "_frameref"
            case .apiRequestRef: "_apiRequestRef"
            case .wasFulfilled: "_wasFulfilled"
            case .fullURL: "_full_url"
            case .scoreCache: "_score_cache"
            case .splashState: "_splash_processing_state"
            case .charlesStatus: "_charlesStatus"
            case .securityState: "_securityState"
            case .fetchType: "_fetchType"
            case .initialPriority: "_initialPriority"
            case .initiatorDetail: "_initiator_detail"
            case .connectionID: "_connectionId"
            case .initiator: "_initiator"
            case .priority: "_priority"
            case .resourceType: "_resourceType"
            case .fetchedViaServiceWorker: "_fetchedViaServiceWorker"
            }
        }

        var bit: UInt32 { 1 << UInt32(rawValue) }
    }

    /// The exporters in the order in which their fields are asked for: all of a row must be there.
    private static let rules: [(exporter: Exporter, fields: [Marker])] = [
        (.playwright, [.monotonicTime]), (.playwright, [.frameRef]), (.playwright, [.apiRequestRef]),
        (.playwright, [.wasFulfilled]), (.webPageTest, [.fullURL]), (.webPageTest, [.scoreCache]),
        (.splash, [.splashState]), (.charles, [.charlesStatus]), (.firefox, [.securityState]),
        (.safari, [.fetchType]), (.chromeHAR, [.initialPriority]), (.chromeHAR, [.initiatorDetail]),
        (.chromiumDevTools, [.connectionID]), (.chromiumDevTools, [.initiator, .priority, .resourceType]),
        (.chromiumDevTools, [.fetchedViaServiceWorker]),
    ]

    /// How many entries, spread over the capture, are looked at.
    static let sampleSize = 64

    /// One exporter that entries point to.
    struct Sign {
        let exporter: Exporter
        /// The fields that say so.
        let fields: String
        /// The first entry that has them.
        let entry: Int
        /// How many of the sampled entries point to it.
        var count: Int
    }

    /// What the sampled entries point to, most frequent first.
    private(set) var signs: [Sign] = []

    init(_ storage: CaptureStorage) {
        let entries = storage.index.entries
        let members = ExtensionMembers(bytes: storage.bytes)
        let step = max(1, (entries.count + Self.sampleSize - 1) / Self.sampleSize)
        for index in stride(from: 0, to: entries.count, by: step) {
            guard let row = Self.rule(Self.markers(of: entries[index], members)) else { continue }
            if let place = signs.firstIndex(where: { $0.exporter == row.exporter }) {
                signs[place].count += 1
            } else {
                let fields = row.fields.map { "\($0.name)" }.joined(separator: ", ")
                signs.append(Sign(exporter: row.exporter, fields: fields, entry: index, count: 1))
            }
        }
        signs.sort { ($1.count, $0.entry) < ($0.count, $1.entry) }
    }

    private static func rule(_ markers: UInt32) -> (exporter: Exporter, fields: [Marker])? {
        markers == 0 ? nil : rules.first { $0.fields.allSatisfy { markers & $0.bit != 0 } }
    }

    private static func markers(of row: EntryRow, _ members: ExtensionMembers) -> UInt32 {
        var result: UInt32 = 0
        func look(_ name: Range<Int>, _ value: Int) {
            if let marker = Marker.allCases.first(where: { members.isName(name, $0.name) }) { result |= marker.bit }
        }
        members.forEach(in: row.element, except: row.request.element, and: row.response.element, look)
        members.forEach(in: row.response.element, except: row.response.headers, and: row.content, look)
        return result
    }
}
