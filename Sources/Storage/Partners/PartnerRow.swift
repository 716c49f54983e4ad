import Domain

/// A partner as it is read whole.
enum PartnerRow {
    /// In the order of `partner(_:)`.
    static let columns = """
        id, name, given, family, kind, role, organization, emails, phones, address, website, npi, \
        circle, circleSince, addedOn, \
        (SELECT m.id FROM partner m WHERE m.key = partner.metThrough), quiet, archived, accepting, \
        offers, research, tags
        """

    static func partner(_ row: Query) throws -> Partner {
        Partner(
            id: try row.id(0),
            name: row.text(1),
            given: row.text(2),
            family: row.text(3),
            kind: try row.word(4),
            role: row.text(5),
            organization: row.text(6),
            emails: try TextList.decode(row.text(7)),
            phones: try TextList.decode(row.text(8)),
            address: row.text(9),
            website: row.text(10),
            npi: row.text(11),
            circle: try row.word(12),
            circleSince: row.optionalDay(13),
            addedOn: row.day(14),
            metThrough: row.isNull(15) ? nil : try row.id(15),
            quiet: row.bool(16),
            archived: row.bool(17),
            accepting: row.optionalBool(18),
            offers: try Offers(stored: row.text(19)),
            research: row.text(20),
            tags: try TextList.decode(row.text(21))
        )
    }

    static func partner(
        _ id: PartnerID,
        _ sql: Statements
    ) throws -> (partner: Partner, version: Int)? {
        try sql.composed("SELECT \(columns), version FROM partner WHERE id = ?").bind(id)
            .first { (try partner($0), $0.int(22)) }
    }
}

/// The practice, of which there is one row.
enum PracticeRow {
    static func practice(_ sql: Statements) throws -> Practice {
        let practice = try sql(
            """
            SELECT name, clinician, credentials, city, timeZone, openings, offers, minutes,
                intervals, sharesForTreatment, giftLimit, discloserName, discloserAddress
            FROM practice
            """
        )
        .first { row in
            Practice(
                name: row.text(0),
                clinician: row.text(1),
                credentials: row.text(2),
                city: row.text(3),
                timeZone: row.text(4),
                openings: row.optionalInt(5),
                offers: try Offers(stored: row.text(6)),
                settings: try settings(row, at: 7)
            )
        }
        return practice ?? Practice()
    }

    static func timeZone(_ sql: Statements) throws -> String {
        try sql("SELECT timeZone FROM practice").first { $0.text(0) } ?? ""
    }

    static func settings(_ sql: Statements) throws -> Settings {
        try sql(
            """
            SELECT minutes, intervals, sharesForTreatment, giftLimit, discloserName,
                discloserAddress
            FROM practice
            """
        )
        .first { try settings($0, at: 0) } ?? Settings()
    }

    private static func settings(_ row: Query, at place: Int32) throws -> Settings {
        var settings = try Settings(
            minutes: row.optionalInt(place),
            storedIntervals: row.text(place + 1)
        )
        settings.sharesForTreatment = row.bool(place + 2)
        settings.giftLimit = row.optionalInt(place + 3)
        settings.discloserName = row.text(place + 4)
        settings.discloserAddress = row.text(place + 5)
        return settings
    }
}
