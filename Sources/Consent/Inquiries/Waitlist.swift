public import Domain

/// Whom to call when there is an opening: who asked first comes first.
public enum Waitlist {
    /// Those on the waitlist on a day, in the order in which they asked, then were put there.
    public static func order(_ inquiries: [Inquiry], on day: Day) -> [Inquiry] {
        inquiries.filter { inquiry in
            inquiry.state(on: day) == .closed && inquiry.closing?.reason == .waitlist
        }
        .sorted { a, b in
            if a.receivedOn != b.receivedOn { return a.receivedOn < b.receivedOn }
            if a.closedOn != b.closedOn { return (a.closedOn ?? day) < (b.closedOn ?? day) }
            return a.id < b.id
        }
    }

    /// What the page says above the list.
    public static func heading(waiting: Int, openings: Int?) -> String {
        switch (waiting, openings) {
        case (0, _): "Nobody is waiting."
        case (_, nil): "Say how many openings you have, and this tells you whom to call."
        case (_, 0?): "You have no openings. When one comes, call from the top."
        case (_, let openings?):
            openings == 1
                ? "You have an opening. Call from the top."
                : "You have \(openings) openings. Call from the top."
        }
    }
}
