/// A prospective client asking.
public struct Inquiry: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        case partner(PartnerID)
        case channel(Channel)

        public enum Channel: String, CaseIterable, Sendable {
            case wordOfMouth = "word-of-mouth"
            case directory
            case webSearch = "web-search"
            case social, insurance, event, advertisement, other, unknown
        }
    }

    public var id: InquiryID
    public var receivedOn: Day
    /// Nil stands for `unknown`.
    public var source: Source?
    /// "How did you hear about me?", in their words.
    public var heardAbout: String
    /// Initials or a chart code.
    public var client: String
    /// Whether 42 CFR Part 2 protects the client's records.
    public var part2: Bool
    public var needs: Needs
    /// How well the needs met the practice's offers when they were saved, 0 to 100.
    public var fit: Int?
    public var contactedOn: Day?
    /// The day on which the first session was booked.
    public var scheduledOn: Day?
    public var attendedOn: Day?
    public var noShowOn: Day?
    public var closedOn: Day?
    public var closeReason: String
    public var referredTo: [PartnerID]

    public init(
        id: InquiryID,
        receivedOn: Day,
        source: Source? = nil,
        heardAbout: String = "",
        client: String = "",
        part2: Bool = false,
        needs: Needs = Needs(),
        fit: Int? = nil,
        contactedOn: Day? = nil,
        scheduledOn: Day? = nil,
        attendedOn: Day? = nil,
        noShowOn: Day? = nil,
        closedOn: Day? = nil,
        closeReason: String = "",
        referredTo: [PartnerID] = []
    ) {
        self.id = id
        self.receivedOn = receivedOn
        self.source = source
        self.heardAbout = heardAbout
        self.client = client
        self.part2 = part2
        self.needs = needs
        self.fit = fit
        self.contactedOn = contactedOn
        self.scheduledOn = scheduledOn
        self.attendedOn = attendedOn
        self.noShowOn = noShowOn
        self.closedOn = closedOn
        self.closeReason = closeReason
        self.referredTo = referredTo
    }
}

/// A course of treatment that an inquiry led to.
public struct Episode: Hashable, Sendable {
    public enum Ending: String, CaseIterable, Sendable {
        case ongoing, completed
        case droppedOut = "dropped-out"
        case transferred
    }

    public var id: EpisodeID
    public var inquiry: InquiryID
    public var firstSession: Day
    public var lastSession: Day?
    public var sessions: Int?
    public var ending: Ending

    public init(
        id: EpisodeID,
        inquiry: InquiryID,
        firstSession: Day,
        lastSession: Day? = nil,
        sessions: Int? = nil,
        ending: Ending = .ongoing
    ) {
        self.id = id
        self.inquiry = inquiry
        self.firstSession = firstSession
        self.lastSession = lastSession
        self.sessions = sessions
        self.ending = ending
    }
}
