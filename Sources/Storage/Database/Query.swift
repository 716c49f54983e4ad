import Domain
import GRDB
import GRDBSQLite

/// One prepared statement, by SQLite's own interface: the hot paths can't afford a layer between.
///
/// Bind its parameters in order, then walk its rows. It must not be used by two walks at once.
final class Query {
    // GRDB keeps the statement and lets go of it with the connection.
    private let statement: Statement
    private let handle: OpaquePointer
    private var parameter: Int32 = 0

    init(_ db: Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
        sqlite3_reset(handle)
    }

    // MARK: Parameters

    @discardableResult
    func bind(_ number: Int64) -> Query {
        parameter += 1
        sqlite3_bind_int64(handle, parameter, number)
        return self
    }

    @discardableResult
    func bind(_ number: Int) -> Query { bind(Int64(number)) }

    @discardableResult
    func bind(_ isTrue: Bool) -> Query { bind(isTrue ? 1 : 0 as Int64) }

    @discardableResult
    func bind(_ day: Day) -> Query { bind(Int64(day.number)) }

    @discardableResult
    func bind(_ text: String) -> Query {
        parameter += 1
        var text = text
        text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress, !utf8.isEmpty else {
                sqlite3_bind_text(handle, parameter, "", 0, Self.transient)
                return
            }
            start.withMemoryRebound(to: CChar.self, capacity: utf8.count) { characters in
                _ = sqlite3_bind_text(
                    handle,
                    parameter,
                    characters,
                    Int32(utf8.count),
                    Self.transient
                )
            }
        }
        return self
    }

    /// Binds text that stays where it is until the statement has run.
    @discardableResult
    func bind(lasting text: Slice<UnsafeBufferPointer<UInt8>>) -> Query {
        parameter += 1
        let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text))
        guard let start = text.baseAddress, text.count > 0 else {
            sqlite3_bind_text(handle, parameter, "", 0, Self.transient)
            return self
        }
        let characters = start.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(handle, parameter, characters, Int32(text.count), nil)
        return self
    }

    @discardableResult
    func bind(_ bytes: [UInt8]) -> Query {
        parameter += 1
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, parameter, 0)
        } else {
            sqlite3_bind_blob(handle, parameter, bytes, Int32(bytes.count), Self.transient)
        }
        return self
    }

    @discardableResult
    func bindNull() -> Query {
        parameter += 1
        sqlite3_bind_null(handle, parameter)
        return self
    }

    @discardableResult
    func bind(_ number: Int64?) -> Query { number.map { bind($0) } ?? bindNull() }

    @discardableResult
    func bind(_ number: Int?) -> Query { number.map { bind($0) } ?? bindNull() }

    @discardableResult
    func bind(_ isTrue: Bool?) -> Query { isTrue.map { bind($0) } ?? bindNull() }

    @discardableResult
    func bind(_ day: Day?) -> Query { day.map { bind($0) } ?? bindNull() }

    @discardableResult
    func bind(_ text: String?) -> Query { text.map { bind($0) } ?? bindNull() }

    @discardableResult
    func bind<Record>(_ id: RecordID<Record>) -> Query { bind(id.text) }

    // MARK: Rows

    /// Does it, and gives no rows.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Walks the rows.
    func each(_ body: (Query) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    /// The first row; nil when there is none.
    func first<Value>(_ body: (Query) throws -> Value) throws -> Value? {
        defer { reset() }
        return try step() ? try body(self) : nil
    }

    /// Whether there is a row.
    var hasRow: Bool {
        get throws { try first { _ in true } ?? false }
    }

    /// All rows.
    func all<Value>(_ body: (Query) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try each { values.append(try body($0)) }
        return values
    }

    private func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLiteFailure(sqlite3_db_handle(handle))
        }
    }

    private func reset() {
        sqlite3_reset(handle)
        parameter = 0
    }

    // MARK: Columns

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func int(_ column: Int32) -> Int { Int(int64(column)) }

    func bool(_ column: Int32) -> Bool { int64(column) != 0 }

    func day(_ column: Int32) -> Day { Day(number: int(column)) }

    func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

    func optionalDay(_ column: Int32) -> Day? { isNull(column) ? nil : day(column) }

    func optionalBool(_ column: Int32) -> Bool? { isNull(column) ? nil : bool(column) }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(
            decoding: UnsafeBufferPointer(start: start, count: count),
            as: UTF8.self
        )
    }

    func withBytes<Value>(
        _ column: Int32,
        _ body: (UnsafeRawBufferPointer) throws -> Value
    ) rethrows -> Value {
        let start = sqlite3_column_blob(handle, column)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))
        return try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    func bytes(_ column: Int32) -> [UInt8] { withBytes(column) { Array($0) } }

    /// One of a closed set of words.
    func word<Word: RawRepresentable>(_ column: Int32) throws -> Word
    where Word.RawValue == String {
        let text = text(column)
        guard let word = Word(rawValue: text) else { throw StoreError.damaged("“\(text)”") }
        return word
    }

    func id<Record>(_ column: Int32) throws -> RecordID<Record> {
        guard let id = RecordID<Record>(text(column)) else { throw StoreError.damaged("an id") }
        return id
    }

    /// A value of any type, as the journal keeps it.
    func value(_ column: Int32) -> StoredValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .integer(int64(column))
        case SQLITE_TEXT: .text(text(column))
        case SQLITE_BLOB: .bytes(bytes(column))
        case SQLITE_FLOAT: .integer(int64(column))
        default: .null
        }
    }

    var columnCount: Int32 { sqlite3_column_count(handle) }

    @discardableResult
    func bind(_ value: StoredValue) -> Query {
        switch value {
        case .null: bindNull()
        case .integer(let number): bind(number)
        case .text(let text): bind(text)
        case .bytes(let bytes): bind(bytes)
        }
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
