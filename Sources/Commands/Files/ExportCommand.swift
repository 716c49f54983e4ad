internal import ArgumentParser
internal import Exchange
internal import Storage
internal import Vault

/// `rapport export`: everything, for another place.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all that is here into a file.",
        discussion: """
            The archive is text, one record a line, and `rapport import` reads it back whole. A \
            workbook (xlsx) and sheets of text (csv, a folder or a .zip) are for looking and \
            counting, vCards for address books. What is about clients stays out, unless you ask \
            for it and give your password; vCards never have it.

            EXAMPLES
              rapport export --format archive --output practice.jsonl
              rapport export --format xlsx --output practice.xlsx
              rapport export --format csv --output sheets
              rapport export --format csv --output sheets.zip
              rapport export --format vcard > partners.vcf
              rapport export --include-clients --output everything.jsonl
            """
    )

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case archive, vcard, csv, xlsx
    }

    enum CardVersion: String, CaseIterable, ExpressibleByArgument {
        case four = "4.0"
        case three = "3.0"
    }

    @Option(help: "What to write.")
    var format: Format = .archive

    @Option(
        help: ArgumentHelp("The file to write; without it, to the screen.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @Option(help: "Which vCards: 4.0, or 3.0 for older programs.")
    var vcardVersion: CardVersion = .four

    @Flag(help: "With what is about clients, in clear text.")
    var includeClients = false

    @Flag(help: "Replace a file that is there already.")
    var force = false

    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func validate() throws {
        if includeClients, format == .vcard {
            throw ValidationError(
                "vCards are of partners alone; --include-clients goes with others."
            )
        }
    }

    func run() throws {
        let store = try place.open()
        let keyring =
            try includeClients
            ? store.unlock(password: secret.forSealed("What is about clients is")) : nil
        if format == .csv, let output, output != "-", !output.lowercased().hasSuffix(".zip") {
            try SheetFolder(path: output, replaces: force).write(store, keyring)
            return say(output)
        }
        guard let output, output != "-" else {
            let console = Console.current
            if format == .archive || format == .vcard {
                return try write(store, keyring) {
                    console.write(.out, String(decoding: $0, as: UTF8.self))
                }
            }
            guard !console.isTerminal(.out) else {
                throw Complaint.refused(
                    "A \(format == .csv ? ".zip" : "workbook") is nothing to read on a screen: give "
                        + "--output PATH, or send it on with >."
                )
            }
            return try write(store, keyring, to: StandardOutput.write)
        }
        let file = try NewFile(at: output, replaces: force)
        try write(store, keyring) { try file.write($0) }
        try file.finish()
        say(output)
    }

    private func say(_ output: String) {
        let clients = includeClients ? " What is about clients is in it in clear text." : ""
        let what = format == .vcard ? "Your partners are" : "Everything is"
        Console.current.note("\(what) in \(output.printable).\(clients)")
    }

    /// Writes what goes through one stream.
    private func write(
        _ store: Store,
        _ keyring: Keyring?,
        to send: @escaping ([UInt8]) throws -> Void
    ) throws {
        switch format {
        case .archive: try store.exportArchive(keyring: keyring, to: send)
        case .vcard: try store.exportCards(vcardVersion == .three ? .three : .four, to: send)
        case .xlsx:
            var workbook = WorkbookWriter(to: send)
            try store.exportSheets(keyring: keyring, to: &workbook)
        case .csv:
            var sheets = CSVWriter(zippedTo: send)
            try store.exportSheets(keyring: keyring, to: &sheets)
        }
    }
}
