internal import Cadence
internal import Domain

extension Partner.Kind {
    /// "mental health".
    var inWords: String { self == .mentalHealth ? "mental health" : rawValue }
}

extension Stage {
    /// "reached out".
    var inWords: String { self == .reachedOut ? "reached out" : rawValue }
}

extension Touch.Channel {
    /// As one would say it at the head of a line.
    var inWords: String {
        switch self {
        case .inPerson: "in person"
        case .video: "by video"
        case .phone: "by phone"
        case .email: "by e-mail"
        case .text: "by text"
        case .letter: "by letter"
        case .note: "by hand"
        case .event: "at an event"
        }
    }
}

extension Touch.Purpose {
    /// "first meeting".
    var inWords: String {
        switch self {
        case .firstMeeting: "first meeting"
        case .checkIn: "check-in"
        case .referralGiven: "a referral given"
        case .thankYou: "thank-you"
        case .loopClosed: "loop closed"
        case .other: "a word"
        default: rawValue
        }
    }
}

extension Touch {
    /// "Check-in in person, 45 min", and "from them" for an inbound one.
    var inWords: String {
        var text = "\(purpose.inWords) \(channel.inWords)".sentenceCased
        if direction == .inbound { text += ", from them" }
        if let minutes { text += ", \(minutes) min" }
        return text
    }
}

extension Detail.When {
    /// "every 14 May", or the full date.
    var inWords: String {
        switch self {
        case .yearly(let month, let day): "every \(day) \(Day.monthNames[month - 1])"
        case .once(let day): "\(day.dayOfMonth) \(Day.monthNames[day.month - 1]) \(day.year)"
        }
    }
}
