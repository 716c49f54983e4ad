public import Domain

/// The few of a partner's moments that the rules still need.
///
/// For every day from `validFrom` on, a plan, a stage and the notices read from these are those
/// read from the whole history.
public struct Digest: Hashable, Sendable {
    /// In order, as in a relationship.
    public let moments: [Moment]
    /// The newest moment's day; the first of all days when there is none.
    public let validFrom: Day

    /// - Parameter moments: the whole history, in order: by day, then as logged.
    public init(_ moments: [Moment]) {
        self.moments = moments
        validFrom = moments.last?.on ?? .earliest
    }
}
