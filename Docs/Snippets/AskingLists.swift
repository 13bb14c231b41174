import HARForensics

/// Who was asked, by owner, with what the catalogue says; a line a domain.
package func listOwners(of capture: Capture) -> [String] {
    let tables = TrackerTables(of: Analysis(of: capture))
    return tables.owners.flatMap { owner in
        ["\(owner.name ?? "no owner known"): \(owner.traffic.thirdParty) third-party requests"]
            + owner.domains.map { "  \($0)" }
    }
}

/// Every request that a rule of a supplied list names, with the rule, its line and what cancels it.
package func listRules(of capture: Capture, list bytes: [UInt8], name: String) throws(SuppliedListError) -> [String] {
    var options = Analysis.Options()
    options.lists = SuppliedLists([try SuppliedList(bytes: bytes, name: name)])
    let analysis = Analysis(of: capture, options: options)
    return analysis.classifiedRequests.flatMap { request in
        (request.verdict?.filters.matches ?? []).map { match in
            let cancelled = match.cancelledBy.map { ", cancelled by line \($0.line)" } ?? ""
            return "\(request.source.pointer): \(match.rule)\(cancelled)"
        }
    }
}

/// Aliases that somebody resolved, beside the capture: what they lead to is cited, and never counts as proof.
package func listAliased(of capture: Capture, aliases bytes: [UInt8]) -> [String] {
    var options = Analysis.Options()
    options.aliases = HostAliases(bytes: bytes, name: "aliases.txt")
    return Analysis(of: capture, options: options).classifiedRequests.compactMap { request in
        guard let owner = request.listedAlias?.owner, let step = request.aliases.first else { return nil }
        return "\(request.host) → \(step.target) (\(owner), line \(step.line))"
    }
}
