internal import ArgumentParser
internal import Domain
internal import Storage

/// On which day a command stands.
struct Standing: ParsableArguments {
    @Option(help: ArgumentHelp("Stand on another day than today.", valueName: "yyyy-mm-dd"))
    var on: PlainDay?

    /// That day, else today in the practice's time zone.
    func day(in store: Store) throws -> Day {
        if let on { on.day } else { try store.today() }
    }
}

/// For whom a command prints.
struct Printing: ParsableArguments {
    @Flag(help: "Print JSON, for another program to read.")
    var json = false
}

/// A day as it is typed: `YYYY-MM-DD`.
struct PlainDay: ExpressibleByArgument {
    var day: Day

    init?(argument: String) {
        guard let day = Day(argument) else { return nil }
        self.day = day
    }
}
