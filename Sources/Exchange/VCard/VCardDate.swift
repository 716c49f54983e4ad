import Domain

/// A day in a vCard, perhaps without its year (RFC 6350, section 4.3).
struct VCardDate: Equatable {
    /// Nil where it is not said.
    var year: Int?
    var month: Int
    var day: Int

    /// Reads `1996-04-15`, `19960415`, `--0415`, `--04-15` and each with a time behind it; nil for
    /// what has no month and day, or does not exist.
    init?(_ text: String, omittedYear: String? = nil) {
        let date =
            text.trimmed.split(maxSplits: 1, omittingEmptySubsequences: false) {
                $0 == "T" || $0 == "t" || $0 == " "
            }.first ?? ""
        var digits = Substring()
        var hasYear = true
        if date.hasPrefix("--") {
            hasYear = false
            digits = date.dropFirst(2)
        } else {
            digits = date
        }
        let numbers = digits.split { $0 == "-" || $0 == "/" }.map(String.init)
        guard numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        let fields: [Int]
        switch (hasYear, numbers.count, numbers.first?.utf8.count) {
        case (true, 1, 8), (false, 1, 4):
            let whole = numbers[0]
            let end = whole.dropLast(4)
            fields =
                (hasYear ? [String(end)] : []).compactMap(Int.init)
                + [whole.dropLast(2).suffix(2), whole.suffix(2)].compactMap { Int($0) }
        case (true, 3, 4), (false, 2, _): fields = numbers.compactMap { Int($0) }
        default: return nil
        }
        guard fields.count == (hasYear ? 3 : 2) else { return nil }
        (month, day) = (fields[fields.count - 2], fields[fields.count - 1])
        // Apple writes 1604 and other programs 0000 for a year that is not known.
        if hasYear, fields[0] > 1, fields[0] != 1604, String(fields[0]) != omittedYear {
            year = fields[0]
        }
        guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    }

    var when: Detail.When { .yearly(month: month, day: day) }
}
