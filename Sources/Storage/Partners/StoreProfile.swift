import Cadence
public import Domain

extension Store {
    public func partner(_ id: PartnerID) throws -> Partner? {
        try read { try PartnerRow.partner(id, $0) }?.partner
    }

    /// All that a partner's page shows; nil when there is no such partner.
    ///
    /// The day is for the stage; what is dated later is shown too. Of the touches, those after
    /// `before` are given, 0 to 500.
    public func profile(
        of id: PartnerID,
        on day: Day,
        touches limit: Int = 50,
        before: TouchCursor? = nil
    ) throws -> Profile? {
        try read { sql in
            guard let reading = try ProfileReading(id, sql) else { return nil }
            return try reading.profile(
                standings(on: day, sql),
                touches: min(max(limit, 0), 500),
                before: before
            )
        }
    }
}

/// Reads one partner with all that belongs to them.
private struct ProfileReading {
    let sql: Statements
    let key: Int64
    let id: PartnerID

    init?(_ id: PartnerID, _ sql: Statements) throws {
        let found = try sql("SELECT key, id FROM partner WHERE id = ?").bind(id)
            .first { ($0.int64(0), try $0.id(1) as PartnerID) }
        guard let (key, id) = found else { return nil }
        self.sql = sql
        self.key = key
        self.id = id
    }

    func profile(
        _ standings: Standings,
        touches limit: Int,
        before: TouchCursor?
    ) throws -> Profile? {
        guard let (partner, version) = try PartnerRow.partner(id, sql),
            let relationship = standings.relationship(of: key)
        else { return nil }
        let (touches, next) = try touches(limit, before)
        let stage = Stage(
            of: relationship,
            settings: standings.book.settings,
            on: standings.day
        )
        return Profile(
            partner: partner,
            version: version,
            isKindGuessed: try sql("SELECT kindGuessed FROM partner WHERE key = ?").bind(key)
                .first { $0.bool(0) } ?? false,
            relationship: relationship,
            stage: stage,
            touches: touches,
            touchCount: try sql("SELECT touches FROM standing WHERE partner = ?").bind(key)
                .first { $0.int(0) } ?? 0,
            next: next,
            promises: try promises(),
            details: try details(),
            knows: try people(
                "key IN (SELECT b FROM tie WHERE a = ?1 UNION ALL SELECT a FROM tie WHERE b = ?1)"
            ),
            metThrough: try people("key = (SELECT metThrough FROM partner WHERE key = ?1)").first,
            introduced: try people("metThrough = ?1"),
            gifts: try gifts(),
            lookalikes: try people(
                """
                key IN (SELECT other FROM lookalike WHERE partner = ?1
                    UNION ALL SELECT partner FROM lookalike WHERE other = ?1)
                """
            )
        )
    }

    private func touches(
        _ limit: Int,
        _ before: TouchCursor?
    ) throws -> (touches: [Touch], next: TouchCursor?) {
        var rows = try sql(
            """
            SELECT id, day, direction, channel, purpose, minutes, note, needsReply, key
            FROM touch WHERE partner = ? AND (day, key) < (?, ?)
            ORDER BY day DESC, key DESC LIMIT ?
            """
        )
        .bind(key).bind(before?.day ?? Int(Day.latest.number) + 1).bind(before?.key ?? .max)
        .bind(limit + 1).all { row in
            (
                touch: Touch(
                    id: try row.id(0),
                    partner: id,
                    on: row.day(1),
                    direction: try row.word(2),
                    channel: try row.word(3),
                    purpose: try row.word(4),
                    minutes: row.optionalInt(5),
                    note: row.text(6),
                    needsReply: row.bool(7)
                ),
                key: row.int64(8)
            )
        }
        guard rows.count > limit else { return (rows.map(\.touch), nil) }
        rows.removeLast()
        let next = rows.last.map { TouchCursor(day: Int($0.touch.on.number), key: $0.key) }
        return (rows.map(\.touch), next)
    }

    private func promises() throws -> [Promise] {
        try sql.composed(
            """
            SELECT \(PromiseRow.columns) FROM promise WHERE partner = ?
            ORDER BY keptOn IS NULL AND droppedOn IS NULL DESC,
                CASE WHEN keptOn IS NULL AND droppedOn IS NULL THEN dueOn
                    ELSE -max(ifnull(keptOn, droppedOn), ifnull(droppedOn, keptOn)) END, key
            """
        )
        .bind(key).all { try PromiseRow.promise($0) }
    }

    private func details() throws -> [Detail] {
        try sql.composed("SELECT \(DetailRow.columns) FROM detail WHERE partner = ? ORDER BY key")
            .bind(key).all { try DetailRow.detail($0) }
    }

    private func gifts() throws -> [Gift] {
        try sql(
            """
            SELECT id, day, item, cents FROM gift WHERE partner = ? ORDER BY day DESC, key DESC
            """
        )
        .bind(key).all { row in
            Gift(
                id: try row.id(0),
                partner: id,
                on: row.day(1),
                item: row.text(2),
                cents: row.int(3)
            )
        }
    }

    private func people(_ condition: String) throws -> [Person] {
        try sql.composed(
            "SELECT \(PersonRow.columns) FROM partner WHERE \(condition) ORDER BY name, key"
        )
        .bind(key).all { try PersonRow.person($0) }
    }
}

/// A partner's names as they are read.
enum PersonRow {
    static let columns = "id, name, given, family, organization, archived"

    static func person(_ row: Query) throws -> Person {
        Person(
            id: try row.id(0),
            name: row.text(1),
            given: row.text(2),
            family: row.text(3),
            organization: row.text(4),
            archived: row.bool(5)
        )
    }
}
