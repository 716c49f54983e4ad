public import Domain
public import Vault

extension Store {
    /// Writes a whole practice's records at once: a demo's, or a test's.
    ///
    /// A keyring is needed when there are inquiries.
    @discardableResult
    public func add(
        _ records: Records,
        by author: Author,
        keyring: Keyring? = nil
    ) throws -> Batch.ID {
        try write(.addRecords, by: author, keyring: keyring) { context in
            try context.save(records.practice)
            for partner in records.partners { try context.insert(partner) }
            for tie in records.ties { try context.insert(tie) }
            for touch in records.touches { try context.insert(touch) }
            for promise in records.promises { try context.insert(promise) }
            for detail in records.details { try context.insert(detail) }
            for snooze in records.snoozes { try context.insert(snooze) }
            for review in records.reviews { try context.insert(review) }
            for gift in records.gifts { try context.insert(gift) }
            for inquiry in records.inquiries { try context.insert(inquiry) }
            for episode in records.episodes { try context.insert(episode) }
            for authorization in records.authorizations { try context.insert(authorization) }
            for disclosure in records.disclosures { try context.insert(disclosure) }
        }
        .batch
    }
}

extension Store {
    /// Everything that is written down, in the order in which it was.
    ///
    /// Without a keyring, what is sealed is blank; so is a cell that is damaged.
    public func records(_ keyring: Keyring? = nil) throws -> Records {
        let seals = keyring.map { Seals($0) }
        return try read { sql in
            func all<Record>(
                _ table: Table,
                _ columns: String,
                _ record: (Query) throws -> Record
            ) throws -> [Record] {
                try sql.composed("SELECT \(columns) FROM \(table.name) ORDER BY key").all(record)
            }
            return Records(
                practice: try PracticeRow.practice(sql),
                partners: try all(.partner, PartnerRow.columns, PartnerRow.partner),
                ties: try all(.tie, TieRow.columns, TieRow.tie),
                touches: try all(.touch, TouchRow.columns, TouchRow.touch),
                promises: try all(.promise, PromiseRow.columns, PromiseRow.promise),
                details: try all(.detail, DetailRow.columns, DetailRow.detail),
                snoozes: try all(.snooze, SnoozeRow.columns, SnoozeRow.snooze),
                reviews: try all(.review, "day") { Review(on: $0.day(0)) },
                gifts: try all(.gift, GiftRow.columns, GiftRow.gift),
                inquiries: try all(.inquiry, InquiryRow.columns) {
                    try InquiryRow.inquiry($0, seals).record
                },
                episodes: try all(.episode, EpisodeRow.columns, EpisodeRow.episode),
                authorizations: try all(.authorization, AuthorizationRow.columns) {
                    try AuthorizationRow.authorization($0, seals).record
                },
                disclosures: try all(.disclosure, DisclosureRow.columns) {
                    try DisclosureRow.disclosure($0, seals).record
                }
            )
        }
    }
}
