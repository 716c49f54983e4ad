import Consent
import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Storage

/// Telling a partner: looked at once for the preview, and once more at the moment of sending.
enum LoopDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        let draft = LoopDraft(
            record,
            to: try recipient(record, visit),
            milestone: nil,
            on: visit.today
        )
        if case .blocked(let block) = draft.verdict {
            try visit.note(.heldBack(record.inquiry.id, because: block.word))
        }
        return try await visit.show(LoopPage(draft))
    }

    /// The page for a milestone; without one, for the newest that may be told and isn't yet.
    private static func page(
        _ record: InquiryPage.Case,
        telling milestone: Milestone?,
        text: String? = nil,
        problem: String? = nil,
        _ visit: Visit
    ) async throws -> Response {
        let partner = try recipient(record, visit)
        let draft = LoopDraft(record, to: partner, milestone: milestone, on: visit.today)
        return try await visit.show(
            LoopPage(draft, text: text, problem: problem),
            status: problem == nil ? .ok : .unprocessableContent
        )
    }

    private static func recipient(_ record: InquiryPage.Case, _ visit: Visit) throws -> Partner {
        guard let id = record.referrer, let partner = try visit.store.partner(id) else {
            throw Refusal.unusable(
                "Nobody among your partners sent this client, so there is no loop to close."
            )
        }
        return partner
    }

    @Sendable static func send(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        let form = visit.form
        let milestone = Milestone(rawValue: form["milestone"])
        guard let way = LoopWay(rawValue: form["via"]) else {
            return try await page(record, telling: milestone, visit)
        }
        guard let milestone else { return try await page(record, telling: nil, visit) }
        let partner = try recipient(record, visit)
        let draft = LoopDraft(record, to: partner, milestone: milestone, on: visit.today)
        let text = draft.final(form["text"])
        let sent = try visit.store.send(
            Sending(
                inquiry: record.inquiry.id,
                partner: partner.id,
                milestone: milestone,
                channel: way.channel,
                finalText: text
            ),
            by: visit.author,
            keyring: visit.session.keyring
        )
        switch sent {
        case .blocked(let blocked):
            return try await page(
                record,
                telling: milestone,
                text: form["text"],
                problem: blocked.sentence,
                visit
            )
        case .told:
            return try await Outbox.leave(
                Outbox.Letter(
                    to: partner,
                    subject: draft.subject,
                    text: text,
                    way: way,
                    back: Path.clients(.inquiry(record.inquiry.id)).text
                ),
                saying: "Written down: what \(partner.name) was told.",
                visit
            )
        }
    }
}
