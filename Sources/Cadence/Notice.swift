/// A thought about the whole, above the list.
public struct Notice: Hashable, Sendable {
    /// In the order in which they are given.
    public enum ID: String, CaseIterable, Sendable {
        case existingFirst = "existing-first"
        case overpromising
        case oneBasket = "one-basket"
        case tooPushy = "too-pushy"
        /// Never above the list: only before a touch is saved.
        case tooSoon = "too-soon"
    }

    public var id: ID
    /// One or two plain sentences.
    public var text: String

    public init(id: ID, text: String) {
        self.id = id
        self.text = text
    }

    /// How many are shown at most.
    public static let limit = 3
}
