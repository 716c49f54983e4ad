internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Storage

/// `rapport restore`: a backup in the place of the practice.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the practice.",
        discussion: """
            The backup is read through first; a damaged one is refused, and nothing changes. What was \
            there is not deleted: it keeps lying in the folder under another name. Stop `rapport \
            serve` before.

            EXAMPLES
              rapport restore ~/rapport/backups/rapport-20261125T070000Z.db
              rapport restore backup.db --data ~/a-new-folder
            """
    )

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @Flag(help: "Take it although it is a backup of another practice than the one there.")
    var otherPractice = false

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let folder = try place.folder
        let console = Console.current
        let restored = try Store.restore(
            file,
            to: folder,
            clock: console.clock,
            otherPractice: otherPractice
        )
        let day = Day(number: Int(restored.lastAct / 86_400_000))
        if restored.actsLost > 0 {
            console.note(
                "This backup is older than what it replaced: it ends on \(day), and what was done "
                    + "since then (\(restored.actsLost) things, the last backup among them) is not in it."
            )
        }
        if !restored.reopened.isEmpty {
            console.note(
                "With it comes back what was closed since then: \(restored.reopenedWords). Look at "
                    + "`rapport user list`, the programs and the permissions, and close it again; "
                    + "`rapport keys rotate` then shuts out whoever had the keys of then."
            )
        }
        guard !printing.json else {
            return console.printJSON { writer in
                writer.field("restored", file)
                writer.field("lastAct", day.description)
                writer.field("actsLost", Int(restored.actsLost))
                writer.field("reopened", each: restored.reopenedInOrder) { writer, reopened in
                    writer.object { writer in
                        writer.field("act", reopened.closing.rawValue)
                        writer.field("count", reopened.count)
                    }
                }
                writer.field("replaced", restored.replaced)
            }
        }
        console.print("The practice in \(folder.printable) is now that of \(file.printable).")
        if let replaced = restored.replaced {
            console.print("What was there lies in \(replaced.printable).")
        }
    }
}

extension Restored {
    fileprivate var reopenedInOrder: [(closing: Closing, count: Int)] {
        Closing.allCases.compactMap { closing in reopened[closing].map { (closing, $0) } }
    }

    /// "one account, two permissions": what is open again.
    fileprivate var reopenedWords: String {
        reopenedInOrder.map { closing, count in
            switch closing {
            case .account: "\(count) \(count == 1 ? "account" : "accounts")"
            case .token: "\(count) \(count == 1 ? "program’s token" : "programs’ tokens")"
            case .permission:
                "\(count) \(count == 1 ? "client’s permission" : "clients’ permissions")"
            case .secondStep: "no second step"
            case .password: "the password of then"
            case .recoveryCode: "the recovery code of then"
            case .keys: "the keys of then"
            }
        }
        .joined(separator: ", ")
    }
}
