public import Consent
public import Domain
public import Vault

extension Store {
    /// A list of inquiries, the newest first; without a keyring what is sealed is blank.
    public func inquiries(
        _ query: InquiryQuery,
        keyring: Keyring? = nil
    ) throws -> [ListedInquiry] {
        try read { sql in
            let shelf = try Shelf(sql, keyring)
            return try shelf.inquiries(where: "", on: query.on).filter { query.takes($0.inquiry) }
                .sorted { a, b in
                    a.inquiry.receivedOn != b.inquiry.receivedOn
                        ? a.inquiry.receivedOn > b.inquiry.receivedOn : a.id > b.id
                }
        }
    }

    /// One inquiry with all that belongs to it; nil when there is none.
    public func inquiry(
        _ id: InquiryID,
        on day: Day,
        keyring: Keyring? = nil
    ) throws -> InquiryProfile? {
        try read { sql in
            let shelf = try Shelf(sql, keyring)
            guard let listed = try shelf.inquiries(where: "WHERE id = ?", id.text, on: day).first
            else { return nil }
            return InquiryProfile(
                listed: listed,
                authorizations: try shelf.authorizations(of: id),
                disclosures: try shelf.disclosures(of: id),
                blocked: try shelf.blocked(of: id),
                people: shelf.people
            )
        }
    }

    /// Those whom a partner sent, the newest first.
    public func clients(
        of partner: PartnerID,
        on day: Day,
        keyring: Keyring
    ) throws -> [ListedInquiry] {
        try inquiries(InquiryQuery(on: day, source: .partner(partner)), keyring: keyring)
    }

    /// Who waits for an opening, in the order in which to call.
    public func waitlist(on day: Day, keyring: Keyring) throws -> [ListedInquiry] {
        let waiting = try inquiries(InquiryQuery(on: day, states: [.closed]), keyring: keyring)
        let order = Waitlist.order(waiting.map(\.inquiry), on: day).map(\.id)
        return order.compactMap { id in waiting.first { $0.id == id } }
    }

    /// What clients are called, to keep it out of notes.
    public func clientLabels(_ keyring: Keyring) throws -> ClientLabels {
        let seals = Seals(keyring)
        return try read { ClientLabels(try ClientLabelReading.all($0, seals).map(\.label)) }
    }

    /// What the client said, matched to partners and channels; nothing is decided by it.
    public func sources(_ words: String) throws -> SpokenSource {
        let known = try read { sql in
            try sql(
                """
                SELECT id, name, given, family, organization FROM partner
                WHERE archived = 0 ORDER BY key
                """
            )
            .all { row in
                SpokenSource.Known(
                    id: try row.id(0),
                    name: row.text(1),
                    given: row.text(2),
                    family: row.text(3),
                    organization: row.text(4)
                )
            }
        }
        return SpokenSource(words, among: known)
    }
}
