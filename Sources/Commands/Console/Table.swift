/// Rows and columns for a terminal: each column as wide as its widest cell, and, where the page is
/// too narrow, the widest ones cut.
struct Table {
    var headings: [String]
    var rows: [[String]] = []
    /// Columns that are never cut, by number.
    var whole: Set<Int> = []

    init(_ headings: [String], whole: Set<Int> = []) {
        self.headings = headings
        self.whole = whole
    }

    mutating func add(_ cells: String...) {
        rows.append(cells.map(\.printable))
    }

    /// The lines of the table, for a page of `width` columns; nil is a page without an end.
    func lines(width: Int?, paint: Paint) -> [String] {
        let widths = fittedWidths(width)
        let head = paint.soft(line(headings, widths))
        return [head] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let fitted = cell.fitted(to: widths[index])
            line += index == cells.count - 1 ? fitted : fitted.padded(to: widths[index]) + "  "
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    private func fittedWidths(_ page: Int?) -> [Int] {
        var widths = headings.indices.map { column in
            rows.reduce(headings[column].displayWidth) { Swift.max($0, $1[column].displayWidth) }
        }
        guard let page else { return widths }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - page
        while excess > 0 {
            let candidates = widths.indices.filter { !whole.contains($0) && widths[$0] > 8 }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
