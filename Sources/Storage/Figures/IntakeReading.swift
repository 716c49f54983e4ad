import Domain
import Insight

/// Reads the inquiries of a period from the indexes that hold what figures need.
struct IntakeReading {
    let sql: Statements
    let period: Period
    /// What the partners' keys stand for.
    let ids: [Int64: PartnerID]

    /// In the order of their days; `key` is the inquiry's own, which grows as they are written down.
    func each(_ body: (_ key: Int64, Intake) throws -> Void) throws {
        let courses = try courses()
        try sql(
            """
            SELECT key, receivedOn, sourcePartner, sourceChannel, fit, attendedOn, noShowOn, closedOn
            FROM inquiry INDEXED BY inquiryInFigures WHERE receivedOn BETWEEN ? AND ?
            ORDER BY receivedOn
            """
        )
        .bind(period.from).bind(period.to).each { row in
            let key = row.int64(0)
            try body(
                key,
                Intake(
                    receivedOn: row.day(1),
                    source: try source(row),
                    fit: row.optionalInt(4),
                    attendedOn: row.optionalDay(5),
                    noShowOn: row.optionalDay(6),
                    closedOn: row.optionalDay(7),
                    course: courses[key]
                )
            )
        }
    }

    private func source(_ row: Query) throws -> Inquiry.Source? {
        if let id = row.isNull(2) ? nil : ids[row.int64(2)] { return .partner(id) }
        return row.isNull(3) ? nil : .channel(try row.word(3))
    }

    /// The episodes of the period's inquiries, and of those that were written down between them.
    ///
    /// One walk through a piece of an index costs less than looking for each.
    private func courses() throws -> [Int64: Course] {
        let keys = try sql(
            """
            SELECT min(key), max(key) FROM inquiry INDEXED BY inquiryInFigures
            WHERE receivedOn BETWEEN ? AND ?
            """
        )
        .bind(period.from).bind(period.to).first { ($0.int64(0), $0.int64(1)) }
        guard let keys else { return [:] }
        var courses: [Int64: Course] = [:]
        try sql(
            """
            SELECT inquiry, firstSession, lastSession, sessions, ending
            FROM episode INDEXED BY episodeInFigures WHERE inquiry BETWEEN ? AND ?
            """
        )
        .bind(keys.0).bind(keys.1).each { row in
            courses[row.int64(0)] = Course(
                firstSession: row.day(1),
                lastSession: row.optionalDay(2),
                sessions: row.optionalInt(3),
                ending: try row.word(4)
            )
        }
        return courses
    }
}
