import Cadence
import Domain
import Testing

@Suite struct MeetCoversTests {
    private func rules(
        _ partner: Relationship,
        _ settings: Settings = Settings()
    ) -> [Rule] {
        let plan = Plan(Book(settings: settings, relationships: [partner]), on: today, all: true)
        return plan.nudges.filter { $0.partner != nil }.flatMap { [$0.rule] + $0.also.map(\.rule) }
    }

    @Test func `a meeting that is due covers check-in and resource`() throws {
        #expect(rules(try someone(.core, [.longMet])) == [.meet])
    }

    @Test func `due in seven days it covers, in eight it does not`() throws {
        for (ahead, expected) in [(7, [Rule.meet]), (8, [.resource])] {
            let met = ago(-ahead).adding(days: -10)
            let paces = Settings(choices: [.rule(.meet): .every(.days(10))])
            #expect(
                rules(try someone(.core, [.out(.other, met, by: .inPerson)]), paces) == expected
            )
        }
    }

    @Test func `snoozed or off it covers nothing`() throws {
        let snoozed = try someone(.core, [.longMet]) {
            $0.snoozes = [Snooze(partner: $0.id, rule: .meet, until: ago(-1))]
        }
        #expect(rules(snoozed) == [.resource, .checkIn])
        #expect(
            rules(try someone(.core, [.longMet]), settings(.rule(.meet), .off))
                == [.resource, .checkIn]
        )
    }

    @Test func `folded under what is owed it covers too`() throws {
        let asking = [
            Moment.longMet, .inbound(ago(300), needsReply: true),
            .inbound(ago(3), needsReply: true),
        ]
        #expect(rules(try someone(.core, asking)) == [.reply, .meet])
    }

    @Test func `passed over for the budget it covers too`() throws {
        let book = Book(
            settings: Settings(minutes: 0),
            relationships: [
                try someone(.core, [.longMet], named: "Ann", id: "a"),
                try someone(.core, [.longMet], named: "Bo", id: "b"),
            ]
        )
        let plan = Plan(book, on: today)
        #expect(plan.nudges.filter { $0.class == .tending }.map(\.rule) == [.meet])
        #expect(plan.nudges.allSatisfy { $0.also.isEmpty })
    }
}
