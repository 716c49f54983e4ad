import Cadence
import Domain
import Testing

@Suite struct ReplyTests {
    @Test(arguments: [
        (0, true), (1, true), (61, true), (62, false),
    ])
    func `a reply is due the next day, and gone 60 days later`(days: Int, speaks: Bool) throws {
        let partner = try someone(.wider, [.inbound(ago(days), needsReply: true)])
        #expect(due(.reply, partner) == (speaks ? ago(days - 1) : nil))
    }

    @Test func `any later outbound touch is a reply, and one logged before is none`() throws {
        let question = Moment.inbound(ago(3), needsReply: true)
        let word = Moment.out(.other, ago(3), by: .text)
        #expect(due(.reply, try someone(.wider, [question, word])) == nil)
        #expect(due(.reply, try someone(.wider, [word, question])) == ago(2))
        #expect(due(.reply, try someone(.wider, [question, .inbound(ago(2))])) == ago(2))
    }

    @Test func `an answer that comes tomorrow is none yet`() throws {
        let partner = try someone(
            .wider,
            [.inbound(ago(3), needsReply: true), .out(.reply, today.adding(days: 1))]
        )
        #expect(due(.reply, partner) == ago(2))
    }

    @Test func `of several the earliest speaks that is not gone`() throws {
        let both = [Moment.inbound(ago(62), needsReply: true), .inbound(ago(5), needsReply: true)]
        #expect(due(.reply, try someone(.wider, both)) == ago(4))
        #expect(due(.reply, try someone(.wider, both), on: ago(1)) == ago(61))
    }

    @Test func `what needs no reply gets none`() throws {
        #expect(due(.reply, try someone(.wider, [.inbound(ago(3))])) == nil)
    }

    @Test func `an own interval moves both ends`() throws {
        let slow = settings(.rule(.reply), .every(.days(5)))
        let partner = try someone(.wider, [.inbound(ago(65), needsReply: true)])
        #expect(due(.reply, partner, settings: slow) == ago(60))
        #expect(due(.reply, partner, on: today.adding(days: 1), settings: slow) == nil)
    }
}
