import Consent
import Domain
import Hummingbird
import Storage

/// A partner's page, and what is done on it.
enum PersonDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let cursor = TouchCursor(visit.query["before"])
        let filter = TimelineFilter(rawValue: visit.query["only"]) ?? .all
        guard
            let profile = try visit.store.profile(
                of: visit.id(),
                on: visit.today,
                touches: filter == .all ? 30 : TimelineFilter.reach,
                before: cursor
            )
        else { throw Refusal.notFound }
        let settings = try visit.store.practice().settings
        var page = PersonPage(
            try visit.own(profile),
            settings: settings,
            on: visit.today,
            before: cursor?.text,
            filter: filter
        )
        if let team = try PersonTeam(of: profile, visit) { page.show(team) }
        if !profile.partner.archived {
            page.introduction = try PersonPage.Introduction(to: profile.relationship, visit)
        }
        return try await visit.show(page)
    }

    @Sendable static func moveCircle(_ visit: Visit) async throws -> Response {
        guard let circle = Partner.Circle(rawValue: visit.form["circle"]) else {
            throw Refusal.notFound
        }
        let id: PartnerID = try visit.id()
        guard let partner = try visit.store.partner(id) else { throw Refusal.notFound }
        let batch = try visit.moveCircle(of: id, to: circle)
        return await visit.done("\(partner.name) is \(circle.sentence) now.", undoing: batch)
    }

    @Sendable static func setQuiet(_ visit: Visit) async throws -> Response {
        let quiet = visit.form["to"] == "yes"
        return try await change(visit) {
            $0.quiet = quiet
        } saying: {
            quiet
                ? "No nudges about \($0.name) from now on." : "\($0.name) may be in the list again."
        }
    }

    @Sendable static func setArchived(_ visit: Visit) async throws -> Response {
        let archived = visit.form["to"] == "yes"
        return try await change(visit) {
            $0.archived = archived
        } saying: {
            archived ? "\($0.name) is in the archive." : "\($0.name) is back."
        }
    }

    private static func change(
        _ visit: Visit,
        _ edit: (inout Partner) throws -> Void,
        saying: (Partner) -> String
    ) async throws -> Response {
        let partner = try visit.store.change(visit.id(), by: visit.author, edit)
        return await visit.done(saying(partner), undoing: try visit.newestBatch())
    }

    @Sendable static func addPromise(_ visit: Visit) async throws -> Response {
        let partner: PartnerID = try visit.id()
        guard visit.form.has("text") else {
            throw Refusal.unusable("Write what you promised, and by when.")
        }
        try await refuseClients(visit)
        guard let due = visit.form.day("due") else {
            throw Refusal.unusable("Choose the day by which you will do it.")
        }
        let batch = try visit.store.add(
            Promise(
                id: visit.store.newID(),
                partner: partner,
                text: String(visit.form["text"].prefix(1_000)),
                madeOn: visit.today,
                dueOn: due
            ),
            by: visit.author
        )
        return await visit.done(
            "It is on your list for \(due.spoken(on: visit.today)).",
            undoing: batch
        )
    }

    private static func refuseClients(_ visit: Visit) async throws {
        if let label = try await visit.clientNamed(in: [visit.form["text"]]) {
            throw Refusal.unusable(ClientLabels.sentence(label))
        }
    }

    /// A promise is kept, dropped or opened again by whoever made it, or the owner.
    private static func ownPromise(_ visit: Visit) throws -> PromiseID {
        let id: PromiseID = try visit.id()
        guard try visit.role == .owner || visit.store.author(of: id) == visit.author else {
            throw Refusal.someoneElses
        }
        return id
    }

    @Sendable static func keep(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.keep(ownPromise(visit), on: visit.today, by: visit.author)
        return await visit.did("A promise kept.", batch: batch)
    }

    @Sendable static func drop(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.drop(ownPromise(visit), on: visit.today, by: visit.author)
        return await visit.done("Let go of it.", undoing: batch)
    }

    @Sendable static func reopen(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.reopen(ownPromise(visit), by: visit.author)
        return await visit.done("It is open again.", undoing: batch)
    }

    @Sendable static func addDetail(_ visit: Visit) async throws -> Response {
        let partner: PartnerID = try visit.id()
        guard visit.form.has("text") else { throw Refusal.unusable("Write what to remember.") }
        try await refuseClients(visit)
        let on: Detail.When? = visit.form.day("on").map { day in
            visit.form.has("yearly") ? .yearly(month: day.month, day: day.dayOfMonth) : .once(day)
        }
        let batch = try visit.store.add(
            Detail(
                id: visit.store.newID(),
                partner: partner,
                text: String(visit.form["text"].prefix(1_000)),
                on: on
            ),
            by: visit.author
        )
        return await visit.done("Remembered.", undoing: batch)
    }

    @Sendable static func removeDetail(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.remove(detail: visit.id(), by: visit.author)
        return await visit.done("Forgotten.", undoing: batch)
    }

    @Sendable static func removeTouch(_ visit: Visit) async throws -> Response {
        let id: TouchID = try visit.id()
        guard try visit.role == .owner || visit.store.author(of: id) == visit.author else {
            throw Refusal.someoneElses
        }
        let batch = try visit.store.remove(touch: id, by: visit.author)
        return await visit.done("Taken out of the timeline.", undoing: batch)
    }

    @Sendable static func tie(_ visit: Visit) async throws -> Response {
        let partner: PartnerID = try visit.id()
        if let other: PartnerID = visit.form.id("untie") {
            let batch = try visit.store.untie(partner, other, by: visit.author)
            return await visit.done("Noted: they don’t know each other.", undoing: batch)
        }
        let other = try PartnerEditing.onlyOne(named: visit.form["who"], visit)
        guard other != partner else {
            throw Refusal.unusable("Everyone knows themselves. Name another.")
        }
        let batch = try visit.store.tie(partner, other, by: visit.author)
        return await visit.done("Noted: they know each other.", undoing: batch)
    }
}
