public import Domain

extension Store {
    /// Who knows whom, and who introduced whom to me: all that warm paths need beside the book.
    public func acquaintances() throws -> (ties: [Tie], introducers: [PartnerID: PartnerID]) {
        try read { sql in
            let ties = try sql.composed("SELECT \(TieRow.columns) FROM tie ORDER BY key")
                .all(TieRow.tie)
            let pairs = try sql(
                """
                SELECT p.id, i.id FROM partner p JOIN partner i ON i.key = p.metThrough
                WHERE p.metThrough IS NOT NULL
                """
            )
            .all { (try $0.id(0) as PartnerID, try $0.id(1) as PartnerID) }
            return (ties, Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// Every partner, as they are written down.
    public func everyPartner() throws -> [Partner] {
        try read { sql in
            try sql.composed("SELECT \(PartnerRow.columns) FROM partner ORDER BY key")
                .all { try PartnerRow.partner($0) }
        }
    }
}
