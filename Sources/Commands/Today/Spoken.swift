/// Numbers and spans as people say them.
enum Spoken {
    private static let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]

    /// "three", and "13" from there.
    static func number(_ count: Int) -> String {
        words.indices.contains(count) ? words[count] : "\(count)"
    }

    /// "three things".
    static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(number(count)) \(count == 1 ? one : many)"
    }

    /// "2 days late", "3 weeks late", "4 months late".
    static func late(_ days: Int) -> String {
        switch days {
        case 1: "1 day late"
        case ..<14: "\(days) days late"
        case ..<60: "\(days / 7) weeks late"
        case ..<730: "\(days / 30) months late"
        default: "\(days / 365) years late"
        }
    }
}

extension String {
    /// With a capital at its beginning.
    var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
