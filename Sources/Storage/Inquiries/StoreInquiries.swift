public import Domain
public import Vault

extension Store {
    /// All inquiries, oldest written first; a damaged cell is told, and leaves the others be.
    public func inquiries(_ keyring: Keyring) throws -> [Opened<Inquiry>] {
        let seals = Seals(keyring)
        return try read { sql in
            try sql.composed("SELECT \(InquiryRow.columns) FROM inquiry ORDER BY key")
                .all { try InquiryRow.inquiry($0, seals) }
        }
    }

    /// Writes a new inquiry.
    @discardableResult
    public func add(
        _ inquiry: Inquiry,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try write(
            .addInquiry,
            object: "inquiry \(inquiry.id)",
            by: author,
            keyring: keyring
        ) { try $0.insert(inquiry) }
        .batch
    }
}
