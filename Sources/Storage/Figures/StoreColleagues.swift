public import Domain
public import Insight
public import Vault

extension Store {
    /// To whom a client could go, and when I last referred someone to each, as of a day.
    ///
    /// Whom an inquiry names is sealed with it: with a keyring that counts too.
    public func colleagues(on day: Day, keyring: Keyring? = nil) throws -> [Colleague] {
        try read { sql in
            var last: [PartnerID: Day] = [:]
            try sql(
                """
                SELECT p.id, max(t.day) FROM touch t JOIN partner p ON p.key = t.partner
                WHERE t.purpose = 'referral-given' AND t.direction = 'out' AND t.day <= ?
                GROUP BY t.partner
                """
            )
            .bind(day).each { last[try $0.id(0)] = $0.day(1) }
            if let keyring {
                for (partner, then) in try referredAway(by: day, Seals(keyring), sql) {
                    last[partner] = max(last[partner] ?? then, then)
                }
            }
            return try sql("SELECT id, name, offers, archived, accepting FROM partner ORDER BY key")
                .all { row in
                    let id: PartnerID = try row.id(0)
                    return Colleague(
                        id: id,
                        name: row.text(1),
                        offers: try Offers(stored: row.text(2)),
                        archived: row.bool(3),
                        accepting: row.optionalBool(4),
                        lastReferredOn: last[id]
                    )
                }
        }
    }

    /// Whom inquiries name, on the day on which each was closed, else received.
    private func referredAway(
        by day: Day,
        _ seals: Seals,
        _ sql: Statements
    ) throws -> [(PartnerID, Day)] {
        let column = seals.inquiry[5]
        return try sql(
            "SELECT id, receivedOn, closedOn, referredTo FROM inquiry WHERE receivedOn <= ?"
        )
        .bind(day).all { row in
            let cell = try? column.text(row.bytes(3), row: row.text(0).lowercased())
            let closedOn = row.optionalDay(2).flatMap { $0 <= day ? $0 : nil }
            return (cell.flatMap { try? TextList.decode($0) } ?? [])
                .compactMap { PartnerID($0) }.map { ($0, closedOn ?? row.day(1)) }
        }
        .flatMap { $0 }
    }
}
