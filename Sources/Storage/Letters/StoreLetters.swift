public import Domain

extension Batch.Action {
    public static let saveLetter = Self("letter.save")
    public static let removeLetter = Self("letter.remove")
    public static let sendLetter = Self("letter.send")
}

extension Store {
    /// Keeps a letter: a new one, or a draft as it is now.
    ///
    /// With `old`, only if it is still that; without it, whatever stands there is replaced.
    ///
    /// - Throws: `StoreError.refused` when it was sent, because what went out stays as it was;
    ///   `.overtaken` when it is no longer `old`.
    @discardableResult
    public func save(
        _ letter: LetterDraft,
        replacing old: LetterDraft? = nil,
        by author: Author
    ) throws -> Batch.ID {
        try write(.saveLetter, object: "letter \(letter.id)", by: author) { context in
            guard let before = try context.letter(letter.id) else {
                return try context.insert(letter)
            }
            try before.refuseIfSent()
            try before.mustBe(old)
            try context.update(letter)
        }
        .batch
    }

    @discardableResult
    public func remove(letter: LetterID, by author: Author) throws -> Batch.ID {
        try write(.removeLetter, object: "letter \(letter)", by: author) {
            try $0.remove(letter)
        }
        .batch
    }

    /// The user sent it: it is a draft no more, and the touch stands in the timeline.
    @discardableResult
    public func send(_ letter: LetterID, as touch: Touch, by author: Author) throws -> Batch.ID {
        try write(.sendLetter, object: "letter \(letter)", by: author) { context in
            guard var sent = try context.letter(letter) else { throw StoreError.noLetter(letter) }
            try sent.refuseIfSent()
            sent.sentOn = touch.on
            try context.update(sent)
            try context.insert(touch)
        }
        .batch
    }

    public func letter(_ id: LetterID) throws -> LetterDraft? {
        try read { sql in
            try sql.composed("SELECT \(LetterRow.columns) FROM letter WHERE id = ?").bind(id)
                .first { try LetterRow.letter($0) }
        }
    }

    /// Letters with the names of those they are to, the newest first: drafts, or those sent.
    public func letters(
        sent: Bool,
        to partner: PartnerID? = nil,
        limit: Int = 50
    ) throws -> [(letter: LetterDraft, name: String)] {
        try read { sql in
            try sql.composed(
                """
                SELECT \(LetterRow.columns), p.name FROM letter JOIN partner p ON p.key = partner
                WHERE (sentOn IS NOT NULL) = ? AND (?2 IS NULL OR p.id = ?2)
                ORDER BY sentOn DESC, letter.key DESC LIMIT ?
                """
            )
            .bind(sent).bind(partner?.text).bind(max(0, limit)).all { row in
                (try LetterRow.letter(row), row.text(6))
            }
        }
    }
}

extension WriteContext {
    fileprivate func letter(_ id: LetterID) throws -> LetterDraft? {
        try sql.composed("SELECT \(LetterRow.columns) FROM letter WHERE id = ?").bind(id)
            .first { try LetterRow.letter($0) }
    }
}

extension LetterDraft {
    fileprivate func refuseIfSent() throws {
        guard let sentOn else { return }
        throw StoreError.refused(
            "This letter was sent on \(sentOn). What went out stays as it was; begin another."
        )
    }
}
