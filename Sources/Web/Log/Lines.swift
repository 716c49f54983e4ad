import Cadence
import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Storage

/// The one line in which one says what happened.
enum Lines {
    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let text = String(visit.form["line"].prefix(LogLine.longest))
        let reading: LogReading
        do {
            reading = try read(text, visit)
        } catch let error as LogLineError {
            return try await ask(text, about: error, visit)
        }
        if let label = try await visit.clientNamed(in: [text]) {
            return try await ask(text, about: .client(words: label), visit)
        }
        let entries = entries(of: reading, visit)
        if visit.form.has("correct"), let only = entries.first, fitsForm(entries) {
            return try await Log.correct(only.entry, with: only.person.id, visit)
        }
        if visit.form["sure"] != "1" {
            let notices = try notices(for: entries, visit)
            if !notices.isEmpty { return try await hesitate(text, notices, visit) }
        }
        // One line is one thing that was done, whoever took part, and one undo takes it back.
        let whole = Entry(
            touches: entries.flatMap(\.entry.touches),
            promises: entries.flatMap(\.entry.promises),
            details: entries.flatMap(\.entry.details),
            keeps: entries.flatMap(\.entry.keeps)
        )
        let sentences = entries.map { Log.sentence($0.entry, $0.person.name, visit.today) }
        return await visit.did(
            sentences.joined(separator: " "),
            batch: try visit.store.log(whole, by: visit.author)
        )
    }

    /// What a line would be taken for, while it is being typed.
    @Sendable static func hear(_ visit: Visit) async throws -> Response {
        let text = String(visit.form["line"].prefix(LogLine.longest))
        guard !text.isEmpty else { return try await visit.show(HeardPage(chips: [])) }
        do {
            let reading = try read(text, visit)
            let labels = reading.chips.map(\.label)
            return try await visit.show(
                fitsForm(entries(of: reading, visit))
                    ? HeardPage(chips: [], corrections: labels)
                    : HeardPage(chips: labels.map { HeardPage.Chip(text: $0, isUnsure: false) })
            )
        } catch let error as LogLineError {
            return try await visit.show(
                HeardPage(chips: [HeardPage.Chip(text: error.message, isUnsure: true)])
            )
        }
    }

    private static func read(_ text: String, _ visit: Visit) throws -> LogReading {
        let (store, today) = (visit.store, visit.today)
        let zone = try store.practice().timeZone
        let line = LogLine(
            today: today,
            monthFirst: LogLine.writesMonthFirst(in: zone),
            people: { words in try store.people(named: words).map { LogPerson($0) } },
            promises: { id in
                try store.profile(of: id, on: today, touches: 1)?.promises
                    .filter { $0.isOpen(on: today) }
                    .map { LogPromise(id: $0.id, text: $0.text, dueOn: $0.dueOn) } ?? []
            }
        )
        return try line.read(text)
    }

    /// Whether the small form could say the same: one touch of one partner, and one of what goes with it.
    private static func fitsForm(_ entries: [(person: LogPerson, entry: Entry)]) -> Bool {
        guard entries.count == 1, let entry = entries.first?.entry else { return false }
        let hasYearly = entry.details.contains {
            if case .yearly = $0.on { true } else { false }
        }
        return entry.touches.count == 1 && entry.promises.count < 2 && entry.details.count < 2
            && !hasYearly
    }

    /// One entry a partner, in the order in which they are named.
    private static func entries(
        of reading: LogReading,
        _ visit: Visit
    ) -> [(person: LogPerson, entry: Entry)] {
        var entries: [(person: LogPerson, entry: Entry)] = []
        func place(of person: LogPerson) -> Int {
            if let index = entries.firstIndex(where: { $0.person.id == person.id }) { return index }
            entries.append((person, Entry(touch: nil)))
            return entries.count - 1
        }
        for touch in reading.touches {
            let index = place(of: touch.partner)
            entries[index].entry.touch = Touch(
                id: visit.store.newID(),
                partner: touch.partner.id,
                on: touch.on,
                direction: touch.direction,
                channel: touch.channel,
                purpose: touch.purpose,
                minutes: touch.minutes,
                note: touch.note,
                needsReply: touch.needsReply
            )
        }
        for promise in reading.promises {
            let index = place(of: promise.partner)
            entries[index].entry.promises.append(
                Promise(
                    id: visit.store.newID(),
                    partner: promise.partner.id,
                    text: promise.text,
                    madeOn: promise.madeOn,
                    dueOn: promise.dueOn
                )
            )
        }
        for detail in reading.details {
            let index = place(of: detail.partner)
            entries[index].entry.details.append(
                Detail(
                    id: visit.store.newID(),
                    partner: detail.partner.id,
                    text: detail.text,
                    on: detail.on
                )
            )
        }
        if !reading.keeps.isEmpty, !entries.isEmpty { entries[0].entry.keeps = reading.keeps }
        return entries
    }

    private static func notices(
        for entries: [(person: LogPerson, entry: Entry)],
        _ visit: Visit
    ) throws -> [String] {
        let book = try visit.book()
        var texts: [String] = []
        for (person, entry) in entries {
            guard let touch = entry.touch else { continue }
            for notice in Guards.notices(
                before: Moment(touch),
                to: person.id,
                promising: !entry.promises.isEmpty,
                in: book,
                on: visit.today
            )
            where !texts.contains(notice.text) { texts.append(notice.text) }
            texts += try visit.crowding(before: touch).filter { !texts.contains($0) }
        }
        return texts
    }

    private static func hesitate(
        _ text: String,
        _ notices: [String],
        _ visit: Visit
    ) async throws -> Response {
        try await visit.show(
            LineQuestionPage(
                line: LineForm(back: localPath(visit.form["back"]), text: text),
                problem: nil,
                choices: [],
                guards: notices
            )
        )
    }

    /// Offers whom it may have been, or the form with what was written as its note.
    private static func ask(
        _ text: String,
        about error: LogLineError,
        _ visit: Visit
    ) async throws -> Response {
        let back = localPath(visit.form["back"])
        let (words, people): (String, [LogPerson]) =
            switch error {
            case .ambiguous(let words, let people): (words, people)
            case .nobody(let words, _, let alike): (words, alike)
            default: ("", [])
            }
        return try await visit.show(
            LineQuestionPage(
                line: LineForm(back: back, text: text),
                problem: error.message,
                choices: words.isEmpty
                    ? []
                    : people.prefix(8).map {
                        LineQuestionPage.Choice($0, for: words, in: text, among: people)
                    },
                guards: []
            ),
            status: .unprocessableContent
        )
    }
}

extension LogPerson {
    init(_ person: Person) {
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

/// What was heard, as a fragment.
struct HeardPage: Page {
    static let template = "heard"
    static let samples = [
        HeardPage(chips: [Chip(text: "Coffee", isUnsure: true)], corrections: ["Mei Chen"])
    ]

    struct Chip: Sendable {
        var text: String
        var isUnsure: Bool
    }

    var title = "Heard"
    var chips: [Chip]
    /// What was heard, where a press on it opens the form with all of it.
    var corrections: [String] = []
}

/// The line once more, with a question about it.
struct LineQuestionPage: Page {
    static let template = "line-question"
    static let samples = [
        LineQuestionPage(
            line: LineForm(back: "/", text: "coffee with Mei"),
            problem: "Which Mei do you mean?",
            choices: [Choice(label: "Mei Chen", line: "coffee with Mei Chen")],
            guards: ["You haven’t met yet."]
        )
    ]

    struct Choice: Sendable {
        var label: String
        /// The whole line, with the full name in it.
        var line: String
    }

    var title = "One question"
    var line: LineForm
    var problem: String?
    var choices: [Choice]
    var guards: [String]
    var formHref: String

    init(line: LineForm, problem: String?, choices: [Choice], guards: [String]) {
        self.line = line
        self.problem = problem
        self.choices = choices
        self.guards = guards
        formHref = Path.newTouch.with([("back", line.back)])
    }
}

extension LineQuestionPage.Choice {
    init(_ person: LogPerson, for words: String, in line: String, among people: [LogPerson]) {
        let isAlone = people.filter { $0.name == person.name }.count == 1
        let name =
            isAlone || person.organization.isEmpty
            ? person.name : "\(person.name) of \(person.organization)"
        label = person.organization.isEmpty ? person.name : "\(person.name), \(person.organization)"
        if let place = line.lowercased().range(of: words.lowercased()),
            line.lowercased().utf8.count == line.utf8.count
        {
            let start = line.lowercased().utf8.distance(
                from: line.lowercased().startIndex,
                to: place.lowerBound
            )
            let bytes = Array(line.utf8)
            self.line = String(
                decoding: bytes[..<start] + Array(name.utf8) + bytes[(start + words.utf8.count)...],
                as: UTF8.self
            )
        } else {
            self.line = "\(line) with \(name)"
        }
    }
}
