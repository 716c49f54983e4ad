/// A sheet as delimited text, made while it is read, so that it goes the way of every other table.
///
/// Its lines are the sheet's rows: a blank row is a blank line, and a line break within a cell is a
/// vertical tab.
struct SheetText: ByteSource {
    private static let pieceSize = 32_768

    private var rows: SheetRows
    private let spans: [Int: [ClosedRange<Int>]]
    /// What a cell shows for those below it that are merged with it, by column.
    private var carried: [Int: (rows: ClosedRange<Int>, text: [UInt8])] = [:]
    private var line = 1
    private var text: [UInt8] = []

    init(_ rows: SheetRows, spans: [Int: [ClosedRange<Int>]]) {
        self.rows = rows
        self.spans = spans
    }

    mutating func next() throws -> [UInt8]? {
        text.removeAll(keepingCapacity: true)
        while text.count < Self.pieceSize, let row = try rows.next() { write(row) }
        return text.isEmpty ? nil : text
    }

    private mutating func write(_ row: SheetRows.Row) {
        text += repeatElement(UInt8(ascii: "\n"), count: max(0, row.number - line))
        line = row.number + 1
        var column = 0
        for (place, shown) in filled(row) {
            text += repeatElement(UInt8(ascii: ","), count: max(0, place - column))
            column = max(place, column)
            text.append(UInt8(ascii: "\""))
            append(shown)
            text.append(UInt8(ascii: "\""))
        }
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ shown: [UInt8]) {
        var afterReturn = false
        for byte in shown {
            switch byte {
            case UInt8(ascii: "\""): text += [byte, byte]
            case 0x0d: text.append(0x0b)
            case 0x0a: if !afterReturn { text.append(0x0b) }
            default: text.append(byte)
            }
            afterReturn = byte == 0x0d
        }
    }

    /// The row with what cells above show for it.
    private mutating func filled(_ row: SheetRows.Row) -> [(column: Int, text: [UInt8])] {
        guard !spans.isEmpty else { return row.cells }
        var cells = row.cells
        for cell in row.cells {
            if let span = spans[cell.column]?.first(where: { $0.lowerBound == row.number }) {
                carried[cell.column] = (span, cell.text)
            }
        }
        for (column, (rows, text)) in carried {
            if row.number > rows.upperBound {
                carried[column] = nil
            } else if row.number > rows.lowerBound,
                !cells.contains(where: { $0.column == column })
            {
                cells.append((column, text))
            }
        }
        return cells.sorted { $0.column < $1.column }
    }
}
