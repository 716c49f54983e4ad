import Consent
import Domain
import Vault

/// Reads records about clients, with the partners whom they name.
struct Shelf {
    let sql: Statements
    let seals: Seals?
    let people: [PartnerID: Person]

    init(_ sql: Statements, _ keyring: Keyring?) throws {
        self.sql = sql
        seals = keyring.map { Seals($0) }
        let all = try sql(
            "SELECT id, name, given, family, organization, archived FROM partner"
        )
        .all { row in
            Person(
                id: try row.id(0),
                name: row.text(1),
                given: row.text(2),
                family: row.text(3),
                organization: row.text(4),
                archived: row.bool(5)
            )
        }
        people = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    }

    func inquiries(
        where condition: String,
        _ parameter: String? = nil,
        on day: Day
    ) throws -> [ListedInquiry] {
        let asked = try sql(
            """
            SELECT DISTINCT i.id, p.id FROM authorization a JOIN inquiry i ON i.key = a.inquiry
                JOIN partner p ON p.key = a.partner
            """
        )
        .all { [$0.text(0).lowercased(), $0.text(1).lowercased()] }
        let askedFor = Set(asked)
        let episodes = Dictionary(
            try sql.composed("SELECT \(EpisodeRow.columns) FROM episode")
                .all { try EpisodeRow.episode($0) }.map { ($0.inquiry, $0) },
            uniquingKeysWith: { a, _ in a }
        )
        let query = try sql.composed("SELECT \(InquiryRow.columns) FROM inquiry \(condition)")
        if let parameter { query.bind(parameter) }
        return try query.all { try InquiryRow.inquiry($0, seals) }.map { opened in
            let inquiry = opened.record
            var referrer: Person?
            if case .partner(let id) = inquiry.source { referrer = people[id] }
            let pair = [inquiry.id.text, referrer?.id.text ?? ""].map { $0.lowercased() }
            return ListedInquiry(
                opened: opened,
                episode: episodes[inquiry.id],
                referrer: referrer,
                state: inquiry.state(on: day),
                next: NextStep(
                    of: inquiry,
                    referrer: referrer?.name,
                    hasAsked: askedFor.contains(pair),
                    on: day
                )
            )
        }
    }

    func authorizations(of inquiry: InquiryID) throws -> [Opened<Authorization>] {
        try of(inquiry, .authorization, AuthorizationRow.columns) {
            try AuthorizationRow.authorization($0, seals)
        }
    }

    func disclosures(of inquiry: InquiryID) throws -> [Opened<Disclosure>] {
        try of(inquiry, .disclosure, DisclosureRow.columns) {
            try DisclosureRow.disclosure($0, seals)
        }
    }

    func blocked(of inquiry: InquiryID) throws -> [Opened<Blocked>] {
        try of(inquiry, .blocked, BlockedRow.columns) { try BlockedRow.blocked($0, seals) }
    }

    private func of<Record>(
        _ inquiry: InquiryID,
        _ table: Table,
        _ columns: String,
        _ record: (Query) throws -> Record
    ) throws -> [Record] {
        try sql.composed(
            """
            SELECT \(columns) FROM \(table.name)
            WHERE inquiry = (SELECT i.key FROM inquiry i WHERE i.id = ?) ORDER BY key
            """
        )
        .bind(inquiry).all(record)
    }
}
