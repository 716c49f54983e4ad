import Consent
import Domain
import Testing

@Suite struct GiftTests {
    private func check(
        _ item: String,
        _ cents: Int = 2_000,
        _ year: Int = 2026,
        earlier: [Int] = [],
        stateLimit: Int? = nil
    ) throws -> GiftCheck {
        let on = try #require(Day(year: year, month: 5, day: 4))
        let gifts = try earlier.enumerated().map { index, cents in
            Gift(
                id: try id("g\(index)"),
                partner: try id("p1"),
                on: on,
                item: "a book",
                cents: cents
            )
        }
        return GiftCheck(item: item, cents: cents, on: on, earlier: gifts, stateLimit: stateLimit)
    }

    @Test(arguments: [
        "a gift card", "Amazon gift-card", "giftcard", "Starbucks card", "a voucher", "cash",
        "$50 in cash",
        "a check", "prepaid Visa", "Venmo", "lottery ticket", "$20 per referral", "referral fee",
        "flowers for each referral", "commission", "a finder’s fee", "wine for sending Tom",
    ])
    func `row 15: cash, gift cards and anything per referral are refused`(_ item: String) throws {
        #expect(try check(item).refusal != nil)
    }

    @Test(arguments: [
        "a book", "cashmere scarf", "cashew nuts", "a thank-you card", "checkers", "orchid",
        "a plate from the potter", "lunch at the Chinese place", "coffee beans",
    ])
    func `what is a gift is one`(_ item: String) throws {
        let check = try check(item)
        #expect(check.refusal == nil)
        #expect(check.warnings.isEmpty)
    }

    @Test func `row 15: where the state lets nothing be given, nothing is written down`() throws {
        #expect(try check("a book", 1, stateLimit: 0).refusal?.contains("nothing of value") == true)
        #expect(try check("a book", 2_000, earlier: [3_000], stateLimit: 5_000).refusal == nil)
        #expect(try check("a book", 2_001, earlier: [3_000], stateLimit: 5_000).refusal != nil)
    }

    @Test func `row 15: a year without a figure warns`() throws {
        let check = try check("a book", 2_000, 2027)
        #expect(check.refusal == nil)
        #expect(check.reference == nil)
        #expect(check.warnings.first?.contains("2027") == true)
    }

    @Test(arguments: [(2024, 507_00), (2025, 519_00), (2026, 535_00)])
    func `a year's gifts stand beside the year's figure`(_ year: Int, _ cents: Int) throws {
        let within = try check("a lamp", 100_00, year, earlier: [cents - 100_00])
        #expect(within.reference == cents)
        #expect(within.yearTotal == cents)
        #expect(within.warnings.isEmpty)
        #expect(try check("a lamp", 100_01, year, earlier: [cents - 100_00]).warnings.count == 1)
    }

    @Test func `gifts of another year don't count`() throws {
        let old = Gift(
            id: try id("g"),
            partner: try id("p1"),
            on: try day("2025-12-31"),
            item: "a lamp",
            cents: 500_00
        )
        let check = GiftCheck(
            item: "a book",
            cents: 50_00,
            on: try day("2026-01-01"),
            earlier: [old],
            stateLimit: nil
        )
        #expect(check.yearTotal == 50_00)
    }

    @Test func `no sentence says that a gift is allowed`() throws {
        var texts = [GiftReference.meaning] + ForbiddenGift.allCases.map(\.sentence)
        for check in [
            try check("cash"), try check("a book", stateLimit: 0), try check("a book", 1, 2030),
            try check("a lamp", 900_00), try check("a lamp", 900_00, stateLimit: 100),
        ] {
            texts += [check.refusal].compactMap(\.self) + check.warnings
        }
        #expect(texts.count >= 9)
        for text in texts {
            #expect(!text.lowercased().contains("allowed"), "\(text)")
            #expect(!text.lowercased().contains("legal"), "\(text)")
        }
    }

    @Test func `a year's gifts are gathered by partner`() throws {
        let gifts = try [("a", "2026-01-02"), ("b", "2025-03-04"), ("a", "2026-05-06")].enumerated()
            .map { index, gift in
                Gift(
                    id: try id("g\(index)"),
                    partner: try id(gift.0),
                    on: try day(gift.1),
                    item: "a book",
                    cents: 20_50
                )
            }
        let years = GiftYear.all(gifts)
        #expect(years.map(\.year) == [2026, 2025])
        #expect(years[0].total == 41_00)
        #expect(years[0].inWords == "$41 in 2026; the reference is $535")
        #expect(dollars(20_50) == "$20.50" && dollars(5) == "$0.05" && dollars(0) == "$0")
    }
}
