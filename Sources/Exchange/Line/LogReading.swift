public import Domain

/// A partner as the one-line log knows them: enough to be named.
public struct LogPerson: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var given: String
    public var family: String
    public var organization: String
    public var isArchived: Bool

    public init(
        id: PartnerID,
        name: String,
        given: String = "",
        family: String = "",
        organization: String = "",
        isArchived: Bool = false
    ) {
        self.id = id
        self.name = name
        self.given = given
        self.family = family
        self.organization = organization
        self.isArchived = isArchived
    }
}

/// An open promise that a line may say was kept.
public struct LogPromise: Hashable, Sendable {
    public var id: PromiseID
    public var text: String
    public var dueOn: Day

    public init(id: PromiseID, text: String, dueOn: Day) {
        self.id = id
        self.text = text
        self.dueOn = dueOn
    }
}

/// What a line of the log says happened.
public struct LogReading: Hashable, Sendable {
    /// A contact; one for each partner who took part.
    public struct Touch: Hashable, Sendable {
        public var partner: LogPerson
        public var on: Day
        public var direction: Domain.Touch.Direction
        public var channel: Domain.Touch.Channel
        public var purpose: Domain.Touch.Purpose
        public var minutes: Int?
        public var note: String
        public var needsReply: Bool
    }

    public struct Promise: Hashable, Sendable {
        public var partner: LogPerson
        public var text: String
        public var madeOn: Day
        public var dueOn: Day
    }

    public struct Detail: Hashable, Sendable {
        public var partner: LogPerson
        public var text: String
        public var on: Domain.Detail.When?
    }

    /// What was understood, and from which words.
    public struct Chip: Hashable, Sendable {
        /// "Yesterday, 23 November".
        public var label: String
        /// UTF-8 offsets in the line.
        public var range: Range<Int>
    }

    public internal(set) var touches: [Touch] = []
    public internal(set) var promises: [Promise] = []
    public internal(set) var details: [Detail] = []
    /// Open promises that the line says were kept.
    public internal(set) var keeps: [PromiseID] = []
    /// In the order of the line.
    public internal(set) var chips: [Chip] = []
}

/// Why nothing of a line is written.
public enum LogLineError: Error, Hashable, Sendable {
    case empty
    case tooLong
    /// A name that several partners have.
    case ambiguous(words: String, people: [LogPerson])
    /// No partner is named, or one who is not known; `alike` are those of whom it reminds.
    case nobody(words: String, understood: [String], alike: [LogPerson])
    /// A partner is named, but no contact, promise or detail.
    case nothing(person: LogPerson)
    /// A contact on a day that has not come.
    case future(Day)
    /// A client seems to be named.
    case client(words: String)

    /// One or two plain sentences for the person who wrote the line.
    public var message: String {
        switch self {
        case .empty:
            "There is nothing in this line. Try: coffee with Mei Chen yesterday 45m"
        case .tooLong:
            "This line has more than \(LogLine.longest) characters. Log the contact in a short line, "
                + "and put the rest on the partner's page."
        case .ambiguous(let words, let people):
            "Which \(words) do you mean? "
                + people.map(Self.described).joined(separator: "; ")
                + ". Say the full name, or add the practice: \(words) of "
                + (people.first { !$0.organization.isEmpty }?.organization ?? "Elm Clinic") + "."
        case .nobody(let words, let understood, let alike):
            Self.nobody(words, understood, alike)
        case .nothing(let person):
            "What happened with \(person.name)? Say how you were in touch (coffee, called, emailed), "
                + "what you promised, or what to remember."
        case .future(let day):
            "\(day.inFull) has not come yet, so nothing can have happened then. If you mean to do it, "
                + "write: promised … by \(day)."
        case .client(let words):
            "\"\(words)\" seems to name a client, and notes about partners are not sealed. Write "
                + "\"a client\" instead; who it was belongs to an inquiry."
        }
    }

    private static func described(_ person: LogPerson) -> String {
        person.organization.isEmpty ? person.name : "\(person.name) (\(person.organization))"
    }

    private static func nobody(
        _ words: String,
        _ understood: [String],
        _ alike: [LogPerson]
    ) -> String {
        var sentences: [String] = []
        if words.isEmpty {
            sentences.append("No partner is named in this line.")
        } else {
            sentences.append("There is no partner called \(words).")
        }
        if !understood.isEmpty {
            sentences.append("Understood so far: \(understood.joined(separator: ", ")).")
        }
        if !alike.isEmpty {
            sentences.append(
                "Did you mean \(alike.map(described).joined(separator: ", or "))?"
            )
        }
        if !words.isEmpty {
            sentences.append("To add them: rapport add \"\(words)\"")
        }
        return sentences.joined(separator: " ")
    }
}

extension LogLineError: CustomStringConvertible {
    public var description: String { message }
}
