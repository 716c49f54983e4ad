public import Domain

/// What one card or one row says about a person; what is empty is not said.
public struct Candidate: Hashable, Sendable {
    /// A day in the past on which there was contact.
    public struct Touch: Hashable, Sendable {
        public var on: Day
        public var direction: Domain.Touch.Direction
        public var channel: Domain.Touch.Channel
        public var purpose: Domain.Touch.Purpose
        public var minutes: Int?
        public var note: String
        /// The exporter's own lasting name for it, by which it is known again; empty where it has none.
        public var source: String
        public var needsReply: Bool

        public init(
            on: Day,
            direction: Domain.Touch.Direction = .out,
            channel: Domain.Touch.Channel = .inPerson,
            purpose: Domain.Touch.Purpose = .checkIn,
            minutes: Int? = nil,
            note: String = "",
            source: String = "",
            needsReply: Bool = false
        ) {
            self.on = on
            self.direction = direction
            self.channel = channel
            self.purpose = purpose
            self.minutes = minutes
            self.note = note
            self.source = source
            self.needsReply = needsReply
        }
    }

    /// Something to do by a day.
    public struct Promise: Hashable, Sendable {
        public var text: String
        public var dueOn: Day
        public var madeOn: Day?
        public var keptOn: Day?
        public var droppedOn: Day?

        public init(
            text: String,
            dueOn: Day,
            madeOn: Day? = nil,
            keptOn: Day? = nil,
            droppedOn: Day? = nil
        ) {
            self.text = text
            self.dueOn = dueOn
            self.madeOn = madeOn
            self.keptOn = keptOn
            self.droppedOn = droppedOn
        }
    }

    /// Something personal, perhaps with a day.
    public struct Detail: Hashable, Sendable {
        public var text: String
        public var on: Domain.Detail.When?

        public init(text: String, on: Domain.Detail.When? = nil) {
            self.text = text
            self.on = on
        }

        /// A birthday, every year; its year is in the text.
        public static func birthday(month: Int, day: Int, year: Int? = nil) -> Detail {
            Detail(
                text: year.map { "Birthday (\($0))" } ?? "Birthday",
                on: .yearly(month: month, day: day)
            )
        }
    }

    /// The physical line where the card or row begins.
    public var line: Int
    /// The exporter's own lasting name for the record.
    public var uid: String?
    public var name = ""
    public var given = ""
    public var family = ""
    public var kind: Partner.Kind?
    /// Whether `kind` was guessed from titles and organizations and wants to be confirmed.
    public var kindGuessed = false
    public var role = ""
    public var organization = ""
    public var emails: [String] = []
    public var phones: [String] = []
    public var address = ""
    public var website = ""
    public var npi = ""
    public var circle: Partner.Circle?
    public var accepting: Bool?
    public var quiet = false
    public var archived = false
    public var offers = Offers()
    /// The name of who introduced them; text until it names exactly one partner.
    public var metThrough = ""
    /// The heading under which `metThrough` stays as text, if it names nobody.
    public var metThroughHeading = "Referred by"
    public var research = ""
    public var tags: [String] = []
    public var touches: [Touch] = []
    public var promises: [Promise] = []
    public var details: [Detail] = []
    /// The days of the record as they were written, whether or not they have come; by them it is
    /// known again.
    public var sourceDays: [String] = []
    /// What could not be taken, though the rest of the record is.
    public var problems: [Problem] = []

    public init(line: Int) {
        self.line = line
    }

    /// Appends `Heading: value` to the research, for what has no place of its own.
    public mutating func remember(_ value: String, under heading: String) {
        addResearch("\(heading): \(value)")
    }

    /// Appends a paragraph to the research.
    public mutating func addResearch(_ text: String) {
        research += research.isEmpty ? text : "\n" + text
    }
}
