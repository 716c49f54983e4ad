public import Consent
public import Domain
public import Vault

extension Store {
    /// What was told between two days, inclusive, the newest first; to one partner or to all.
    ///
    /// Without a keyring, to whom and what is blank.
    public func disclosures(
        from: Day = .earliest,
        to: Day = .latest,
        partner: PartnerID? = nil,
        keyring: Keyring? = nil
    ) throws -> [Opened<Disclosure>] {
        let seals = keyring.map { Seals($0) }
        return try read { sql in
            try sql.composed(
                """
                SELECT \(DisclosureRow.columns) FROM disclosure
                WHERE day BETWEEN ? AND ? ORDER BY day DESC, key DESC
                """
            )
            .bind(from).bind(to).all { try DisclosureRow.disclosure($0, seals) }
            .filter { partner == nil || $0.record.partner == partner }
        }
    }

    /// What was not told, the newest first.
    public func blocked(
        from: Day = .earliest,
        to: Day = .latest,
        keyring: Keyring? = nil
    ) throws -> [Opened<Blocked>] {
        let seals = keyring.map { Seals($0) }
        return try read { sql in
            try sql.composed(
                """
                SELECT \(BlockedRow.columns) FROM blocked
                WHERE day BETWEEN ? AND ? ORDER BY day DESC, key DESC
                """
            )
            .bind(from).bind(to).all { try BlockedRow.blocked($0, seals) }
        }
    }

    /// What was told of one client in the six years before a day, for the client to see.
    ///
    /// A client who came twice has two inquiries; they are accounted for together.
    public func accounting(
        of inquiries: [InquiryID],
        on day: Day,
        keyring: Keyring
    ) throws -> Accounting {
        try read { sql in
            let shelf = try Shelf(sql, keyring)
            var told: [Disclosure] = []
            var part2 = false
            for id in inquiries {
                guard let found = try shelf.inquiries(where: "WHERE id = ?", id.text, on: day).first
                else { throw StoreError.unknown("There is no inquiry with the id \(id).") }
                part2 = part2 || found.inquiry.part2
                told += try shelf.disclosures(of: id).map { try $0.whole("disclosure") }
            }
            return Accounting(of: told, part2: part2, on: day)
        }
    }
}
