import Cadence
import Domain
import Testing

/// `thank-you` and `give`, for those who referred in the last 12 months.
@Suite struct GratitudeTests {
    private func referred(_ days: [Day], _ moments: [Moment] = []) throws -> Relationship {
        let inquiries = try days.indices.map { try #require(InquiryID("q\($0)")) }
        return try someone(.wider, moments) {
            $0.referrals = zip(inquiries, days).map { Referral(inquiry: $0, receivedOn: $1) }
        }
    }

    @Test(arguments: [
        ("2025-06-01", "2025-12-01"), ("2025-11-30", "2025-12-01"), ("2025-05-31", "2025-06-01"),
        ("2025-12-01", nil), ("2026-03-01", nil),
    ])
    func `the first 1 June or 1 December after it`(referral: String, expected: String?) throws {
        let partner = try referred([try day(referral)])
        #expect(due(.thankYou, partner) == (try expected.map { try day($0) }))
        guard expected == nil else { return }
        #expect(due(.thankYou, partner, on: try day("2026-05-25")) == (try day("2026-06-01")))
        #expect(due(.thankYou, partner, on: try day("2026-05-24")) == nil)
    }

    @Test func `a referral of twelve months ago is outside, one day less is inside`() throws {
        #expect(due(.thankYou, try referred([try day("2025-03-31")])) == nil)
        #expect(due(.thankYou, try referred([try day("2025-04-01")])) == (try day("2025-06-01")))
        #expect(due(.give, try referred([try day("2025-03-31")])) == nil)
        #expect(due(.give, try referred([try day("2025-04-01")])) == (try day("2025-10-01")))
        #expect(due(.give, try referred([ago(-1)])) == nil)
    }

    @Test func `only a handwritten note of mine thanks, and only for what was before`() throws {
        let referral = try day("2025-09-10")
        let notes: [(Moment, Bool)] = [
            (.out(.thankYou, referral, by: .note), false),
            (.out(.thankYou, referral.adding(days: -1), by: .note), true),
            (.out(.thankYou, referral, by: .email), true),
            (.inbound(referral, .thankYou, by: .note), true),
            (.out(.other, referral, by: .note), true),
        ]
        for (note, speaks) in notes {
            let expected = speaks ? try day("2025-12-01") : nil
            #expect(due(.thankYou, try referred([referral], [note])) == expected)
        }
    }

    @Test func `of several the first since the last thanks counts, in any order`() throws {
        let days = [try day("2025-12-20"), try day("2025-07-01"), try day("2025-10-01")]
        #expect(due(.thankYou, try referred(days)) == (try day("2025-12-01")))
        let thanked = [Moment.out(.thankYou, try day("2025-10-01"), by: .note)]
        let partner = try referred(days, thanked)
        #expect(due(.thankYou, partner) == nil)
        #expect(due(.thankYou, partner, on: try day("2026-06-01")) == (try day("2026-06-01")))
    }

    @Test func `a give counts from the last one, or from the year's first referral`() throws {
        let days = [try day("2025-09-01"), try day("2025-07-01")]
        #expect(due(.give, try referred(days)) == (try day("2026-01-01")))
        let before = [Moment.out(.consultation, try day("2025-06-01"))]
        #expect(due(.give, try referred(days, before)) == (try day("2026-01-01")))
        let after = [Moment.out(.introduction, try day("2025-08-31"))]
        #expect(due(.give, try referred(days, after)) == (try day("2026-02-28")))
        let inbound = [Moment.inbound(try day("2025-08-31"), .introduction)]
        #expect(due(.give, try referred(days, inbound)) == (try day("2026-01-01")))
    }
}
