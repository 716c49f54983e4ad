import Cadence
import Domain
import Testing

@Suite struct BudgetTests {
    /// Check-ins of 5 minutes, a promise of 10, a give of 15 and a review of 60, most pressing first:
    /// the give, then the check-ins.
    private func book(_ minutes: Int?) throws -> Book {
        let promise = try #require(PromiseID("p"))
        let inquiry = try #require(InquiryID("q"))
        let partners = [
            try someone(named: "Promised", id: "p") {
                $0.promises = [Promise(id: promise, partner: $0.id, text: "", dueOn: ago(400))]
            },
            try someone(.core, [.out(.other, ago(350), by: .phone)], named: "Giving", id: "g") {
                $0.referrals = [Referral(inquiry: inquiry, receivedOn: ago(360))]
                let own = $0.id
                $0.snoozes = [Rule.meet, .thankYou, .checkIn].map {
                    Snooze(partner: own, rule: $0, until: today.adding(days: 9))
                }
            },
            try someone(.key, [], named: "First", id: "1", settledOn: ago(20)),
            try someone(.key, [], named: "Second", id: "2", settledOn: ago(10)),
        ]
        return Book(settings: Settings(minutes: minutes), relationships: partners)
    }

    @Test(arguments: [
        (nil, ["Promised", "Giving", "First"]),
        (0, ["Promised", "Giving"]), (24, ["Promised", "Giving"]), (25, ["Promised", "Giving"]),
        (30, ["Promised", "Giving", "First"]), (35, ["Promised", "Giving", "First", "Second"]),
    ])
    func `what is owed, then the first that tends, then what still fits`(
        minutes: Int?,
        names: [String]
    ) throws {
        let plan = Plan(try book(nil), on: today, minutes: minutes)
        #expect(plan.nudges.map(\.name).filter { !$0.isEmpty } == names)
        #expect(plan.minutes == minutes ?? 30)
        #expect(plan.total == 5)
    }

    @Test func `the review is taken, and uses none of it`() throws {
        let plan = Plan(try book(nil), on: today, minutes: 30)
        #expect(plan.nudges.contains { $0.rule == .review })
        #expect(plan.nudges.count == 4)
    }

    @Test func `with all nothing is left out, and the budget is still said`() throws {
        let plan = Plan(try book(15), on: today, all: true)
        #expect(plan.nudges.count == 5)
        #expect(plan.minutes == 15)
    }

    @Test func `one that does not fit is passed over for one that does`() throws {
        var book = try book(nil)
        let begin = try someone(named: "New", id: "n", addedOn: ago(700))
        book.relationships = Array(book.relationships.dropFirst(2)) + [begin]
        // First 2 × 20/90, Second 2 × 10/90, New 1 × 3: ten minutes, of five left.
        let plan = Plan(book, on: today, minutes: 14)
        #expect(plan.nudges.map(\.name).filter { !$0.isEmpty } == ["New"])
        let more = Plan(book, on: today, minutes: 15)
        #expect(more.nudges.map(\.name).filter { !$0.isEmpty } == ["New", "First"])
    }
}
