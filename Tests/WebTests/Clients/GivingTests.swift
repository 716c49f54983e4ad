import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct GivingTests {
    @Test func `the round lists who sent someone since their last card, and a tick takes them off`()
        async throws
    {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get("/thanks").text
            #expect(page.contains("Dr. Mei Chen") && page.contains("12 Willow Street"))
            #expect(page.contains("Dear Mei,"))
            #expect(!page.contains("James Okafor") && !page.contains(Clinic.label))
            #expect(!page.contains("name=\"client\""))
            let addresses = try await clinic.visitor.get("/thanks/addresses").text
            #expect(addresses.contains("Willow Pediatrics"))
            try await clinic.visitor.post("/thanks", [("partner", Clinic.mei.text)])
            let touch = try #require(try clinic.records().touches.last)
            #expect(touch.channel == .note && touch.purpose == .thankYou)
            let after = try await clinic.visitor.get("/thanks").text
            #expect(after.contains("Everyone has been thanked."))
            #expect(after.contains("Written today"))
        }
    }

    @Test(arguments: [
        ("cash", "20", "Money isn’t a gift"), ("Amazon gift card", "25", "count as money"),
        ("flowers for each referral", "25", "Nothing may be given for a referral"),
        ("a book", "lots", "in dollars"), ("a book", "-3", "in dollars"),
        ("", "20", "what the gift"),
    ])
    func `what is no gift is refused, and what was typed stays`(
        item: String,
        value: String,
        why: String
    ) async throws {
        try await Clinic.with { clinic in
            let answer = try await clinic.visitor.post(
                "/gifts",
                [("who", "Mei Chen"), ("item", item), ("value", value), ("on", "2026-11-23")]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(why))
            #expect(answer.text.contains("value=\"Mei Chen\""))
            #expect(try clinic.records().gifts.isEmpty)
        }
    }

    @Test
    func `much is thought about first, a state’s nothing is nothing, and no referral is counted`()
        async throws
    {
        try await Clinic.with { clinic in
            let gift = [("who", "Mei Chen"), ("item", "a chair"), ("on", "2026-11-23")]
            let warned = try await clinic.visitor.post("/gifts", gift + [("value", "600")])
            #expect(warned.text.contains("more than the reference of $535"))
            #expect(try clinic.records().gifts.isEmpty)
            try await clinic.visitor.post("/gifts", gift + [("value", "24.50")])
            let page = try await clinic.visitor.get("/gifts").text
            #expect(page.contains("$24.50 in 2026; the reference is $535"))
            #expect(!page.contains("allowed") && !page.lowercased().contains("referrals:"))
            try await clinic.visitor.post("/gifts/rule", [("limit", "0")])
            let refused = try await clinic.visitor.post("/gifts", gift + [("value", "5")])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("your state lets nothing"))
        }
    }

    @Test(arguments: [
        ("24", 2_400), ("$24.5", 2_450), ("24.50", 2_450), ("1,200", 120_000), (".5", 50),
        ("24.505", nil), ("", nil), ("a", nil), ("1e3", nil), ("99999999", nil), ("1.2.3", nil),
        ("-1", nil), ("1.-2", nil),
    ])
    func `dollars are read to the cent`(text: String, cents: Int?) {
        var values = GiftValues(on: Sample.monday)
        values.value = text
        #expect(values.cents == cents)
    }
}
