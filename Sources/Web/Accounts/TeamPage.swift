import Domain
import Storage

/// People who work here: who they are, and a form for one more.
struct TeamPage: Page {
    static let template = "team"
    static let samples: [TeamPage] = {
        let day = Day(number: 20_500)
        func account(_ number: Int, _ name: String, _ role: Role, _ state: Account.State) -> Account
        {
            Account(
                number: number,
                id: "a\(number)",
                name: name,
                login: "\(name.prefix(3).lowercased())@willow.example",
                role: role,
                state: state,
                invitedUntil: state == .invited ? Int64(day.number + 7) * 86_400_000 : nil
            )
        }
        var page = TeamPage(
            [
                account(1, "Kim Park", .owner, .active),
                account(2, "Ana Ruiz", .clinician, .active),
                account(3, "Ben Ode", .intake, .invited),
                account(4, "Cal Moss", .clinician, .disabled),
            ],
            at: Int64(day.number) * 86_400_000
        )
        page.rows[1].oneStep = Path.account(.oneStepOf(2)).text
        page.link = Link(name: "Ben Ode", address: "http://localhost:7878/join/0f")
        page.problem = "Somebody signs in with that already."
        return [page]
    }()

    struct Row: Sendable {
        var number: Int
        var name: String
        var about: String
        var role: Change?
        /// Ends all of their sessions.
        var signOut: String?
        /// A new link for someone who has not come yet.
        var again: String?
        /// Asks for the password alone, where a code is asked for, too.
        var oneStep: String?
        var closing: Closing?
    }

    struct Change: Sendable {
        var action: String
        var label: String
        var value: String
    }

    /// Ending an account: with the password, where the keys are renewed.
    struct Closing: Sendable {
        var action: String
        var label: String
        var needsPassword: Bool
    }

    struct Link: Sendable {
        var name: String
        var address: String
    }

    var title = "People who work here"
    var link: Link?
    var problem: String?
    var rows: [Row]
    var action = Path.account(.team).text
    var name = ""
    var login = ""
    var roles = Role.given.map {
        TouchForm.Option(value: $0.rawValue, label: TeamPage.words($0), isChosen: $0 == .clinician)
    }
    var back = Path.settings.text

    /// As of a moment, in milliseconds since 1970, UTC.
    init(_ accounts: [Account], at now: Int64) {
        rows = accounts.map { Row($0, at: now) }
    }

    static func words(_ role: Role) -> String {
        switch role {
        case .owner: "Owner"
        case .clinician: "Clinician"
        case .intake: "Intake"
        }
    }
}

extension TeamPage.Row {
    init(_ account: Account, at now: Int64) {
        let number = account.number
        let state =
            switch account.state {
            case .active: "signs in as \(account.login)"
            case .disabled: "works here no more"
            case .invited:
                (account.invitedUntil ?? 0) > now
                    ? "invited as \(account.login); the link lasts \(Account.invitationDays) days"
                    : "invited as \(account.login); the link is over"
            }
        self.init(number: number, name: account.name, about: "\(account.role.rawValue), \(state)")
        guard account.role != .owner, account.state != .disabled else { return }
        let other: Role = account.role == .clinician ? .intake : .clinician
        role = TeamPage.Change(
            action: Path.account(.role(number)).text,
            label: "Make \(other.rawValue)",
            value: other.rawValue
        )
        let isInvited = account.state == .invited
        if !isInvited { signOut = Path.account(.sessionsOf(number)).text }
        if isInvited { again = Path.account(.invitation(number)).text }
        closing = TeamPage.Closing(
            action: Path.account(.disabling(number)).text,
            label: isInvited ? "Take the invitation back" : "End the account",
            needsPassword: !isInvited
        )
    }
}
