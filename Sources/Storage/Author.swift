/// The user who writes; every row carries it.
public struct Author: Hashable, Sendable {
    /// The user's number, 1 or more.
    public let number: Int
    /// The token by which a program wrote for them, or empty; the audit log says it.
    public let through: String

    public init(number: Int, through: String = "") {
        self.number = number
        self.through = through
    }

    /// The one whose practice it is.
    public static let owner = Author(number: 1)
}
