internal import Exchange
internal import ArgumentParser
internal import Storage

/// `rapport find`: search.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Search your partners and what you noted.",
        discussion: """
            Looks for all the words in names, places, roles, research, tags and the notes of \
            touches; the last one may be only begun.

            EXAMPLES
              rapport find pediatrics
              rapport find sleep art
              rapport find okafor --json
            """
    )

    @Argument(help: "What to look for.")
    var words: [String]

    @Option(help: ArgumentHelp("How many to show at most, 1 to 200.", valueName: "n"))
    var limit = 20

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if !(1...200).contains(limit) {
            throw ValidationError("--limit needs a number from 1 to 200.")
        }
    }

    func run() throws {
        let store = try place.open()
        let words = words.joined(separator: " ")
        let found = try store.find(words, limit: limit)
        let console = Console.current
        if printing.json {
            console.printJSON { writer in
                writer.field("found", each: found) { writer, found in
                    writer.object(found.write)
                }
            }
            return
        }
        guard !found.isEmpty else {
            console.print("Nothing speaks of \"\(words.printable)\".")
            return
        }
        let paint = console.paint(.out)
        for found in found { console.print(found.line(width: console.page, paint: paint)) }
    }
}
