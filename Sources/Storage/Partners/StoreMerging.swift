public import Domain
public import Vault

extension Store {
    /// Makes two partners one: `kept` stays, and `gone` is no more.
    ///
    /// All that was written about `gone` is about `kept` from then on: touches, promises, details,
    /// snoozes, ties, gifts, inquiries, authorizations, disclosures, and whoever they introduced. What
    /// was noted of a disclosure's recipient stays as it was told.
    ///
    /// - Parameters:
    ///   - gone: The one who is no more.
    ///   - kept: The one who stays.
    ///   - taken: The traits of which the one that goes is right.
    ///   - versions: Those that the user saw, of both; when there are later ones, nothing is done.
    ///   - author: Who does it.
    ///   - keyring: Needed when there are inquiries, which name the partners they were referred to.
    /// - Returns: The batch that brings both back.
    /// - Throws: `StoreError`, when one of them is unknown or changed since, or is locked.
    @discardableResult
    public func merge(
        _ gone: PartnerID,
        into kept: PartnerID,
        taking taken: Set<Partner.Trait> = [],
        expecting versions: (kept: Int, gone: Int)? = nil,
        by author: Author,
        keyring: Keyring? = nil
    ) throws -> Batch.ID {
        try write(.mergePartners, object: "partner \(kept)", by: author, keyring: keyring) {
            try $0.merge(gone, into: kept, taking: taken, expecting: versions)
        }
        .batch
    }

    /// Says that two who were marked as perhaps one person are not.
    @discardableResult
    public func tellApart(
        _ a: PartnerID,
        _ b: PartnerID,
        by author: Author
    ) throws -> Batch.ID {
        try write(.tellApart, object: "partner \(a)", by: author) { context in
            let (a, b) = (try context.known(a), try context.known(b))
            let marks = try context.sql(
                """
                SELECT key FROM lookalike
                WHERE partner = ?1 AND other = ?2 OR partner = ?2 AND other = ?1
                """
            )
            .bind(a).bind(b).all { $0.int64(0) }
            for mark in marks { try context.delete(mark, from: .lookalike) }
        }
        .batch
    }

    /// Whether anything is written about clients, which asks for the password in some writes.
    public func holdsInquiries() throws -> Bool {
        try read { try $0("SELECT 1 FROM inquiry LIMIT 1").hasRow }
    }
}
