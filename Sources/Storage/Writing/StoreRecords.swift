public import Domain
public import Vault

extension Store {
    /// Writes a whole practice's records at once: a demo's, or a test's.
    ///
    /// - Parameter keyring: needed when there are inquiries.
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
