import Cadence
import Domain

/// Reads a book in a handful of statements, each one walk through a table or an index.
struct BookReading {
    private let sql: Statements
    private let day: Day
    /// Whose book it is; nil for the whole practice's.
    private let reader: Reader?
    private(set) var book = Book()
    /// The partners' keys, in the book's order, growing.
    private(set) var keys: [Int64] = []

    init(_ sql: Statements, _ day: Day, of reader: Reader? = nil) {
        self.sql = sql
        self.day = day
        self.reader = reader
    }

    /// What holds in SQL for the rows that are the reader's own.
    private var isOwn: String { reader.map { "author = \($0.number)" } ?? "1" }

    private var isOwnInquiry: String { reader?.inquiries ?? "1" }

    mutating func readAll() throws {
        try readRelationships()
        try readPromises()
        try readDetails()
        try readSnoozes()
        try readReferrals()
        try readPermissions()
        try readTold()
        book.reviews = try sql("SELECT day FROM review ORDER BY key").all { $0.day(0) }
    }

    /// Who they are and what happened between us, without what is open and without referrals.
    mutating func readRelationships() throws {
        book.settings = try PracticeRow.settings(sql)
        // The yearly look at the whole network is the owner's.
        if let reader, reader.number > 1 { book.settings.choices[.rule(.review)] = .off }
        try readPartners()
        try readStances()
        if reader == nil { try readStandings() } else { try readOwnMoments() }
    }

    private mutating func readPartners() throws {
        try sql(
            """
            SELECT key, id, name, given, kind, circle, circleSince, addedOn, quiet, archived
            FROM partner ORDER BY key
            """
        )
        .each { row in
            keys.append(row.int64(0))
            book.relationships.append(
                Relationship(
                    id: try row.id(1),
                    name: row.text(2),
                    given: row.text(3),
                    kind: try row.word(4),
                    circle: try row.word(5),
                    settledOn: row.optionalDay(6),
                    addedOn: row.day(7),
                    quiet: row.bool(8),
                    archived: row.bool(9)
                )
            )
        }
    }

    /// A circle is somebody's: a colleague's are their own, and wider where they chose none.
    private mutating func readStances() throws {
        guard let reader, reader.number > 1 else { return }
        for place in book.relationships.indices {
            book.relationships[place].circle = .wider
            book.relationships[place].settledOn = book.relationships[place].addedOn
        }
        try sql("SELECT partner, circle, circleSince FROM stance WHERE author = ?")
            .bind(reader.number).each { row in
                guard let place = keys.place(of: row.int64(0)) else { return }
                book.relationships[place].circle = try row.word(1)
                book.relationships[place].settledOn = row.day(2)
            }
    }

    /// A digest is of all who know a partner; one's own history is read itself.
    private mutating func readOwnMoments() throws {
        guard let reader else { return }
        let query =
            reader.number > 1
            ? try sql(
                """
                SELECT partner, day, direction, channel, purpose, needsReply,
                    CASE needsReply WHEN 1 THEN note ELSE '' END
                FROM touch WHERE author = ?1 AND author > 1 AND day <= ?2
                ORDER BY partner, day, key
                """
            )
            : try sql(
                """
                SELECT partner, day, direction, channel, purpose, needsReply,
                    CASE needsReply WHEN 1 THEN note ELSE '' END
                FROM touch WHERE author = ?1 AND day <= ?2 ORDER BY partner, day, key
                """
            )
        try query.bind(reader.number).bind(day).each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            book.relationships[place].moments.append(try MomentRow.moment(row, from: 1))
        }
    }

    /// A digest speaks for its newest moment's day and after; before it, the history itself.
    private mutating func readStandings() throws {
        var incomplete: [(place: Int, key: Int64)] = []
        var next = 0
        try sql("SELECT partner, lastDay, digest FROM standing ORDER BY partner").each { row in
            let key = row.int64(0)
            while next < keys.count, keys[next] < key { next += 1 }
            guard next < keys.count, keys[next] == key else { return }
            if row.day(1) <= day, let moments = row.withBytes(2, { DigestCoding.decode($0) }) {
                book.relationships[next].moments = moments
            } else {
                incomplete.append((next, key))
            }
        }
        for (place, key) in incomplete {
            book.relationships[place].moments = try MomentRow.moments(of: key, until: day, sql)
        }
    }

    private mutating func readPromises() throws {
        try sql.composed(
            """
            SELECT partner, id, text, madeOn, dueOn, keptOn, droppedOn FROM promise
            WHERE min(ifnull(keptOn, 9999999), ifnull(droppedOn, 9999999)) > ? AND \(isOwn)
            ORDER BY key
            """
        )
        .bind(day).each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            let promise = Promise(
                id: try row.id(1),
                partner: book.relationships[place].id,
                text: row.text(2),
                madeOn: row.optionalDay(3),
                dueOn: row.day(4),
                keptOn: row.optionalDay(5),
                droppedOn: row.optionalDay(6)
            )
            book.relationships[place].promises.append(promise)
        }
    }

    private mutating func readDetails() throws {
        try sql("SELECT partner, id, text, yearly, day FROM detail ORDER BY key").each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            let detail = Detail(
                id: try row.id(1),
                partner: book.relationships[place].id,
                text: row.text(2),
                on: DetailRow.when(row, 3)
            )
            book.relationships[place].details.append(detail)
        }
    }

    private mutating func readSnoozes() throws {
        try sql.composed(
            "SELECT partner, rule, until FROM snooze WHERE until > ? AND \(isOwn) ORDER BY key"
        )
        .bind(day).each { row in
            if row.isNull(0) {
                book.reviewSnoozes.append(row.day(2))
            } else if let place = keys.place(of: row.int64(0)) {
                let snooze = Snooze(
                    partner: book.relationships[place].id,
                    rule: try row.word(1),
                    until: row.day(2)
                )
                book.relationships[place].snoozes.append(snooze)
            }
        }
    }

    /// How far back the practice's rules look at referrals.
    private var horizon: Day { Season(settings: book.settings, on: day).stirredSince }

    private mutating func readReferrals() throws {
        try sql.composed(
            """
            SELECT i.sourcePartner, i.id, i.receivedOn, i.scheduledOn, i.attendedOn, i.noShowOn,
                i.closedOn, e.ending, e.lastSession
            FROM (SELECT inquiry FROM stir WHERE day >= ? ORDER BY inquiry) s
                CROSS JOIN inquiry i ON i.key = s.inquiry
                LEFT JOIN episode e ON e.inquiry = i.key
            WHERE \(isOwnInquiry)
            """
        )
        .bind(horizon).each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            book.relationships[place].referrals.append(
                Referral(
                    inquiry: try row.id(1),
                    receivedOn: row.day(2),
                    scheduledOn: row.optionalDay(3),
                    attendedOn: row.optionalDay(4),
                    noShowOn: row.optionalDay(5),
                    closedOn: row.optionalDay(6),
                    ending: row.isNull(7) ? nil : try row.word(7),
                    lastSession: row.optionalDay(8)
                )
            )
        }
    }

    private mutating func readPermissions() throws {
        try sql(
            """
            SELECT a.partner, a.id, i.id, a.status, a.scope, a.isComplete, a.signedOn, a.expiresOn,
                a.revokedOn
            FROM stir s CROSS JOIN authorization a ON a.inquiry = s.inquiry
                CROSS JOIN inquiry i ON i.key = s.inquiry
            WHERE s.day >= ? ORDER BY a.key
            """
        )
        .bind(horizon).each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            let permission = Permission(
                id: try row.id(1),
                inquiry: try row.id(2),
                partner: book.relationships[place].id,
                status: try row.word(3),
                scope: try TextList.decode(row.text(4)).compactMap { Milestone(rawValue: $0) },
                isComplete: row.bool(5),
                signedOn: row.optionalDay(6),
                expiresOn: row.optionalDay(7),
                revokedOn: row.optionalDay(8)
            )
            book.relationships[place].permissions.append(permission)
        }
    }

    private mutating func readTold() throws {
        try sql(
            """
            SELECT d.partner, i.id, d.milestone, d.day
            FROM stir s CROSS JOIN disclosure d ON d.inquiry = s.inquiry
                CROSS JOIN inquiry i ON i.key = s.inquiry
            WHERE s.day >= ? ORDER BY d.key
            """
        )
        .bind(horizon).each { row in
            guard let place = keys.place(of: row.int64(0)) else { return }
            book.relationships[place].told.append(
                Told(inquiry: try row.id(1), milestone: try row.word(2), on: row.day(3))
            )
        }
    }
}
