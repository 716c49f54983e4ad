import Domain
import Testing

@Suite struct DayTests {
    @Test func `every day of four centuries has its own number and comes back`() {
        var expected = Day(year: 1799, month: 12, day: 31)
        for year in 1800...2199 {
            for month in 1...12 {
                for date in 1...Day.length(ofMonth: month, year: year) {
                    let day = Day(year: year, month: month, day: date)
                    #expect(day == expected?.adding(days: 1))
                    #expect(day?.civil ?? (0, 0, 0) == (year, month, date))
                    expected = day
                }
            }
        }
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-24", 20_781),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `a day is the number of days since 1970`(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(Int(day.number) == number)
        #expect(day.description == text)
        #expect(Day(number: number) == day)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00",
        "0000-01-01", "2026-4-01", "26-04-01", "2026/04/01", " 2026-04-01", "2026-04-01 ",
        "2026-04-0١", "+026-04-01", "", "2026-04-011",
    ])
    func `what is no day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -13, "2024-12-15"),
        ("2026-12-01", 0, "2026-12-01"), ("9999-12-01", 1, "9999-12-31"),
        ("0001-01-05", -1, "0001-01-01"),
    ])
    func `months are calendar months, clamped to the month's end`(
        from: String,
        months: Int,
        to: String
    ) throws {
        let day = try #require(Day(from))
        #expect(day.adding(months: months) == Day(to))
    }

    @Test func `days past the calendar stay at its ends`() throws {
        #expect(Day.latest.adding(days: .max) == .latest)
        #expect(Day.earliest.adding(days: .min) == .earliest)
        #expect(Day.latest.adding(months: .max) == .latest)
        #expect(Day.earliest.adding(months: .min) == .earliest)
    }

    @Test(arguments: [
        ("2026-11-23", Weekday.monday), ("2026-11-29", .sunday), ("1970-01-01", .thursday),
        ("1969-12-31", .wednesday), ("0001-01-01", .monday),
    ])
    func `a day knows its weekday`(text: String, weekday: Weekday) throws {
        #expect(try #require(Day(text)).weekday == weekday)
    }

    @Test(arguments: [
        ("2026-11-24", "today"), ("2026-11-23", "yesterday"), ("2026-11-25", "tomorrow"),
        ("2026-11-28", "Saturday"), ("2026-12-01", "1 December"), ("2026-08-03", "3 August"),
        ("2025-08-03", "3 August 2025"),
    ])
    func `a day is spoken as one says it`(text: String, words: String) throws {
        let today = try #require(Day("2026-11-24"))
        #expect(try #require(Day(text)).spoken(on: today) == words)
    }
}
