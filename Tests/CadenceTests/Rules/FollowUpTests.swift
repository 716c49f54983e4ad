import Cadence
import Domain
import Testing

@Suite struct FollowUpTests {
    @Test(arguments: [(0, true), (62, true), (63, false)])
    func `two days after a first meeting, and gone 60 days later`(days: Int, speaks: Bool) throws {
        for direction in Touch.Direction.allCases {
            let meeting = Moment(
                on: ago(days),
                direction: direction,
                channel: .event,
                purpose: .firstMeeting
            )
            let expected = speaks ? ago(days - 2) : nil
            #expect(due(.followUp, try someone(.wider, [meeting])) == expected)
        }
    }

    @Test func `a word on a later day is enough, and one on the same day is not`() throws {
        let meeting = Moment.out(.firstMeeting, ago(5), by: .inPerson)
        #expect(due(.followUp, try someone(.wider, [meeting, .out(.other, ago(5))])) == ago(3))
        #expect(due(.followUp, try someone(.wider, [meeting, .out(.other, ago(4))])) == nil)
        #expect(due(.followUp, try someone(.wider, [meeting, .inbound(ago(4))])) == ago(3))
        #expect(due(.followUp, try someone(.wider, [meeting, .out(.other, ago(-1))])) == ago(3))
    }

    @Test func `of two first meetings the earliest speaks that is not gone`() throws {
        let meetings = [Moment.inbound(ago(63), .firstMeeting), .inbound(ago(6), .firstMeeting)]
        #expect(due(.followUp, try someone(.wider, meetings)) == ago(4))
        #expect(due(.followUp, try someone(.wider, meetings), on: ago(1)) == ago(61))
    }
}
