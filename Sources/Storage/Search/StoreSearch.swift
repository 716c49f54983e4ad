import Domain

extension Store {
    /// Full text over partners and the notes of touches, each word perhaps only begun.
    ///
    /// Whatever is typed is safe. A single letter finds partners alone, or that very word.
    ///
    /// - Returns: partners first, the best first; then touches, the newest logged first; at most
    ///   `limit` of each, 1 to 100.
    public func find(_ words: String, limit: Int = 20) throws -> [Found] {
        let words = SearchWords(words)
        guard let match = words.match, let among = words.matchAmongMany else { return [] }
        let limit = min(max(limit, 1), 100)
        try indexWords()
        return try read { sql in
            try partners(matching: match, limit, sql) + touches(matching: among, limit, sql)
        }
    }

    private func partners(
        matching match: String,
        _ limit: Int,
        _ sql: Statements
    ) throws -> [Found] {
        try sql(
            """
            SELECT p.id, p.name, p.organization, p.archived,
                snippet(partnerWords, -1, char(2), char(3), '…', 12)
            FROM (SELECT rowid AS key, rank FROM partnerWords
                    WHERE partnerWords MATCH ?1 ORDER BY rank LIMIT ?2) best
                JOIN partnerWords ON partnerWords.rowid = best.key
                JOIN partner p ON p.key = best.key
            WHERE partnerWords MATCH ?1 ORDER BY p.archived, best.rank
            """
        )
        .bind(match).bind(limit).all { row in
            Found(
                partner: try row.id(0),
                name: row.text(1),
                organization: row.text(2),
                archived: row.bool(3),
                place: .partner,
                snippet: Found.Piece.pieces(of: row.text(4))
            )
        }
    }

    private func touches(
        matching match: String,
        _ limit: Int,
        _ sql: Statements
    ) throws -> [Found] {
        try sql(
            """
            SELECT p.id, p.name, p.organization, p.archived, t.id, t.day,
                snippet(touchWords, -1, char(2), char(3), '…', 12)
            FROM touchWords JOIN touch t ON t.key = touchWords.rowid
                JOIN partner p ON p.key = t.partner
            WHERE touchWords MATCH ? ORDER BY touchWords.rowid DESC LIMIT ?
            """
        )
        .bind(match).bind(limit).all { row in
            Found(
                partner: try row.id(0),
                name: row.text(1),
                organization: row.text(2),
                archived: row.bool(3),
                place: .touch(try row.id(4), on: row.day(5)),
                snippet: Found.Piece.pieces(of: row.text(6))
            )
        }
    }

    /// Whom a name may mean: at most 20, those so called to the letter first.
    public func people(named words: String) throws -> [Person] {
        let typed = words.trimmed
        guard let match = SearchWords(typed).withoutTitles.match(in: "name") else { return [] }
        try indexWords()
        return try read { sql in
            try sql(
                """
                SELECT id, name, given, family, organization, archived FROM partner
                WHERE key IN (SELECT rowid FROM partnerWords WHERE partnerWords MATCH ?2)
                ORDER BY name = ?1 COLLATE NOCASE DESC, archived,
                    given = ?1 COLLATE NOCASE OR family = ?1 COLLATE NOCASE DESC,
                    name COLLATE NOCASE, key
                LIMIT 20
                """
            )
            .bind(typed).bind(match).all { try PersonRow.person($0) }
        }
    }
}

extension Found.Piece {
    /// Parts a snippet at its marks, which no stored text can hold.
    static func pieces(of marked: String) -> [Found.Piece] {
        var pieces: [Found.Piece] = []
        var isMatch = false
        for part in marked.split(omittingEmptySubsequences: false, whereSeparator: { $0.isMark }) {
            if !part.isEmpty { pieces.append(Found.Piece(text: String(part), isMatch: isMatch)) }
            isMatch.toggle()
        }
        return pieces
    }
}

extension Character {
    fileprivate var isMark: Bool { self == "\u{2}" || self == "\u{3}" }
}
