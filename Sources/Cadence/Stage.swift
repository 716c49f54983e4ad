public import Domain

/// How a relationship stands, derived from what was written down.
public enum Stage: String, CaseIterable, Sendable {
    /// Two outreaches went unanswered: left in peace for a while.
    case resting
    /// No touch yet.
    case prospect
    /// Not met yet.
    case reachedOut = "reached-out"
    /// Silent for twice as long as a check-in waits.
    case drifting
    case strong
    /// Touched on two days or more.
    case growing
    case met

    /// The stage of a partner on a day.
    public init(of relationship: Relationship, settings: Settings, on day: Day) {
        self = .prospect
    }

    /// Why, in one plain sentence that counts nothing given or received.
    public func reason(for relationship: Relationship, settings: Settings, on day: Day) -> String {
        ""
    }
}
