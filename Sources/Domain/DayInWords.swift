extension Day {
    /// The months' names, January first.
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// "3 August", and with its year when that is not `year`: "3 August 2024".
    public func inWords(inYear year: Int) -> String {
        let (own, month, day) = civil
        let text = "\(day) \(Day.monthNames[month - 1])"
        return own == year ? text : "\(text) \(own)"
    }

    /// "Monday, 23 November 2026".
    public var inFull: String {
        let (year, month, day) = civil
        return "\(weekday.name), \(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// As one says it on `today`: "today", "yesterday", "tomorrow", a weekday within the coming
    /// week, else "3 August".
    public func spoken(on today: Day) -> String {
        switch self - today {
        case 0: "today"
        case -1: "yesterday"
        case 1: "tomorrow"
        case 2...6: weekday.name
        default: inWords(inYear: today.year)
        }
    }
}
