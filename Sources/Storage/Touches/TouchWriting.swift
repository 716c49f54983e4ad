import Domain

extension WriteContext {
    /// Writes a touch behind those of its day.
    func insert(_ touch: Touch) throws {
        try check(touch)
        let partner = try known(touch.partner)
        let query = try sql(
            """
            INSERT INTO touch (id, partner, day, direction, channel, purpose, minutes, needsReply,
                author, changedAt, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(touch.id).bind(partner)
        bindFacts(of: touch, to: query)
        query.bind(author.number).bind(at).bind(touch.note)
        try insert(query, into: .touch, id: touch.id.text)
        stalePartners.insert(partner)
    }

    /// Writes a known touch anew, in its place among those of its day.
    ///
    /// It stays the touch of whoever made it; the batch knows who corrected it.
    func update(_ touch: Touch) throws {
        try check(touch)
        let partner = try known(touch.partner)
        let (key, before) = try place(of: touch.id)
        try journal.willChange(key, in: .touch, sql)
        let query = try sql(
            """
            UPDATE touch SET day = ?, direction = ?, channel = ?, purpose = ?, minutes = ?,
                needsReply = ?, changedAt = ?, note = ?, partner = ?
            WHERE key = ?
            """
        )
        bindFacts(of: touch, to: query)
        try query.bind(at).bind(touch.note).bind(partner).bind(key).run()
        stalePartners.formUnion([partner, before])
    }

    func remove(_ touch: TouchID) throws {
        let (key, partner) = try place(of: touch)
        try delete(key, from: .touch)
        stalePartners.insert(partner)
    }

    private func bindFacts(of touch: Touch, to query: Query) {
        query.bind(touch.on).bind(touch.direction.rawValue).bind(touch.channel.rawValue)
            .bind(touch.purpose.rawValue).bind(touch.minutes).bind(touch.needsReply)
    }

    private func place(of touch: TouchID) throws -> (key: Int64, partner: Int64) {
        let place = try sql("SELECT key, partner FROM touch WHERE id = ?").bind(touch)
            .first { ($0.int64(0), $0.int64(1)) }
        guard let place else {
            throw StoreError.unknown("There is no touch with the id \(touch).")
        }
        return place
    }

    private func check(_ touch: Touch) throws {
        try Wording.checkLines(touch.note, "The note")
        if let minutes = touch.minutes, !(0...100_000).contains(minutes) {
            throw StoreError.badData("A touch can’t have taken \(minutes) minutes.")
        }
    }
}
