import Cadence
import Domain

extension Partner.Circle {
    /// As a label.
    var label: String {
        switch self {
        case .core: "Core"
        case .key: "Key"
        case .wider: "Wider"
        }
    }

    var sentence: String {
        switch self {
        case .core: "one of your core five"
        case .key: "a key partner"
        case .wider: "in your wider circle"
        }
    }
}

extension Partner.Kind {
    var label: String {
        switch self {
        case .medical: "Medical"
        case .school: "School"
        case .mentalHealth: "Mental health"
        case .legal: "Legal"
        case .community: "Community"
        case .other: "Other"
        }
    }
}

extension Stage {
    var label: String {
        switch self {
        case .resting: "Resting"
        case .prospect: "New"
        case .reachedOut: "Reached out"
        case .drifting: "Drifting"
        case .strong: "Strong"
        case .growing: "Growing"
        case .met: "Met"
        }
    }
}

extension Touch.Channel {
    var label: String {
        switch self {
        case .inPerson: "In person"
        case .video: "Video"
        case .phone: "Phone"
        case .email: "E-mail"
        case .text: "Text message"
        case .letter: "Letter"
        case .note: "Handwritten note"
        case .event: "At an event"
        }
    }
}

extension Touch.Purpose {
    var label: String {
        switch self {
        case .outreach: "First word"
        case .firstMeeting: "First meeting"
        case .checkIn: "Checking in"
        case .resource: "Something useful"
        case .introduction: "An introduction"
        case .referralGiven: "A referral to them"
        case .consultation: "A consultation"
        case .presentation: "A presentation"
        case .celebration: "Celebrating something"
        case .thankYou: "Thank you"
        case .reply: "A reply"
        case .ask: "Asking for something"
        case .loopClosed: "Closing the loop"
        case .other: "Something else"
        }
    }
}

extension Rule {
    /// What it is about, in the middle of a sentence.
    var label: String {
        switch self {
        case .reply: "an answer"
        case .promise: "a promise"
        case .loop: "closing the loop"
        case .consent: "what they may hear"
        case .followUp: "a follow-up"
        case .secondNote: "a second note"
        case .resource: "something useful"
        case .meet: "meeting"
        case .checkIn: "a check-in"
        case .begin: "a first word"
        case .thankYou: "a thank-you note"
        case .give: "giving something"
        case .remember: "a day to remember"
        case .review: "the yearly review"
        }
    }
}

/// How people write numbers in a sentence: "three", "14".
func spelled(_ number: Int) -> String {
    let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
}

func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
}

/// "1 person", "3 people".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
}

/// Up to two letters that stand for a name, titles left out.
func monogram(of name: String) -> String {
    let titles: Set<String> = [
        "dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "rev",
        "rev.", "rabbi", "fr", "fr.", "sr", "sr.", "pastor", "father", "sister",
    ]
    let beforeComma = name.prefix { $0 != "," }
    var words = beforeComma.split { $0 == " " || $0 == "\u{a0}" }
        .filter { $0.first?.isLetter ?? false }
    let untitled = words.filter { !titles.contains($0.lowercased()) }
    if !untitled.isEmpty { words = untitled }
    let letters = [words.first, words.count > 1 ? words.last : nil]
        .compactMap { $0?.first.map { String($0).uppercased() } }
    return letters.isEmpty ? "·" : letters.joined()
}
