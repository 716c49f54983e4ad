public import Domain

/// What a partner is told of someone they sent, from a template whose fields are within the scope.
public struct LoopMessage: Hashable, Sendable {
    /// Says nothing of anyone: it stands on envelopes and in lists of mail.
    public let subject: String
    public let body: String
    /// The federal notice, for a client under Part 2; it goes with the body, unedited.
    public let notice: String?

    /// The body, and the notice below it.
    public var text: String { notice.map { "\(body)\n\n\($0)" } ?? body }

    /// - Parameters:
    ///   - template: the text; one of `standard(for:)` as a rule.
    ///   - telling: what is told.
    ///   - scope: what the permission covers; for the treatment basis the milestone alone.
    ///   - partner: to whom.
    ///   - practice: from whom.
    /// - Throws: `Template.Refusal`, naming the fields that are outside the scope.
    public init(
        _ template: Template,
        of telling: Telling,
        scope: [Milestone],
        to partner: Partner,
        from practice: Practice
    ) throws(Template.Refusal) {
        try template.check(within: scope)
        subject = LoopMessage.subject(from: practice)
        notice = telling.inquiry.part2 ? Part2Notice.text : nil
        body = template.filled { LoopMessage.value(of: $0, telling, partner, practice) }
    }

    /// The subject of every message: who writes, and nothing else.
    public static func subject(from practice: Practice) -> String {
        let sender = practice.clinician.isBlank ? practice.name : practice.clinician
        return sender.isBlank ? "A note from a colleague" : "A note from \(sender.trimmed)"
    }

    /// Looks at the text that will really go out, when it is not the template's own.
    ///
    /// With Part 2 the notice must be in it, word for word; and it must say nothing of what is known
    /// of the client that the scope does not cover.
    ///
    /// - Throws: `Refused`, with what stands in the way.
    public static func check(
        final text: String,
        knowing facts: KnownFacts,
        scope: [Milestone],
        part2: Bool
    ) throws(Refused) {
        if part2, !Part2Notice.isWhole(in: text) { throw Refused(block: .noticeEdited) }
        let fields = Template(text).fields
        guard fields.isEmpty else { throw Refused(block: .fieldsOutsideScope(fields)) }
        let excess = facts.excess(in: text, scope: scope)
        guard excess.isEmpty else { throw Refused(block: .wordsOutsideScope(excess)) }
    }

    /// A message that doesn't go out.
    public struct Refused: Error, Hashable, Sendable {
        public let block: Block

        public init(block: Block) {
            self.block = block
        }
    }

    private static func value(
        of field: Template.Field,
        _ telling: Telling,
        _ partner: Partner,
        _ practice: Practice
    ) -> String {
        func said(_ day: Day?) -> String { day.map { $0.said(telling.on) } ?? "" }
        return switch field {
        case .partnerName: partner.name
        case .partnerGiven: partner.given.isBlank ? partner.name : partner.given
        case .practiceName: practice.name
        case .clinician: practice.clinician.isBlank ? practice.name : practice.clinician
        case .today: telling.on.said(telling.on)
        case .clientLabel: telling.inquiry.client
        case .scheduledOn: said(telling.inquiry.scheduledOn)
        case .attendedOn: said(telling.inquiry.attendedOn)
        case .endedOn: said(telling.episode?.lastSession)
        case .ending: telling.episode?.ending.inWords ?? ""
        case .sessions: telling.episode?.sessions.map(String.init) ?? ""
        }
    }
}

extension Episode.Ending {
    /// "completed", as a sentence takes it.
    public var inWords: String {
        switch self {
        case .ongoing: "still going on"
        case .completed: "completed"
        case .droppedOut: "ended early"
        case .transferred: "passed on to a colleague"
        }
    }
}
