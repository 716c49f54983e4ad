import Cadence
public import Domain

extension Store {
    /// The partners that a query asks for, as of a day.
    public func partners(_ query: PartnerQuery, on day: Day) throws -> PartnerPage {
        if !query.words.isBlank { try indexWords() }
        return try read { sql in
            let standings = try standings(on: day, sql)
            var filter = Filter()
            if !query.words.isBlank {
                guard let match = SearchWords(query.words).match else {
                    return PartnerPage(rows: [], total: 0)
                }
                filter.add(
                    "p.key IN (SELECT rowid FROM partnerWords WHERE partnerWords MATCH ?)",
                    .text(match)
                )
            }
            if let kind = query.kind { filter.add("p.kind = ?", .text(kind.rawValue)) }
            if let circle = query.circle {
                filter.add("\(query.circles) = ?", .text(circle.rawValue))
            }
            if let archived = query.archived {
                filter.add("p.archived = ?", .integer(archived ? 1 : 0))
            }
            if let guessed = query.guessed {
                filter.add("p.kindGuessed = ?", .integer(guessed ? 1 : 0))
            }
            if let tag = query.tag {
                filter.add(
                    """
                    EXISTS (SELECT 1 FROM json_each(p.tags) t WHERE t.value = ? COLLATE NOCASE)
                    """,
                    .text(tag)
                )
            }
            if let stage = query.stage {
                let keys = standings.keys(in: stage).map { String($0) }.joined(separator: ",")
                filter.add("p.key IN (SELECT value FROM json_each(?))", .text("[\(keys)]"))
            }
            return try filter.page(query, standings, sql)
        }
    }

    /// All tags in use, with how many partners carry each, by name.
    public func tags() throws -> [(tag: String, count: Int)] {
        try read { sql in
            try sql(
                """
                SELECT min(t.value), count(*) FROM partner p, json_each(p.tags) t
                WHERE p.archived = 0 AND p.tags <> '[]'
                GROUP BY t.value COLLATE NOCASE ORDER BY t.value COLLATE NOCASE
                """
            )
            .all { ($0.text(0), $0.int(1)) }
        }
    }
}

/// Conditions that all must hold, and their parameters.
private struct Filter {
    private var conditions: [String] = []
    private var parameters: [StoredValue] = []

    mutating func add(_ condition: String, _ parameter: StoredValue) {
        conditions.append(condition)
        parameters.append(parameter)
    }

    func page(
        _ query: PartnerQuery,
        _ standings: Standings,
        _ sql: Statements
    ) throws -> PartnerPage {
        let condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
        let count = try sql.composed("SELECT count(*) FROM partner p WHERE \(condition)")
        for parameter in parameters { count.bind(parameter) }
        let total = try count.first { $0.int(0) } ?? 0
        let list = try sql.composed(
            """
            SELECT p.key, p.id, p.name, p.kind, p.kindGuessed, p.role, p.organization,
                \(query.circles), p.quiet, p.archived, p.tags, s.lastDay
            FROM partner p LEFT JOIN standing s ON s.partner = p.key
            WHERE \(condition) ORDER BY \(order(query)) LIMIT ? OFFSET ?
            """
        )
        for parameter in parameters { list.bind(parameter) }
        list.bind(min(max(query.limit, 1), 1_000)).bind(max(query.offset, 0))
        var rows: [PartnerPage.Row] = []
        try list.each { row in
            let key = row.int64(0)
            rows.append(
                PartnerPage.Row(
                    id: try row.id(1),
                    name: row.text(2),
                    kind: try row.word(3),
                    isKindGuessed: row.bool(4),
                    role: row.text(5),
                    organization: row.text(6),
                    circle: try row.word(7),
                    stage: stage(of: key, standings),
                    lastTouch: lastTouch(of: key, row.optionalDay(11), standings),
                    quiet: row.bool(8),
                    archived: row.bool(9),
                    tags: try TextList.decode(row.text(10))
                )
            )
        }
        return PartnerPage(rows: rows, total: total)
    }

    private func stage(of key: Int64, _ standings: Standings) -> Stage {
        guard let relationship = standings.relationship(of: key) else { return .prospect }
        return Stage(of: relationship, settings: standings.book.settings, on: standings.day)
    }

    private func lastTouch(of key: Int64, _ newest: Day?, _ standings: Standings) -> Day? {
        guard let newest, newest > standings.day else { return newest }
        return standings.relationship(of: key)?.moments.last?.on
    }

    private func order(_ query: PartnerQuery) -> String {
        switch query.sort {
        case .name: "p.name COLLATE NOCASE, p.key"
        case .recent: "s.lastDay IS NULL, s.lastDay DESC, p.name COLLATE NOCASE, p.key"
        case .circle:
            """
            CASE \(query.circles) WHEN 'core' THEN 0 WHEN 'key' THEN 1 ELSE 2 END, p.name COLLATE NOCASE, \
            p.key
            """
        case .added: "p.addedOn DESC, p.key DESC"
        }
    }
}

extension PartnerQuery {
    /// The circle of each, in SQL.
    fileprivate var circles: String {
        account == 1
            ? "p.circle"
            : """
            ifnull((SELECT circle FROM stance WHERE partner = p.key AND author = \(account)), 'wider')
            """
    }
}
