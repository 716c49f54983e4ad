/// Something personal to remember of a partner, perhaps with a day.
public struct Detail: Hashable, Sendable {
    /// A day every year, or one day.
    public enum When: Hashable, Sendable {
        /// 29 February is 28 February in other years.
        case yearly(month: Int, day: Int)
        case once(Day)

        /// Reads `--MM-DD` or `YYYY-MM-DD`.
        public init?(_ text: some StringProtocol) {
            if text.utf8.count == 7, text.hasPrefix("--") {
                // 2000 is a leap year, so that 29 February is one.
                guard let day = Day("2000-\(text.dropFirst(2))") else { return nil }
                self = .yearly(month: day.month, day: day.dayOfMonth)
            } else if let day = Day(text) {
                self = .once(day)
            } else {
                return nil
            }
        }

        /// The day in a given year; nil for a full date in another.
        public func day(inYear year: Int) -> Day? {
            switch self {
            case .yearly(let month, let day):
                Day(
                    year: year,
                    month: month,
                    day: min(day, Day.length(ofMonth: month, year: year))
                )
            case .once(let day): day.year == year ? day : nil
            }
        }
    }

    public var id: DetailID
    public var partner: PartnerID
    public var text: String
    public var on: When?

    public init(id: DetailID, partner: PartnerID, text: String, on: When? = nil) {
        self.id = id
        self.partner = partner
        self.text = text
        self.on = on
    }
}

extension Detail.When: CustomStringConvertible {
    public var description: String {
        switch self {
        case .yearly(let month, let day):
            "--\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        case .once(let day): day.description
        }
    }
}
