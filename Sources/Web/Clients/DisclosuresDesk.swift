import Consent
import Domain
import Hummingbird
import Storage
import Vault

/// What was told: the list, the accounting for a client, and what was told by mistake.
enum DisclosuresDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let keyring = visit.session.keyring
        try visit.note(.list)
        let inquiries = try visit.inquiries()
        let seen = Set(inquiries.map(\.id))
        let book = DisclosuresPage.Book(
            disclosures: try visit.store.disclosures(keyring: keyring).map(\.record)
                .filter { seen.contains($0.inquiry) },
            heldBack: try visit.store.blocked(keyring: keyring).map(\.record)
                .filter { seen.contains($0.inquiry) },
            inquiries: Dictionary(
                inquiries.map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first }
            ),
            names: try visit.partnerNames()
        )
        let query = visit.query
        let filter = DisclosuresPage.Filter(
            partner: query.id("partner"),
            ground: query["ground"],
            page: min(max(Int(query["page"]) ?? 1, 1), 100_000)
        )
        return try await visit.show(DisclosuresPage(book, filter, on: visit.today))
    }

    @Sendable static func accounting(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        let accounting = try visit.store.accounting(
            of: [record.inquiry.id],
            on: visit.today,
            keyring: visit.session.keyring
        )
        try visit.note(.print(.accounting, record.inquiry.id))
        let anchor = try visit.store.auditAnchor()
        return try await visit.show(
            AccountingPage(
                accounting,
                of: record.inquiry,
                others: try visit.inquiries().filter { $0.isCalledAlike(record.inquiry) },
                practice: record.practice,
                anchor: anchor.description
            )
        )
    }

    @Sendable static func askMistake(_ visit: Visit) async throws -> Response {
        try await visit.show(mistake(try visit.inquiryCase().inquiry, Form(), nil, visit))
    }

    private static func mistake(
        _ inquiry: Inquiry,
        _ form: Form,
        _ problem: String?,
        _ visit: Visit
    ) -> MistakePage {
        MistakePage(
            client: called(inquiry.client),
            action: Path.clients(.inquiryPart(inquiry.id, .mistakes)).text,
            who: form["who"],
            text: form["text"],
            on: form.has("on") ? form["on"] : visit.today.description,
            latest: visit.today.description,
            problem: problem,
            back: Path.clients(.inquiry(inquiry.id)).text
        )
    }

    @Sendable static func addMistake(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        let form = visit.form
        do {
            guard let day = form.day("on"), day <= visit.today else {
                throw Refusal.unusable("Choose the day on which it happened, today at the latest.")
            }
            guard form.has("text") else { throw Refusal.unusable("Write what was told.") }
            let id = try PartnerEditing.onlyOne(named: form["who"], visit)
            guard let partner = try visit.store.partner(id) else { throw Refusal.notFound }
            _ = try visit.store.note(
                Disclosure(
                    id: visit.store.newID(),
                    inquiry: inquiry.id,
                    partner: id,
                    on: day,
                    milestone: .coordination,
                    recipient: partner.recipient,
                    description: String(form["text"].prefix(4_000)),
                    purpose: "Told by mistake",
                    basis: "mistake",
                    channel: "other"
                ),
                by: visit.author,
                keyring: visit.session.keyring
            )
            return await visit.done(
                "Written down. It is in the accounting.",
                at: Path.clients(.inquiry(inquiry.id)).text
            )
        } catch let error as any Sentenced {
            return try await visit.show(
                mistake(inquiry, form, error.message, visit),
                status: .unprocessableContent
            )
        }
    }
}
