internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Exchange
internal import Storage

/// `rapport partner list`.
struct PartnerList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List partners.",
        discussion: """
            EXAMPLES
              rapport partner list
              rapport partner list --circle core
              rapport partner list --kind legal --stage drifting
              rapport partner list --guessed
              rapport partner list --tag schools --json
            """
    )

    @Option(help: "medical, school, mental-health, legal, community or other.")
    var kind: Partner.Kind?

    @Option(help: "core, key or wider.")
    var circle: Partner.Circle?

    @Option(help: "prospect, reached-out, met, growing, strong, drifting or resting.")
    var stage: Stage?

    @Option(help: ArgumentHelp("Only those who carry a tag.", valueName: "word"))
    var tag: String?

    @Flag(help: "Only those whose kind was guessed by an import.")
    var guessed = false

    @Flag(help: "Only those who were archived.")
    var archived = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        var query = PartnerQuery(
            kind: kind,
            circle: circle,
            stage: stage,
            archived: archived,
            guessed: guessed ? true : nil,
            tag: tag,
            limit: 1_000
        )
        var rows: [PartnerPage.Row] = []
        while true {
            query.offset = rows.count
            let page = try store.partners(query, on: day)
            rows += page.rows
            if page.rows.isEmpty || rows.count >= page.total { break }
        }
        if printing.json {
            Console.current.printJSON { $0.write(rows) }
        } else {
            print(rows, day)
        }
    }

    private struct Column: Sendable {
        var heading: String
        /// The narrowest page on which it is shown.
        var from: Int
        var cell: @Sendable (PartnerPage.Row, Day) -> String
    }

    private static let columns = [
        Column(heading: "Name", from: 0) { row, _ in row.name },
        Column(heading: "Kind", from: 90) { row, _ in
            row.isKindGuessed ? "\(row.kind.inWords)?" : row.kind.inWords
        },
        Column(heading: "Where", from: 60) { row, _ in row.organization },
        Column(heading: "Circle", from: 0) { row, _ in row.circle.rawValue },
        Column(heading: "Stage", from: 0) { row, _ in
            row.stage.inWords + (row.quiet ? ", quiet" : "")
        },
        Column(heading: "Last touch", from: 0) { row, day in
            row.lastTouch?.inWords(inYear: day.year) ?? ""
        },
        Column(heading: "Id", from: 130) { row, _ in row.id.text },
    ]

    private func print(_ rows: [PartnerPage.Row], _ day: Day) {
        let page = Page(.current)
        guard !rows.isEmpty else { return page.say("Nobody here is so.") }
        // Where there is little room, what `show` tells as well is left out.
        let width = page.width ?? .max
        let columns = Self.columns.filter { width >= $0.from }
        var table = Table(columns.map(\.heading))
        for row in rows { table.rows.append(columns.map { $0.cell(row, day).printable }) }
        page.table(table)
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ rows: [PartnerPage.Row]) {
        field("partners", each: rows) { writer, row in
            writer.object { writer in
                writer.field("partner", row.id)
                writer.field("name", row.name)
                writer.field("kind", row.kind.rawValue)
                writer.field("kindGuessed", row.isKindGuessed)
                writer.field("role", row.role)
                writer.field("organization", row.organization)
                writer.field("circle", row.circle.rawValue)
                writer.field("stage", row.stage.rawValue)
                writer.field("lastTouch", row.lastTouch)
                writer.field("quiet", row.quiet)
                writer.field("archived", row.archived)
                writer.field("tags", row.tags)
            }
        }
    }
}
