import Domain

/// A row of a sheet that is no person: a section's heading, a total, the headings once more.
struct SectionRow {
    let why: String
    let isHeading: Bool
    let kind: Partner.Kind?

    init?(_ record: DelimitedRecord, layout: Layout) {
        let filled = record.filled
        guard let first = filled.first else { return nil }
        if filled.count == 1 {
            let text = CleanText.line(record.text(first))
            if SectionRow.isTotal(text) {
                (why, isHeading, kind) = ("is a total, not a person.", false, nil)
            } else if layout.headings.count >= 3, first <= 1, SectionRow.isHeading(text) {
                (why, isHeading, kind) = (
                    "was taken for the heading of a section.", true, KindGuess.kind(inWords: text)
                )
            } else {
                return nil
            }
        } else if SectionRow.isTotal(record, filled) {
            (why, isHeading, kind) = ("is a total, not a person.", false, nil)
        } else if filled.allSatisfy({ SectionRow.repeats(record, $0, layout.headings) }) {
            (why, isHeading, kind) = ("begins the headings once more.", false, nil)
        } else {
            return nil
        }
    }

    /// Nearly every row is settled by its second cell: a total has numbers there.
    private static func isTotal(_ record: DelimitedRecord, _ filled: [Int]) -> Bool {
        filled.dropFirst().allSatisfy { isNumber(record.text($0)) }
            && isTotal(CleanText.line(record.text(filled[0])))
    }

    private static func repeats(
        _ record: DelimitedRecord,
        _ column: Int,
        _ headings: [Heading]
    ) -> Bool {
        guard column < headings.count else { return false }
        let text = record.text(column)
        return text == headings[column].text
            || text.utf8.count == headings[column].text.utf8.count
                && text.lowercased() == headings[column].text.lowercased()
    }

    private static func isTotal(_ text: String) -> Bool {
        let words = EverydayWords.words(text).split(separator: " ")
        guard let first = words.first else { return false }
        let totals: Set<Substring> = [
            "total", "totals", "subtotal", "sum", "count", "average", "avg",
        ]
        return totals.contains(first) || words.starts(with: ["grand", "total"])
    }

    private static func isNumber(_ text: String) -> Bool {
        var hasDigit = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": hasDigit = true
            case "$", "€", "£", "%", ".", ",", "-", "(", ")", " ": break
            default: return false
            }
        }
        return hasDigit
    }

    /// Words for groups of people, or the marks with which a heading is set off.
    private static func isHeading(_ text: String) -> Bool {
        guard text.count <= 60, EmailText.address(in: text) == nil else { return false }
        if let last = text.last, last == ":" { return true }
        if "-=*#~_".contains(text.first ?? " ") || text.hasPrefix("\u{2014}") { return true }
        let words = EverydayWords.words(text).split(separator: " ").map(String.init)
        if let last = words.last, words.count <= 5, groups.contains(last) { return true }
        return EverydayWords.circle(text) != nil && text.count > 2
            || words.count <= 2 && singles.contains(words.joined(separator: " "))
    }

    private static let singles: Set = [
        "medical", "legal", "community", "education", "school", "mental health", "church", "clergy",
        "healthcare", "health", "faith",
        "other", "misc", "miscellaneous", "inactive", "archive", "archived", "section",
        "do not contact", "former", "medicine", "law",
        "behavioral health", "private practice", "group practices", "to contact",
    ]

    private static let groups: Set = [
        "schools", "doctors", "physicians", "therapists", "attorneys", "lawyers", "counselors",
        "psychiatrists", "psychologists", "pediatricians",
        "partners", "specialties", "teachers", "principals", "nonprofits", "contacts", "clinicians",
        "obgyns", "gyns", "providers", "churches", "clergy", "colleagues", "prospects",
        "others", "people", "referrals", "sources",
        "organizations", "agencies", "coaches", "clinics", "hospitals", "list",
        "nurses", "mediators", "specialists", "dentists", "chiropractors", "professionals",
        "friends",
    ]
}
