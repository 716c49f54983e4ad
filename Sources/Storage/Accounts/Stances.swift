public import Domain

extension Store {
    /// In which circle someone keeps a partner; the owner's circles are the partners' own.
    public func circle(of partner: PartnerID, for author: Author) throws -> Partner.Circle? {
        try read { sql in
            guard author != .owner else {
                return try PartnerRow.partner(partner, sql)?.partner.circle
            }
            let found = try sql(
                """
                SELECT ifnull(stance.circle, 'wider') FROM partner
                    LEFT JOIN stance ON stance.partner = partner.key AND stance.author = ?
                WHERE partner.id = ?
                """
            )
            .bind(author.number).bind(partner).first { try $0.word(0) as Partner.Circle }
            return found
        }
    }

    /// Puts a partner into one of someone's own circles; nobody else's list changes.
    ///
    /// - Throws: `StoreError.refused` for a sixth in the core.
    @discardableResult
    public func move(
        _ partners: [PartnerID],
        to circle: Partner.Circle,
        by author: Author
    ) throws -> (batch: Batch.ID, count: Int) {
        guard author != .owner else {
            return try change(partners, by: author) { $0.circle = circle }
        }
        let written = try write(.takeStance, by: author) { context in
            try Set(partners).sorted().filter { try context.move($0, to: circle) }.count
        }
        return (written.batch, written.value)
    }
}

extension WriteContext {
    fileprivate func move(_ partner: PartnerID, to circle: Partner.Circle) throws -> Bool {
        let key = try known(partner)
        let found = try sql("SELECT key, circle FROM stance WHERE author = ? AND partner = ?")
            .bind(author.number).bind(key).first { ($0.int64(0), try $0.word(1) as Partner.Circle) }
        if let found {
            guard found.1 != circle else { return false }
            try journal.willChange(found.0, in: .stance, sql)
            try sql("UPDATE stance SET circle = ?, circleSince = ?, changedAt = ? WHERE key = ?")
                .bind(circle.rawValue).bind(today).bind(at).bind(found.0).run()
        } else {
            guard circle != .wider else { return false }
            let query = try sql(
                """
                INSERT INTO stance (partner, author, circle, circleSince, changedAt)
                VALUES (?, ?, ?, ?, ?)
                """
            )
            .bind(key).bind(author.number).bind(circle.rawValue).bind(today).bind(at)
            try insert(query, into: .stance, id: "")
        }
        guard circle == .core else { return true }
        let core =
            try sql(
                """
                SELECT count(*) FROM stance JOIN partner ON partner.key = stance.partner
                WHERE stance.author = ? AND stance.circle = 'core' AND partner.archived = 0
                """
            )
            .bind(author.number).first { $0.int(0) } ?? 0
        guard core > Partner.coreLimit else { return true }
        throw StoreError.sixthCore
    }
}
