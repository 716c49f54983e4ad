/// One contact with a partner, past.
public struct Touch: Hashable, Sendable {
    /// `out` is from me.
    public enum Direction: String, CaseIterable, Sendable {
        case out
        case inbound = "in"
    }

    public enum Channel: String, CaseIterable, Sendable {
        case inPerson = "in-person"
        /// `note` is handwritten.
        case video, phone, email, text, letter, note, event
    }

    public enum Purpose: String, CaseIterable, Sendable {
        case outreach
        case firstMeeting = "first-meeting"
        case checkIn = "check-in"
        case resource, introduction
        case referralGiven = "referral-given"
        case consultation, presentation, celebration
        case thankYou = "thank-you"
        case reply, ask
        case loopClosed = "loop-closed"
        case other
    }

    public var id: TouchID
    public var partner: PartnerID
    public var on: Day
    public var direction: Direction
    public var channel: Channel
    public var purpose: Purpose
    /// How long it took; nil when not said.
    public var minutes: Int?
    public var note: String
    /// An inbound touch that waits for an answer.
    public var needsReply: Bool

    public init(
        id: TouchID,
        partner: PartnerID,
        on: Day,
        direction: Direction = .out,
        channel: Channel = .inPerson,
        purpose: Purpose = .checkIn,
        minutes: Int? = nil,
        note: String = "",
        needsReply: Bool = false
    ) {
        self.id = id
        self.partner = partner
        self.on = on
        self.direction = direction
        self.channel = channel
        self.purpose = purpose
        self.minutes = minutes
        self.note = note
        self.needsReply = needsReply
    }
}

extension Touch.Purpose {
    /// Whether an outbound touch with this purpose gives something.
    public var isGiving: Bool {
        switch self {
        case .resource, .introduction, .referralGiven, .consultation, .presentation, .celebration:
            true
        default: false
        }
    }
}

extension Touch.Channel {
    /// Face to face, in person or by video.
    public var isMeeting: Bool { self == .inPerson || self == .video }
}
