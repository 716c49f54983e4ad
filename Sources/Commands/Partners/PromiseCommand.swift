internal import Cadence
internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport promise …`.
struct PromiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise",
        abstract: "Keep a promise, or let it go.",
        discussion: """
            Promises are made with `rapport log`. Name the partner when they have one open promise, \
            else the promise's id, which `rapport show` gives.

            EXAMPLES
              rapport promise keep "Mei Chen"
              rapport promise drop 0198f2ab
            """,
        subcommands: [PromiseKeep.self, PromiseDrop.self]
    )
}

/// `rapport promise keep`.
struct PromiseKeep: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep",
        abstract: "Note that a promise was kept.",
        discussion: """
            EXAMPLES
              rapport promise keep "Mei Chen"
              rapport promise keep okafor --on 2026-11-20
            """
    )

    @OptionGroup var promise: OpenPromise
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let (kept, person) = try promise.find(in: store, on: day)
        try store.keep(kept.id, on: day, by: .owner)
        Change.report(
            "Kept for \(person.name): \(kept.text).",
            of: person.id,
            asJSON: printing.json
        )
    }
}

/// `rapport promise drop`.
struct PromiseDrop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Let a promise go, since it will not be kept.",
        discussion: """
            EXAMPLES
              rapport promise drop "Mei Chen"
            """
    )

    @OptionGroup var promise: OpenPromise
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let (dropped, person) = try promise.find(in: store, on: day)
        try store.drop(dropped.id, on: day, by: .owner)
        Change.report("Let go: \(dropped.text).", of: person.id, asJSON: printing.json)
    }
}

/// Which promise: by whom it was made to, or by its id.
struct OpenPromise: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "A partner with one open promise, or the promise's id or its beginning.",
            valueName: "partner-or-promise"
        )
    )
    var promise: [String]

    func find(in store: Store, on day: Day) throws -> (promise: Promise, person: Person) {
        let words = promise.joined(separator: " ")
        if let found = try byID(words, in: store, on: day) { return found }
        let person = try Who.find(words, in: store)
        let open =
            try store.profile(of: person.id, on: day, touches: 0)?.promises
            .filter { $0.isOpen(on: day) } ?? []
        switch open.count {
        case 0: throw Complaint.refused("Nothing is promised to \(person.name) at the moment.")
        case 1: return (open[0], person)
        default:
            let lines = open.map { "\n  \($0.text)  (\($0.id))" }.joined()
            throw Complaint.refused(
                "\(person.name) has been promised \(Spoken.number(open.count)) things, so nothing"
                    + " was done. Give the id:" + lines
            )
        }
    }

    private func byID(
        _ text: String,
        in store: Store,
        on day: Day
    ) throws -> (promise: Promise, person: Person)? {
        guard text.utf8.count >= 4, !text.contains(" ") else { return nil }
        let beginning = text.lowercased()
        for relationship in try store.book(on: day, of: 1).relationships {
            let matches = relationship.promises.filter {
                $0.id.text.lowercased().hasPrefix(beginning)
            }
            if matches.count == 1 {
                return (matches[0], Person(id: relationship.id, name: relationship.name))
            }
        }
        return nil
    }
}
