import Domain
import Exchange

/// `identity` follows from the partners' own e-mails, phones, UIDs, names and organizations.
extension WriteContext {
    func remember(_ identities: [Identity], of partner: Int64) throws {
        try self.identities.add(identities.map(\.hash), partner, sql)
    }

    /// Lets the row of a partner be written, changed or deleted by `body`.
    func followingIdentities(of partner: Int64, _ body: () throws -> Void) throws {
        let before = try identities(of: partner)
        try body()
        let after = try identities(of: partner)
        for identity in before where !after.contains(identity) {
            try identities.remove(identity.hash, partner, sql)
        }
        try remember(after.filter { !before.contains($0) }, of: partner)
    }

    private func identities(of partner: Int64) throws -> [Identity] {
        try sql("SELECT name, organization, emails, phones, uids FROM partner WHERE key = ?")
            .bind(partner).first { row in
                Identity.all(
                    name: row.text(0),
                    organization: row.text(1),
                    emails: try TextList.decode(row.text(2)),
                    phones: try TextList.decode(row.text(3)),
                    uids: try TextList.decode(row.text(4))
                )
            } ?? []
    }

    /// The partners who have it, oldest first, at most fifty.
    func partners(with identity: Identity) throws -> [Known] {
        var found: [Known] = []
        for key in try identities.values(of: identity.hash, sql) {
            // Another's hash may be the same.
            guard try identities(of: key).contains(identity), let known = try self.known(at: key)
            else { continue }
            found.append(known)
            if found.count == 50 { break }
        }
        return found
    }

    private func known(at key: Int64) throws -> Known? {
        try sql("SELECT id, name, emails, phones FROM partner WHERE key = ?").bind(key)
            .first { row in
                Known(
                    id: try row.id(0),
                    name: row.text(1),
                    emails: try TextList.decode(row.text(2)),
                    phones: try TextList.decode(row.text(3))
                )
            }
    }
}
