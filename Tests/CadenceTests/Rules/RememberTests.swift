import Cadence
import Domain
import Testing

@Suite struct RememberTests {
    private func remembering(_ on: String, _ moments: [Moment] = []) throws -> Relationship {
        let id = try #require(DetailID("d"))
        let when = try #require(Detail.When(on))
        return try someone(.wider, moments) {
            $0.details = [Detail(id: id, partner: $0.id, text: "birthday", on: when)]
        }
    }

    @Test(arguments: [
        ("--04-08", nil), ("--04-07", "2026-04-07"), ("--03-24", "2026-03-24"), ("--03-23", nil),
        ("2026-04-07", "2026-04-07"), ("2026-03-24", "2026-03-24"), ("2026-03-23", nil),
        ("2025-03-31", nil),
    ])
    func `a week before until a week after`(on: String, expected: String?) throws {
        #expect(due(.remember, try remembering(on)) == (try expected.map { try day($0) }))
    }

    @Test func `over the turn of the year`() throws {
        #expect(
            due(.remember, try remembering("--01-03"), on: try day("2025-12-28"))
                == (try day("2026-01-03"))
        )
        #expect(
            due(.remember, try remembering("--12-29"), on: try day("2026-01-05"))
                == (try day("2025-12-29"))
        )
    }

    @Test func `29 February is 28 February in other years`() throws {
        let partner = try remembering("--02-29")
        #expect(due(.remember, partner, on: try day("2026-02-25")) == (try day("2026-02-28")))
        #expect(due(.remember, partner, on: try day("2028-02-25")) == (try day("2028-02-29")))
    }

    @Test(arguments: [(8, true), (7, false), (0, false)])
    func `a word from me within the seven days before it is enough`(
        before: Int,
        speaks: Bool
    ) throws {
        let birthday = try day("2026-03-31")
        let word = Moment.out(.other, birthday.adding(days: -before), by: .text)
        #expect(due(.remember, try remembering("--03-31", [word])) == (speaks ? birthday : nil))
        let theirs = Moment.inbound(birthday.adding(days: -before))
        #expect(due(.remember, try remembering("--03-31", [theirs])) == birthday)
    }
}
