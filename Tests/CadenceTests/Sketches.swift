import Cadence
import Domain
import Testing

/// The day on which most tests stand: a Tuesday.
let today = Day(number: 20_543)  // 2026-03-31

func ago(_ days: Int) -> Day { today.adding(days: -days) }

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func partnerID(_ text: String) throws -> PartnerID { try #require(PartnerID(text)) }

/// A partner who has been here for three years, and of whom nothing is known but what is said.
func someone(
    _ circle: Partner.Circle = .wider,
    _ moments: [Moment] = [],
    named name: String = "Mei Chen",
    id: String = "mei",
    settledOn: Day? = nil,
    addedOn: Day = ago(1000),
    _ edit: (inout Relationship) -> Void = { _ in }
) throws -> Relationship {
    var partner = Relationship(
        id: try partnerID(id),
        name: name,
        given: "Mei",
        circle: circle,
        settledOn: settledOn,
        addedOn: addedOn,
        moments: moments
    )
    edit(&partner)
    return partner
}

extension Moment {
    static func out(
        _ purpose: Touch.Purpose,
        _ on: Day,
        by channel: Touch.Channel = .email
    ) -> Moment {
        Moment(on: on, direction: .out, channel: channel, purpose: purpose)
    }

    static func inbound(
        _ on: Day,
        _ purpose: Touch.Purpose = .other,
        by channel: Touch.Channel = .email,
        needsReply: Bool = false
    ) -> Moment {
        Moment(
            on: on,
            direction: .inbound,
            channel: channel,
            purpose: purpose,
            needsReply: needsReply
        )
    }

    /// Something long past by which we met.
    static let longMet = Moment.out(.other, ago(900), by: .inPerson)
}

/// The settings with one pace chosen.
func settings(_ pace: Settings.Pace, _ choice: Settings.Choice) -> Settings {
    Settings(choices: [pace: choice])
}

/// When a rule speaks for one partner, leading or folded; nil when it is silent.
func due(
    _ rule: Rule,
    _ partner: Relationship,
    on day: Day = today,
    settings: Settings = Settings()
) -> Day? {
    // Ten others have been met, so that nobody is to be greeted.
    let plan = Plan(
        Book(settings: settings, relationships: [partner] + acquaintances),
        on: day,
        all: true
    )
    guard let nudge = plan.nudges.first(where: { $0.partner == partner.id }) else { return nil }
    if nudge.rule == rule { return nudge.dueOn }
    return nudge.also.first { $0.rule == rule }?.dueOn
}

/// Ten who have been met, and are left in peace.
let acquaintances: [Relationship] = (0..<10).compactMap { number in
    PartnerID("acquaintance-\(number)").map {
        Relationship(
            id: $0,
            name: "Acquaintance \(number)",
            addedOn: ago(1000),
            quiet: true,
            moments: [.longMet]
        )
    }
}
