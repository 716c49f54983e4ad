/// What the composer says beside an empty field.
public enum Guidance: String, CaseIterable, Sendable {
    /// What the writer noticed of the recipient's work.
    case noticed
    /// What the writer does, in plain words.
    case whatIDo = "what-i-do"
    /// What both sides could have from it.
    case both
    /// The one next step.
    case step
    /// When: two times, or their choice.
    case times

    /// The field's name.
    public var label: String {
        switch self {
        case .noticed: "What you noticed"
        case .whatIDo: "What you do, in plain words"
        case .both: "What both of you could have from it"
        case .step: "One next step"
        case .times: "Two times, or their choice"
        }
    }

    /// One sentence of help under it.
    public var hint: String {
        switch self {
        case .noticed:
            "A talk, an article, a program, a line they wrote: something that is true of them alone."
        case .whatIDo:
            "One sentence that a neighbor would understand, without names of methods."
        case .both:
            "Their people and yours: what would go better for both if you knew each other's work?"
        case .step:
            "A coffee, a call, a visit: one thing that they can say yes to."
        case .times:
            "Two times to choose from, or a word that there is no hurry."
        }
    }

    /// The checks that look at what is written there.
    public var checks: [CheckID] {
        switch self {
        case .noticed: [.specific, .aboutThem]
        case .whatIDo: [.plainWords, .noPromises, .noClient]
        case .both: [.mutual, .notAsking]
        case .step: [.nextStep]
        case .times: [.flexible]
        }
    }
}

extension CheckID {
    /// Its name in the margin: two or three words.
    public var title: String {
        switch self {
        case .length: "Short enough"
        case .specific: "Something of theirs"
        case .mutual: "Good for both"
        case .nextStep: "One next step"
        case .flexible: "An easy yes"
        case .aboutThem: "About them"
        case .notAsking: "Asks for no clients"
        case .plainWords: "Plain words"
        case .noPromises: "No guarantees"
        case .noClient: "No client in it"
        }
    }
}
