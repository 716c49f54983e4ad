import Consent
import Domain
import Testing

@Suite struct AccountingTests {
    private func disclosure(_ text: String, _ basis: String = "authorization") throws -> Disclosure
    {
        Disclosure(
            id: try id("d\(text)\(basis)"),
            inquiry: try id("i1"),
            partner: try id("p1"),
            on: try day(text),
            milestone: .attended,
            recipient: "Dr. Mei Chen",
            description: "Came to a first session",
            purpose: "At my request",
            basis: basis
        )
    }

    private static let boundaries = [
        ("2028-02-29", "2022-02-28", "2022-02-27"), ("2028-03-01", "2022-03-01", "2022-02-28"),
        ("2030-02-28", "2024-02-28", "2024-02-27"), ("2030-03-01", "2024-03-01", "2024-02-29"),
        ("2026-05-14", "2020-05-14", "2020-05-13"),
    ]

    @Test(arguments: boundaries)
    func `row 14: accounting at six years, leap day`(
        _ asked: String,
        _ first: String,
        _ before: String
    ) throws {
        let accounting = Accounting(
            of: [try disclosure(asked), try disclosure(before), try disclosure(first)],
            part2: false,
            on: try day(asked)
        )
        #expect(accounting.from == (try day(first)))
        #expect(accounting.entries.map(\.disclosure.on) == [try day(first), try day(asked)])
    }

    private static let bases: [(String, Bool, String, Bool)] = [
        ("authorization", false, "2026-05-01", false), ("treatment", false, "2026-05-01", false),
        ("mistake", false, "2020-06-01", true), ("", false, "2026-05-01", true),
        ("authorization", true, "2023-05-14", true), ("authorization", true, "2023-05-13", false),
        ("mistake", true, "2020-06-01", true),
    ]

    @Test(arguments: bases)
    func `what is accountable follows from the basis`(
        _ basis: String,
        _ part2: Bool,
        _ on: String,
        _ expected: Bool
    ) throws {
        let accounting = Accounting(of: [try disclosure(on, basis)], part2: part2, on: today)
        #expect(accounting.entries.map(\.accountable) == [expected])
    }

    @Test func `it prints date, recipient, what, what for and the ground`() throws {
        let accounting = Accounting(of: [try disclosure("2026-05-01")], part2: false, on: today)
        let text = accounting.text(client: "S.J.", practice: "Willow", anchor: "17-abc")
        for words in [
            "1 May 2026", "Dr. Mei Chen", "Came to a first session", "At my request",
            "permitted it in writing", "14 May 2020 to 14 May 2026", "17-abc",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let none = Accounting(of: [], part2: false, on: today)
        #expect(none.text(client: "S.J.", practice: "").contains("Nothing was told"))
    }
}
