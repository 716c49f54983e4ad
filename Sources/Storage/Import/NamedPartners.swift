import Domain
import Exchange

/// Partners by a name that someone wrote down.
enum NamedPartners {
    /// Those whose name it is, but for titles, degrees, case and accents; where nobody's is, those
    /// whose name agrees with it.
    static func named(_ name: String, _ sql: Statements) throws -> [(key: Int64, id: PartnerID)] {
        let wanted = ComparableName(name)
        let found = try holding(wanted, sql)
        let exact = found.filter { $0.name == wanted }
        let chosen = exact.isEmpty ? found.filter { ComparableName.agree($0.name, wanted) } : exact
        return chosen.map { ($0.key, $0.id) }
    }

    /// The keys of those whose name it is, but for titles, degrees, case and accents.
    static func exactly(_ name: String, _ sql: Statements) throws -> [Int64] {
        let wanted = ComparableName(name)
        return try holding(wanted, sql).filter { $0.name == wanted }.map(\.key)
    }

    private static func holding(
        _ wanted: ComparableName,
        _ sql: Statements
    ) throws -> [(key: Int64, id: PartnerID, name: ComparableName)] {
        guard !wanted.isEmpty, let match = SearchWords(wanted.text).match(in: "name") else {
            return []
        }
        return try sql(
            """
            SELECT partner.key, partner.id, partner.name FROM partnerWords
            JOIN partner ON partner.key = partnerWords.rowid
            WHERE partnerWords MATCH ? ORDER BY partner.key LIMIT 100
            """
        )
        .bind(match)
        .all { (key: $0.int64(0), id: try $0.id(1), name: ComparableName($0.text(2))) }
    }
}
