import Domain
import Vault

/// Single records about clients, as a write needs them before it changes them.
extension WriteContext {
    func inquiry(_ id: InquiryID) throws -> Inquiry {
        let opened = try sql.composed("SELECT \(InquiryRow.columns) FROM inquiry WHERE id = ?")
            .bind(id).first { try InquiryRow.inquiry($0, sealsNeeded()) }
        guard let opened else {
            throw StoreError.unknown("There is no inquiry with the id \(id).")
        }
        return try opened.whole("inquiry")
    }

    func episode(of inquiry: InquiryID) throws -> Episode? {
        try sql.composed(
            """
            SELECT \(EpisodeRow.columns) FROM episode
            WHERE inquiry = (SELECT key FROM inquiry i WHERE i.id = ?)
            """
        )
        .bind(inquiry).first { try EpisodeRow.episode($0) }
    }

    func authorization(_ id: AuthorizationID) throws -> Authorization {
        let opened = try sql.composed(
            "SELECT \(AuthorizationRow.columns) FROM authorization WHERE id = ?"
        )
        .bind(id).first { try AuthorizationRow.authorization($0, sealsNeeded()) }
        guard let opened else {
            throw StoreError.unknown("There is no authorization with the id \(id).")
        }
        return try opened.whole("authorization")
    }

    /// All of an inquiry; one of which a cell is damaged counts without it, and so as incomplete.
    func authorizations(of inquiry: InquiryID) throws -> [Authorization] {
        try sql.composed(
            """
            SELECT \(AuthorizationRow.columns) FROM authorization
            WHERE inquiry = (SELECT key FROM inquiry i WHERE i.id = ?) ORDER BY key
            """
        )
        .bind(inquiry).all { try AuthorizationRow.authorization($0, sealsNeeded()).record }
    }

    func sealsNeeded() throws -> Seals {
        guard let seals else {
            throw StoreError.sealed(
                "What is about clients is sealed. Give the password to write it."
            )
        }
        return seals
    }
}

extension Opened {
    /// The record, of which nothing is damaged: what is written anew would replace what is lost.
    func whole(_ name: String) throws -> Record {
        guard damaged.isEmpty else {
            throw StoreError.unavailable(
                "The \(name) has sealed fields that don’t open (\(damaged.joined(separator: ", "))), and "
                    + "saving it would lose them. Nothing was changed; a backup may help."
            )
        }
        return record
    }
}
