public import Domain

/// An inquiry whose source is a partner, by its days alone: nothing of the client.
public struct Referral: Hashable, Sendable {
    public var inquiry: InquiryID
    public var receivedOn: Day
    public var scheduledOn: Day?
    public var attendedOn: Day?
    public var noShowOn: Day?
    public var closedOn: Day?
    /// The ending of its episode; nil when there is none.
    public var ending: Episode.Ending?
    /// The last session of its episode.
    public var lastSession: Day?

    public init(
        inquiry: InquiryID,
        receivedOn: Day,
        scheduledOn: Day? = nil,
        attendedOn: Day? = nil,
        noShowOn: Day? = nil,
        closedOn: Day? = nil,
        ending: Episode.Ending? = nil,
        lastSession: Day? = nil
    ) {
        self.inquiry = inquiry
        self.receivedOn = receivedOn
        self.scheduledOn = scheduledOn
        self.attendedOn = attendedOn
        self.noShowOn = noShowOn
        self.closedOn = closedOn
        self.ending = ending
        self.lastSession = lastSession
    }

    public init(_ inquiry: Inquiry, episode: Episode?) {
        self.init(
            inquiry: inquiry.id,
            receivedOn: inquiry.receivedOn,
            scheduledOn: inquiry.scheduledOn,
            attendedOn: inquiry.attendedOn,
            noShowOn: inquiry.noShowOn,
            closedOn: inquiry.closedOn,
            ending: episode?.ending,
            lastSession: episode?.lastSession
        )
    }
}

/// That a partner was told of a milestone of an inquiry.
public struct Told: Hashable, Sendable {
    public var inquiry: InquiryID
    public var milestone: Milestone
    public var on: Day

    public init(inquiry: InquiryID, milestone: Milestone, on: Day) {
        self.inquiry = inquiry
        self.milestone = milestone
        self.on = on
    }
}
