internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Exchange
internal import Insight
internal import Storage

/// `rapport gaps`: whom the network is missing.
struct GapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Show whom your network is missing.",
        discussion: """
            Kinds of partners by how you stand with them, and the specialties, ages, payers and \
            languages that nobody you have met covers.

            EXAMPLES
              rapport gaps
              rapport gaps --on 2026-01-05 --json
            """
    )

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let gaps = try store.gaps(on: day)
        if printing.json {
            Console.current.printJSON { $0.write(gaps) }
        } else {
            print(gaps)
        }
    }

    private func print(_ gaps: Gaps) {
        let page = Page(.current)
        let stages = Stage.allCases.filter { stage in
            gaps.grid.values.contains { $0[stage.rawValue] != nil }
        }
        guard !stages.isEmpty else { return page.say("Nobody is here yet.") }
        var table = Table(["Kind"] + stages.map(\.inWords))
        for kind in Partner.Kind.allCases {
            table.rows.append(
                [kind.inWords] + stages.map { gaps.grid[kind]?[$0.rawValue].map(String.init) ?? "" }
            )
        }
        page.table(table)
        if !gaps.missingKinds.isEmpty {
            page.blank()
            let kinds = gaps.missingKinds.map(\.inWords).joined(separator: ", ")
            page.say("You have met nobody of: \(kinds).")
        }
        for topic in Gaps.Topic.allCases {
            let words = gaps.uncovered.filter { $0.topic == topic }.map(\.word)
            guard !words.isEmpty else { continue }
            page.say(
                (topic == .neighbourhoods
                    ? "No partner you have met works in these neighbourhoods:"
                    : "No partner you have met is known to cover these \(topic.rawValue):")
                    + " \(words.joined(separator: ", "))."
            )
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ gaps: Gaps) {
        field("kinds") { writer in
            for kind in Partner.Kind.allCases {
                writer.field(kind.rawValue) { writer in
                    for stage in Stage.allCases {
                        writer.field(stage.rawValue, gaps.grid[kind]?[stage.rawValue] ?? 0)
                    }
                }
            }
        }
        field("missingKinds", gaps.missingKinds.map(\.rawValue))
        field("uncovered", each: gaps.uncovered) { writer, uncovered in
            writer.object { writer in
                writer.field("topic", uncovered.topic.rawValue)
                writer.field("word", uncovered.word)
                writer.field("asked", uncovered.asked)
                writer.field("ownOffer", uncovered.ownOffer)
                writer.field("prospects", uncovered.prospects.map(\.text))
            }
        }
    }
}
