public import Domain

/// What stands in a cell of an exported sheet.
public enum SheetCell: Hashable, Sendable {
    case blank
    case text(String)
    case number(Int)
    case decimal(Double)
    case day(Day)
    case flag(Bool)

    init(_ text: String) { self = text.isEmpty ? .blank : .text(text) }
    init(_ day: Day?) { self = day.map(SheetCell.day) ?? .blank }
    init(_ number: Int?) { self = number.map(SheetCell.number) ?? .blank }
    init(_ list: [String]) { self.init(list.joined(separator: "; ")) }

    /// As text: days as `YYYY-MM-DD`, "yes" and "no"; what looks like a formula is made harmless.
    var plain: String {
        switch self {
        case .blank: ""
        case .text(let text): Harmless.cell(text)
        case .number(let number): String(number)
        case .decimal(let number): String(number)
        case .day(let day): day.description
        case .flag(let isTrue): isTrue ? "yes" : "no"
        }
    }
}

/// Takes the sheets of an export, one after another, row by row.
public protocol SheetTaker {
    mutating func begin(_ sheet: Sheet) throws
    mutating func write(_ row: [SheetCell]) throws
    mutating func end() throws
    /// After the last sheet.
    mutating func finish() throws
}
