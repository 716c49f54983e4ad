import Consent
import Domain

/// What would be told to a partner, and whether it may be.
struct LoopDraft {
    let record: InquiryPage.Case
    let partner: Partner
    let telling: Telling
    let verdict: Telling.Verdict
    /// What else happened that the permission covers.
    let choices: [Milestone]
    /// Nil where it may not be told, or the words can't be made.
    let message: LoopMessage?

    /// Without a milestone, the newest that may be told and isn't yet is taken, then attendance.
    init(_ record: InquiryPage.Case, to partner: Partner, milestone: Milestone?, on day: Day) {
        self.record = record
        self.partner = partner
        func telling(_ milestone: Milestone) -> Telling {
            Telling(
                inquiry: record.inquiry,
                episode: record.episode,
                partner: partner.id,
                kind: partner.kind,
                milestone: milestone,
                on: day
            )
        }
        func verdict(_ milestone: Milestone) -> Telling.Verdict {
            telling(milestone).verdict(
                by: record.authorizations,
                sharesForTreatment: record.practice.settings.sharesForTreatment
            )
        }
        let order = LoopLink.milestones(record, on: day) + [.coordination]
        choices = order.filter { if case .allowed = verdict($0) { true } else { false } }
        let isTold = { (milestone: Milestone) in
            record.disclosures.contains {
                $0.partner == partner.id && $0.milestone == milestone
            }
        }
        let chosen =
            milestone ?? choices.first { $0 != .coordination && !isTold($0) } ?? choices.first
            ?? order.first { $0 != .coordination } ?? .attended
        self.telling = telling(chosen)
        self.verdict = verdict(chosen)
        message = LoopDraft.message(
            self.telling,
            self.verdict,
            record,
            partner
        )
    }

    private static func message(
        _ telling: Telling,
        _ verdict: Telling.Verdict,
        _ record: InquiryPage.Case,
        _ partner: Partner,
        _ template: Template? = nil
    ) -> LoopMessage? {
        guard case .allowed(let basis) = verdict else { return nil }
        let permission = record.authorizations.first { $0.id == basis.authorization }
        return try? LoopMessage(
            template ?? .standard(for: telling.milestone),
            of: telling,
            scope: permission?.scope ?? [telling.milestone],
            to: partner,
            from: record.practice
        )
    }

    var subject: String { LoopMessage.subject(from: record.practice) }

    /// What goes out: what was typed, with its fields filled in where they are within the scope, and
    /// the federal notice below it where there must be one.
    func final(_ typed: String) -> String {
        var body = typed.isBlank ? message?.body ?? "" : typed
        if !Template(typed).fields.isEmpty {
            let filled = LoopDraft.message(telling, verdict, record, partner, Template(typed))
            body = filled?.body ?? typed
        }
        return message?.notice.map { "\(body)\n\n\($0)" } ?? body
    }
}

extension LoopPage {
    init(_ draft: LoopDraft, text: String? = nil, problem: String? = nil) {
        let own = Path.clients(.inquiry(draft.record.inquiry.id)).text
        let action = Path.clients(.inquiryPart(draft.record.inquiry.id, .loop)).text
        let partner = draft.partner
        client = called(draft.record.inquiry.client)
        self.problem = problem
        back = own
        switch draft.verdict {
        case .allowed(let basis):
            heading = "Tell \(partner.name)"
            choices =
                draft.choices.count < 2
                ? nil
                : Choices(
                    action: action,
                    options: draft.choices.map {
                        Step(
                            value: $0.rawValue,
                            label: $0.title,
                            isCurrent: $0 == draft.telling.milestone
                        )
                    }
                )
            message = draft.message.map { message in
                Message(
                    action: action,
                    milestone: draft.telling.milestone.rawValue,
                    basis: LoopPage.words(basis),
                    subject: message.subject,
                    text: text ?? message.body,
                    notice: message.notice,
                    ways: LoopWay.all(hasAddress: !partner.emails.isEmpty),
                    again: draft.told
                )
            }
        case .blocked(let block):
            heading = "\(partner.name) can’t hear this now"
            let permit = draft.record.authorizations.last { $0.partner == partner.id }
            blocked = Blocked(
                reason: block.sentence(on: draft.telling.on),
                asking: permit.map { Path.clients(.authorization($0.id)).text }
                    ?? Path.clients(.inquiryPart(draft.record.inquiry.id, .permission)).text,
                askingLabel: permit == nil ? "Ask for a permission" : "Look at the permission"
            )
            noName = NoName(to: partner, from: draft.record.practice, back: own)
        }
    }

    private static func words(_ basis: Telling.Basis) -> String {
        switch basis {
        case .authorization: "The client permitted it in writing."
        case .treatment:
            "You both treat this person, and your settings allow it for treatment. Tell only what serves that."
        }
    }
}

extension LoopDraft {
    /// That the same was told before.
    fileprivate var told: String? {
        record.disclosures.last {
            $0.partner == partner.id && $0.milestone == telling.milestone
        }
        .map { "You told them this \($0.on.spoken(on: telling.on)) already." }
    }
}

extension LoopPage.NoName {
    init(to partner: Partner, from practice: Practice, back: String) {
        self.init(
            action: Path.clients(.thanksPart(.letter)).text,
            partner: partner.id.text,
            back: back,
            why: Consent.NoName.why,
            text: Consent.NoName.text(to: partner, from: practice),
            ways: LoopWay.all(hasAddress: !partner.emails.isEmpty, callsToo: false)
        )
    }
}
