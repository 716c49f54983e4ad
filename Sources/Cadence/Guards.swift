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
            if isRecent, draft.isOutreach { raised.append(survey.existingFirst(after, season)) }
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
