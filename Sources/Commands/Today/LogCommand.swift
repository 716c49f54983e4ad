internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Exchange
internal import Storage

/// `rapport log`: what happened, in one line.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Write down what happened, in one line.",
        discussion: """
            Say it as you would to a colleague: how, with whom, when and how long. After a \
            semicolon, what you promised and what to remember. Clients are not named here: what looks \
            like a label is pointed out, or refused when your password was told and it is one.

            EXAMPLES
              rapport log "coffee with Mei Chen yesterday 45m"
              rapport log "called James Okafor; promised the guide by friday"
              rapport log "lunch with Tamsin; remember: son starts college in august"
              rapport log "Rosa Alvarez wrote, waits for an answer"
              rapport log "sent Henrik Lund the article on moving, 18 November"
            """
    )

    @Argument(help: ArgumentHelp("What happened.", valueName: "line"))
    var line: [String]

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let reading = try read(in: store, on: day)
        let notices = try thoughts(before: reading, in: store, on: day)
        let written = Written(reading: reading, in: store)
        try Unsealed.check(
            [line.joined(separator: " ")],
            besides: written.people.flatMap { [$0.name, $0.organization] },
            in: store,
            secret
        )
        // A day that was named needs no clock.
        if standing.on == nil, let fault = try store.clockFault() { Console.current.note(fault) }
        let batch = try store.log(written.entry, by: .owner)
        if printing.json {
            Console.current.printJSON { written.write(to: &$0, batch: batch, notices: notices) }
        } else {
            for notice in notices { Console.current.note("A thought: \(notice.text.printable)") }
            written.print(on: Page(.current), day: day, batch: batch)
        }
    }

    private func read(in store: Store, on day: Day) throws -> LogReading {
        let practice = try store.practice()
        let reader = LogLine(
            today: day,
            monthFirst: LogLine.writesMonthFirst(in: practice.timeZone),
            people: { try store.people(named: $0).map { LogPerson($0) } },
            promises: { id in
                let promises = try store.profile(of: id, on: day, touches: 0)?.promises ?? []
                return promises.filter { $0.isOpen(on: day) }
                    .map { LogPromise(id: $0.id, text: $0.text, dueOn: $0.dueOn) }
            }
        )
        do {
            return try reader.read(line.joined(separator: " "))
        } catch LogLineError.ambiguous(let words, let people) {
            throw Who.ambiguous(words, people.map { Person($0) })
        } catch let error as LogLineError {
            throw Complaint.refused(error.message)
        }
    }

    /// What the guards say before it is saved; it is saved all the same.
    private func thoughts(
        before reading: LogReading,
        in store: Store,
        on day: Day
    ) throws -> [Notice] {
        let book = try store.book(on: day, of: 1)
        var notices: [Notice] = []
        for touch in reading.touches {
            let moment = Moment(
                on: touch.on,
                direction: touch.direction,
                channel: touch.channel,
                purpose: touch.purpose
            )
            let promising = reading.promises.contains { $0.partner.id == touch.partner.id }
            for notice in Guards.notices(
                before: moment,
                to: touch.partner.id,
                promising: promising,
                in: book,
                on: day
            ) where !notices.contains(notice) {
                notices.append(notice)
            }
        }
        return notices
    }
}

extension LogPerson {
    fileprivate init(_ person: Person) {
        self.init(
            id: person.id,
            name: person.name,
            given: person.given,
            family: person.family,
            organization: person.organization,
            isArchived: person.archived
        )
    }
}

extension Person {
    fileprivate init(_ person: LogPerson) {
        self.init(
            id: person.id,
            name: person.name,
            given: person.given,
            family: person.family,
            organization: person.organization,
            archived: person.isArchived
        )
    }
}
