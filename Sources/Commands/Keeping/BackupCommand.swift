internal import ArgumentParser
internal import Exchange
internal import Storage
internal import Vault

/// `rapport backup`: a whole copy, looked through.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the whole practice into one file.",
        discussion: """
            The copy is read through before it counts. What is sealed stays sealed in it, and your \
            password opens it. Without a folder it goes beside the practice, where the newest of the \
            last seven days, four weeks and twelve months are kept; `rapport serve` makes one there \
            every day. A disk can fail: take a copy to another place now and then.

            The anchor that is printed tells `rapport audit verify` where the log of what was done \
            ended. Keep it elsewhere.

            EXAMPLES
              rapport backup
              rapport backup /media/stick
            """
    )

    @Argument(help: "The folder to write it into.", completion: .directory)
    var dir: String?

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if dir == "" { throw ValidationError("Name a folder to write the backup into.") }
    }

    func run() throws {
        let store = try place.open()
        let made = try store.backUp(into: dir ?? store.backupFolder, tidies: dir == nil)
        let console = Console.current
        guard !printing.json else {
            return console.printJSON { writer in
                writer.field("path", made.path)
                writer.field("anchor", "\(made.anchor)")
                writer.field("deleted", made.deleted)
            }
        }
        console.print("A backup is in \(made.path.printable).")
        console.print("Its anchor: \(made.anchor)")
    }
}
