import Cadence
import Consent
import Domain
import Hummingbird
import Storage

/// The sitting with the cards, and a thank-you without a name whenever one likes.
enum ThanksDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let book = try visit.book()
        let due = try due(in: book, visit)
        let written = ThanksDesk.written(in: book, on: visit.today)
        return try await visit.show(
            ThanksPage(due, written: written, from: try visit.store.practice(), on: visit.today)
        )
    }

    @Sendable static func addresses(_ visit: Visit) async throws -> Response {
        let recipients = try due(in: visit.book(), visit).map(\.recipient)
        let without = recipients.filter { $0.address.isBlank }.map(\.name)
        return try await visit.show(
            AddressesPage(
                envelopes: recipients.filter { !$0.address.isBlank }.map(\.envelope),
                without: without.isEmpty ? nil : AddressesPage.Without(names: without)
            )
        )
    }

    /// A card was written: a handwritten thank-you, and nothing more.
    @Sendable static func tick(_ visit: Visit) async throws -> Response {
        guard let id: PartnerID = visit.form.id("partner"),
            let partner = try visit.store.partner(id)
        else { throw Refusal.notFound }
        let touch = Touch(
            id: visit.store.newID(),
            partner: id,
            on: visit.today,
            channel: .note,
            purpose: .thankYou
        )
        let crowded = try visit.crowded(by: [touch])
        let batch = try visit.store.log(Entry(touch: touch), by: visit.author)
        return await visit.did(
            "A card to \(partner.name).\(crowded)",
            batch: batch,
            at: Path.clients(.thanks).text
        )
    }

    /// A thank-you that names nobody, on the way that was chosen.
    @Sendable static func letter(_ visit: Visit) async throws -> Response {
        let form = visit.form
        guard let id: PartnerID = form.id("partner"), let partner = try visit.store.partner(id),
            let way = LoopWay(rawValue: form["via"])
        else { throw Refusal.notFound }
        let text = String(form["text"].prefix(10_000))
        if let label = try await visit.clientNamed(in: [text]) {
            throw Refusal.unusable(
                "“\(label)” is what you call a client, and a thank-you names nobody. Go back and take it out."
            )
        }
        do {
            try Template(text).checkAsThankYou()
        } catch {
            throw Refusal.unusable(error.message)
        }
        let batch = try visit.store.log(
            Entry(
                touch: Touch(
                    id: visit.store.newID(),
                    partner: id,
                    on: visit.today,
                    channel: way.channel,
                    purpose: .thankYou
                )
            ),
            by: visit.author
        )
        return try await Outbox.leave(
            Outbox.Letter(
                to: partner,
                subject: LoopMessage.subject(from: try visit.store.practice()),
                text: text,
                way: way,
                back: localPath(form["back"])
            ),
            saying: "Logged: a thank-you to \(partner.name).",
            batch: batch,
            visit
        )
    }

    /// Who sent someone in the last twelve months and has had no card since, those who wait longest
    /// first.
    private static func due(in book: Book, _ visit: Visit) throws -> [ThanksPage.Due] {
        let today = visit.today
        let yearAgo = today.adding(months: -12)
        let waiting = book.relationships.compactMap { relationship -> (PartnerID, Day)? in
            guard !relationship.archived, !relationship.quiet else { return nil }
            let card = relationship.lastCard
            let sent = relationship.referrals.map(\.receivedOn)
                .filter { $0 > yearAgo && $0 <= today && $0 > card ?? .earliest }
            return sent.min().map { (relationship.id, $0) }
        }
        return try waiting.sorted { $0.1 < $1.1 }.compactMap { id, since in
            try visit.store.partner(id).map {
                ThanksPage.Due(recipient: CardStarter.Recipient($0), since: since)
            }
        }
    }

    private static func written(in book: Book, on today: Day) -> [String] {
        book.relationships.filter { $0.lastCard == today }.map(\.name)
    }
}

extension Relationship {
    /// When a handwritten thank-you last went to them.
    var lastCard: Day? {
        moments.last {
            $0.channel == .note && $0.purpose == .thankYou && $0.direction == .out
        }?.on
    }
}
