internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Insight
internal import Storage

/// `rapport path`: who could introduce me.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Find who could introduce you to a partner.",
        discussion: """
            A warm introduction is worth ten cold letters. The path goes by who knows whom \
            (`rapport partner tie`) and who introduced whom, and begins with someone you have met.

            EXAMPLES
              rapport path "Anil Patel"
              rapport path "Anil Patel" --json
            """
    )

    @Argument(help: Who.help)
    var partner: [String]

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let person = try Who.find(partner.joined(separator: " "), in: store)
        let path = try store.acquaintance(on: day).warmPath(to: person.id)
        guard !printing.json else {
            Console.current.printJSON { $0.field("path", path.map(\.id.text)) }
            return
        }
        let page = Page(.current)
        switch path.count {
        case 0:
            page.say(
                "No way leads to \(person.name) yet. Note who knows them with"
                    + " `rapport partner tie`."
            )
        case 1: page.say("You have met \(person.name) yourself.")
        default:
            page.say(
                "Ask \(path[0].name): "
                    + zip(path, path.dropFirst()).map { "\($0.name) knows \($1.name)" }
                    .joined(separator: ", ") + "."
            )
        }
    }
}
