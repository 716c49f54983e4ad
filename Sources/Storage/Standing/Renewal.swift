import Cadence
import Domain

/// What Today needs of the history, kept beside it and renewed in the same transaction.
extension WriteContext {
    func renewStandings() throws {
        for partner in stalePartners { try renewStanding(of: partner) }
        stalePartners = []
    }

    private func renewStanding(of partner: Int64) throws {
        let moments = try MomentRow.moments(of: partner, sql)
        guard let last = moments.last else {
            try sql("DELETE FROM standing WHERE partner = ?").bind(partner).run()
            return
        }
        try sql(
            """
            INSERT INTO standing (partner, lastDay, touches, digest) VALUES (?, ?, ?, ?)
            ON CONFLICT (partner) DO UPDATE SET lastDay = excluded.lastDay,
                touches = excluded.touches, digest = excluded.digest
            """
        )
        .bind(partner).bind(last.on).bind(moments.count)
        .bind(DigestCoding.encode(Digest(moments)))
        .run()
    }

    /// The newest day on which something happened with an inquiry that came from a partner.
    func renewStirs() throws {
        for inquiry in staleInquiries {
            try sql("DELETE FROM stir WHERE inquiry = ?").bind(inquiry).run()
            try sql(
                """
                INSERT INTO stir (inquiry, day)
                SELECT i.key, max(i.receivedOn, ifnull(i.scheduledOn, i.receivedOn),
                    ifnull(i.attendedOn, i.receivedOn), ifnull(i.noShowOn, i.receivedOn),
                    ifnull((SELECT e.lastSession FROM episode e WHERE e.inquiry = i.key
                        AND e.ending <> 'ongoing'), i.receivedOn),
                    ifnull((SELECT max(a.signedOn) FROM authorization a
                        WHERE a.inquiry = i.key), i.receivedOn))
                FROM inquiry i WHERE i.key = ? AND i.sourcePartner IS NOT NULL
                """
            )
            .bind(inquiry).run()
        }
        staleInquiries = []
    }
}

/// Touches as the rules read them.
enum MomentRow {
    /// A partner's history up to a day, in order: by day, then as logged.
    static func moments(
        of partner: Int64,
        until day: Day = .latest,
        _ sql: Statements
    ) throws -> [Moment] {
        try sql(
            """
            SELECT day, direction, channel, purpose, needsReply,
                CASE needsReply WHEN 1 THEN note ELSE '' END
            FROM touch WHERE partner = ? AND day <= ? ORDER BY day, key
            """
        )
        .bind(partner).bind(day).all { try moment($0, from: 0) }
    }

    /// The six columns of a touch that the rules read, from a place on.
    static func moment(_ row: Query, from first: Int32) throws -> Moment {
        Moment(
            on: row.day(first),
            direction: try row.word(first + 1),
            channel: try row.word(first + 2),
            purpose: try row.word(first + 3),
            needsReply: row.bool(first + 4),
            note: row.text(first + 5)
        )
    }
}
