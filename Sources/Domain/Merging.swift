extension Partner {
    /// What two records of one person may say differently, so that one of them must be chosen.
    ///
    /// Lists are not among these: whatever either record lists is kept.
    public enum Trait: String, CaseIterable, Sendable {
        /// With the given and the family name.
        case name
        case kind, role, organization, address, website, npi
        /// With the day since when.
        case circle
        case metThrough = "met-through"
        case accepting, quiet, archived
    }

    /// The traits of which both say something, and not the same.
    public func differences(from other: Partner) -> [Trait] {
        Trait.allCases.filter { trait in
            switch trait {
            case .name: !name.isBlank && !other.name.isBlank && name != other.name
            case .kind: kind != other.kind
            case .role: Partner.differ(role, other.role)
            case .organization: Partner.differ(organization, other.organization)
            case .address: Partner.differ(address, other.address)
            case .website: Partner.differ(website, other.website)
            case .npi: Partner.differ(npi, other.npi)
            case .circle: circle != other.circle
            case .metThrough:
                metThrough != nil && other.metThrough != nil && metThrough != other.metThrough
            case .accepting:
                accepting != nil && other.accepting != nil && accepting != other.accepting
            case .quiet: quiet != other.quiet
            case .archived: archived != other.archived
            }
        }
    }

    /// The one person whom two records are.
    ///
    /// What stands here stays, but for the traits that are `taken` from the other; what is blank here
    /// comes from the other; lists and research are joined, each thing once. The id stays, and the
    /// earlier of the days on which they were added.
    public func merged(with other: Partner, taking taken: Set<Trait> = []) -> Partner {
        var one = self
        func text(_ trait: Trait, _ own: String, _ others: String) -> String {
            taken.contains(trait) && !others.isBlank || own.isBlank ? others : own
        }
        if taken.contains(.name), !other.name.isBlank {
            (one.name, one.given, one.family) = (other.name, other.given, other.family)
        } else if given.isBlank, family.isBlank {
            (one.given, one.family) = (other.given, other.family)
        }
        if taken.contains(.kind) { one.kind = other.kind }
        one.role = text(.role, role, other.role)
        one.organization = text(.organization, organization, other.organization)
        one.address = text(.address, address, other.address)
        one.website = text(.website, website, other.website)
        one.npi = text(.npi, npi, other.npi)
        if taken.contains(.circle) {
            (one.circle, one.circleSince) = (other.circle, other.settledOn)
        }
        one.addedOn = min(addedOn, other.addedOn)
        if one.circleSince == nil, one.addedOn != addedOn { one.circleSince = addedOn }
        if taken.contains(.metThrough) || metThrough == nil { one.metThrough = other.metThrough }
        if taken.contains(.accepting) || accepting == nil {
            one.accepting = other.accepting ?? accepting
        }
        if taken.contains(.quiet) { one.quiet = other.quiet }
        if taken.contains(.archived) { one.archived = other.archived }
        one.emails = Partner.joined(emails, other.emails)
        one.phones = Partner.joined(phones, other.phones)
        one.tags = Partner.joined(tags, other.tags)
        one.offers = Offers(
            specialties: Partner.joined(offers.specialties, other.offers.specialties),
            ages: Partner.joined(offers.ages, other.offers.ages),
            payers: Partner.joined(offers.payers, other.offers.payers),
            formats: Partner.joined(offers.formats, other.offers.formats),
            languages: Partner.joined(offers.languages, other.offers.languages)
        )
        one.research = Partner.joined(research, other.research)
        return one
    }

    private static func differ(_ own: String, _ others: String) -> Bool {
        !own.isBlank && !others.isBlank && own.trimmed != others.trimmed
    }

    /// Own things first; what differs by letter case alone is there already.
    private static func joined(_ own: [String], _ others: [String]) -> [String] {
        var seen = Set(own.map { $0.trimmed.lowercased() })
        return own + others.filter { seen.insert($0.trimmed.lowercased()).inserted }
    }

    private static func joined(_ own: String, _ others: String) -> String {
        if own.isBlank { return others }
        let isThere = others.isBlank || own.trimmed == others.trimmed
        return isThere ? own : "\(own)\n\n\(others)"
    }
}
