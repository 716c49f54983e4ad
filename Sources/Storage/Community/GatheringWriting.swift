import Domain

extension WriteContext {
    func insert(_ gathering: Gathering) throws {
        try check(gathering)
        let query = try sql(
            """
            INSERT INTO gathering (id, kind, day, title, time, place, link, note, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(gathering.id)
        bindFacts(of: gathering, to: query)
        try insert(query, into: .gathering, id: gathering.id.text)
    }

    func update(_ gathering: Gathering) throws {
        try check(gathering)
        let key = try key(of: gathering.id)
        try journal.willChange(key, in: .gathering, sql)
        let query = try sql(
            """
            UPDATE gathering SET kind = ?, day = ?, title = ?, time = ?, place = ?, link = ?,
                note = ?, author = ?, changedAt = ?
            WHERE key = ?
            """
        )
        bindFacts(of: gathering, to: query)
        try query.bind(key).run()
    }

    /// Whom one met there stays met: only the list of them goes with it.
    func remove(_ gathering: GatheringID) throws {
        let key = try key(of: gathering)
        for encounter in try sql("SELECT key FROM encounter WHERE gathering = ?").bind(key)
            .all({ $0.int64(0) })
        {
            try delete(encounter, from: .encounter)
        }
        try delete(key, from: .gathering)
    }

    /// Notes that a touch, which stands already, was there.
    func meet(at gathering: GatheringID, by touch: Touch) throws {
        let touchKey = try sql("SELECT key FROM touch WHERE id = ?").bind(touch.id)
            .first { $0.int64(0) }
        let query = try sql(
            """
            INSERT INTO encounter (gathering, partner, touch, author, changedAt)
            VALUES (?, ?, ?, ?, ?)
            """
        )
        .bind(try key(of: gathering)).bind(try known(touch.partner)).bind(touchKey ?? 0)
        .bind(author.number).bind(at)
        try insert(query, into: .encounter, id: "")
    }

    private func bindFacts(of gathering: Gathering, to query: Query) {
        query.bind(gathering.kind.rawValue).bind(gathering.on).bind(gathering.title)
            .bind(gathering.time).bind(gathering.place).bind(gathering.link).bind(gathering.note)
            .bind(author.number).bind(at)
    }

    private func key(of gathering: GatheringID) throws -> Int64 {
        let key = try sql("SELECT key FROM gathering WHERE id = ?").bind(gathering)
            .first { $0.int64(0) }
        guard let key else {
            throw StoreError.unknown("There is no event with the id \(gathering).")
        }
        return key
    }

    private func check(_ gathering: Gathering) throws {
        guard !gathering.title.isBlank else { throw StoreError.badData("An event needs a name.") }
        try Wording.check(gathering.title, "The name")
        try Wording.check(gathering.time, "The time")
        try Wording.check(gathering.place, "The place")
        try Wording.check(gathering.link, "The link")
        try Wording.checkLines(gathering.note, "The note")
    }
}

/// An event as it is read.
enum GatheringRow {
    static let columns = "gathering.id, kind, title, day, time, place, link, note"

    static func gathering(_ id: GatheringID, _ sql: Statements) throws -> Gathering? {
        try sql.composed("SELECT \(columns) FROM gathering WHERE id = ?").bind(id)
            .first { try gathering($0) }
    }

    static func gathering(_ row: Query) throws -> Gathering {
        Gathering(
            id: try row.id(0),
            kind: try row.word(1),
            title: row.text(2),
            on: row.day(3),
            time: row.text(4),
            place: row.text(5),
            link: row.text(6),
            note: row.text(7)
        )
    }
}
