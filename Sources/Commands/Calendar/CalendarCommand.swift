internal import ArgumentParser
internal import Cadence
internal import Exchange
internal import Storage
internal import Web

/// `rapport calendar`: the week's list as a calendar.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Write the list as a calendar, or say the address of its feed.",
        discussion: """
            One all-day entry for each partner on the list, with an alarm in the morning. It names \
            partners, and nothing of why. A phone or a program subscribes to the feed's address \
            while `rapport serve` runs; whoever has the address can read it.

            EXAMPLES
              rapport calendar > list.ics
              rapport calendar --url
              rapport calendar --url --site https://rapport.example
              rapport calendar --renew
            """
    )

    @Flag(help: "Print the address of the feed.")
    var url = false

    @Flag(help: "Make another address; the old one shows nothing any more.")
    var renew = false

    @Option(
        help: ArgumentHelp("Where `rapport serve` is reached.", valueName: "address")
    )
    var site = "http://localhost:7878"

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let console = Console.current
        guard url || renew else {
            let day = try standing.day(in: store)
            let feed = CalendarFeed.bytes(Plan(try store.book(on: day, of: 1), on: day))
            return console.write(.out, String(decoding: feed, as: UTF8.self))
        }
        let secret = renew ? try store.renewCalendarSecret() : try store.calendarSecretOrNew()
        var base = site
        while base.hasSuffix("/") { base.removeLast() }
        let address = "\(base)/calendar/\(secret).ics"
        if printing.json {
            console.printJSON { $0.field("url", address) }
        } else {
            console.write(.out, address + "\n")
        }
    }
}
