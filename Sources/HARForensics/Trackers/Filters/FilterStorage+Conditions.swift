internal import HARCapture

/// Whether the conditions of a rule hold.
extension FilterStorage {
    /// What a rule depends on and the request does not tell; nil if a condition does not hold.
    @inline(__always)
    func unknowns(
        _ row: FilterRow,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch
    ) -> FilterUnknowns? {
        var unknowns: FilterUnknowns = []
        if request.typeBit != 0 {
            if row.types & request.typeBit == 0 { return nil }
        } else {
            let named = row.types & ResourceType.defaultBits
            if named == 0 { return nil }
            if named != ResourceType.defaultBits { unknowns.insert(.type) }
        }
        if !row.flags.isDisjoint(with: .party) {
            guard holdsParty(row.flags, request, &search, &unknowns) else { return nil }
        }
        if row.conditions != FilterRow.none {
            guard holdsConditions(Int(row.conditions), request, &search, &unknowns) else { return nil }
        }
        return unknowns
    }

    private func holdsParty(
        _ flags: FilterRow.Flags,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch,
        _ unknowns: inout FilterUnknowns
    ) -> Bool {
        if !flags.isDisjoint(with: [.thirdParty, .firstParty]) {
            if let isThirdParty = isThirdParty(request, &search) {
                if flags.contains(.thirdParty) != isThirdParty { return false }
            } else {
                unknowns.insert(.source)
            }
        }
        if !flags.isDisjoint(with: [.strictThirdParty, .strictFirstParty]) {
            if let source = request.source {
                let isOther = !source.name.bytes.elementsEqual(request.folded[request.host])
                if flags.contains(.strictThirdParty), !isOther { return false }
                if flags.contains(.strictFirstParty), isOther { return false }
            } else {
                unknowns.insert(.source)
            }
        }
        return true
    }

    /// Whether the request leaves the site of its source; nil if the source is unknown.
    private func isThirdParty(_ request: borrowing FilterRequest, _ search: inout FilterSearch) -> Bool? {
        if let party = search.party { return party }
        guard let source = request.source else { return nil }
        let party = request.leavesSite(of: source, publicSuffixes)
        search.party = party
        return party
    }

    private func holdsConditions(
        _ index: Int,
        _ request: borrowing FilterRequest,
        _ search: inout FilterSearch,
        _ unknowns: inout FilterUnknowns
    ) -> Bool {
        let conditions = conditions[index]
        if !conditions.source.isEmpty || !conditions.notSource.isEmpty {
            if let source = request.source {
                let name = source.name.bytes.span
                if !conditions.source.isEmpty,
                    !contains(conditions.source, name, search.sourceSuffixes, conditions.hasEntities ? source : nil)
                {
                    return false
                }
                if !conditions.notSource.isEmpty,
                    contains(conditions.notSource, name, search.sourceSuffixes, conditions.hasEntities ? source : nil)
                {
                    return false
                }
            } else {
                unknowns.insert(.source)
            }
        }
        if !conditions.topLevel.isEmpty || !conditions.notTopLevel.isEmpty {
            if let page = request.topLevel ?? request.source {
                if !holds(conditions.topLevel, conditions.notTopLevel, page, conditions.hasEntities) { return false }
            } else {
                unknowns.insert(.source)
            }
        }
        if !conditions.target.isEmpty || !conditions.notTarget.isEmpty || !conditions.denied.isEmpty {
            let host = Host(ByteString(request.folded[request.host]))
            if !holds(conditions.target, conditions.notTarget, host, conditions.hasEntities) { return false }
            if !holds(0..<0, conditions.denied, host, conditions.hasEntities) { return false }
        }
        if conditions.methods | conditions.notMethods != 0 {
            if let bit = request.methodBit {
                if conditions.methods != 0, conditions.methods & bit == 0 { return false }
                if conditions.notMethods & bit != 0 { return false }
            } else {
                unknowns.insert(.method)
            }
        }
        return true
    }

    /// Whether a host is among some domains, if there are any, and not among others.
    private func holds(
        _ included: FilterConditions.Domains,
        _ excluded: FilterConditions.Domains,
        _ host: Host,
        _ hasEntities: Bool
    ) -> Bool {
        let name = host.name.bytes.span
        let suffixes = HostSuffixes(name, 0..<name.count)
        let entity = hasEntities ? host : nil
        if !included.isEmpty, !contains(included, name, suffixes, entity) { return false }
        return excluded.isEmpty || !contains(excluded, name, suffixes, entity)
    }

    /// Whether a host is one of some domains or lies below one.
    private func contains(
        _ range: FilterConditions.Domains,
        _ name: Span<UInt8>,
        _ suffixes: borrowing HostSuffixes,
        _ entity: Host?
    ) -> Bool {
        let domains = domains.span
        let text = text.span
        for place in 0..<suffixes.count {
            let hash = suffixes.hashes[place]
            let start = Int(suffixes.starts[place])
            var low = range.lowerBound
            var high = range.upperBound
            while low < high {
                let middle = (low &+ high) / 2
                if domains[middle].hash < hash { low = middle &+ 1 } else { high = middle }
            }
            while low < range.upperBound, domains[low].hash == hash {
                let domain = domains[low]
                low &+= 1
                let length = Int(domain.length)
                guard !domain.isEntity, start + length <= name.count, name.count - start - length <= 1 else { continue }
                var isSame = true
                for offset in 0..<length where text[Int(domain.offset) + offset] != name[start + offset] {
                    isSame = false
                    break
                }
                if isSame { return true }
            }
        }
        guard let entity, let suffix = publicSuffixes.publicSuffix(of: entity), suffix.count < name.count else {
            return false
        }
        // `google.*`: what stands before the public suffix is the name or ends with it behind a dot.
        let ownCount = name.count - suffix.count - 1
        for domain in self.domains[range] where domain.isEntity {
            let length = Int(domain.length)
            guard length <= ownCount,
                length == ownCount || name[ownCount - length - 1] == UInt8(ascii: ".")
            else { continue }
            let own = entity.name[(ownCount - length)..<ownCount]
            if own.elementsEqual(self.text[Int(domain.offset)..<(Int(domain.offset) + length)]) { return true }
        }
        return false
    }
}

extension FilterRequest {
    /// Whether the host of the request is of another site than a source.
    ///
    /// Names that share at most one label from the right cannot be of one site, so that the list of public suffixes is
    /// rarely needed.
    func leavesSite(of source: Host, _ publicSuffixes: PublicSuffixList) -> Bool {
        let address = folded.span
        let name = source.name.bytes.span
        var one = host.upperBound
        var other = name.count
        var labels = 0
        while one > host.lowerBound, other > 0, address[one - 1] == name[other - 1] {
            one -= 1
            other -= 1
            if address[one] == UInt8(ascii: ".") { labels += 1 }
        }
        if one == host.lowerBound, other == 0 { return false }
        // The last label that both share is whole where both names end or go on with a dot.
        if one == host.lowerBound || other == 0 {
            let before = one == host.lowerBound ? name[other - 1] : address[one - 1]
            if before == UInt8(ascii: ".") { labels += 1 }
        }
        if labels < 2 { return true }
        let target = Host(ByteString(folded[host]))
        return publicSuffixes.site(of: target) != publicSuffixes.site(of: source)
    }
}
