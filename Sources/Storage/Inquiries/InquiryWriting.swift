import Domain
import Vault

/// What is about clients: their part is sealed, and written only when the practice is unlocked.
extension WriteContext {
    func insert(_ inquiry: Inquiry) throws {
        let query = try sql(
            """
            INSERT INTO inquiry (id, client, heardAbout, part2, needs, closeReason, referredTo,
                receivedOn, sourcePartner, sourceChannel, fit, contactedOn, scheduledOn,
                attendedOn, noShowOn, closedOn, author, changedAt, enteredBy)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(inquiry.id)
        try bindAll(of: inquiry, to: query)
        query.bind(author.number)
        staleInquiries.insert(try insert(query, into: .inquiry, id: inquiry.id.text))
    }

    func update(_ inquiry: Inquiry) throws {
        let key = try known(inquiry.id)
        try journal.willChange(key, in: .inquiry, sql)
        let query = try sql(
            """
            UPDATE inquiry SET client = ?, heardAbout = ?, part2 = ?, needs = ?, closeReason = ?,
                referredTo = ?, receivedOn = ?, sourcePartner = ?, sourceChannel = ?, fit = ?,
                contactedOn = ?, scheduledOn = ?, attendedOn = ?, noShowOn = ?, closedOn = ?,
                author = ?, changedAt = ?
            WHERE key = ?
            """
        )
        try bindAll(of: inquiry, to: query)
        try query.bind(key).run()
        staleInquiries.insert(key)
    }

    private func bindAll(of inquiry: Inquiry, to query: Query) throws {
        try Wording.check(inquiry.client, "The client’s label", limit: 200)
        try Wording.checkLines(inquiry.heardAbout, "What the client said")
        try Wording.checkLines(inquiry.closeReason, "The reason")
        if let fit = inquiry.fit, !(0...100).contains(fit) {
            throw StoreError.badData("A fit is 0 to 100, and not \(fit).")
        }
        let texts = [
            inquiry.client, inquiry.heardAbout, inquiry.part2 ? "1" : "0", inquiry.needs.stored,
            inquiry.closeReason, TextList.encode(inquiry.referredTo.map(\.text)),
        ]
        try seal(texts, of: .inquiry, row: inquiry.id.text, to: query)
        query.bind(inquiry.receivedOn)
        switch inquiry.source {
        case .partner(let id): query.bind(try known(id)).bindNull()
        case .channel(let channel): query.bindNull().bind(channel.rawValue)
        case nil: query.bindNull().bindNull()
        }
        query.bind(inquiry.fit).bind(inquiry.contactedOn).bind(inquiry.scheduledOn)
            .bind(inquiry.attendedOn).bind(inquiry.noShowOn).bind(inquiry.closedOn)
            .bind(author.number).bind(at)
    }

    /// Seals the texts of a table's sealed columns, in their order, and binds the cells.
    func seal(_ texts: [String], of table: Table, row: String, to query: Query) throws {
        guard let seals else {
            throw StoreError.sealed(
                "What is about clients is sealed. Give the password to write it."
            )
        }
        for (column, text) in zip(seals.columns(of: table), texts) {
            query.bind(try column.seal(text, row: row.lowercased()))
        }
    }

    func insert(_ episode: Episode) throws {
        let inquiry = try known(episode.inquiry)
        let isTaken = try sql("SELECT 1 FROM episode WHERE inquiry = ?").bind(inquiry).hasRow
        guard !isTaken else {
            throw StoreError.refused(
                "The inquiry \(episode.inquiry) has an episode already, and can have one only."
            )
        }
        let query = try sql(
            """
            INSERT INTO episode (id, inquiry, firstSession, lastSession, sessions, ending, author,
                changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(episode.id)
        try bindFacts(of: episode, inquiry: inquiry, to: query)
        try insert(query, into: .episode, id: episode.id.text)
        staleInquiries.insert(inquiry)
    }

    func update(_ episode: Episode) throws {
        let inquiry = try known(episode.inquiry)
        let key = try sql("SELECT key FROM episode WHERE id = ?").bind(episode.id)
            .first { $0.int64(0) }
        guard let key else {
            throw StoreError.unknown("There is no episode with the id \(episode.id).")
        }
        try journal.willChange(key, in: .episode, sql)
        let query = try sql(
            """
            UPDATE episode SET inquiry = ?, firstSession = ?, lastSession = ?, sessions = ?,
                ending = ?, author = ?, changedAt = ?
            WHERE key = ?
            """
        )
        try bindFacts(of: episode, inquiry: inquiry, to: query)
        try query.bind(key).run()
        staleInquiries.insert(inquiry)
    }

    private func bindFacts(of episode: Episode, inquiry: Int64, to query: Query) throws {
        if let sessions = episode.sessions, !(0...100_000).contains(sessions) {
            throw StoreError.badData("An episode can’t have \(sessions) sessions.")
        }
        query.bind(inquiry).bind(episode.firstSession).bind(episode.lastSession)
            .bind(episode.sessions).bind(episode.ending.rawValue).bind(author.number).bind(at)
    }
}
