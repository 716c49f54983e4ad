import Cadence
import Domain
import Hummingbird
import Storage

/// The day's list, and what one says to its nudges.
enum Today {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (site, address) = (visit.site, "\(visit.session.account) \(visit.address)")
        let stamp = TodayShelf.Stamp(present: visit.present, done: await site.ledger.changes)
        let flash = await visit.session.takeFlash()
        if flash == nil, let ready = await site.shelf.page(at: address, stamp) {
            return Site.send(ready)
        }
        let ready = try site.ready(
            try await page(visit),
            around: Chrome.SignedIn(at: Path.today.text, flash: flash, role: visit.role)
        )
        if flash == nil { await site.shelf.keep(ready, at: address, stamp) }
        return Site.send(ready)
    }

    private static func page(_ visit: Visit) async throws -> TodayPage {
        let asked = visit.query["minutes"]
        let all = asked == "all"
        let minutes = Int(asked).map { min(max($0, 0), 600) }
        let isGroup = try visit.store.isGroup()
        let isWhole = isGroup && visit.query["whose"] == "practice"
        var book = isWhole ? try visit.store.book(on: visit.today) : try visit.book()
        // Whether somebody else's client came is for nobody but the owner to see.
        if isWhole, visit.role != .owner {
            for rule in [Rule.loop, .consent] { book.settings.choices[.rule(rule)] = .off }
        }
        let due = Plan(book, on: visit.today, minutes: minutes, all: all)
        let plan = due.bringing(try visit.fromTheShelf(for: due))
        let back = visit.address
        let done = await visit.site.ledger.done(by: visit.session.account, on: visit.today).map {
            line in
            TodayPage.Done(
                text: line.text,
                undo: Chrome.Undo(action: Path.undo(String(line.batch)).text, back: back)
            )
        }
        var page = TodayPage(
            plan,
            of: book,
            done: done,
            back: back,
            all: all,
            asked: minutes,
            from: min(max(Int(visit.query["from"]) ?? 0, 0), 10_000)
        )
        page.add(try visit.store.intentions(), on: visit.today)
        if isGroup { page.whose = TodayPage.Whose(isWhole: isWhole) }
        return page
    }

    /// Puts a nudge off until a day.
    @Sendable static func snooze(_ visit: Visit) async throws -> Response {
        let form = visit.form
        guard let rule = Rule(rawValue: form["rule"]) else { throw Refusal.notFound }
        let partner: PartnerID? = form.id("partner")
        guard let until = form.day("until") ?? form.day("day"), until > visit.today else {
            throw Refusal.unusable("Choose a day after today; until then the list leaves it out.")
        }
        let name = try partner.flatMap { try visit.store.partner($0)?.name }
        let batch = try visit.store.snooze(
            Snooze(partner: partner, rule: rule, until: until),
            by: visit.author
        )
        let subject = name.map { "\($0): \(rule.label)" } ?? capitalized(rule.label)
        return await visit.done(
            "\(subject) rests until \(until.spoken(on: visit.today)).",
            undoing: batch
        )
    }

    /// The yearly look at the whole network was done.
    @Sendable static func review(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.addReview(on: visit.today, by: visit.author)
        return await visit.did("You looked over your whole network.", batch: batch)
    }

    /// Takes back what was just done.
    @Sendable static func undo(_ visit: Visit) async throws -> Response {
        guard let number = visit.parameters.get("id").flatMap({ Int($0) }) else {
            throw Refusal.notFound
        }
        guard try visit.role == .owner || visit.store.author(of: number) == visit.author else {
            throw Refusal.notFound
        }
        let again = try visit.store.undo(number, by: visit.author)
        await visit.site.ledger.strike(number)
        return await visit.done("Taken back.", undoing: again)
    }
}

extension Visit {
    /// What the rules read of whoever asks: where several work, their own part of it.
    func book() throws -> Book { try store.book(on: today, of: session.account) }

    /// Done, with its place among today's done things.
    func did(_ sentence: String, batch: Batch.ID, at path: String? = nil) async -> Response {
        await site.ledger.note(sentence, batch: batch, by: session.account, on: today)
        return await done(sentence, undoing: batch, at: path)
    }
}
