import Cadence
import Domain
import Testing

@Suite struct OrderTests {
    private func order(_ partners: [Relationship], _ settings: Settings = Settings()) -> [String] {
        Plan(Book(settings: settings, relationships: partners), on: today, all: true).nudges
            .filter { $0.partner != nil }.map(\.name)
    }

    /// Met, and the check-in so many days overdue.
    private func late(
        _ circle: Partner.Circle,
        _ days: Int,
        _ name: String,
        every interval: Int = 30
    )
        throws -> Relationship
    {
        try someone(
            circle,
            [.out(.other, ago(days + interval), by: .phone)],
            named: name,
            id: name,
            settledOn: ago(days + interval)
        )
    }

    private let monthly = Settings(choices: [
        .rule(.checkIn): .every(.days(30)), .checkInWider: .every(.days(30)), .rule(.meet): .off,
        .rule(.resource): .off,
    ])

    @Test func `what is owed comes first, by its day`() throws {
        let id = try #require(PromiseID("p"))
        let promised = try someone(named: "Zed", id: "z") {
            $0.promises = [Promise(id: id, partner: $0.id, text: "", dueOn: ago(-7))]
        }
        let waiting = try someone(
            .wider,
            [.inbound(ago(2), needsReply: true)],
            named: "Abe",
            id: "a"
        )
        #expect(
            order([try late(.core, 90, "Core"), promised, waiting], monthly)
                == ["Abe", "Zed", "Core"]
        )
    }

    @Test func `weight by circle and lateness are compared exactly`() throws {
        // 3 × (1 + 10/30) = 2 × (1 + 30/30) = 4; the earlier due day decides.
        let tie = [try late(.core, 10, "A"), try late(.key, 30, "B")]
        #expect(order(tie, monthly) == ["B", "A"])
        // 31/30 and 10/30 × 3 … 2 × (1 + 31/30) is more than 4, by a fifteenth.
        #expect(order([try late(.core, 10, "A"), try late(.key, 29, "B")], monthly) == ["A", "B"])
    }

    @Test func `a tie that floating point misses is one`() throws {
        // 1 × (1 + 192/180) = 31/15 and 2 × (1 + 1/30) = 31/15.
        let wide = try late(.wider, 192, "Dev", every: 180)
        let inSixMonths = Settings(choices: [
            .rule(.checkIn): .every(.days(30)), .checkInWider: .every(.days(180)),
            .rule(.resource): .off,
        ])
        let met = try someone(
            .wider,
            [.out(.other, wide.moments[0].on, by: .inPerson)],
            named: "Dev",
            id: "Dev"
        )
        #expect(order([try late(.key, 1, "Cleo"), met], inSixMonths) == ["Dev", "Cleo"])
    }

    @Test func `at most three intervals count`() throws {
        let partners = [
            try late(.key, 91, "Finn"), try late(.key, 95, "Gus"), try late(.key, 89, "Edie"),
            try late(.key, 90, "Hal"),
        ]
        #expect(order(partners, monthly) == ["Gus", "Finn", "Hal", "Edie"])
    }

    @Test func `a follow-up weighs the same in any circle`() throws {
        let quiet = Settings(choices: [
            .rule(.checkIn): .off, .rule(.meet): .off, .rule(.resource): .off,
        ])
        let partners = try [Partner.Circle.core, .key, .wider].map {
            try someone($0, [.inbound(ago(6), .firstMeeting)], named: $0.rawValue, id: $0.rawValue)
        }
        #expect(order(partners.reversed(), quiet) == ["core", "key", "wider"])
    }

    @Test func `equal names are those that look the same, and then the id decides`() throws {
        let partners = [
            try someone(.key, [], named: "Zoe\u{308}", id: "B", settledOn: ago(5)),
            try someone(.key, [], named: "Zoë", id: "a", settledOn: ago(5)),
            try someone(.key, [], named: "Zoë", id: "c", settledOn: ago(5)),
            try someone(.key, [], named: "Zorn", id: "0", settledOn: ago(5)),
            try someone(.key, [], named: "zoe", id: "1", settledOn: ago(5)),
            try someone(.key, [], named: "\u{212b}", id: "2", settledOn: ago(5)),
            try someone(.key, [], named: "Æ", id: "3", settledOn: ago(5)),
        ]
        let nudges = Plan(Book(relationships: partners), on: today, all: true).nudges
        #expect(
            nudges.filter { $0.partner != nil }.map { $0.partner?.text }
                == ["0", "a", "B", "c", "1", "2", "3"]
        )
    }

    @Test func `what folds is in order too, by the table when equal`() throws {
        let moments = [Moment.longMet, .out(.resource, ago(0).adding(months: -3), by: .phone)]
        let paces = settings(.rule(.resource), .every(.months(3)))
        let plan = Plan(
            Book(settings: paces, relationships: [try someone(.key, moments)]),
            on: today,
            all: true
        )
        let nudge = try #require(plan.nudges.last)
        #expect(nudge.rule == .resource)
        #expect(nudge.also.map(\.rule) == [.checkIn])
        #expect(nudge.also.map(\.dueOn) == [nudge.dueOn])
    }

    @Test(arguments: [Interval.days(.max), .months(.max), .days(4_000_000)])
    func `an interval beyond all calendars is compared without a fall`(interval: Interval) throws {
        let forever = Settings(choices: [.rule(.checkIn): .every(interval), .rule(.meet): .off])
        let partners = [
            try someone(.key, [], named: "B", id: "b", settledOn: ago(900)),
            try someone(.core, [], named: "A", id: "a", settledOn: ago(2)),
        ]
        #expect(order(partners, forever) == ["A", "B"])
    }
}
