/// What a first reading of a sheet finds.
struct SheetSurvey {
    /// Whether any cell shows anything.
    private(set) var isBlank = true
    /// Formulas whose value was not saved.
    private(set) var unsaved = 0
    /// Rows over which one cell of a column stands, by column.
    private(set) var spans: [Int: [ClosedRange<Int>]] = [:]

    init(_ workbook: Workbook, _ sheet: Workbook.Sheet) throws {
        var rows = try SheetRows(workbook, sheet)
        while try rows.next() != nil { isBlank = false }
        unsaved = rows.unsaved
        for merge in rows.merges {
            let ends = merge.split(separator: ":").compactMap(CellName.init)
            // Headings over several columns say nothing of one; only what stands beside rows does.
            guard ends.count == 2, ends[0].column == ends[1].column, ends[0].row < ends[1].row,
                ends[1].row - ends[0].row < 10_000
            else { continue }
            spans[ends[0].column, default: []].append(ends[0].row...ends[1].row)
        }
    }
}
