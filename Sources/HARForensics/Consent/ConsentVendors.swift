import HARCapture

/// The vendors of the IAB framework by the domains that they use.
enum ConsentVendors {
    /// What is known of a domain.
    struct Entry: Sendable {
        let vendors: [Int]
        /// Whether nobody but the project says so.
        let isUnverified: Bool
    }

    /// The entry of the longest domain that covers a host.
    static func entry(of host: Host) -> Entry? {
        for domain in host.domains {
            if let entry = entries[domain] { return entry }
        }
        return nil
    }

    private static let entries: [ByteString: Entry] = {
        var entries: [ByteString: Entry] = [:]
        for line in ConsentVendorRows.rows.split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count == 3 else { continue }
            entries[ByteString(String(columns[0]))] = Entry(
                vendors: columns[1].split(separator: ";").compactMap { Int($0) },
                isUnverified: columns[2] == "own"
            )
        }
        return entries
    }()
}
