import Domain

extension WriteContext {
    func insert(_ letter: LetterDraft) throws {
        try check(letter)
        let query = try sql(
            """
            INSERT INTO letter (id, partner, startedOn, sentOn, author, changedAt, subject, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(letter.id).bind(try known(letter.partner)).bind(letter.startedOn)
            .bind(letter.sentOn).bind(author.number).bind(at).bind(letter.subject)
            .bind(letter.text)
        try insert(query, into: .letter, id: letter.id.text)
    }

    func update(_ letter: LetterDraft) throws {
        try check(letter)
        let key = try key(of: letter.id)
        try journal.willChange(key, in: .letter, sql)
        try sql(
            """
            UPDATE letter SET partner = ?, sentOn = ?, author = ?, changedAt = ?, subject = ?,
                text = ?
            WHERE key = ?
            """
        )
        .bind(try known(letter.partner)).bind(letter.sentOn).bind(author.number).bind(at)
        .bind(letter.subject).bind(letter.text).bind(key).run()
    }

    func remove(_ letter: LetterID) throws {
        try delete(try key(of: letter), from: .letter)
    }

    private func key(of letter: LetterID) throws -> Int64 {
        let key = try sql("SELECT key FROM letter WHERE id = ?").bind(letter).first { $0.int64(0) }
        guard let key else { throw StoreError.noLetter(letter) }
        return key
    }

    private func check(_ letter: LetterDraft) throws {
        try Wording.check(letter.subject, "The subject")
        guard letter.text.utf8.count <= LetterRow.textLimit else {
            throw StoreError.badData(
                "The letter is longer than 100,000 bytes. Shorten it: 150 words are plenty."
            )
        }
        try Wording.checkLines(letter.text, "The letter")
    }
}

extension StoreError {
    static func noLetter(_ id: LetterID) -> StoreError {
        .unknown("There is no letter with the id \(id).")
    }
}

/// A letter as it is read, with the partner's id.
enum LetterRow {
    /// What a letter may hold, in bytes.
    static let textLimit = 100_000
    static let columns = """
        letter.id, (SELECT id FROM partner WHERE key = letter.partner), startedOn, sentOn, subject, \
        text
        """

    static func letter(_ row: Query) throws -> LetterDraft {
        LetterDraft(
            id: try row.id(0),
            partner: try row.id(1),
            startedOn: row.day(2),
            sentOn: row.optionalDay(3),
            subject: row.text(4),
            text: row.text(5)
        )
    }
}
