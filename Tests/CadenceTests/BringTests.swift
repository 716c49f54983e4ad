import Cadence
import Domain
import Testing

@Suite struct BringTests {
    @Test func `what is one's own is brought where something useful is due, and nowhere else`()
        throws
    {
        let mei = try someone(.key, [.out(.firstMeeting, ago(200))], settledOn: ago(200))
        let rosa = try someone(.wider, [.inbound(ago(3), needsReply: true)], id: "rosa")
        let plan = Plan(Book(relationships: [mei, rosa]), on: today, all: true)
        let own = plan.bringing([mei.id: "My page.", rosa.id: "My page."])
        let resource = try #require(plan.nudges.firstIndex { $0.rule == .resource })
        #expect(own.nudges[resource].bring == "My page.")
        #expect(own.nudges.count { $0.bring == "My page." } == 1)
        #expect(plan.bringing([:]) == plan)
    }
}
