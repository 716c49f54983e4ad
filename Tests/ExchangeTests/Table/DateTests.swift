import Domain
@testable import Exchange
import Testing

struct DateTests {
    static let forms: [(String, String)] = [
        ("2024-03-05", "2024-03-05"), ("2024/3/5", "2024-03-05"), ("20240305", "2024-03-05"),
        ("12 Mar 2021", "2021-03-12"),
        ("7-Feb-22", "2022-02-07"), ("March 5, 2024", "2024-03-05"),
        ("Tue, Mar 5th, 2024", "2024-03-05"), ("5 March 2024", "2024-03-05"),
        ("3/5/24", "2024-03-05"), ("03/05/2024 10:30 AM", "2024-03-05"),
        ("2024-03-05T10:00:00Z", "2024-03-05"),
        ("45356", "2024-03-05"), ("45356.5", "2024-03-05"), ("--03-14", "--03-14"),
        ("--0314", "--03-14"), ("March 14", "--03-14"),
        ("14-Mar", "--03-14"), ("3/14", "--03-14"), ("2024-02-30", "no day"),
        ("2/30/2024", "no day"), ("0/0/00", "blank"),
        ("3.5.2024", "2024-03-05"), ("Sept 5 2024", "2024-09-05"),
    ]

    @Test(arguments: forms)
    func `a day is read in the forms that people write`(text: String, expected: String) {
        #expect(read(text, .monthFirst) == expected)
    }

    @Test(arguments: [
        "", "spring 2023", "last week", "Maya", "3 of 4", "2024", "415 555 0101", "12345678901",
        "1.5",
    ])
    func `what is no day is none`(text: String) {
        let reading = read(text, .monthFirst)
        #expect(reading == "none" || text == "1.5" && reading == "--01-05")
    }

    private func read(_ text: String, _ order: DateOrder) -> String {
        switch DateText(text)?.ordered(order) {
        case nil: "none"
        case .blank: "blank"
        case .yearly(let month, let day): Detail.When.yearly(month: month, day: day).description
        case .full(let year, let month, let day):
            Day(year: DateText.wholeYear(year, upTo: 2026), month: month, day: day)?.description
                ?? "no day"
        case .ambiguous: "ambiguous"
        }
    }

    @Test(arguments: [(75, 1975), (26, 2026), (27, 1927), (0, 2000)])
    func `two digits of a year lie in the last hundred years`(short: Int, whole: Int) {
        #expect(DateText.wholeYear(short + DateText.short, upTo: 2026) == whole)
    }

    private func coffees(_ cells: String...) throws -> [String] {
        try gist("Name,Last coffee\n" + cells.map { "Bo Li,\($0)\n" }.joined())
    }

    @Test
    func `the column decides which number is the day`() throws {
        #expect(try coffees("3/5/2024", "14/5/2024")[1].contains("~2024-05-03"))
        #expect(try coffees("3/5/2024", "5/14/2024")[1].contains("~2024-03-05"))
        #expect(
            try coffees("3/5/2024", "14/5/2024", "15/5/2024", "5/16/2024")[1].contains(
                "~2024-05-03"
            )
        )
    }

    @Test
    func `where nothing decides, the month is first, and it is said`() throws {
        let lines = try coffees("3/5/2024", "4/6/2024")
        #expect(
            lines[1]
                == "1 remark: Nothing in the column “Last coffee” says whether day or month comes first; the month was taken to be first: “3/5/2024” is 5 March."
        )
        #expect(lines[2].contains("~2024-03-05"))
        #expect(try coffees("5/5/2024").count == 2)
        #expect(try coffees("2024-03-05").count == 2)
    }

    @Test(arguments: [(DateOrder.monthFirst, "~2024-03-05"), (.dayFirst, "~2024-05-03")])
    func `where nothing decides, the user does`(order: DateOrder, day: String) throws {
        let lines = try gist("Name,Last coffee\nBo Li,3/5/2024\n", TableChoices(dateOrder: order))
        #expect(lines.count == 2 && lines[1].contains(day))
        let decided = try gist("Name,Last coffee\nBo,14/5/2024\n", TableChoices(dateOrder: order))
        #expect(decided[1].contains("~2024-05-14"))
    }

    @Test
    func `what can be read both ways is asked`() throws {
        func open(_ text: String) throws -> TableFacts.OpenDate? {
            try Reading.facts(of: Document(bytes: Array("Name,Last coffee\n\(text)".utf8)))?
                .openDate
        }
        #expect(try open("Bo,3/5/2024\n") == .init(text: "3/5/2024", order: .monthFirst))
        #expect(try open("Bo,3/5/2024\nAl,13/5/2024\n") == nil)
        #expect(try open("Bo,2024-03-05\n") == nil)
    }

    @Test
    func `each column decides for itself`() throws {
        let lines = try gist("Name,Birthday,Last coffee\nBo Li,14/3/1975,3/14/2024\n")
        #expect(lines[1].contains("Birthday (1975) --03-14"))
        #expect(lines[1].contains("~2024-03-14"))
    }
}
