import Domain

/// A day as someone wrote it in a text: "12 November", "Nov 12th, 2026", "11/12", "2026-11-12".
struct WrittenDay {
    /// Which words of the text it is.
    let words: Range<Int>
    /// Months and days that it may mean; of "3/4" there are two.
    private let readings: [(month: Int, day: Int)]
    private let year: Int?

    func means(_ day: Day) -> Bool {
        let civil = day.civil
        return readings.contains { $0.month == civil.month && $0.day == civil.day }
            && (year == nil || year == civil.year || year == civil.year % 100)
    }

    /// All days in a text.
    static func all(in text: Wording) -> [WrittenDay] {
        (0..<text.count).compactMap { inNames(text, at: $0) ?? inFigures(text, at: $0) }
    }

    /// "12 November", "12th of November 2026", "November 12".
    private static func inNames(_ text: Wording, at start: Int) -> WrittenDay? {
        let first = text[start]
        var end = start + 1
        if end < text.count, text[end] == "of" { end += 1 }
        guard end < text.count else { return nil }
        let readings: [(Int, Int)]
        if let month = month(first), end == start + 1, let day = ordinal(text[end]) {
            readings = [(month, day)]
        } else if let day = ordinal(first), let month = month(text[end]) {
            readings = [(month, day)]
        } else {
            return nil
        }
        end += 1
        var year: Int?
        if end < text.count, let number = Int(text[end]), (1900...2199).contains(number) {
            year = number
            end += 1
        }
        return WrittenDay(words: start..<end, readings: readings, year: year)
    }

    /// "11/12", "12.11.2026", "2026-11-12": month first or day first, both are meant.
    private static func inFigures(_ text: Wording, at start: Int) -> WrittenDay? {
        func number(_ place: Int) -> Int? {
            place < text.count && text[place].utf8.count <= 4 ? Int(text[place]) : nil
        }
        func isJoined(_ place: Int) -> Bool { ["/", "-", "."].contains(text.gap(after: place)) }
        guard let first = number(start), let second = number(start + 1), isJoined(start) else {
            return nil
        }
        if let third = number(start + 2), isJoined(start + 1) {
            if first > 31 {
                return WrittenDay(
                    words: start..<start + 3,
                    readings: [(second, third)],
                    year: first
                )
            }
            return WrittenDay(
                words: start..<start + 3,
                readings: [(first, second), (second, first)],
                year: third
            )
        }
        // Two figures alone are a day only with a slash: "1-2" are hours, "1.2" is a number.
        guard text.gap(after: start) == "/" else { return nil }
        return WrittenDay(
            words: start..<start + 2,
            readings: [(first, second), (second, first)],
            year: nil
        )
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let place = Day.monthNames.firstIndex { name in
            let name = name.lowercased()
            return name == word || name.prefix(3) == word || (word == "sept" && name == "september")
        }
        return place.map { $0 + 1 }
    }

    /// "12", "12th".
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        guard rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest), let number = Int(digits),
            (1...31).contains(number)
        else { return nil }
        return number
    }
}
