import Cadence
import Domain
import Testing

@Suite struct BeginTests {
    private func begins(_ partners: [Relationship], on day: Day = today) -> [String] {
        Plan(Book(relationships: partners), on: day, all: true).nudges
            .filter { $0.rule == .begin }.map(\.name)
    }

    private func newcomers(_ edit: (inout [Relationship]) throws -> Void = { _ in }) throws
        -> [Relationship]
    {
        var partners = [
            try someone(named: "Cy", id: "1", addedOn: ago(10)),
            try someone(named: "Bo", id: "3", addedOn: ago(10)),
            try someone(named: "Bo", id: "2", addedOn: ago(10)),
            try someone(named: "Di", id: "4", addedOn: ago(9)),
        ]
        try edit(&partners)
        return partners
    }

    @Test func `the first two by the day they came, their name and their id`() throws {
        let partners = try newcomers()
        let nudges = Plan(Book(relationships: partners), on: today, all: true).nudges
        #expect(nudges.map(\.partner?.text) == ["2", "3"])
        #expect(nudges.map(\.dueOn) == [ago(10), ago(10)])
    }

    @Test func `whom one put off, quieted or put away leaves the turn to the next`() throws {
        let partners = try newcomers { partners in
            partners[1].quiet = true
            partners[2].snoozes = [Snooze(partner: partners[2].id, rule: .begin, until: ago(-1))]
        }
        #expect(begins(partners) == ["Cy", "Di"])
        #expect(begins(partners, on: ago(-1)) == ["Bo", "Cy"])
    }

    @Test func `only the wider circle, and only without any touch`() throws {
        let partners = try newcomers { partners in
            partners[1].circle = .key
            partners[2].moments = [.inbound(ago(1))]
        }
        #expect(begins(partners) == ["Cy", "Di"])
    }

    @Test(arguments: [9, 10])
    func `while fewer than ten have been met, quiet and archived ones too`(met: Int) throws {
        let partners = try newcomers() + acquaintances.prefix(met)
        #expect(begins(partners).isEmpty == (met == 10))
    }
}
