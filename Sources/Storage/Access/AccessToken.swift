public import Domain

/// By which a program may ask, and for what; the secret itself is kept nowhere.
public struct AccessToken: Hashable, Identifiable, Sendable {
    /// What a program may do.
    public enum Scope: String, CaseIterable, Hashable, Sendable {
        case readPartners = "partners:read"
        case writePartners = "partners:write"
        case readTouches = "touches:read"
        case writeTouches = "touches:write"
        /// For a website's form: it goes with no other.
        case createInquiries = "inquiries:create"
        case readToday = "today:read"
        case readInsight = "insight:read"
    }

    public let id: String
    /// For whom it was made.
    public let name: String
    public let scopes: Set<Scope>
    /// The last day on which it opens.
    public let expiresOn: Day
    public let isRevoked: Bool
    /// The last day on which it was used.
    public let usedOn: Day?
    let key: Int64

    public func isValid(on day: Day) -> Bool { !isRevoked && day <= expiresOn }

    /// Who writes with it.
    public var author: Author { Author(number: 1, through: "token \(id.prefix(8))") }

    /// As every secret of a token begins, so that one that went astray is known for what it is.
    static let prefix = "rapport_"
    /// Days that a token opens at most.
    public static let longest = 731
}
