internal import ArgumentParser
internal import Exchange
internal import Storage

/// `rapport export`: everything, for another place.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all that is here into a file.",
        discussion: """
            The archive is text, one record a line, and `rapport import` reads it back. What is \
            about clients stays out, unless you ask for it and give your password.

            EXAMPLES
              rapport export --format archive --output practice.jsonl
              rapport export --format archive > practice.jsonl
              rapport export --include-clients --output everything.jsonl
            """
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case archive
    }

    @Option(help: "What to write.")
    var format: Format = .archive

    @Option(
        help: ArgumentHelp("The file to write; without it, to the screen.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @Flag(help: "With what is about clients, in clear text.")
    var includeClients = false

    @Flag(help: "Replace a file that is there already.")
    var force = false

    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func run() throws {
        let store = try place.open()
        let keyring =
            try includeClients
            ? store.unlock(password: secret.forSealed("What is about clients is")) : nil
        guard let output, output != "-" else {
            let console = Console.current
            return try store.exportArchive(keyring: keyring) {
                console.write(.out, String(decoding: $0, as: UTF8.self))
            }
        }
        let file = try NewFile(at: output, replaces: force)
        try store.exportArchive(keyring: keyring) { try file.write($0) }
        try file.finish()
        let clients = includeClients ? " What is about clients is in it in clear text." : ""
        Console.current.note("Everything is in \(output.printable).\(clients)")
    }
}
