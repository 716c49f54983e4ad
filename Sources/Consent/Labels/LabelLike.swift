import Domain

/// Words that look like what one calls a client: initials, "S.J.", or a chart code, "C-17".
///
/// Where no key is at hand, labels can't be compared, for they are sealed; this is what can be seen
/// all the same. A label in plain words, "blue heron", it can't see.
public enum LabelLike {
    /// Those words of a text, as they stand there; the parts of these names, the partners' own, are
    /// none.
    public static func words(in text: String, besides names: [String]) -> [String] {
        let own = Set(names.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { bare($0) })
        return text.split(whereSeparator: \.isWhitespace).map { bare($0) }.filter { word in
            !own.contains(word) && (isInitials(word) || isCode(word))
        }
    }

    /// Without the marks around it; "S.J." keeps its last point.
    private static func bare(_ word: some StringProtocol) -> String {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        guard let end = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        let core = start[...end]
        let next = start.index(after: end)
        let hasPoint = next < start.endIndex && start[next] == "." && core.contains(".")
        return String(hasPoint ? start[...next] : core)
    }

    /// Two capitals or more, each with its point.
    private static func isInitials(_ word: String) -> Bool {
        guard word.contains("."), !abbreviations.contains(word.uppercased()) else { return false }
        let parts = word.split(separator: ".")
        return parts.count >= 2
            && parts.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    }

    private static let abbreviations: Set<String> = [
        "M.D.", "M.D", "D.O.", "R.N.", "M.A.", "B.A.", "M.S.", "P.A.", "N.P.", "J.D.", "U.S.",
        "D.C.",
        "L.A.", "N.Y.", "A.M.", "P.M.", "P.S.", "Q.A.", "U.S.A.", "P.O.", "S.F.",
    ]

    /// A letter and a figure in one word, which is neither how long nor which day.
    private static func isCode(_ word: String) -> Bool {
        guard word.contains(where: \.isLetter), word.contains(where: \.isNumber),
            word.allSatisfy({ $0.isLetter || $0.isNumber || "-_/#".contains($0) })
        else { return false }
        let unit = word.drop { $0.isNumber || $0 == "-" }.lowercased()
        return !units.contains(unit)
    }

    /// What may stand behind a figure in any note: "45m", "3rd", "90-minute", "10am", "2x", "5k".
    private static let units: Set<String> = [
        "m", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "hm", "am",
        "pm",
        "st", "nd", "rd", "th", "x", "k", "d", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "year-old", "s",
    ]
}
