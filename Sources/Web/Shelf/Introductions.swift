import Consent
import Domain
import Exchange
import Hummingbird
import Storage

/// Bringing two partners together.
enum Introductions {
    @Sendable static func new(_ visit: Visit) async throws -> Response {
        let query = visit.query
        func partner(_ name: String) throws -> Partner? {
            try (query.id(name) as PartnerID?).flatMap { try visit.store.partner($0) }
        }
        let (a, b) = (try partner("a"), try partner("b"))
        var (text, mail): (String, String?) = ("", nil)
        if let a, let b {
            text = IntroductionPage.note(
                to: a,
                and: b,
                topic: String(query["topic"].prefix(200)),
                from: try visit.store.practice()
            )
            let boxes = [a, b].compactMap { $0.mailboxes.first }
            if boxes.count == 2 {
                mail = MailLink.text(to: boxes, subject: "\(a.name) and \(b.name)", body: text)
            }
        }
        return try await visit.show(
            IntroductionPage(
                a: a?.name ?? query["a"],
                b: b?.name ?? "",
                text: text,
                mail: mail,
                on: visit.today
            )
        )
    }

    /// It was made: a touch with each, and the tie between them.
    @Sendable static func make(_ visit: Visit) async throws -> Response {
        let form = visit.form
        func again(_ problem: String) async throws -> Response {
            try await visit.show(
                IntroductionPage(
                    a: form["a"],
                    b: form["b"],
                    text: form.text("text"),
                    mail: nil,
                    problem: problem,
                    on: visit.today
                ),
                status: .unprocessableContent
            )
        }
        if let label = try await visit.clientNamed(in: [form["text"]]) {
            return try await again(ClientLabels.sentence(label))
        }
        do {
            let a = try PartnerEditing.onlyOne(named: form["a"], visit)
            let b = try PartnerEditing.onlyOne(named: form["b"], visit)
            guard a != b else { return try await again("Everyone knows themselves. Name another.") }
            guard let on = form.day("on"), on <= visit.today else {
                return try await again("Choose the day on which you did it; today at the latest.")
            }
            func touch(_ partner: PartnerID, to other: String) -> Touch {
                Touch(
                    id: visit.store.newID(),
                    partner: partner,
                    on: on,
                    channel: .email,
                    purpose: .introduction,
                    note: "Introduced to \(other)."
                )
            }
            let batch = try visit.store.introduce(
                touch(a, to: form["b"]),
                touch(b, to: form["a"]),
                by: visit.author
            )
            return await visit.did(
                "\(form["a"]) and \(form["b"]) know each other through you.",
                batch: batch,
                at: Path.outreach(.shelf).text
            )
        } catch let error as any Sentenced {
            return try await again(error.message)
        }
    }
}
