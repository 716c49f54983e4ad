public import Domain

/// Someone who works in the practice, and what they may do.
public struct Account: Hashable, Identifiable, Sendable {
    public enum State: String, CaseIterable, Hashable, Sendable {
        /// Has a link, and no password yet.
        case invited
        case active
        case disabled
    }

    /// The author's number; 1 is the owner's.
    public let number: Int
    /// As the audit log calls them.
    public let id: String
    /// As colleagues read it.
    public let name: String
    /// What they sign in with, besides the password.
    public let login: String
    public let role: Role
    public let state: State
    /// Milliseconds since 1970, UTC, when the invitation ends.
    public let invitedUntil: Int64?

    public init(
        number: Int,
        id: String,
        name: String,
        login: String,
        role: Role,
        state: State,
        invitedUntil: Int64? = nil
    ) {
        self.number = number
        self.id = id
        self.name = name
        self.login = login
        self.role = role
        self.state = state
        self.invitedUntil = invitedUntil
    }

    public var author: Author { Author(number: number) }
    public var isOwner: Bool { role == .owner }

    /// Days for which an invitation stands.
    public static let invitationDays = 7
}

/// What is asked before every request of someone signed in: whether they still may, and as what.
public struct AccountStanding: Hashable, Sendable {
    public let role: Role
    public let state: Account.State
    /// The root key in use; who holds an older one signs in anew.
    public let keyID: UInt32

    public init(role: Role, state: Account.State, keyID: UInt32) {
        self.role = role
        self.state = state
        self.keyID = keyID
    }
}

/// An account as it is read.
enum AccountRow {
    static let columns = """
        account.number, (SELECT id FROM author WHERE number = account.number), \
        (SELECT name FROM author WHERE number = account.number), login, role, state, \
        (SELECT expiresAt FROM invitation WHERE account = account.number), \
        (SELECT clinician FROM practice)
        """

    static func account(_ row: Query) throws -> Account {
        let (number, name) = (row.int(0), row.text(2))
        let owner = row.text(7)
        return Account(
            number: number,
            id: row.text(1),
            name: number > 1 ? name : owner.isEmpty ? "The owner" : owner,
            login: row.text(3),
            role: try row.word(4),
            state: try row.word(5),
            invitedUntil: row.isNull(6) ? nil : row.int64(6)
        )
    }

    static func account(_ number: Int, _ sql: Statements) throws -> Account {
        let found = try sql.composed("SELECT \(columns) FROM account WHERE number = ?")
            .bind(number).first(account)
        guard let found else { throw StoreError.unknown("Nobody has this account.") }
        return found
    }
}
