import GRDB
import GRDBSQLite

/// The prepared statements of one connection, for the time of one transaction.
final class Statements {
    let db: Database
    private var queries: [UnsafePointer<UInt8>: Query] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// The statement that a literal says: the same literal finds it again without hashing its text.
    func callAsFunction(_ sql: StaticString) throws -> Query {
        if let query = queries[sql.utf8Start] { return query }
        let query = try Query(db, String(describing: sql))
        queries[sql.utf8Start] = query
        return query
    }

    /// A statement put together at run time, never of what a user typed.
    func composed(_ sql: String) throws -> Query { try Query(db, sql) }

    var lastKey: Int64 { db.lastInsertedRowID }

    /// How many rows the last statement changed, triggers' rows not among them.
    var changes: Int { db.changesCount }
}
