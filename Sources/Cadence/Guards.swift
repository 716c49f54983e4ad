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
        []
    }
}
