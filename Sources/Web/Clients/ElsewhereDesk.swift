import Consent
import Domain
import Hummingbird
import Insight
import Storage

/// Someone whom the practice can't take, and a partner who sends such people.
enum ElsewhereDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        let matches = Match.best(
            for: inquiry.needs,
            among: Colleague.all(
                in: try visit.store.records(visit.session.keyring),
                on: visit.today
            ).filter { $0.id != inquiry.sender }
        )
        var partners: [PartnerID: Partner] = [:]
        for match in matches {
            partners[match.colleague.id] = try visit.store.partner(match.colleague.id)
        }
        return try await visit.show(
            ElsewherePage(inquiry, matches, partners: partners, on: visit.today)
        )
    }

    /// I gave the client a name: a touch with the partner without a word about whom, and the inquiry
    /// remembers it.
    @Sendable static func give(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        guard let id: PartnerID = visit.form.id("partner"),
            let partner = try visit.store.partner(id)
        else { throw Refusal.notFound }
        let batch = try visit.store.referOut(
            inquiry.id,
            to: [id],
            on: visit.today,
            by: visit.author,
            keyring: visit.session.keyring
        )
        return await visit.done(
            "Logged with \(partner.name): a referral from you, and nobody’s name.",
            undoing: batch,
            at: Path.clients(.inquiry(inquiry.id)).text
        )
    }

    @Sendable static func misfit(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        guard let id = record.inquiry.sender else { throw Refusal.notFound }
        let back = Path.clients(.inquiry(record.inquiry.id)).text
        return try await visit.show(
            MisfitPage(
                partner: record.name(id),
                href: Path.partner(id).text,
                log: Path.newTouch.with([("partner", id.text), ("back", back)]),
                back: back
            )
        )
    }
}

extension Inquiry {
    /// The partner from whom it came.
    var sender: PartnerID? {
        if case .partner(let id) = source { id } else { nil }
    }
}
