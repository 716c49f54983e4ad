import Cadence
import Domain
import Exchange
import Storage

/// A letter on its way: the user's own mail program or paper, and "I sent it".
struct SendingPage: Page {
    static let template = "sending"
    static let samples: [SendingPage] = {
        let partner = Partner(
            id: UUIDSample.id(1),
            name: "Mei Chen",
            emails: ["mei@example.org"],
            addedOn: Day(number: 20_000)
        )
        var letter = LetterDraft(
            id: UUIDSample.id(2),
            partner: partner.id,
            startedOn: Day(number: 20_780),
            subject: "Your talk",
            text: "Dear Mei,"
        )
        var draft = SendingPage(letter, to: partner, on: Day(number: 20_780))
        draft.send = Send(
            letter,
            to: partner,
            hasMet: false,
            guards: ["You reached out yesterday."],
            on: Day(number: 20_780)
        )
        draft.concern = "The second reader would still change one thing."
        letter.sentOn = Day(number: 20_780)
        var other = partner
        other.emails = []
        return [draft, SendingPage(letter, to: other, on: Day(number: 20_781))]
    }()

    /// What makes the touch.
    struct Send: Sendable {
        var action: String
        var channels: [TouchForm.Option]
        var purposes: [TouchForm.Option]
        var on: String
        var latest: String
        var guards: [String]
        /// The purpose for which the guards spoke.
        var warned: String?
        var problem: String?
        var save: String
    }

    var title: String
    var lead: String
    var subject: String?
    var text: String
    var mailHref: String?
    /// Where an address can be added, when there is none.
    var noAddress: Chrome.Link?
    var messageHref: String
    var paperHref: String
    var editHref: String?
    var concern: String?
    var send: Send?
    var partnerHref: String
    var partner: String
}

extension SendingPage {
    init(_ letter: LetterDraft, to partner: Partner, on today: Day) {
        let people = partner.mailboxes
        title = letter.sentOn == nil ? "Send it to \(partner.name)" : "To \(partner.name)"
        lead =
            letter.sentOn.map { "Sent \($0.spoken(on: today)). What went out stays as it was." }
            ?? "Rapport sends nothing by itself: it goes out by your own mail program or on paper."
        subject = letter.subject.isBlank ? nil : letter.subject
        text = letter.text
        mailHref =
            people.isEmpty
            ? nil
            : MailLink.text(to: Array(people.prefix(1)), subject: letter.subject, body: letter.text)
        noAddress =
            people.isEmpty
            ? Chrome.Link(label: "Add one", href: Path.partnerPart(partner.id, .edit).text) : nil
        messageHref = Path.outreach(.letterPart(letter.id, .message)).text
        paperHref = Path.outreach(.letterPart(letter.id, .paper)).text
        editHref = letter.sentOn == nil ? Path.outreach(.letter(letter.id)).text : nil
        partnerHref = Path.partner(partner.id).text
        self.partner = partner.name
        guard letter.sentOn == nil else { return }
        let worries = Verdicts(letter, to: partner).worries.filter(\.isGrave)
        concern =
            worries.isEmpty
            ? nil : "Before it goes: " + worries.map(\.message).joined(separator: " ")
    }
}

extension SendingPage.Send {
    init(
        _ letter: LetterDraft,
        to partner: Partner,
        hasMet: Bool,
        channel: Touch.Channel? = nil,
        purpose: Touch.Purpose? = nil,
        guards: [String],
        on day: Day,
        latest: Day? = nil,
        problem: String? = nil
    ) {
        let channel = channel ?? (partner.mailboxes.isEmpty ? .letter : .email)
        let purpose = purpose ?? Self.usualPurpose(hasMet: hasMet)
        action = Path.outreach(.letterPart(letter.id, .sending)).text
        channels = [Touch.Channel.email, .letter, .note, .text].map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == channel)
        }
        purposes = Touch.Purpose.allCases.filter { $0 != .firstMeeting }.map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == purpose)
        }
        on = day.description
        self.latest = (latest ?? day).description
        self.guards = guards
        warned = guards.isEmpty ? nil : purpose.rawValue
        self.problem = problem
        save = guards.isEmpty ? "I sent it" : "I sent it all the same"
    }

    /// A first word, until there was a meeting.
    static func usualPurpose(hasMet: Bool) -> Touch.Purpose { hasMet ? .checkIn : .outreach }
}

extension Partner {
    /// Their addresses that mail can go to.
    var mailboxes: [Mailbox] { emails.compactMap { Mailbox($0.trimmed, name: name) } }
}
