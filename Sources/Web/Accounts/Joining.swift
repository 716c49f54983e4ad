import Hummingbird
import Storage
import Vault

/// Whoever was invited chooses a password, and is in.
enum Joining {
    @Sendable static func show(_ guest: Guest) async throws -> Response {
        guard let text = guest.parameters.get("secret"),
            let found = try await invited(by: text, guest)
        else { throw Refusal.noInvitation }
        return try await guest.site.respond(with: JoinPage(found.account, secret: text))
    }

    @Sendable static func accept(_ guest: Guest) async throws -> Response {
        let text = guest.form["invitation"]
        guard let (store, invitation, account) = try await invited(by: text, guest) else {
            throw Refusal.noInvitation
        }
        var page = JoinPage(account, secret: text)
        page.problem = NewPassword.problem(in: guest.form)
        guard page.problem == nil else {
            return try await guest.site.respond(with: page, status: .unprocessableContent)
        }
        let password = guest.form.raw("password")
        let accepted = try await guest.site.door.attempt("join \(guest.address)") {
            try store.accept(invitation, password: password)
        }
        guard let accepted else {
            page.problem = "Several people are trying at once. Wait a moment, then try again."
            return try await guest.site.respond(with: page, status: .tooManyRequests)
        }
        return try await SignIn.welcome(guest, accepted.account, accepted.keyring)
    }

    private static func invited(
        by text: String,
        _ guest: Guest
    ) async throws -> (store: Store, invitation: Invitation, account: Account)? {
        guard let store = try await guest.site.office.store(), let invitation = Invitation(text),
            let account = try store.account(invitedBy: invitation)
        else { return nil }
        return (store, invitation, account)
    }
}

extension Refusal {
    static let noInvitation = Refusal(
        status: .notFound,
        title: "This invitation is over",
        message: """
            It was used already, it was replaced by a newer one, or seven days have passed. Ask \
            whoever invited you for a new link.
            """
    )
}

/// Asks someone who was invited for the password that they want.
struct JoinPage: Page {
    static let template = "join"
    static let samples = [
        JoinPage(name: "Ana Ruiz", login: "ana@willow.example", secret: "0f", problem: "Too short.")
    ]

    var title = "Welcome"
    var action = Path.account(.joining).text
    var name: String
    var login: String
    var secret: String
    var problem: String?
}

extension JoinPage {
    init(_ account: Account, secret: String) {
        self.init(name: account.name, login: account.login, secret: secret)
    }
}
