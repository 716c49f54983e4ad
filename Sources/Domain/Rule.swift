/// What a nudge can be about, in the order of the design's table.
public enum Rule: String, CaseIterable, Sendable {
    case reply
    case promise
    case loop
    case consent
    case followUp = "follow-up"
    case secondNote = "second-note"
    case resource
    case meet
    case checkIn = "check-in"
    case begin
    case thankYou = "thank-you"
    case give
    case remember
    case review

    /// Whether it is owed, or a matter of tending.
    public enum Class: String, Sendable {
        case obligation
        case tending
    }

    public var `class`: Class {
        switch self {
        case .reply, .promise, .loop, .consent, .review: .obligation
        default: .tending
        }
    }

    /// What it takes, in minutes.
    public var minutes: Int {
        switch self {
        case .reply, .loop, .consent, .followUp, .secondNote, .resource, .checkIn, .remember: 5
        case .promise, .meet, .begin, .thankYou: 10
        case .give: 15
        case .review: 60
        }
    }
}
