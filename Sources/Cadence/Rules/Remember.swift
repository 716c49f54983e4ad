import Domain

/// "Remembering personal details and following up".
enum Remember: Ruling {
    static let rule = Rule.remember

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        var earliest: Due?
        for place in partner.details.indices {
            guard let on = partner.details[place].on,
                let day = next(on, standing.lastOutbound, season.day)
            else { continue }
            earliest = .earliest(earliest, Due(day: day, fact: place))
        }
        return earliest
    }

    /// The first such day that is not gone and has had no word from me.
    private static func next(_ on: Detail.When, _ lastOutbound: Day?, _ today: Day) -> Day? {
        let year = today.year
        for year in (year - 1)...(year + 1) {
            guard let day = on.day(inYear: year), today - day <= 7 else { continue }
            if let lastOutbound, lastOutbound >= day.adding(days: -7) { continue }
            return day
        }
        return nil
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let text = facts.partner.details[due.fact].text
        let date = facts.date(due.day)
        return text.isBlank
            ? "You noted a day of \(facts.called)'s: \(date)."
            : "You noted \(text.quoted) for \(date)."
    }

    static func bring(_ facts: Facts) -> String {
        "A line by hand, or a call."
    }
}
