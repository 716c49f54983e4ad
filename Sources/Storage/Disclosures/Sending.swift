public import Consent
public import Domain

/// Something about a client that is about to be told to a partner, with its words.
public struct Sending: Hashable, Sendable {
    public var inquiry: InquiryID
    public var partner: PartnerID
    public var milestone: Milestone
    /// By which way it goes.
    public var channel: Touch.Channel
    /// What the words came from; its fields are checked against the scope.
    public var template: Template
    /// The words as they will really go out, when they were edited; nil for the template's own.
    public var finalText: String?
    /// The day on which it is told; nil for the day on which it is sent.
    public var on: Day?

    public init(
        inquiry: InquiryID,
        partner: PartnerID,
        milestone: Milestone = .attended,
        channel: Touch.Channel = .letter,
        template: Template? = nil,
        finalText: String? = nil,
        on day: Day? = nil
    ) {
        self.inquiry = inquiry
        self.partner = partner
        self.milestone = milestone
        self.channel = channel
        self.template = template ?? .standard(for: milestone)
        self.finalText = finalText
        self.on = day
    }
}

/// What became of it.
public enum Sent: Hashable, Sendable {
    /// It may go out, and is on record.
    case told(Disclosure, message: LoopMessage)
    /// It may not, which is on record too.
    case blocked(Blocked)
}

/// What was not told, and why.
public struct Blocked: Hashable, Identifiable, Sendable {
    public var id: RecordID<Blocked>
    public var inquiry: InquiryID
    public var partner: PartnerID
    public var on: Day
    public var milestone: Milestone
    public var channel: String
    /// The partner as they were then.
    public var recipient: String
    /// `Block.word`.
    public var reason: String
    /// `Block.sentence`.
    public var sentence: String

    public init(
        id: RecordID<Blocked>,
        inquiry: InquiryID,
        partner: PartnerID,
        on day: Day,
        milestone: Milestone,
        channel: String,
        recipient: String,
        reason: String,
        sentence: String
    ) {
        self.id = id
        self.inquiry = inquiry
        self.partner = partner
        self.on = day
        self.milestone = milestone
        self.channel = channel
        self.recipient = recipient
        self.reason = reason
        self.sentence = sentence
    }
}
