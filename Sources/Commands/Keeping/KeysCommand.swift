internal import ArgumentParser
internal import Exchange
internal import Storage
internal import Vault

/// `rapport keys`: the keys that seal what is about clients.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Renew the keys that seal what is about clients.",
        discussion: """
            EXAMPLES
              rapport keys rotate
            """,
        subcommands: [KeysRotate.self]
    )

    @OptionGroup var place: Place
}

/// `rapport keys rotate`.
struct KeysRotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Seal everything about clients anew, with a new key and recovery code.",
        discussion: """
            For when someone may have seen the recovery code, or an old backup went astray. The \
            password stays. If it is broken off, run it again with --resume: it goes on where it \
            stopped, and everything opens meanwhile. If it showed no recovery code, run it without \
            --resume, which makes another. Older backups still open with what opened them then.

            EXAMPLES
              rapport keys rotate
              rapport keys rotate --resume
            """
    )

    @Flag(help: "Only go on with what was broken off; the recovery code stays.")
    var resume = false

    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let console = Console.current
        let password = try secret.forSealed("What is about clients is")
        let keyring =
            if resume {
                try store.unlock(password: password)
            } else {
                try rotate(store, password, console)
            }
        while try store.resealNext(keyring) {}
        console.print("Everything about clients is sealed with the new key.")
    }

    private func rotate(_ store: Store, _ password: String, _ console: Console) throws -> Keyring {
        let fresh = try store.rotateKeys(password: password)
        console.note(
            """
            This is the new recovery code; the old one opens nothing any more. Write it down, it is \
            shown this once:

                \(fresh.recoveryCode)

            """
        )
        return fresh.keyring
    }
}
