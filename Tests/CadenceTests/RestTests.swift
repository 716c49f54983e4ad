import Cadence
import Domain
import Testing

@Suite struct RestTests {
    private func rests(_ moments: [Moment], on day: Day = today) throws -> Bool {
        Stage(of: try someone(.key, moments), settings: Settings(), on: day) == .resting
    }

    @Test(arguments: [(90, true), (91, false), (1, true)])
    func `two unanswered outreaches at most 90 days apart`(gap: Int, isResting: Bool) throws {
        let moments = [Moment.out(.outreach, ago(10 + gap)), .out(.outreach, ago(10))]
        #expect(try rests(moments) == isResting)
    }

    @Test(arguments: [(89, true), (90, false)])
    func `until 90 days after the second`(days: Int, isResting: Bool) throws {
        let moments = [Moment.out(.outreach, ago(days + 5)), .out(.outreach, ago(days))]
        #expect(try rests(moments) == isResting)
        #expect(
            (due(.checkIn, try someone(.key, moments, settledOn: ago(900))) != nil) == !isResting
        )
    }

    @Test func `on one day they are one`() throws {
        #expect(try !rests([.out(.outreach, ago(10)), .out(.outreach, ago(10))]))
        #expect(
            try rests([
                .out(.outreach, ago(20)), .out(.outreach, ago(20)), .out(.outreach, ago(10)),
            ])
        )
        #expect(
            try rests([
                .out(.outreach, ago(20)), .out(.outreach, ago(10)), .out(.outreach, ago(10)),
            ])
        )
    }

    @Test func `three in a row count from the last`() throws {
        let moments = [
            Moment.out(.outreach, ago(150)), .out(.outreach, ago(100)), .out(.outreach, ago(50)),
        ]
        #expect(try rests(moments))
        #expect(try rests(moments, on: ago(-39)))
        #expect(try !rests(moments, on: ago(-40)))
    }

    @Test func `any word from them answers what was before it, and so does a meeting`() throws {
        let two = [Moment.out(.outreach, ago(30)), .out(.outreach, ago(20))]
        #expect(try !rests(two + [.inbound(ago(20))]))
        #expect(try !rests(two + [.out(.firstMeeting, ago(5), by: .event)]))
        #expect(try !rests(two + [.out(.other, ago(5), by: .video)]))
        #expect(try rests(two + [.out(.other, ago(5), by: .phone)]))
        #expect(try rests(two + [.inbound(ago(-1))]))
        #expect(try rests([.inbound(ago(30))] + two))
    }

    @Test func `an outreach in person answers the one before, and not itself`() throws {
        #expect(try !rests([.out(.outreach, ago(30)), .out(.outreach, ago(20), by: .inPerson)]))
        #expect(try rests([.out(.outreach, ago(30), by: .inPerson), .out(.outreach, ago(20))]))
    }

    @Test func `only promise and loop speak`() throws {
        let promise = try #require(PromiseID("p"))
        let detail = try #require(DetailID("d"))
        let partner = try someone(
            .core,
            [.longMet, .out(.outreach, ago(30)), .out(.outreach, ago(20))]
        ) {
            $0.promises = [Promise(id: promise, partner: $0.id, text: "", dueOn: ago(1))]
            $0.details = [
                Detail(id: detail, partner: $0.id, text: "x", on: .once(today))
            ]
        }
        let nudges = Plan(Book(relationships: [partner]), on: today, all: true).nudges
        let own = try #require(nudges.first { $0.partner != nil })
        #expect(own.rule == .promise)
        #expect(own.also.isEmpty)
    }
}
