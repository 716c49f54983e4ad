import Domain
import GRDB
import Vault

/// The pen: everything that a write may do, inside its one transaction.
///
/// Each function writes one record, keeps the journal, and marks what must be renewed at the end.
/// It is made by `Store.write` only, and must not outlive its closure.
final class WriteContext {
    let sql: Statements
    let author: Author
    /// Milliseconds since 1970, UTC: when the batch was begun.
    let at: Int64
    /// The practice's day.
    let today: Day
    let batch: Batch.ID
    let seals: Seals?
    var journal: Journal

    /// Partners whose touches were written.
    var stalePartners: Set<Int64> = []
    /// Inquiries of which a day was written.
    var staleInquiries: Set<Int64> = []
    /// Partners who were met through someone who had not been written yet.
    var awaited: [(partner: Int64, introducer: PartnerID)] = []
    /// Partners whose introducer was written, to look for circles.
    var introduced: Set<Int64> = []
    var wroteCore = false
    /// What the audit row says beside who did what; nothing of a client.
    var audited = Audited()
    var words = Wordbook()
    var nameOrder = NameOrder()
    var identities = TraceTable.identity
    var arrivals = TraceTable.arrival
    private var columnNames: [Table: [String]] = [:]

    init(
        _ db: Database,
        author: Author,
        at: Int64,
        today: Day,
        batch: Batch.ID,
        keyring: Keyring?
    ) {
        sql = Statements(db)
        self.author = author
        self.at = at
        self.today = today
        self.batch = batch
        seals = keyring.map { Seals($0) }
        journal = Journal(batch: Int64(batch))
    }

    /// How many rows were written so far.
    var rows: Int { journal.rows }

    /// What holds for the whole and is looked at once, when all is written.
    func finish() throws {
        try words.finish(sql)
        try nameOrder.restore(sql)
        try identities.settle(sql)
        try arrivals.settle(sql)
        try resolveAwaited()
        try refuseCircles()
        if wroteCore { try refuseSixthCore() }
        try renewStandings()
        try renewStirs()
        try journal.finish(sql)
    }

    // MARK: Rows

    /// Runs an insert whose first parameter is the record's id, and notes the row.
    @discardableResult
    func insert(_ query: Query, into table: Table, id: String) throws -> Int64 {
        do {
            try query.run()
        } catch let failure as SQLiteFailure where failure.code == Self.uniqueFailure {
            throw StoreError.refused(
                "There is a record with the id \(id) already, so this one was not written."
            )
        }
        let key = sql.lastKey
        try journal.didInsert(key, into: table, sql)
        words.didInsert(into: table)
        return key
    }

    func delete(_ key: Int64, from table: Table) throws {
        try journal.willChange(key, in: table, sql)
        try StoredRow.delete(key, from: table, sql)
    }

    // SQLITE_CONSTRAINT_UNIQUE
    private static let uniqueFailure: Int32 = 2067

    /// The names of a table's columns, in their order.
    func columns(of table: Table) throws -> [String] {
        if let names = columnNames[table] { return names }
        let names = try StoredRow.columns(of: table, sql)
        columnNames[table] = names
        return names
    }

    // MARK: Keys

    func key(of partner: PartnerID) throws -> Int64? {
        try sql("SELECT key FROM partner WHERE id = ?").bind(partner).first { $0.int64(0) }
    }

    func key(of inquiry: InquiryID) throws -> Int64? {
        try sql("SELECT key FROM inquiry WHERE id = ?").bind(inquiry).first { $0.int64(0) }
    }

    func key(of authorization: AuthorizationID) throws -> Int64? {
        try sql("SELECT key FROM authorization WHERE id = ?").bind(authorization)
            .first { $0.int64(0) }
    }

    /// The partner's key; without one the write fails.
    func known(_ partner: PartnerID) throws -> Int64 {
        guard let key = try key(of: partner) else { throw StoreError.noPartner(partner) }
        return key
    }

    func known(_ inquiry: InquiryID) throws -> Int64 {
        guard let key = try key(of: inquiry) else {
            throw StoreError.unknown("There is no inquiry with the id \(inquiry).")
        }
        return key
    }
}

extension StoreError {
    static func noPartner(_ id: PartnerID) -> StoreError {
        .unknown("There is no partner with the id \(id).")
    }
}
