import Consent
import Domain
import Hummingbird
import Storage

/// The calendar of where one meets people.
enum EventDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await visit.show(try page(visit, EventForm(on: visit.today)))
    }

    private static func page(_ visit: Visit, _ form: EventForm) throws -> EventsPage {
        func rows(_ gatherings: [Gathering]) -> [EventsPage.Row] {
            gatherings.map { EventsPage.Row($0, on: visit.today) }
        }
        return EventsPage(
            coming: rows(try visit.store.gatherings(from: visit.today)),
            past: rows(try visit.store.gatherings(before: visit.today)),
            form: form
        )
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let blank = Gathering(id: visit.store.newID(), title: "", on: visit.today)
        return try await save(blank, visit, "It is in the calendar.", isNew: true) {
            gathering,
            problem,
            _ in
            try await visit.show(
                try page(
                    visit,
                    EventForm(
                        action: Path.outreach(.events).text,
                        gathering: gathering,
                        problem: problem
                    )
                ),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let kept = try kept(visit)
        return try await save(kept, visit, "Saved.") {
            try await show(kept, visit, form: EventForm(changing: $0, problem: $1, meanwhile: $2))
        }
    }

    private static func save(
        _ old: Gathering,
        _ visit: Visit,
        _ sentence: String,
        isNew: Bool = false,
        again: (Gathering, String, Meanwhile) async throws -> Response
    ) async throws -> Response {
        let form = visit.form
        let now = Shown(old)
        var gathering = old
        gathering.kind = Gathering.Kind(rawValue: form["kind"]) ?? .event
        gathering.title = String(form["title"].prefix(300))
        gathering.time = String(form["time"].prefix(60))
        gathering.place = String(form["place"].prefix(300))
        gathering.link = String(form["link"].prefix(2_000))
        gathering.note = String(form["note"].prefix(2_000))
        guard let on = form.day("on") else {
            return try await again(gathering, "Choose the day.", Meanwhile(now))
        }
        gathering.on = on
        guard form.isOf(now) else {
            let meanwhile = Meanwhile(now: now, mine: Shown(gathering))
            return try await again(gathering, Meanwhile.sentence, meanwhile)
        }
        if let label = try await visit.clientNamed(in: [gathering.title, gathering.note]) {
            return try await again(gathering, ClientLabels.sentence(label), Meanwhile(now))
        }
        do {
            let batch = try visit.store.save(
                gathering,
                replacing: isNew ? nil : old,
                by: visit.author
            )
            return await visit.done(
                sentence,
                // Its own page would be gone with it, and has a way to take it out.
                undoing: isNew ? nil : batch,
                at: Path.outreach(.event(gathering.id)).text
            )
        } catch let error as StoreError {
            return try await again(gathering, error.message, Meanwhile(now))
        }
    }

    private static func kept(_ visit: Visit) throws -> Gathering {
        guard let gathering = try visit.store.gathering(visit.id()) else {
            throw Refusal.notFound
        }
        return gathering
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await show(try kept(visit), visit)
    }

    private static func show(
        _ gathering: Gathering,
        _ visit: Visit,
        problem: String? = nil,
        form: EventForm? = nil
    ) async throws -> Response {
        try await visit.show(
            EventPage(
                gathering,
                people: try visit.store.people(at: gathering.id),
                names: problem == nil ? "" : visit.form["names"],
                metNote: problem == nil ? "" : visit.form["note"],
                on: visit.today,
                problem: problem,
                form: form
            ),
            status: problem == nil && form == nil
                ? .ok : form?.meanwhile?.status ?? .unprocessableContent
        )
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.remove(gathering: visit.id(), by: visit.author)
        return await visit.done(
            "It is out of the calendar.",
            undoing: batch,
            at: Path.outreach(.events).text
        )
    }

    /// Whom one met there, all at once.
    @Sendable static func meet(_ visit: Visit) async throws -> Response {
        let gathering = try kept(visit)
        guard gathering.on <= visit.today else {
            return try await show(gathering, visit, problem: "That day is still to come.")
        }
        let form = visit.form
        if let label = try await visit.clientNamed(in: [form["names"], form["note"]]) {
            return try await show(gathering, visit, problem: ClientLabels.sentence(label))
        }
        do {
            let guests = try GuestList(form["names"], at: gathering, visit)
            guard !guests.people.isEmpty else {
                return try await show(gathering, visit, problem: "Write a name on each line.")
            }
            let note = String(form["note"].prefix(Log.noteLimit))
            let batch = try visit.store.meet(
                at: gathering.id,
                new: guests.new,
                touches: guests.touches(at: gathering, note: note, visit),
                by: visit.author
            )
            let added = guests.new.isEmpty ? "" : ", \(spelled(guests.new.count)) of them new"
            return await visit.did(
                "Met \(counted(guests.people.count, "person", "people")) at "
                    + "\(gathering.title)\(added).",
                batch: batch,
                at: Path.outreach(.event(gathering.id)).text
            )
        } catch let error as any Sentenced {
            return try await show(gathering, visit, problem: error.message)
        }
    }
}
