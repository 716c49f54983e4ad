internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Storage

/// `rapport token`: programs that may ask.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make, list and take back the tokens by which programs ask.",
        discussion: """
            A program asks at /api/v1 while `rapport serve` runs; /api/openapi.json says what there \
            is. A token says what the program may do, and until when.

            EXAMPLES
              rapport token add Dashboard --scope today:read --scope partners:read
              rapport token add Website --scope inquiries:create --until 2027-03-31
              rapport token list
              rapport token revoke 0198c1d2
            """,
        subcommands: [TokenAdd.self, TokenList.self, TokenRevoke.self]
    )

    @OptionGroup var place: Place
}

/// `rapport token add`.
struct TokenAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make a token; its secret is printed this once.",
        discussion: """
            For `inquiries:create`, which a website's form uses, the password is asked for: what the \
            form sends is sealed to a key that only the password opens.

            EXAMPLES
              rapport token add Dashboard --scope today:read --scope partners:read
              rapport token add Website --scope inquiries:create
            """
    )

    @Argument(help: "For whom it is.")
    var name: String

    @Option(
        help: ArgumentHelp(
            "What it may do, said again for more: "
                + AccessToken.Scope.allCases.map(\.rawValue).joined(separator: ", ") + ".",
            valueName: "scope"
        )
    )
    var scope: [String]

    @Option(
        help: ArgumentHelp("The last day; a year from now without it.", valueName: "yyyy-mm-dd")
    )
    var until: PlainDay?

    @OptionGroup var printing: Printing
    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let scopes = Set(try scope.map(read))
        let keyring =
            scopes.contains(.createInquiries)
            ? try store.unlock(password: try secret.forSealed("What a website's form sends is"))
            : nil
        let made = try store.addToken(
            named: name,
            scopes: scopes,
            expiresOn: until?.day ?? store.today().adding(days: 365),
            by: .owner,
            keyring: keyring
        )
        let console = Console.current
        if printing.json {
            console.printJSON { writer in
                writer.field("id", made.token.id)
                writer.field("token", made.secret)
                writer.field("expiresOn", made.token.expiresOn)
            }
        } else {
            console.note("This is the token; it is shown this once.")
            console.write(.out, made.secret + "\n")
        }
    }

    private func read(_ word: String) throws -> AccessToken.Scope {
        guard let scope = AccessToken.Scope(rawValue: word) else {
            let all = AccessToken.Scope.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint.refused("There is no scope \(word). There are: \(all).")
        }
        return scope
    }
}

/// `rapport token list`.
struct TokenList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tokens, the newest first.",
        discussion: """
            EXAMPLES
              rapport token list
            """
    )

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let (tokens, day) = (try store.tokens(), try store.today())
        guard !printing.json else {
            return Console.current.printJSON { writer in
                writer.field("tokens", each: tokens) { writer, token in
                    writer.object { writer in
                        writer.field("id", token.id)
                        writer.field("name", token.name)
                        writer.field("scopes", token.scopes.map(\.rawValue).sorted())
                        writer.field("expiresOn", token.expiresOn)
                        writer.field("revoked", token.isRevoked)
                        writer.field("usedOn", token.usedOn)
                    }
                }
            }
        }
        let page = Page(.current)
        guard !tokens.isEmpty else { return page.say("No program may ask.") }
        var table = Table(["Id", "For", "May", "Until", "Last used"])
        for token in tokens {
            table.add(
                token.id,
                token.name,
                token.scopes.map(\.rawValue).sorted().joined(separator: " "),
                token.isRevoked ? "revoked" : token.expiresOn.inWords(inYear: day.year),
                token.usedOn?.inWords(inYear: day.year) ?? ""
            )
        }
        page.table(table)
    }
}

/// `rapport token revoke`.
struct TokenRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take a token back: from now on it opens nothing.",
        discussion: """
            EXAMPLES
              rapport token revoke 0198c1d2
            """
    )

    @Argument(help: "The token's id, or its beginning.")
    var id: String

    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let found = try store.tokens().filter {
            $0.id.lowercased().hasPrefix(id.lowercased()) && id.utf8.count >= 4
        }
        guard found.count == 1 else {
            throw Complaint.refused(
                found.isEmpty
                    ? "No token has that id. `rapport token list` shows them."
                    : "Several tokens begin so. Give more of the id."
            )
        }
        try store.revoke(token: found[0].id, by: .owner)
        Console.current.print("\(found[0].name) opens nothing any more.")
    }
}
