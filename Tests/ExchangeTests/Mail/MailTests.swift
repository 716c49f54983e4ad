import Exchange
import Testing

@Suite struct MailTests {
    static func text(_ message: MailMessage) -> String {
        String(decoding: message.eml, as: UTF8.self)
    }

    @Test func `a plain letter is one part`() throws {
        let message = MailMessage(
            from: Mailbox("ana@example.org", name: "Ana Reyes, LMFT"),
            to: [try #require(Mailbox("mei@example.org", name: "Dr. Mei Chen"))],
            subject: "Your talk on sleep",
            text: "Dear Mei,\n\nthank you.\n",
            writtenAt: 1_795_566_056_000
        )
        #expect(
            MailTests.text(message) == """
                From: "Ana Reyes, LMFT" <ana@example.org>\r
                To: "Dr. Mei Chen" <mei@example.org>\r
                Subject: Your talk on sleep\r
                Date: Wed, 25 Nov 2026 00:20:56 +0000\r
                X-Unsent: 1\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Dear Mei,\r
                \r
                thank you.\r
                \r

                """
        )
    }

    @Test func `what is not ASCII is encoded, word by word and never within a character`() throws {
        let message = MailMessage(
            to: [try #require(Mailbox("zoe@example.org", name: "Zoë Núñez"))],
            subject: String(repeating: "Schlafstörungen 😴 ", count: 8),
            text: "Grüße"
        )
        let text = MailTests.text(message)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.contains("To: =?utf-8?Q?Zo=C3=AB_N=C3=BA=C3=B1ez?= <zoe@example.org>\r\n"))
        #expect(text.contains("Gr=C3=BC=C3=9Fe\r\n"))
        let subject = text.components(between: "Subject:", and: "X-Unsent")
        for word in subject.split(whereSeparator: \.isWhitespace) {
            #expect(word.utf8.count <= 75)
            #expect(word.hasPrefix("=?utf-8?Q?") && word.hasSuffix("?="))
            #expect(!word.contains("=F0") || word.contains("=F0=9F=98=B4"))
        }
    }

    @Test(arguments: [
        "Lunch\r\nBcc: everyone@example.org", "Lunch\nBcc: everyone@example.org",
        "Lunch\u{0}\u{2028}Bcc: everyone@example.org", "Lunch\u{85}Bcc: everyone@example.org",
    ])
    func `nobody adds a header by what they type`(typed: String) throws {
        let message = MailMessage(
            to: [try #require(Mailbox("mei@example.org", name: typed))],
            subject: typed,
            text: "Hello"
        )
        let lines = MailTests.text(message).split(separator: "\r\n")
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
        #expect(
            lines.filter { $0.hasPrefix("Subject") } == ["Subject: Lunch Bcc: everyone@example.org"]
        )
    }

    @Test(arguments: [
        "", "mei", "@example.org", "mei@", "mei@@example.org", "mei@example.org, b@example.org",
        "mei@example.org\r\nBcc: b@example.org", "mei chen@example.org", "<mei@example.org>",
        "mei@exämple.org", ".mei@example.org", "mei@example.org.",
        "m@" + String(repeating: "a", count: 300),
    ])
    func `what is no address is none`(text: String) {
        #expect(Mailbox(text) == nil)
    }

    @Test func `no line is longer than 78 characters, however long the words`() throws {
        let message = MailMessage(
            to: [
                try #require(
                    Mailbox("mei@example.org", name: String(repeating: "Maria ", count: 30))
                )
            ],
            subject: "About " + String(repeating: "a", count: 300) + " and more",
            text: String(repeating: "ß", count: 500) + " \n"
                + String(repeating: "word ", count: 100)
        )
        for line in MailTests.text(message).split(separator: "\r\n") {
            #expect(line.utf8.count <= 78)
        }
    }

    @Test func `white space at a line's end, a lone dot and a From survive`() {
        let text = MailTests.text(MailMessage(subject: "", text: "End \n.\nFrom here\nA=B"))
        #expect(text.hasSuffix("\r\nEnd=20\r\n=2E\r\n=46rom here\r\nA=3DB\r\n"))
    }

    @Test func `a page and a file go with it as parts`() {
        let message = MailMessage(
            subject: "A page",
            text: "See the page.",
            html: "<p>See the page.</p>",
            attachments: [
                MailMessage.Attachment(
                    name: "Über.pdf",
                    type: "application/pdf",
                    bytes: [1, 2, 3, 4]
                ),
                MailMessage.Attachment(name: "a.txt", type: "bad; x", bytes: []),
            ],
            isDraft: false
        )
        let text = MailTests.text(message)
        #expect(text.contains("Content-Type: multipart/mixed; boundary=\"=_rapport_mixed\"\r\n"))
        #expect(text.contains("Content-Type: multipart/alternative;"))
        #expect(text.contains("filename*=UTF-8''%C3%9Cber.pdf\r\n"))
        #expect(text.contains("\r\n\r\nAQIDBA==\r\n"))
        #expect(text.contains("Content-Type: application/octet-stream\r\n"))
        #expect(text.hasSuffix("--=_rapport_mixed--\r\n"))
        #expect(!text.contains("X-Unsent"))
    }

    @Test func `a link opens the mail program with all of it`() throws {
        let mei = try #require(Mailbox("mei+work@example.org"))
        #expect(
            MailLink.text(to: [mei], subject: "Tea & talk", body: "Dear Mei,\nü")
                == "mailto:mei%2Bwork@example.org?subject=Tea%20%26%20talk&body=Dear%20Mei%2C%0D%0A%C3%BC"
        )
        #expect(MailLink.text(to: []) == "mailto:")
    }

    @Test(arguments: [
        (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (-1_000, "Wed, 31 Dec 1969 23:59:59 +0000"),
        (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 +0000"),
    ])
    func `a moment is written as mail writes it`(milliseconds: Int64, written: String) {
        let message = MailMessage(subject: "", text: "", writtenAt: milliseconds)
        #expect(MailTests.text(message).contains("Date: \(written)\r\n"))
    }
}

extension String {
    fileprivate func components(between start: String, and end: String) -> Substring {
        guard let from = firstRange(of: start), let to = firstRange(of: end) else { return "" }
        return self[from.upperBound..<to.lowerBound]
    }
}
