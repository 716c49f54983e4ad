public import Domain

extension Batch.Action {
    public static let saveAboutMe = Self("about-me.save")
}

extension Store {
    /// Writes what the user says of their own work.
    ///
    /// With `old`, only if it is still that; without it, whatever stands there is replaced.
    ///
    /// - Throws: `StoreError.overtaken` when it is no longer `old`.
    @discardableResult
    public func save(
        _ aboutMe: AboutMe,
        replacing old: AboutMe? = nil,
        by author: Author
    ) throws -> Batch.ID {
        try write(.saveAboutMe, object: "about-me", by: author) { context in
            try AboutMeRow.aboutMe(context.sql).mustBe(old)
            try context.save(aboutMe)
        }
        .batch
    }

    public func aboutMe() throws -> AboutMe {
        try read { try AboutMeRow.aboutMe($0) }
    }
}

/// What the user says of their own work, of which there is one row at most.
private enum AboutMeRow {
    static func aboutMe(_ sql: Statements) throws -> AboutMe {
        try sql(
            """
            SELECT work, outcome, notFit, referring, forPhysicians, forSchools, forAttorneys,
                email, phone, address, website
            FROM aboutMe
            """
        )
        .first { row in
            AboutMe(
                work: row.text(0),
                outcome: row.text(1),
                notFit: row.text(2),
                referring: row.text(3),
                words: [
                    .physician: row.text(4), .school: row.text(5), .attorney: row.text(6),
                ].filter { !$0.value.isEmpty },
                email: row.text(7),
                phone: row.text(8),
                address: row.text(9),
                website: row.text(10)
            )
        } ?? AboutMe()
    }
}

extension WriteContext {
    fileprivate func save(_ aboutMe: AboutMe) throws {
        let audiences = AboutMe.Audience.allCases.map { aboutMe.words[$0] ?? "" }
        for text in [aboutMe.work, aboutMe.outcome, aboutMe.notFit, aboutMe.referring] + audiences {
            try Wording.checkLines(text, "What you wrote")
        }
        try Wording.check(aboutMe.email, "The e-mail address")
        try Wording.check(aboutMe.phone, "The phone number")
        try Wording.checkLines(aboutMe.address, "The address")
        try Wording.check(aboutMe.website, "The website")
        try journal.willChange(1, in: .aboutMe, sql)
        let query = try sql(
            """
            UPDATE aboutMe SET work = ?, outcome = ?, notFit = ?, referring = ?, forPhysicians = ?,
                forSchools = ?, forAttorneys = ?, email = ?, phone = ?, address = ?, website = ?,
                author = ?, changedAt = ?
            """
        )
        query.bind(aboutMe.work).bind(aboutMe.outcome).bind(aboutMe.notFit)
            .bind(aboutMe.referring)
        for words in audiences { query.bind(words) }
        try query.bind(aboutMe.email).bind(aboutMe.phone).bind(aboutMe.address)
            .bind(aboutMe.website).bind(author.number).bind(at).run()
    }
}
