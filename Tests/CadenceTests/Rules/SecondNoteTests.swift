import Cadence
import Domain
import Testing

@Suite struct SecondNoteTests {
    @Test(arguments: [(6, false), (7, true), (14, true), (74, true), (75, false)])
    func `two weeks after an outreach, and gone 60 days later`(days: Int, speaks: Bool) throws {
        let partner = try someone(.wider, [.out(.outreach, ago(days))])
        #expect(due(.secondNote, partner) == (speaks ? ago(days - 14) : nil))
    }

    @Test func `an answer ends it, a meeting too`() throws {
        let outreach = Moment.out(.outreach, ago(20))
        #expect(due(.secondNote, try someone(.wider, [outreach, .inbound(ago(20))])) == nil)
        #expect(due(.secondNote, try someone(.wider, [.inbound(ago(20)), outreach])) == ago(6))
        #expect(
            due(.secondNote, try someone(.wider, [outreach, .out(.other, ago(2), by: .video)]))
                == nil
        )
        #expect(due(.secondNote, try someone(.wider, [.longMet, outreach])) == nil)
        #expect(due(.secondNote, try someone(.wider, [outreach, .out(.ask, ago(2))])) == ago(6))
    }

    @Test(arguments: [(90, false), (91, true)])
    func `none after another outreach in the 90 days before, answered or not`(
        gap: Int,
        speaks: Bool
    ) throws {
        let partner = try someone(
            .wider,
            [.out(.outreach, ago(20 + gap)), .inbound(ago(19 + gap)), .out(.outreach, ago(20))]
        )
        #expect(due(.secondNote, partner) == (speaks ? ago(6) : nil))
    }

    @Test func `two on one day are one`() throws {
        let partner = try someone(.wider, [.out(.outreach, ago(20)), .out(.outreach, ago(20))])
        #expect(due(.secondNote, partner) == ago(6))
    }

    @Test func `an inbound outreach is none of mine`() throws {
        #expect(due(.secondNote, try someone(.wider, [.inbound(ago(20), .outreach)])) == nil)
    }
}
