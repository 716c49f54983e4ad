import Domain

/// What kind of meeting it is, and what one asks there.
enum Occasion: String, CaseIterable, Sendable {
    case firstMeeting = "first-meeting"
    case catchingUp = "check-in"
    case consultation
    case talk = "presentation"

    var label: String {
        switch self {
        case .firstMeeting: "First meeting"
        case .catchingUp: "Catching up"
        case .consultation: "Consultation"
        case .talk: "Talk"
        }
    }

    var purpose: Touch.Purpose {
        switch self {
        case .firstMeeting: .firstMeeting
        case .catchingUp: .checkIn
        case .consultation: .consultation
        case .talk: .presentation
        }
    }

    var lead: String {
        switch self {
        case .firstMeeting: "Ask, and listen. Your own work can wait until they ask."
        case .catchingUp: "No agenda but them: what became of what they told you?"
        case .consultation: "An hour of your thinking, and no name of anyone you speak about."
        case .talk: "One idea that they can use on Monday."
        }
    }

    /// What to ask, in order: their practice, their people, what is hard, whom they miss.
    func questions(about partner: Partner) -> [String] {
        let card = ResearchCard(partner.research)
        let people = partner.kind.people
        switch self {
        case .firstMeeting:
            return [
                card[.focus].isEmpty
                    ? "How did you come to the work that you do?"
                    : "How did you come to \(card[.focus])?",
                card[.recent].isEmpty
                    ? "What are you working on that you are glad about?"
                    : "What did people say to this: \(card[.recent])?",
                card[.serves].isEmpty
                    ? "Which \(people) come to you most these days?"
                    : "You see \(card[.serves]): what brings them?",
                "What is hardest for your \(people) at the moment, and for you with them?",
                "When you look for someone to send them to, whom do you not find?",
                "How do you like to be reached, and how do you like to hear back?",
            ]
        case .catchingUp:
            return [
                "How has it been since we last spoke?",
                "What do you see more of among your \(people) than last year?",
                card[.lacks].isEmpty
                    ? "Is there anyone you look for and don’t find?"
                    : "You were looking for this: \(card[.lacks]). Have you found it?",
                "What would make your week lighter?",
            ]
        case .consultation:
            return [
                "What is the question that you would like to leave with an answer to?",
                "What have you tried, and what helped a little?",
                "Who else is around them, and who talks to whom?",
                "What would be a good next step, small enough to be done this week?",
            ]
        case .talk:
            return [
                "Who will be there, and what do they struggle with?",
                "What did they hear already that did not help?",
                "How long, where, and is there a screen?",
                "What one page should they take home?",
            ]
        }
    }

    /// The usual one: the first meeting, until there was one.
    static func usual(hasMet: Bool) -> Occasion { hasMet ? .catchingUp : .firstMeeting }
}
