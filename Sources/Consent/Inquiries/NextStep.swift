public import Domain

/// What to do next about an inquiry, in one sentence.
public struct NextStep: Hashable, Sendable {
    public let text: String
    /// Whether something waits to be done.
    public let isWaiting: Bool

    /// - Parameters:
    ///   - inquiry: the inquiry; nothing of its sealed part is said.
    ///   - referrer: what its source is called when it is a partner, "Dr. Mei Chen".
    ///   - hasAsked: whether an authorization for that partner is on record, granted or not.
    ///   - day: the day on which one stands.
    public init(of inquiry: Inquiry, referrer: String?, hasAsked: Bool, on day: Day) {
        switch inquiry.state(on: day) {
        case .received:
            self.init(
                "They asked \(inquiry.receivedOn.ago(day)). Get in touch, even if you are full."
            )
        case .contacted:
            self.init("Offer a first session, or say what else there is.")
        case .scheduled:
            self.init("The first session is booked. When it is over, note whether they came.")
        case .noShow:
            self.init("Offer another time once. If nothing comes of it, close it.")
        case .attended:
            if let referrer, !hasAsked {
                self.init("Ask whether \(referrer) may hear that they came, and keep the answer.")
            } else {
                self.init("They came. Note the last session and how it ended when it does.", false)
            }
        case .closed:
            self.init(closed: inquiry, on: day)
        }
    }

    private init(closed inquiry: Inquiry, on day: Day) {
        let since = (inquiry.closedOn ?? inquiry.receivedOn).said(day)
        switch inquiry.closing?.reason {
        case .waitlist: self.init("On the waitlist since \(since). Call when there is an opening.")
        case .referredOut:
            self.init("Referred out on \(since). There is nothing left to do.", false)
        case .declined, .lost, nil:
            self.init("Closed on \(since). There is nothing left to do.", false)
        }
    }

    private init(_ text: String, _ isWaiting: Bool = true) {
        self.text = text
        self.isWaiting = isWaiting
    }
}

extension Day {
    /// "today", "yesterday", "on 3 August".
    fileprivate func ago(_ today: Day) -> String {
        switch today - self {
        case 0: "today"
        case 1: "yesterday"
        default: "on \(said(today))"
        }
    }
}
