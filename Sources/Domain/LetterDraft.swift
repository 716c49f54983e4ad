/// A letter to a partner, from its first words until it was sent.
///
/// It holds nothing about clients.
public struct LetterDraft: Hashable, Sendable {
    public var id: LetterID
    public var partner: PartnerID
    public var startedOn: Day
    /// Nil while it is a draft.
    public var sentOn: Day?
    public var subject: String
    public var text: String

    public init(
        id: LetterID,
        partner: PartnerID,
        startedOn: Day,
        sentOn: Day? = nil,
        subject: String = "",
        text: String = ""
    ) {
        self.id = id
        self.partner = partner
        self.startedOn = startedOn
        self.sentOn = sentOn
        self.subject = subject
        self.text = text
    }
}

public typealias LetterID = RecordID<LetterDraft>
