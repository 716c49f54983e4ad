public import Domain

extension Candidate {
    /// Whether the record says nothing but a name.
    public var isBare: Bool {
        emails.isEmpty && phones.isEmpty && organization.isEmpty && role.isEmpty && address.isEmpty
            && website.isEmpty && npi.isEmpty && research.isEmpty && metThrough.isEmpty
            && tags.isEmpty
            && details.isEmpty && touches.isEmpty && promises.isEmpty && uid == nil
    }

    /// A new partner with all that the record says of one.
    public func partner(_ id: PartnerID, addedOn day: Day) -> Partner {
        Partner(
            id: id,
            name: name,
            given: given,
            family: family,
            kind: kind ?? .other,
            role: role,
            organization: organization,
            emails: emails,
            phones: phones,
            address: address,
            website: website,
            npi: npi,
            circle: circle ?? .wider,
            addedOn: day,
            quiet: quiet,
            archived: archived,
            accepting: accepting,
            offers: offers,
            research: research,
            tags: tags
        )
    }

    /// Fills in what a known partner lacks, and adds addresses, tags and notes; nothing that is
    /// there is overwritten.
    public func fill(_ partner: inout Partner) {
        if EmailText.address(in: partner.name) != nil, EmailText.address(in: name) == nil,
            !name.isEmpty
        {
            partner.name = name
        }
        if partner.given.isEmpty, partner.family.isEmpty {
            partner.given = given
            partner.family = family
        }
        if partner.kind == .other, let kind { partner.kind = kind }
        func blank(_ path: WritableKeyPath<Partner, String>, _ value: String) {
            if partner[keyPath: path].isEmpty { partner[keyPath: path] = value }
        }
        blank(\.role, role)
        blank(\.organization, organization)
        blank(\.address, address)
        blank(\.website, website)
        blank(\.npi, npi)
        partner.accepting = partner.accepting ?? accepting
        func lack(_ path: WritableKeyPath<Offers, [String]>) {
            if partner.offers[keyPath: path].isEmpty {
                partner.offers[keyPath: path] = offers[keyPath: path]
            }
        }
        lack(\.specialties)
        lack(\.ages)
        lack(\.payers)
        lack(\.formats)
        lack(\.languages)
        addAddresses(to: &partner)
        for tag in tags where !partner.tags.contains(where: { $0.lowercased() == tag.lowercased() })
        {
            partner.tags.append(tag)
        }
        let known = Set(partner.research.split(separator: "\n"))
        for line in research.split(separator: "\n") where !known.contains(line) {
            partner.research += partner.research.isEmpty ? String(line) : "\n" + line
        }
    }

    private func addAddresses(to partner: inout Partner) {
        for email in emails
        where !partner.emails.contains(where: { EmailText.key($0) == EmailText.key(email) }) {
            partner.emails.append(email)
        }
        for phone in phones {
            let isKnown = partner.phones.contains { other in
                if other == phone { return true }
                guard let a = PhoneDigits(other), let b = PhoneDigits(phone) else { return false }
                return PhoneDigits.same(a, b)
            }
            if !isKnown { partner.phones.append(phone) }
        }
    }
}
