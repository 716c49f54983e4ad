import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Storage

/// A message that was let go, kept in the session's memory until it has been handed over.
///
/// It is never written anywhere, and goes when the session does.
enum Outbox {
    struct Letter: Sendable {
        var to: Partner
        var subject: String
        var text: String
        var way: LoopWay
        var back: String
    }

    /// Puts it there, and shows it where the way asks for more.
    static func leave(
        _ letter: Letter,
        saying sentence: String,
        batch: Batch.ID? = nil,
        _ visit: Visit
    ) async throws -> Response {
        guard letter.way != .phone else {
            return await visit.done(sentence, undoing: batch, at: letter.back)
        }
        let key = await visit.session.leave(letter)
        return await visit.done(sentence, undoing: batch, at: Path.clients(.sent(key)).text)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (key, letter) = try await letter(visit)
        return try await visit.show(SentPage(letter, key: key))
    }

    /// The message as a file that a mail program opens for sending.
    @Sendable static func file(_ visit: Visit) async throws -> Response {
        let (_, letter) = try await letter(visit)
        let message = MailMessage(
            to: letter.mailbox.map { [$0] } ?? [],
            subject: letter.subject,
            text: letter.text
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "message/rfc822",
                .contentDisposition: "attachment; filename=\"letter.eml\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: message.eml))
        )
    }

    private static func letter(_ visit: Visit) async throws -> (String, Letter) {
        let key = visit.parameters.get("key") ?? ""
        guard let letter = await visit.session.letter(key) else { throw Refusal.notFound }
        return (key, letter)
    }
}

extension Outbox.Letter {
    var mailbox: Mailbox? { to.emails.lazy.compactMap { Mailbox($0, name: to.name) }.first }
}

extension SentPage {
    init(_ letter: Outbox.Letter, key: String) {
        heading =
            letter.way == .copy || letter.way == .print
            ? "Written down. Here it is." : "Written down. Now send it."
        lead =
            letter.way.isMail && letter.mailbox == nil
            ? "No e-mail address is known for \(letter.to.name), so you add it yourself."
            : "Rapport sends nothing by itself. This page forgets the words when you lock it."
        text = letter.text
        mail =
            letter.way == .mail
            ? MailLink.text(
                to: letter.mailbox.map { [$0] } ?? [],
                subject: letter.subject,
                body: letter.text
            ) : nil
        file = letter.way == .file ? Path.clients(.sentFile(key)).text : nil
        isPrinted = letter.way == .print
        isCopied = letter.way == .copy
        address =
            letter.way == .print && !letter.to.address.isBlank
            ? "\(letter.to.name)\n\(letter.to.address)" : nil
        back = letter.back
    }
}

extension LoopWay {
    fileprivate var isMail: Bool { self == .mail || self == .file }
}
