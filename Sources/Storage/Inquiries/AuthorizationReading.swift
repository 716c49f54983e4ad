public import Domain
public import Vault

extension Store {
    /// One authorization; nil when there is none.
    public func authorization(
        _ id: AuthorizationID,
        keyring: Keyring
    ) throws -> Opened<Authorization>? {
        let seals = Seals(keyring)
        return try read { sql in
            try sql.composed("SELECT \(AuthorizationRow.columns) FROM authorization WHERE id = ?")
                .bind(id).first { try AuthorizationRow.authorization($0, seals) }
        }
    }
}
