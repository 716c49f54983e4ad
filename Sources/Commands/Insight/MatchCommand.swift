internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Insight
internal import Storage

/// `rapport match`: names for a client whom I can't take.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find whom to name to someone you can't take.",
        discussion: """
            Three partners by how well what they offer fits, then by how long ago you last referred \
            someone to them. Say nothing of who asks. To whom you named a client is sealed: with your \
            password (RAPPORT_PASSWORD or --password-file) it counts as such a day.

            EXAMPLES
              rapport match --specialty trauma --age adult --payer Regence
              rapport match --specialty couples --format telehealth --language Spanish
              rapport match --specialty "eating disorders" --json
            """
    )

    @Option(help: ArgumentHelp("What it is about; say it again for more.", valueName: "word"))
    var specialty: [String] = []

    @Option(help: "child, teen, adult or older adult.")
    var age = ""

    @Option(help: "Who pays.")
    var payer = ""

    @Option(help: "in-person or telehealth.")
    var format = ""

    @Option(help: "The language.")
    var language = ""

    @Option(help: ArgumentHelp("How many names, 1 to 50.", valueName: "n"))
    var limit = Match.usual

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func validate() throws {
        if !(1...50).contains(limit) { throw ValidationError("--limit needs a number, 1 to 50.") }
        if specialty.isEmpty, [age, payer, format, language].allSatisfy(\.isEmpty) {
            throw ValidationError("Say what is needed, for example --specialty trauma.")
        }
    }

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let needs = Needs(
            specialties: specialty,
            age: age,
            payer: payer,
            format: format,
            language: language
        )
        // Whom a client was once named to is sealed; it counts where the password is told anyway.
        let keyring = try secret.told().map { try store.unlock(password: $0) }
        let colleagues = try store.colleagues(on: day, keyring: keyring)
        let matches = Match.best(for: needs, among: colleagues, limit: limit)
        if printing.json {
            Console.current.printJSON { $0.write(matches, on: day) }
        } else {
            print(matches, day)
        }
    }

    private func print(_ matches: [Match], _ day: Day) {
        let page = Page(.current)
        if matches.isEmpty { page.say("Nobody here takes new clients.") }
        for match in matches {
            let fit = match.fit.score.map { "fit \($0) of 100" } ?? "fit unknown"
            page.split(match.colleague.name, Shown(text: fit, painted: fit), indent: 0)
            page.say(match.because(on: day), indent: 4)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ matches: [Match], on day: Day) {
        field("matches", each: matches) { writer, match in
            writer.object { writer in
                writer.field("partner", match.colleague.id)
                writer.field("name", match.colleague.name)
                writer.field("fit", match.fit.score)
                writer.field("breakdown") { writer in
                    for part in match.fit.breakdown {
                        writer.field(part.dimension.rawValue, part.share)
                    }
                }
                writer.field("because", match.because(on: day))
            }
        }
    }
}
