import Domain

/// How the notices are found and said.
extension Survey {
    func notices(_ book: Book, _ season: Season) -> [Notice] {
        let found = [
            existingFirst(book, season), overpromising, oneBasket, tooPushy(book, season),
        ]
        return Array(found.compactMap { $0 }.prefix(Notice.limit))
    }

    /// "Neglecting existing relationships for new ones".
    func existingFirst(_ book: Book, _ season: Season) -> Notice? {
        guard tally.outreaches >= 3 else { return nil }
        var longest: Candidate?
        for candidate in due where candidate.overdue >= 14 && candidate.place >= 0 {
            if case .wider = book.relationships[candidate.place].circle { continue }
            guard let other = longest else {
                longest = candidate
                continue
            }
            let isLonger =
                candidate.due == other.due
                ? candidate.precedes(other, in: book) : candidate.due < other.due
            if isLonger { longest = candidate }
        }
        guard let longest else { return nil }
        let facts = Facts(book.relationships[longest.place], season)
        return Notice(
            id: .existingFirst,
            text:
                "You reached out \(tally.outreaches) times in the last 30 days, and something for "
                + "\(facts.called) has waited since \(facts.date(longest.due)). "
                + "Those who already know you come first."
        )
    }

    /// "Overpromising and underdelivering".
    var overpromising: Notice? {
        guard tally.latePromises >= 3 else { return nil }
        return Notice(
            id: .overpromising,
            text:
                "\(tally.latePromises) promises are past their day. Keep one, or let one go, before "
                + "you make another."
        )
    }

    /// Quality matters more than quantity, but one basket holds no year.
    private var oneBasket: Notice? {
        guard tally.referrals >= 5, tally.mostReferrals * 2 > tally.referrals else { return nil }
        return Notice(
            id: .oneBasket,
            text:
                "More than half of the referrals of the last twelve months came from one partner. "
                + "Three to five strong relationships carry a practice more safely."
        )
    }

    /// "Asking for referrals before establishing a genuine connection".
    private func tooPushy(_ book: Book, _ season: Season) -> Notice? {
        guard let place = tally.pushed else { return nil }
        return Facts(book.relationships[place], season).tooPushy
    }
}

extension Facts {
    /// The notice that somebody was asked too soon; nil when nobody was.
    var tooPushy: Notice? {
        guard standing.isPushed(on: season.day), let asked = standing.lastAsk else { return nil }
        let missing =
            standing.isMet
            ? "nothing you gave is noted yet. Give something first"
            : "you haven't met yet. Meet first, and give something"
        return Notice(
            id: .tooPushy,
            text: "You asked \(called) for something \(when(asked)), and \(missing); the asking "
                + "comes by itself."
        )
    }
}
