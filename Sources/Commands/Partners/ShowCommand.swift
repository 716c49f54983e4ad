internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport show`: all that is known of one partner.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show all that you know of a partner.",
        discussion: """
            Where you stand with each other and why, what you promised, what you noted, and the \
            touches, newest first.

            EXAMPLES
              rapport show Mei Chen
              rapport show 0198f2
              rapport show okafor --touches 50
              rapport show "Mei Chen" --on 2026-06-01 --json
            """
    )

    @Argument(help: Who.help)
    var partner: [String]

    @Option(help: ArgumentHelp("How many touches to print, without --json.", valueName: "n"))
    var touches = 10

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if !(0...500).contains(touches) {
            throw ValidationError("--touches needs a number from 0 to 500.")
        }
    }

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let person = try Who.find(partner.joined(separator: " "), in: store)
        let count = printing.json ? 500 : touches
        guard var profile = try store.profile(of: person.id, on: day, touches: count) else {
            throw Complaint.refused("\(person.name) is not there any more.")
        }
        let console = Console.current
        guard printing.json else {
            ProfileNote(profile: profile, day: day, book: try store.practice().settings)
                .print(on: console)
            return
        }
        var cursor = profile.next
        while let before = cursor {
            let more = try store.profile(of: person.id, on: day, touches: 500, before: before)
            profile.touches += more?.touches ?? []
            cursor = more?.next
        }
        console.printJSON { profile.write(to: &$0, on: day) }
    }
}
