internal import Storage
internal import Web
internal import ArgumentParser
internal import Cadence

/// `rapport today`: the week's list.
struct TodayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today",
        abstract: "Show whom to reach out to, and why.",
        discussion: """
            First what is owed, then what tends the relationships that matter, as much as fits into \
            your minutes a week.

            EXAMPLES
              rapport today
              rapport today --minutes 15
              rapport today --all
              rapport today --on 2026-12-01 --json
            """
    )

    @Option(help: ArgumentHelp("How many minutes there are.", valueName: "n"))
    var minutes: Int?

    @Flag(help: "Leave nothing out for the minutes.")
    var all = false

    @Flag(help: "Where several work: everyone's list in one.")
    var practice = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if let minutes, !(0...100_000).contains(minutes) {
            throw ValidationError("--minutes needs a number from 0 to 100000.")
        }
    }

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let book = practice ? try store.book(on: day) : try store.book(on: day, of: 1)
        let plan = Plan(book, on: day, minutes: minutes, all: all)
        let console = Console.current
        if printing.json {
            console.printJSON(plan.write)
        } else {
            TodayNote(plan: plan, hasPartners: !book.relationships.isEmpty).print(on: console)
        }
    }
}
