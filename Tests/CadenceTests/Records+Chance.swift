import Cadence
import Domain
import Testing

extension Chance {
    /// A small practice with everything that the rules read, most of it on the edge of a rule.
    mutating func practice(on day: Day) throws -> Records {
        var records = Records(practice: Practice(settings: settings()))
        for number in 0..<Int.random(in: 1...6, using: &self) {
            let id = try #require(PartnerID("P\(number)"))
            records.partners.append(
                Partner(
                    id: id,
                    name: pick(["Ann", "Bo", "Cy", "Zoë"]),
                    circle: pick(Partner.Circle.allCases),
                    circleSince: happens(50) ? self.day(before: day) : nil,
                    addedOn: self.day(before: day),
                    quiet: happens(8),
                    archived: happens(8)
                )
            )
            try write(id, number, on: day, into: &records)
        }
        records.reviews = happens(50) ? [Review(on: self.day(before: day))] : []
        return records
    }

    private mutating func settings() -> Settings {
        var settings = Settings(minutes: happens(50) ? pick([0, 10, 20, 60]) : nil)
        for pace in Settings.Pace.all where happens(20) {
            settings.choices[pace] =
                happens(30)
                ? .off : .every(happens(50) ? .days(pick([1, 10, 45])) : .months(pick([1, 2, 5])))
        }
        return settings
    }

    private mutating func write(
        _ partner: PartnerID,
        _ number: Int,
        on day: Day,
        into records: inout Records
    ) throws {
        let last = day.adding(days: 5)
        for moment in moments(Int.random(in: 0...6, using: &self), until: last) {
            records.touches.append(
                Touch(
                    id: try #require(TouchID("t\(records.touches.count)")),
                    partner: partner,
                    on: moment.on,
                    direction: moment.direction,
                    channel: moment.channel,
                    purpose: moment.purpose,
                    needsReply: moment.needsReply
                )
            )
        }
        for _ in 0..<pick([0, 0, 1, 2]) {
            records.promises.append(
                Promise(
                    id: try #require(PromiseID("p\(records.promises.count)")),
                    partner: partner,
                    text: "send it",
                    madeOn: happens(50) ? self.day(before: last) : nil,
                    dueOn: self.day(before: day.adding(days: 9)),
                    keptOn: happens(20) ? self.day(before: last) : nil
                )
            )
        }
        for _ in 0..<pick([0, 0, 1, 2]) {
            let near = day.adding(days: Int.random(in: -9...9, using: &self))
            records.details.append(
                Detail(
                    id: try #require(DetailID("d\(records.details.count)")),
                    partner: partner,
                    text: "birthday",
                    on: happens(50) ? .once(near) : .yearly(month: near.month, day: near.dayOfMonth)
                )
            )
        }
        if happens(20) {
            records.snoozes.append(
                Snooze(
                    partner: partner,
                    rule: pick(Rule.allCases),
                    until: day.adding(days: pick([0, 1]))
                )
            )
        }
        for _ in 0..<pick([0, 0, 1, 2, 3]) { try refer(partner, on: day, into: &records) }
    }

    private mutating func refer(
        _ partner: PartnerID,
        on day: Day,
        into records: inout Records
    ) throws {
        let number = records.inquiries.count
        let id = try #require(InquiryID("q\(number)"))
        func perhaps(_ percent: Int) -> Day? { happens(percent) ? self.day(before: day) : nil }
        records.inquiries.append(
            Inquiry(
                id: id,
                receivedOn: self.day(before: day),
                source: .partner(partner),
                scheduledOn: perhaps(50),
                attendedOn: perhaps(60),
                noShowOn: perhaps(10),
                closedOn: perhaps(20)
            )
        )
        if happens(40) {
            records.episodes.append(
                Episode(
                    id: try #require(EpisodeID("e\(number)")),
                    inquiry: id,
                    firstSession: self.day(before: day),
                    lastSession: perhaps(60),
                    ending: pick(Episode.Ending.allCases)
                )
            )
        }
        if happens(50) {
            records.authorizations.append(
                Authorization(
                    id: try #require(AuthorizationID("a\(number)")),
                    inquiry: id,
                    partner: partner,
                    status: .granted,
                    scope: pick([[.attended], [.scheduled, .ended]]),
                    description: "x",
                    purpose: "x",
                    signedOn: self.day(before: day),
                    signedBy: "client",
                    expiryEvent: "the end",
                    copyGiven: true
                )
            )
        }
        if happens(20) {
            records.disclosures.append(
                Disclosure(
                    id: try #require(DisclosureID("x\(number)")),
                    inquiry: id,
                    partner: partner,
                    on: self.day(before: day),
                    milestone: pick([.scheduled, .attended, .ended])
                )
            )
        }
    }
}
