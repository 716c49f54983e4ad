public import Domain

/// What to say before a touch is saved; it never hinders the saving.
public enum Guards {
    /// The notices that a touch would raise, were it saved as it stands in `draft`.
    ///
    /// `promising` says whether a promise is made with it.
    public static func notices(
        before draft: Moment,
        to partner: PartnerID,
        promising: Bool = false,
        in book: Book,
        on day: Day
    ) -> [Notice] {
        guard let place = book.relationships.firstIndex(where: { $0.id == partner }) else {
            return []
        }
        var after = book
        after.relationships[place].moments.append(draft)
        after.relationships[place].sortMoments()
        let season = Season(settings: book.settings, on: day)
        let isRecent = draft.on <= day && draft.on > day.adding(days: -30)
        var raised: [Notice?] = []
        if promising || draft.isOutreach {
            let survey = Survey(after, season)
            if isRecent, draft.isOutreach {
                raised.append(Facts(book.relationships[place], season).tooSoon(draft.on))
                raised.append(survey.existingFirst(after, season))
            }
            if promising { raised.append(survey.overpromising) }
        }
        if isRecent, draft.isAsk {
            raised.append(Facts(after.relationships[place], season).tooPushy)
        }
        return raised.compactMap { $0 }
    }
}

extension Moment {
    fileprivate var isAsk: Bool {
        if case .out = direction, case .ask = purpose { return true }
        return false
    }
}

extension Facts {
    /// The notice that the last outreach has not had its time to be answered, or that two went
    /// unanswered and a third would come into the rest.
    fileprivate func tooSoon(_ day: Day) -> Notice? {
        guard !standing.isMet, let last = standing.unanswered.newest, last <= day else {
            return nil
        }
        if let until = standing.restsUntil, day < until {
            return Notice(
                id: .tooSoon,
                text: "You reached out to \(called) twice and had no answer. Let it rest until "
                    + "\(date(until)); a third word now would press."
            )
        }
        guard let interval = season.interval(of: .secondNote), day < interval.after(last) else {
            return nil
        }
        return Notice(
            id: .tooSoon,
            text: "You reached out to \(called) \(when(last)) and had no answer yet. A second word "
                + "is welcome \(when(interval.after(last))), not before."
        )
    }
}
