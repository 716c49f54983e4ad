/// What the columns of a table without headings hold, by what stands in them.
enum ColumnGuess {
    static func meanings(of sample: [(line: Int, cells: [String])], width: Int) -> [Meaning?] {
        var meanings: [Meaning?] = []
        for column in 0..<width {
            let cells = sample.compactMap {
                column < $0.cells.count ? $0.cells[column].nonEmpty : nil
            }
            meanings.append(field(of: cells).map { Meaning($0) })
        }
        if let name = (0..<width).first(where: { column in
            meanings[column] == nil
                && isNames(
                    sample.compactMap { column < $0.cells.count ? $0.cells[column].nonEmpty : nil }
                )
        }) {
            meanings[name] = Meaning(.name)
        }
        return meanings
    }

    private static func field(of cells: [String]) -> Field? {
        guard !cells.isEmpty else { return nil }
        func most(_ test: (String) -> Bool) -> Bool {
            cells.count(where: test) * 3 >= cells.count * 2
        }
        if most({ EmailText.address(in: $0) != nil }) { return .email }
        if most({ DateText($0) != nil }) { return nil }
        if most({ PhoneDigits($0) != nil && !$0.contains(where: { $0.isLetter && $0 != "x" }) }) {
            return .phone
        }
        return nil
    }

    /// Two to five words, most of them with a capital, and no numbers.
    private static func isNames(_ cells: [String]) -> Bool {
        let likely = cells.count { cell in
            let words = cell.split(separator: " ")
            return (2...5).contains(words.count) && !cell.contains(where: \.isNumber)
                && words.count { $0.first?.isUppercase ?? false } * 2 > words.count
        }
        return !cells.isEmpty && likely * 3 >= cells.count * 2
    }
}
