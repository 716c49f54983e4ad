internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Storage
internal import Vault

/// `rapport user`: people who work in the practice.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Say who works here, and what they may do.",
        discussion: """
            Everyone has an account and a password of their own, which opens the practice to them. A \
            clinician sees the clients of their own inquiries; intake sees those that they took down. \
            Whoever works alone needs none of this.

            EXAMPLES
              rapport user invite "Ana Ruiz" ana@willow.example --role clinician
              rapport user list
              rapport user role ana@willow.example intake
              rapport user disable ana@willow.example
            """,
        subcommands: [
            UserList.self, UserInvite.self, UserRole.self, UserDisable.self,
        ]
    )

    @OptionGroup var place: Place
}

/// `rapport user list`.
struct UserList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List everyone who works here or did.",
        discussion: """
            EXAMPLES
              rapport user list
            """
    )

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let accounts = try place.open().accounts()
        guard !printing.json else {
            return Console.current.printJSON { writer in
                writer.field("accounts", each: accounts) { writer, account in
                    writer.object { writer in
                        writer.field("id", account.id)
                        writer.field("name", account.name)
                        writer.field("login", account.login)
                        writer.field("role", account.role.rawValue)
                        writer.field("state", account.state.rawValue)
                    }
                }
            }
        }
        var table = Table(["Name", "Signs in as", "Role", "State"])
        for account in accounts {
            table.add(
                account.name,
                account.login,
                account.role.rawValue,
                account.state.rawValue
            )
        }
        Page(.current).table(table)
    }
}

/// `rapport user invite`.
struct UserInvite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Make an account; the link of the invitation is printed this once.",
        discussion: """
            The link opens once, within seven days, while `rapport serve` runs; whoever opens it \
            chooses a password. For someone who lost their link, do it again: the old one opens \
            nothing any more.

            EXAMPLES
              rapport user invite "Ana Ruiz" ana@willow.example
              rapport user invite "Ben Ode" ben@willow.example --role intake
            """
    )

    @Argument(help: "As colleagues read it.")
    var name: String

    @Argument(help: "What they sign in with: an e-mail address, or any word.")
    var login: String

    @Option(help: ArgumentHelp("What they do: clinician or intake.", valueName: "role"))
    var role = Role.clinician.rawValue

    @Option(help: ArgumentHelp("Where the page is.", valueName: "address"))
    var address = "http://localhost:7878"

    @OptionGroup var printing: Printing
    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let role = try Role(given: role)
        let store = try place.open()
        let keyring = try store.unlock(
            password: try secret.forSealed("What is shared with a colleague is")
        )
        let link: String
        if let known = try store.accounts().first(where: {
            $0.login.lowercased() == login.lowercased() && $0.state == .invited
        }) {
            let again = try store.inviteAgain(known.number, by: .owner, keyring: keyring)
            link = "\(address)/join/\(again.text)"
        } else {
            let made = try store.invite(
                name,
                login: login,
                as: role,
                by: .owner,
                keyring: keyring
            )
            link = "\(address)/join/\(made.invitation.text)"
        }
        let console = Console.current
        if printing.json {
            console.printJSON { $0.field("link", link) }
        } else {
            console.note("This is the link for \(name.printable); it is shown this once.")
            console.write(.out, link + "\n")
        }
    }
}

/// `rapport user role`.
struct UserRole: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Let someone do another work from now on.",
        discussion: """
            EXAMPLES
              rapport user role ana@willow.example intake
            """
    )

    @Argument(help: "What they sign in with.")
    var login: String

    @Argument(help: "What they do: clinician or intake.")
    var role: String

    @OptionGroup var place: Place

    func run() throws {
        let role = try Role(given: role)
        let store = try place.open()
        let account = try store.account(login: login)
        try store.setRole(role, of: account.number, by: .owner)
        Console.current.print(
            "\(account.name.printable) works as \(role.rawValue) from now on."
        )
    }
}

/// `rapport user disable`.
struct UserDisable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "End an account: its key is deleted, and the practice gets a new one.",
        discussion: """
            What they wrote stays. Everything about clients is sealed anew, and everyone signs in \
            again. There is a new recovery code, printed this once. An invitation that nobody used is \
            taken back without any of that.

            EXAMPLES
              rapport user disable ana@willow.example
            """
    )

    @Argument(help: "What they sign in with.")
    var login: String

    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let account = try store.account(login: login)
        let console = Console.current
        guard account.state != .invited else {
            try store.withdraw(account.number, by: .owner)
            return console.print("The invitation of \(account.name.printable) is taken back.")
        }
        let made = try store.disable(
            account.number,
            by: .owner,
            password: try secret.forSealed("What is about clients is")
        )
        console.note(
            """
            This is the new recovery code; the old one opens nothing any more. Write it down, it is \
            shown this once:

                \(made.recoveryCode)

            """
        )
        while try store.resealNext(made.keyring) {}
        console.print("\(account.name.printable) has no way in any more.")
    }
}

extension Role {
    /// - Throws: `Complaint`, when no account can be given this role.
    fileprivate init(given word: String) throws {
        guard let role = Role(rawValue: word), Role.given.contains(role) else {
            let all = Role.given.map(\.rawValue).joined(separator: ", ")
            throw Complaint.refused("An account’s role is one of: \(all).")
        }
        self = role
    }
}

extension Store {
    fileprivate func account(login: String) throws -> Account {
        guard !login.isBlank, let found = try account(of: login) else {
            throw Complaint.refused(
                "Nobody signs in as \(login.printable). `rapport user list` shows who does."
            )
        }
        return found
    }
}
