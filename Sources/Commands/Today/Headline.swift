internal import Cadence
internal import Domain

extension Nudge {
    /// What to do, in a few words.
    var headline: String {
        switch rule {
        case .reply: "Answer \(name)"
        case .promise: "Keep a promise to \(name)"
        case .loop: "Close the loop with \(name)"
        case .consent: "Ask for leave to tell \(name)"
        case .followUp: "A word after meeting \(name)"
        case .secondNote: "A second note to \(name)"
        case .resource: "Something useful for \(name)"
        case .meet: "Coffee with \(name)"
        case .checkIn: "Check in with \(name)"
        case .begin: "A first hello to \(name)"
        case .thankYou: "A handwritten thank-you to \(name)"
        case .give: "Do something for \(name)"
        case .remember: "Remember \(name)"
        case .review: "A look at your whole network"
        }
    }
}

extension Rule {
    /// What else there is to do, in two or three words.
    var inShort: String {
        switch self {
        case .reply: "an answer"
        case .promise: "a promise"
        case .loop: "closing the loop"
        case .consent: "leave to tell them"
        case .followUp: "a word after you met"
        case .secondNote: "a second note"
        case .resource: "something useful"
        case .meet: "a coffee"
        case .checkIn: "a check-in"
        case .begin: "a first hello"
        case .thankYou: "a handwritten thank-you"
        case .give: "something given"
        case .remember: "a day to remember"
        case .review: "the yearly review"
        }
    }
}
