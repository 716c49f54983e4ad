import Cadence
public import Domain
public import Insight
public import Vault

/// An inquiry behind a number, without anything of the client.
public struct CountedInquiry: Hashable, Sendable {
    let key: Int64
    public let intake: Intake
}

/// The same with what only a keyring opens.
public struct NamedInquiry: Hashable, Sendable {
    public let id: InquiryID
    /// Blank where the cell is damaged.
    public let client: String
    public let intake: Intake
}

extension Store {
    /// The inquiries of a period that a number counts, the newest first.
    public func inquiries(
        behind selection: Selection,
        during period: Period,
        asOf day: Day
    ) throws -> [CountedInquiry] {
        try read { sql in
            let standings = try acquaintances(on: day, sql)
            let kinds = Dictionary(
                standings.book.relationships.map { ($0.id, $0.kind) },
                uniquingKeysWith: { first, _ in first }
            )
            var found: [CountedInquiry] = []
            try IntakeReading(sql: sql, period: period.known(on: day), ids: standings.ids)
                .each { key, intake in
                    guard selection.contains(intake, asOf: day, kindOf: { kinds[$0] }) else {
                        return
                    }
                    found.append(CountedInquiry(key: key, intake: intake))
                }
            return found.sorted {
                ($0.intake.receivedOn, $0.key) > ($1.intake.receivedOn, $1.key)
            }
        }
    }

    /// Who is behind some of them; only their labels are opened.
    public func names(
        of inquiries: some Sequence<CountedInquiry>,
        keyring: Keyring
    ) throws -> [NamedInquiry] {
        let column = Seals(keyring).inquiry[0]
        return try read { sql in
            let query = try sql("SELECT id, client FROM inquiry WHERE key = ?")
            return try inquiries.compactMap { inquiry in
                try query.bind(inquiry.key).first { row in
                    let id: InquiryID = try row.id(0)
                    let label = try? column.text(row.bytes(1), row: id.text.lowercased())
                    return NamedInquiry(id: id, client: label ?? "", intake: inquiry.intake)
                }
            }
        }
    }
}
