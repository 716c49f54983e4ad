import Cadence
public import Domain
public import Insight
public import Vault

extension Store {
    /// Whom the network is missing on a day.
    ///
    /// With a keyring the needs of inquiries count too; of each one cell is opened.
    public func gaps(on day: Day, keyring: Keyring? = nil) throws -> Gaps {
        try read { sql in
            let standings = try standings(on: day, sql)
            let season = Season(settings: standings.book.settings, on: day)
            let positions = try sql("SELECT offers, address FROM partner ORDER BY key").all {
                (offers: try Offers(stored: $0.text(0)), address: $0.text(1))
            }
            return Gaps(
                among: zip(standings.book.relationships, positions).map { person, position in
                    Gaps.Position(
                        id: person.id,
                        kind: person.kind,
                        stage: Stage(of: person, in: season).rawValue,
                        met: person.moments.contains {
                            $0.on <= day && ($0.purpose == .firstMeeting || $0.channel.isMeeting)
                        },
                        archived: person.archived,
                        offers: position.offers,
                        address: position.address
                    )
                },
                offers: try PracticeRow.practice(sql).offers,
                needs: try keyring.map { try needs(Seals($0), sql) } ?? []
            )
        }
    }

    /// What was asked for; a damaged cell says nothing.
    private func needs(_ seals: Seals, _ sql: Statements) throws -> [Needs] {
        let column = seals.inquiry[3]
        return try sql("SELECT id, needs FROM inquiry ORDER BY key").all { row in
            let cell = try? column.text(row.bytes(1), row: row.text(0).lowercased())
            return cell.flatMap { try? Needs(stored: $0) } ?? Needs()
        }
    }
}
