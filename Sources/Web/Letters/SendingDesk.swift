import Cadence
import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Storage

/// A letter on its way out.
enum SendingDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try LetterDesk.kept(visit)
        var page = SendingPage(letter, to: partner, on: visit.today)
        if letter.sentOn == nil {
            let book = try visit.book()
            let hasMet = book.hasMet(partner.id)
            let touch = touch(letter, SendingPage.Send.usualPurpose(hasMet: hasMet), visit)
            page.send = SendingPage.Send(
                letter,
                to: partner,
                hasMet: hasMet,
                guards: notices(before: touch, in: book, visit),
                on: visit.today
            )
        }
        return try await visit.show(page)
    }

    private static func touch(
        _ letter: LetterDraft,
        _ purpose: Touch.Purpose,
        by channel: Touch.Channel = .email,
        on day: Day? = nil,
        _ visit: Visit
    ) -> Touch {
        Touch(
            id: visit.store.newID(),
            partner: letter.partner,
            on: day ?? visit.today,
            channel: channel,
            purpose: purpose,
            note: letter.subject
        )
    }

    private static func notices(before touch: Touch, in book: Book, _ visit: Visit) -> [String] {
        Guards.notices(before: Moment(touch), to: touch.partner, in: book, on: visit.today)
            .map(\.text)
    }

    /// It went out: the touch is made, and the draft is one no more.
    @Sendable static func send(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try LetterDesk.kept(visit)
        let form = visit.form
        let book = try visit.book()
        let hasMet = book.hasMet(partner.id)
        let channel = Touch.Channel(rawValue: form["channel"]) ?? .email
        let purpose =
            Touch.Purpose(rawValue: form["purpose"])
            ?? SendingPage.Send.usualPurpose(hasMet: hasMet)
        func again(_ problem: String?, guards: [String] = []) async throws -> Response {
            var page = SendingPage(letter, to: partner, on: visit.today)
            page.send = SendingPage.Send(
                letter,
                to: partner,
                hasMet: hasMet,
                channel: channel,
                purpose: purpose,
                guards: guards,
                on: form.day("on") ?? visit.today,
                latest: visit.today,
                problem: problem
            )
            return try await visit.show(page, status: problem == nil ? .ok : .unprocessableContent)
        }
        guard let on = form.day("on"), on <= visit.today else {
            return try await again("Choose the day on which it went out; today at the latest.")
        }
        let touch = touch(letter, purpose, by: channel, on: on, visit)
        let guards = try notices(before: touch, in: book, visit) + visit.crowding(before: touch)
        if !guards.isEmpty, form["warned"] != purpose.rawValue {
            return try await again(nil, guards: guards)
        }
        do {
            let batch = try visit.store.send(letter.id, as: touch, by: visit.author)
            return await visit.did(
                "\(touch.said(with: partner.name)), \(on.spoken(on: visit.today)).",
                batch: batch,
                at: Path.partner(partner.id).text
            )
        } catch let error as StoreError {
            return try await again(error.message)
        }
    }

    /// The letter for the user's own mail program.
    @Sendable static func message(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try LetterDesk.kept(visit)
        let practice = try visit.store.practice()
        let message = MailMessage(
            from: Mailbox(try visit.store.aboutMe().email, name: practice.clinician),
            to: Array(partner.mailboxes.prefix(1)),
            subject: letter.subject,
            text: letter.text,
            writtenAt: visit.site.clock.milliseconds()
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "message/rfc822",
                .contentDisposition: "attachment; filename=\"letter-\(visit.today).eml\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: message.eml))
        )
    }

    @Sendable static func paper(_ visit: Visit) async throws -> Response {
        let (letter, partner) = try LetterDesk.kept(visit)
        return try await visit.show(
            LetterPaperPage(
                letter,
                to: partner,
                from: try visit.store.practice(),
                try visit.store.aboutMe(),
                on: letter.sentOn ?? visit.today
            )
        )
    }
}

extension Book {
    /// Whether there was a meeting with someone.
    func hasMet(_ partner: PartnerID) -> Bool {
        relationships.first { $0.id == partner }.map(Prefill.hasMet) ?? false
    }
}
