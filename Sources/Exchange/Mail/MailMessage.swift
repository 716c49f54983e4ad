/// A message for the user's own mail program: RFC 5322 and MIME (RFC 2045 to 2047).
///
/// Rapport never sends one. A draft (`isDraft`) opens for writing where a program knows the
/// `X-Unsent` field, as Outlook does.
public struct MailMessage: Hashable, Sendable {
    /// A file that goes with it.
    public struct Attachment: Hashable, Sendable {
        public var name: String
        /// "application/pdf"; what is no media type is taken for `application/octet-stream`.
        public var type: String
        public var bytes: [UInt8]

        public init(name: String, type: String, bytes: [UInt8]) {
            self.name = name
            self.type = type
            self.bytes = bytes
        }
    }

    /// Left out when not known; the mail program then says who writes.
    public var from: Mailbox?
    public var to: [Mailbox]
    public var subject: String
    /// Plain text; line ends of any kind.
    public var text: String
    /// The same as a page, for those who read it so.
    public var html: String?
    public var attachments: [Attachment]
    /// Milliseconds since 1970, UTC; nil leaves it to the mail program.
    public var writtenAt: Int64?
    public var isDraft: Bool

    public init(
        from: Mailbox? = nil,
        to: [Mailbox] = [],
        subject: String,
        text: String,
        html: String? = nil,
        attachments: [Attachment] = [],
        writtenAt: Int64? = nil,
        isDraft: Bool = true
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
        self.attachments = attachments
        self.writtenAt = writtenAt
        self.isDraft = isDraft
    }

    /// The message as a file, `.eml`: ASCII alone, with CRLF.
    public var eml: [UInt8] {
        var head = ""
        if let from { head += MailHeader("From", [from]).text }
        if !to.isEmpty { head += MailHeader("To", to).text }
        head += MailHeader("Subject", text: subject).text
        if let writtenAt { head += "Date: \(MailDate.text(writtenAt))\r\n" }
        if isDraft { head += "X-Unsent: 1\r\n" }
        head += "MIME-Version: 1.0\r\n"
        return Array(head.utf8) + body.bytes
    }

    private var body: MailPart {
        var part = MailPart(text: text, type: "text/plain")
        if let html {
            part = MailPart(
                joining: [part, MailPart(text: html, type: "text/html")],
                as: "alternative"
            )
        }
        if attachments.isEmpty { return part }
        return MailPart(joining: [part] + attachments.map(MailPart.init(attaching:)), as: "mixed")
    }
}
