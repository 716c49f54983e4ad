import Cadence
public import Domain
public import Insight

extension Store {
    /// Who knows whom, and whom I have met, from what is kept for Today: no history is read for it.
    public func acquaintance(on day: Day) throws -> Acquaintance {
        try read { sql in
            let introducers = try introducers(sql)
            let people = try standings(on: day, sql).book.relationships.map { relationship in
                let past = relationship.moments.filter { $0.on <= day }
                return Acquaintance.Person(
                    id: relationship.id,
                    name: relationship.name,
                    archived: relationship.archived,
                    met: past.contains { $0.purpose == .firstMeeting || $0.channel.isMeeting },
                    lastTouchOn: past.last?.on,
                    metThrough: introducers[relationship.id]
                )
            }
            return Acquaintance(people: people, ties: try ties(sql))
        }
    }

    private func introducers(_ sql: Statements) throws -> [PartnerID: PartnerID] {
        let pairs = try sql(
            """
            SELECT p.id, i.id FROM partner p JOIN partner i ON i.key = p.metThrough
            WHERE p.metThrough IS NOT NULL
            """
        )
        .all { (try $0.id(0) as PartnerID, try $0.id(1) as PartnerID) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Every partner, as they are written down.
    public func everyPartner() throws -> [Partner] {
        try read { sql in
            try sql.composed("SELECT \(PartnerRow.columns) FROM partner ORDER BY key")
                .all { try PartnerRow.partner($0) }
        }
    }
}
