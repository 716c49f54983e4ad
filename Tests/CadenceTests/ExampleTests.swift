import Cadence
import Domain
import Exchange
import Testing

/// The two example practices, to the letter: what is due, in which order, what folds, what is noticed,
/// and every partner's stage.
@Suite(.enabled(if: Shared.isPresent)) struct ExampleTests {
    @Test(arguments: [
        ("a", "2026-05-18", nil), ("a", "2026-05-18", 19), ("a", "2026-09-15", nil),
        ("a", "2026-09-15", 30), ("a", "2026-10-30", nil), ("a", "2026-10-30", 80),
        ("b", "2025-12-21", nil), ("b", "2025-12-21", 64), ("b", "2026-03-31", nil),
        ("b", "2026-03-31", 30), ("b", "2026-04-01", nil), ("b", "2026-04-01", 305),
    ])
    func `an example is met exactly`(practice: String, on: String, minutes: Int?) throws {
        let book = Book(
            try Archive.read(try #require(Shared.bytes("examples/practice-\(practice).jsonl")))
        )
        let today = try day(on)
        let suffix = minutes.map { ".\($0)" } ?? ""
        let expected = try JSONValue(
            try #require(
                Shared.bytes("examples/practice-\(practice).today.\(on)\(suffix).json")
            )
        )

        let plan = Plan(book, on: today, minutes: minutes, all: minutes == nil)
        #expect(plan.minutes == expected["minutes"]?.integer)
        #expect(
            plan.notices.map(\.id.rawValue) == expected["notices"]?.array?.map { $0["id"]?.string }
        )
        let nudges = try #require(expected["nudges"]?.array)
        #expect(plan.nudges.count == nudges.count)
        for (nudge, expected) in zip(plan.nudges, nudges) {
            #expect(Line(nudge) == Line(expected))
        }
        for partner in book.relationships {
            let stage = Stage(of: partner, settings: book.settings, on: today)
            #expect(
                stage.rawValue == expected["stages"]?[partner.id.text]?.string,
                "\(partner.name)"
            )
        }
    }
}

/// What an example fixes of a nudge.
private struct Line: Equatable {
    let partner, name, rule, `class`, dueOn: String?
    let overdueDays, minutes: Int?
    let also: [[String?]]?

    init(_ nudge: Nudge) {
        partner = nudge.partner?.text
        name = nudge.name
        rule = nudge.rule.rawValue
        `class` = nudge.class.rawValue
        dueOn = nudge.dueOn.description
        overdueDays = nudge.overdueDays
        minutes = nudge.minutes
        also = nudge.also.map { [$0.rule.rawValue, $0.dueOn.description] }
    }

    init(_ value: JSONValue) {
        partner = value["partner"]?.string
        name = value["name"]?.string
        rule = value["rule"]?.string
        `class` = value["class"]?.string
        dueOn = value["dueOn"]?.string
        overdueDays = value["overdueDays"]?.integer
        minutes = value["minutes"]?.integer
        also = value["also"]?.array?.map { [$0["rule"]?.string, $0["dueOn"]?.string] }
    }
}
