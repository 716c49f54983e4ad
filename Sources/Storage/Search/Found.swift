public import Domain

/// What a search found: a partner, by themselves or by what was noted of a touch.
public struct Found: Hashable, Sendable {
    public enum Place: Hashable, Sendable {
        case partner
        case touch(TouchID, on: Day)
    }

    public var partner: PartnerID
    public var name: String
    public var organization: String
    public var archived: Bool
    public var place: Place
    /// The words around what was found, in pieces, so that the found ones can be marked.
    public var snippet: [Piece]

    public struct Piece: Hashable, Sendable {
        public var text: String
        public var isMatch: Bool

        public init(text: String, isMatch: Bool) {
            self.text = text
            self.isMatch = isMatch
        }
    }
}
