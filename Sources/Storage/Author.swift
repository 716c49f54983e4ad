/// The user who writes; every row carries it.
public struct Author: Hashable, Sendable {
    /// The user's number, 1 or more.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The one whose practice it is.
    public static let owner = Author(number: 1)
}
