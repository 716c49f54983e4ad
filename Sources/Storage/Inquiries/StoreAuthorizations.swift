public import Domain
public import Vault

/// What clients permit, in writing; also that they declined.
extension Store {
    @discardableResult
    public func add(
        _ authorization: Authorization,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try write(
            .addAuthorization,
            object: "authorization \(authorization.id)",
            by: author,
            keyring: keyring
        ) { context in
            context.note(authorization)
            try context.insert(authorization)
        }
        .batch
    }

    /// Changes an authorization, say because the copy was given; the edit gets it as it stands now.
    @discardableResult
    public func change(
        _ id: AuthorizationID,
        by author: Author,
        keyring: Keyring,
        _ edit: (inout Authorization) throws -> Void
    ) throws -> Batch.ID {
        try change(id, .changeAuthorization, by: author, keyring: keyring, edit)
    }

    /// The client took it back.
    ///
    /// What was told before stays on record.
    @discardableResult
    public func revoke(
        _ id: AuthorizationID,
        on day: Day,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try change(id, .revokeAuthorization, by: author, keyring: keyring) { authorization in
            authorization.status = .revoked
            authorization.revokedOn = day
        }
    }

    private func change(
        _ id: AuthorizationID,
        _ action: Batch.Action,
        by author: Author,
        keyring: Keyring,
        _ edit: (inout Authorization) throws -> Void
    ) throws -> Batch.ID {
        try write(action, object: "authorization \(id)", by: author, keyring: keyring) { context in
            let before = try context.authorization(id)
            var authorization = before
            try edit(&authorization)
            authorization.id = before.id
            context.note(authorization)
            try context.update(authorization)
        }
        .batch
    }
}

extension WriteContext {
    /// Says in the audit row for whom an authorization is, and that it is one.
    fileprivate func note(_ authorization: Authorization) {
        audited.authorization = authorization.id
        audited.recipient = authorization.partner
    }
}
