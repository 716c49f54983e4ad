import Cadence
import Domain
import Testing

@Suite struct ReviewTests {
    private func review(_ book: Book, on day: Day = today) -> Nudge? {
        Plan(book, on: day).nudges.first { $0.rule == .review }
    }

    @Test func `a year after the last one that has happened`() throws {
        var book = Book(relationships: [try someone(addedOn: ago(1000))])
        book.reviews = [try day("2025-04-07"), try day("2024-01-01"), ago(-1)]
        let nudge = try #require(review(book))
        #expect(nudge.dueOn == (try day("2026-04-07")))
        #expect(nudge.partner == nil)
        #expect(nudge.name.isEmpty)
        #expect(nudge.class == .obligation)
        #expect(nudge.minutes == 60)
        #expect(review(book, on: try day("2026-03-30")) == nil)
    }

    @Test func `a year after the first partner came, when there was none`() throws {
        let book = Book(relationships: [
            try someone(id: "a", addedOn: try day("2025-06-01")),
            try someone(id: "b", addedOn: try day("2025-03-01")) { $0.archived = true },
        ])
        #expect(review(book)?.dueOn == (try day("2026-03-01")))
    }

    @Test(arguments: [(7, false), (8, true), (21, true), (22, false)])
    func `it comes up among the later ones when it is 8 to 21 days ahead`(
        ahead: Int,
        isLater: Bool
    ) throws {
        let due = try day("2026-04-07")
        var book = Book(relationships: [])
        book.reviews = [try day("2025-04-07")]
        let plan = Plan(book, on: due.adding(days: -ahead))
        #expect(plan.later.contains { $0.rule == .review } == isLater)
    }

    @Test func `nobody, nothing to look over`() {
        #expect(review(Book()) == nil)
    }

    @Test func `put off until a day, it speaks again on that day`() throws {
        var book = Book(relationships: [try someone()])
        book.reviewSnoozes = [ago(-2), ago(5)]
        #expect(review(book, on: ago(-1)) == nil)
        #expect(review(book, on: ago(-2)) != nil)
    }

    @Test func `off, it is silent`() throws {
        let book = Book(
            settings: settings(.rule(.review), .off),
            relationships: [try someone()]
        )
        #expect(review(book) == nil)
    }
}
