import GRDB

/// Lets go of the order of names while very many partners are written, and makes it anew behind them:
/// that is one sorting, in place of as many searches as there are names.
struct NameOrder {
    private static let index = "partnerByName"
    private var definition: String?

    mutating func drop(_ sql: Statements) throws {
        guard definition == nil else { return }
        definition = try sql("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?")
            .bind(Self.index).first { $0.text(0) }
        if definition != nil { try sql.db.execute(sql: "DROP INDEX \(Self.index)") }
    }

    mutating func restore(_ sql: Statements) throws {
        if let definition { try sql.db.execute(sql: definition) }
        definition = nil
    }
}
