internal import ArgumentParser
internal import Exchange
internal import Storage

/// `rapport undo`: takes back the last thing written.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last thing that was written.",
        discussion: """
            An import is taken back as a whole. Nothing is lost by it: undoing can be undone.

            EXAMPLES
              rapport undo
              rapport undo 17
              rapport undo --list
            """
    )

    @Argument(help: "The number of what was written; the newest when not said.")
    var batch: Int?

    @Flag(help: "Only list what was written lately.")
    var list = false

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        if list { return try show(store.batches(limit: 20)) }
        let number = try batch ?? newest(in: store)
        try store.undo(number, by: .owner)
        Change.report("Took back number \(number).", of: nil, asJSON: printing.json)
    }

    private func newest(in store: Store) throws -> Batch.ID {
        let batches = try store.batches(limit: 100)
        guard let last = batches.first(where: { $0.undoneBy == nil && $0.action != .undo }) else {
            throw Complaint.refused("There is nothing to take back.")
        }
        return last.id
    }

    private func show(_ batches: [Batch]) {
        guard !printing.json else {
            Console.current.printJSON { $0.write(batches) }
            return
        }
        let page = Page(.current)
        guard !batches.isEmpty else { return page.say("Nothing was written yet.") }
        var table = Table(["Number", "What", "Rows", ""])
        for batch in batches {
            table.add(
                "\(batch.id)",
                batch.action.word,
                "\(batch.rows)",
                batch.undoneBy.map { "taken back by \($0)" } ?? ""
            )
        }
        page.table(table)
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ batches: [Batch]) {
        field("batches", each: batches) { writer, batch in
            writer.object { writer in
                writer.field("batch", "\(batch.id)")
                writer.field("action", batch.action.word)
                writer.field("rows", batch.rows)
                writer.field("undoneBy", batch.undoneBy.map { "\($0)" })
            }
        }
    }
}
