import Cadence
import Domain

/// What one most likely did when a nudge was followed, so that one more tap saves it.
enum Prefill {
    static func values(
        for rule: Rule,
        _ relationship: Relationship?,
        on today: Day
    ) -> TouchForm.Values {
        var values = TouchForm.Values(on: today)
        (values.channel, values.purpose) = usual(rule)
        if rule == .meet, let relationship, !hasMet(relationship) { values.purpose = .firstMeeting }
        if rule == .promise, let promise = earliest(relationship, on: today) {
            values.keeps = [promise.id]
            values.note = capitalized(promise.text)
        }
        return values
    }

    private static func usual(_ rule: Rule) -> (Touch.Channel, Touch.Purpose) {
        switch rule {
        case .reply: (.email, .reply)
        case .promise: (.email, .resource)
        case .loop: (.letter, .loopClosed)
        case .followUp: (.email, .checkIn)
        case .secondNote, .begin: (.email, .outreach)
        case .resource: (.email, .resource)
        case .meet: (.inPerson, .checkIn)
        case .checkIn, .consent, .review: (.phone, .checkIn)
        case .thankYou: (.note, .thankYou)
        case .give: (.email, .introduction)
        case .remember: (.text, .celebration)
        }
    }

    static func hasMet(_ relationship: Relationship) -> Bool {
        relationship.moments.contains { $0.purpose == .firstMeeting || $0.channel.isMeeting }
    }

    private static func earliest(_ relationship: Relationship?, on today: Day) -> Promise? {
        relationship?.promises.filter { $0.isOpen(on: today) }.min { $0.dueOn < $1.dueOn }
    }
}
