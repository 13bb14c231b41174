import HARCapture

extension Cookie.Partition {
    /// The partition that cookies of a request belong to.
    init(of context: CookieContext, under policy: CookiePolicy) {
        site = context.topLevelSite ?? ByteString()
        // Firefox counts the frames between only where page and cookie are of one site.
        hasCrossSiteAncestor =
            policy.partitionCountsForeignAncestors ? context.isThirdParty != false : context.isFramed
    }

    /// The same, nil if the visited site is unknown.
    var known: Cookie.Partition? { site.isEmpty ? nil : self }
}

extension Cookie.Key {
    /// The key of a store that has one place for a cookie of its host and one of its domain.
    var withoutHostOnly: Cookie.Key {
        Cookie.Key(name: name, domain: domain, isHostOnly: nil, path: path, partition: partition)
    }

    /// The key of a cookie that may lie in a jar of the visited site, or in the jar that all share.
    var withPartitionUnknown: Cookie.Key {
        Cookie.Key(
            name: name,
            domain: domain,
            isHostOnly: isHostOnly,
            path: path,
            partition: .init(site: ByteString(), hasCrossSiteAncestor: false)
        )
    }

    /// Whether a cookie of this key would be sent instead of one of another key, as far as place goes: one domain lies
    /// in the other, and the path lies in the other's.
    func overlays(_ old: Cookie.Key) -> Bool {
        guard let path, let oldPath = old.path else { return false }
        return (Host(old.domain).domainMatches(domain) || Host(domain).domainMatches(old.domain))
            && CookieAdmission.pathMatches(path, oldPath)
    }
}

extension Cookie.Key: Comparable {
    /// By domain, name, path and partition.
    public static func < (left: Self, right: Self) -> Bool {
        if left.domain != right.domain { return left.domain < right.domain }
        if left.name != right.name { return left.name < right.name }
        let none = ByteString()
        if left.path != right.path { return (left.path ?? none) < (right.path ?? none) }
        let (a, b) = (left.partition, right.partition)
        if a != b {
            let (site, other) = (a?.site ?? none, b?.site ?? none)
            if site != other { return site < other }
            return a == nil || b != nil && a?.hasCrossSiteAncestor == false && b?.hasCrossSiteAncestor == true
        }
        return left.isHostOnly == true && right.isHostOnly != true
    }
}
