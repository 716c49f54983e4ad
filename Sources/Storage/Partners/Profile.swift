public import Cadence
public import Domain

/// All that a partner's page shows.
public struct Profile: Hashable, Sendable {
    public var partner: Partner
    /// For `change(_:expecting:by:_:)`.
    public var version: Int
    /// Whether the kind was guessed and wants to be confirmed.
    public var isKindGuessed: Bool
    public var relationship: Relationship
    public var stage: Stage
    /// Newest first; of one day, the last logged first.
    public var touches: [Touch]
    public var touchCount: Int
    /// For the touches after these; nil at the end.
    public var next: TouchCursor?
    /// Open ones first by due day, then the others, newest first.
    public var promises: [Promise]
    public var details: [Detail]
    /// Whom they know, by name.
    public var knows: [Person]
    public var metThrough: Person?
    /// Whom they introduced, by name.
    public var introduced: [Person]
    /// Newest first.
    public var gifts: [Gift]
    /// Perhaps the same person: marked by an import.
    public var lookalikes: [Person]
}
