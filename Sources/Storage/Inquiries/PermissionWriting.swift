import Domain

/// Authorizations and disclosures.
extension WriteContext {
    func insert(_ authorization: Authorization) throws {
        let query = try sql(
            """
            INSERT INTO authorization (id, description, purpose, signedBy, authority, expiryEvent,
                inquiry, partner, status, scope, isComplete, signedOn, expiresOn, revokedOn,
                copyGiven, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(authorization.id)
        try bindAll(of: authorization, to: query)
        try insert(query, into: .authorization, id: authorization.id.text)
    }

    func update(_ authorization: Authorization) throws {
        guard let key = try key(of: authorization.id) else {
            throw StoreError.unknown("There is no authorization with the id \(authorization.id).")
        }
        try journal.willChange(key, in: .authorization, sql)
        let query = try sql(
            """
            UPDATE authorization SET description = ?, purpose = ?, signedBy = ?, authority = ?,
                expiryEvent = ?, inquiry = ?, partner = ?, status = ?, scope = ?, isComplete = ?,
                signedOn = ?, expiresOn = ?, revokedOn = ?, copyGiven = ?, author = ?,
                changedAt = ?
            WHERE key = ?
            """
        )
        try bindAll(of: authorization, to: query)
        try query.bind(key).run()
    }

    private func bindAll(of authorization: Authorization, to query: Query) throws {
        let texts = [
            authorization.description, authorization.purpose, authorization.signedBy,
            authorization.authority, authorization.expiryEvent,
        ]
        for text in texts { try Wording.checkLines(text, "A text of the authorization") }
        try seal(texts, of: .authorization, row: authorization.id.text, to: query)
        let inquiry = try known(authorization.inquiry)
        query.bind(inquiry).bind(try known(authorization.partner))
            .bind(authorization.status.rawValue)
            .bind(TextList.encode(authorization.scope.map(\.rawValue)))
            .bind(authorization.missing.isEmpty).bind(authorization.signedOn)
            .bind(authorization.expiresOn).bind(authorization.revokedOn)
            .bind(authorization.copyGiven).bind(author.number).bind(at)
        staleInquiries.insert(inquiry)
    }

    func insert(_ disclosure: Disclosure) throws {
        let texts = [disclosure.recipient, disclosure.description, disclosure.purpose]
        for text in texts { try Wording.checkLines(text, "A text of the disclosure") }
        try Wording.check(disclosure.basis, "The basis of the disclosure")
        try Wording.check(disclosure.channel, "The channel of the disclosure")
        let authorization = try disclosure.authorization.map { id in
            guard let key = try key(of: id) else {
                throw StoreError.unknown("There is no authorization with the id \(id).")
            }
            return key
        }
        let query = try sql(
            """
            INSERT INTO disclosure (id, recipient, description, purpose, inquiry, partner, day,
                milestone, basis, authorization, channel, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(disclosure.id)
        try seal(texts, of: .disclosure, row: disclosure.id.text, to: query)
        query.bind(try known(disclosure.inquiry)).bind(try known(disclosure.partner))
            .bind(disclosure.on).bind(disclosure.milestone.rawValue).bind(disclosure.basis)
            .bind(authorization).bind(disclosure.channel).bind(author.number).bind(at)
        try insert(query, into: .disclosure, id: disclosure.id.text)
    }
}
