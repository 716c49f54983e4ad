import Domain
import Testing

@Suite struct RecordTests {
    @Test func `an id is kept as written and compared without regard to case`() throws {
        let upper = try #require(PartnerID("0B5E9D2C-AAAA-7bbb-8ccc-0123456789AB"))
        let lower = try #require(PartnerID("0b5e9d2c-aaaa-7bbb-8ccc-0123456789ab"))
        #expect(upper == lower)
        #expect(Set([upper, lower]).count == 1)
        #expect(upper.text != lower.text)
        #expect(!(upper < lower) && !(lower < upper))
    }

    @Test(arguments: ["", " ", "a b", "line\n", "ü", String(repeating: "a", count: 65)])
    func `what is no id is refused`(text: String) {
        #expect(PartnerID(text) == nil)
    }

    @Test func `new ids are version 7, of their own, and sort by time`() {
        var chance = SystemRandomNumberGenerator()
        let ids = (0..<1_000).map {
            UUIDv7.text(milliseconds: 1_795_000_000_000 + $0, using: &chance)
        }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let characters = Array(id)
            #expect(id.utf8.count == 36 && characters[14] == "7" && "89ab".contains(characters[19]))
        }
    }

    @Test func `the id of a moment carries its milliseconds`() {
        var chance = SystemRandomNumberGenerator()
        // RFC 9562, appendix A.6: 0x017F22E279B0 milliseconds.
        let id = UUIDv7.text(milliseconds: 0x017f_22e2_79b0, using: &chance)
        #expect(id.hasPrefix("017f22e2-79b0-7"))
    }

    @Test(arguments: [
        ("--02-29", 2026, "2026-02-28"), ("--02-29", 2028, "2028-02-29"),
        ("--05-14", 2026, "2026-05-14"), ("2026-05-14", 2026, "2026-05-14"),
    ])
    func `a detail's day falls in its year`(text: String, year: Int, day: String) throws {
        let when = try #require(Detail.When(text))
        #expect(when.description == text)
        #expect(when.day(inYear: year) == Day(day))
    }

    @Test(arguments: ["--02-30", "--13-01", "-02-29", "--2-29", "05-14", "2026-02-29"])
    func `what is no detail's day is refused`(text: String) {
        #expect(Detail.When(text) == nil)
    }

    @Test func `a full date comes once`() throws {
        #expect(try #require(Detail.When("2026-05-14")).day(inYear: 2027) == nil)
    }

    @Test func `a promise is open from the day it is made until it is kept or dropped`() throws {
        let partner = try #require(PartnerID("p"))
        let id = try #require(PromiseID("q"))
        let (made, kept) = (Day(number: 100), Day(number: 110))
        let promise = Promise(
            id: id,
            partner: partner,
            text: "",
            madeOn: made,
            dueOn: kept,
            keptOn: kept
        )
        #expect(!promise.isOpen(on: made.adding(days: -1)))
        #expect(promise.isOpen(on: made))
        #expect(promise.isOpen(on: kept.adding(days: -1)))
        #expect(!promise.isOpen(on: kept))
    }
}
