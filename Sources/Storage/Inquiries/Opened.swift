import Domain
import Vault

/// A record about a client, as far as it could be opened.
public struct Opened<Record: Sendable>: Sendable {
    public var record: Record
    /// The fields whose cells were damaged or altered; they are blank in the record.
    public var damaged: [String]
}

extension Opened: Equatable where Record: Equatable {}

/// Opens the cells of one row, one by one: a damaged one leaves the others be.
struct CellReading {
    private let columns: [SealedColumn]
    private let names: [String]
    private let row: String
    private(set) var damaged: [String] = []

    /// Without seals every field is blank, which counts as no damage.
    init(_ table: Table, row: String, _ seals: Seals?) {
        columns = seals?.columns(of: table) ?? []
        names = table.sealed
        self.row = row.lowercased()
    }

    /// The text of the sealed column with this place among the table's.
    mutating func text(_ place: Int, _ query: Query, _ column: Int32) -> String {
        guard place < columns.count else { return "" }
        guard let text = try? columns[place].text(query.bytes(column), row: row) else {
            damaged.append(names[place])
            return ""
        }
        return text
    }
}
