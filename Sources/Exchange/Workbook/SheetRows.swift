import Domain

/// Reads the rows of a sheet with what their cells show.
struct SheetRows {
    /// Cells further to the right are no columns of people.
    static let mostColumns = 512
    private static let mostRows = 1_048_576
    private static let longestCell = 1 << 20

    struct Row {
        var number = 0
        /// In the order of their columns, from 0; what shows nothing is left out.
        var cells: [(column: Int, text: [UInt8])] = []
    }

    private let workbook: Workbook
    private var reader: XMLReader
    private var lastRow = 0
    /// Where a cell stands that does not say it.
    private var nextColumn = 0
    private var isCell = false
    private var cell = Cell()
    private var row: Row?
    /// The cells that one holds for all, as they are named: `A1:A4`.
    private(set) var merges: [String] = []
    /// How many formulas have no value saved with them.
    private(set) var unsaved = 0

    private struct Cell {
        var column = 0
        var type = ""
        var style = 0
        var rich = RichText()
        var value: [UInt8] = []
        var isValue = false
        var hasFormula = false
    }

    init(_ workbook: Workbook, _ sheet: Workbook.Sheet) throws {
        self.workbook = workbook
        reader = try XMLReader(try workbook.document(of: sheet))
    }

    /// The next row that shows something; nil at the end of the sheet.
    mutating func next() throws -> Row? {
        while let token = try reader.next() {
            switch token {
            case .start: try begin()
            case .text:
                if cell.isValue { cell.value += reader.text }
                if isCell { cell.rich.take(.text, reader) }
                guard cell.value.count <= Self.longestCell, cell.rich.text.count <= Self.longestCell
                else { throw XMLReader.damage }
            case .end: if let row = end() { return row }
            }
        }
        return nil
    }

    private mutating func begin() throws {
        switch reader.name {
        case "row":
            let number = reader.attribute("r").flatMap { Int($0) } ?? lastRow + 1
            guard number <= Self.mostRows else { throw XMLReader.damage }
            lastRow = max(number, lastRow + 1)
            row = Row(number: lastRow)
            nextColumn = 0
        case "c":
            let place = reader.attribute("r").flatMap(CellName.init)?.column ?? nextColumn
            nextColumn = place + 1
            cell = Cell(
                column: place,
                type: reader.attribute("t") ?? "n",
                style: reader.attribute("s").flatMap { Int($0) } ?? 0
            )
            isCell = true
        case "v": cell.isValue = true
        case "f": cell.hasFormula = isCell
        case "mergeCell":
            if let place = reader.attribute("ref"), merges.count < 20_000 { merges.append(place) }
        default: if isCell { cell.rich.take(.start, reader) }
        }
    }

    private mutating func end() -> Row? {
        switch reader.name {
        case "v": cell.isValue = false
        case "c":
            isCell = false
            guard cell.column < Self.mostColumns else { break }
            let text = shown
            if cell.hasFormula, cell.value.isEmpty, cell.type != "inlineStr" { unsaved += 1 }
            if !text.isEmpty { row?.cells.append((cell.column, text)) }
        case "row":
            defer { row = nil }
            guard var row, !row.cells.isEmpty else { return nil }
            row.cells.sort { $0.column < $1.column }
            return row
        default: if isCell { cell.rich.take(.end, reader) }
        }
        return nil
    }

    private var shown: [UInt8] {
        switch cell.type {
        case "s":
            let index = Int(String(decoding: cell.value, as: UTF8.self).trimmed) ?? -1
            return Array(workbook.strings[index])
        case "inlineStr": return cell.rich.text
        case "str": return RichText.unescaped(cell.value)
        case "b": return Array((cell.value.first == UInt8(ascii: "1") ? "TRUE" : "FALSE").utf8)
        // "#N/A" and the like say nothing.
        case "e": return []
        case "d": return cell.value
        default:
            guard !cell.value.isEmpty else { return cell.rich.text }
            let text = workbook.formats[cell.style].text(
                of: String(decoding: cell.value, as: UTF8.self).trimmed,
                countsFrom1904: workbook.countsFrom1904
            )
            return Array(text.utf8)
        }
    }
}

/// `BC17`: a column, from 0, and a row, from 1.
struct CellName {
    let column: Int
    let row: Int

    init?(_ name: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                guard row == 0, column < 20_000 else { return nil }
                column = column * 26 + Int(byte - 64)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard row < 10_000_000 else { return nil }
                row = row * 10 + Int(byte - 48)
            case UInt8(ascii: "$"): break
            default: return nil
            }
        }
        guard column > 0 else { return nil }
        (self.column, self.row) = (column - 1, row)
    }
}
