internal import Cadence
internal import Domain
internal import Exchange
internal import Storage

/// What a line of the log becomes.
struct Written {
    let entry: Entry
    /// Whom it is about, in the order of the line.
    let people: [LogPerson]

    init(reading: LogReading, in store: Store) {
        var people: [LogPerson] = []
        let named =
            reading.touches.map(\.partner) + reading.promises.map(\.partner)
            + reading.details.map(\.partner)
        for person in named where !people.contains(where: { $0.id == person.id }) {
            people.append(person)
        }
        self.people = people
        entry = Entry(
            touches: reading.touches.map { touch in
                Touch(
                    id: store.newID(),
                    partner: touch.partner.id,
                    on: touch.on,
                    direction: touch.direction,
                    channel: touch.channel,
                    purpose: touch.purpose,
                    minutes: touch.minutes,
                    note: touch.note,
                    needsReply: touch.needsReply
                )
            },
            promises: reading.promises.map { promise in
                Promise(
                    id: store.newID(),
                    partner: promise.partner.id,
                    text: promise.text,
                    madeOn: promise.madeOn,
                    dueOn: promise.dueOn
                )
            },
            details: reading.details.map { detail in
                Detail(
                    id: store.newID(),
                    partner: detail.partner.id,
                    text: detail.text,
                    on: detail.on
                )
            },
            keeps: reading.keeps
        )
    }

    func write(to writer: inout JSONWriter, batch: Batch.ID, notices: [Notice]) {
        writer.field("batch", "\(batch)")
        writer.field("partner", people.first?.id.text)
        writer.field("name", people.first?.name)
        writer.key("touch")
        if let touch = entry.touches.first {
            writer.value(Archive.Record.touch(touch))
        } else {
            writer.null()
        }
        writer.field("touches", each: entry.touches) { $0.value(Archive.Record.touch($1)) }
        writer.field("promises", each: entry.promises) { $0.value(Archive.Record.promise($1)) }
        writer.field("details", each: entry.details) { $0.value(Archive.Record.detail($1)) }
        writer.field("kept", entry.keeps.map(\.text))
        writer.field("notices", each: notices) { writer, notice in
            writer.object { writer in
                writer.field("id", notice.id.rawValue)
                writer.field("text", notice.text)
            }
        }
    }

    func print(on page: Page, day: Day, batch: Batch.ID) {
        for touch in entry.touches {
            let on = touch.on.spoken(on: day).sentenceCased
            page.say("\(on), \(name(touch.partner)): \(touch.inWords)")
            if !touch.note.isEmpty { page.say(touch.note, indent: 4) }
        }
        for promise in entry.promises {
            page.say("Promised for \(promise.dueOn.spoken(on: day)): \(promise.text)")
        }
        if !entry.keeps.isEmpty {
            let count = Spoken.count(entry.keeps.count, "promise", "promises").sentenceCased
            page.say("\(count) kept.")
        }
        for detail in entry.details {
            let when = detail.on.map { ", \($0.inWords)" } ?? ""
            page.say("To remember: \(detail.text)\(when)")
        }
        page.soft("To take it back: rapport undo \(batch)")
    }

    private func name(_ id: PartnerID) -> String {
        people.first { $0.id == id }?.name ?? ""
    }
}
