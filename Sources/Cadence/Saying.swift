import Domain

/// From a candidate to the nudge that is shown: here alone sentences are made.
extension Nudge {
    init(_ group: ArraySlice<Candidate>, in book: Book, _ season: Season) {
        guard let lead = group.first, lead.place >= 0 else {
            self.init(review: group.first, in: book, season)
            return
        }
        let facts = Facts(book.relationships[lead.place], season)
        self.init(
            partner: facts.partner.id,
            name: facts.partner.name,
            rule: lead.rule,
            dueOn: lead.due,
            overdueDays: lead.overdue,
            because: lead.because(facts),
            bring: lead.bring(facts),
            also: group.dropFirst().map {
                Also(rule: $0.rule, dueOn: $0.due, because: $0.because(facts))
            }
        )
    }

    private init(review: Candidate?, in book: Book, _ season: Season) {
        self.init(
            partner: nil,
            name: "",
            rule: .review,
            dueOn: review?.due ?? season.day,
            overdueDays: review?.overdue ?? 0,
            because: YearlyReview.because(book, season),
            bring: YearlyReview.bring
        )
    }
}

extension Rule {
    /// The line of the table; nil for `review`, which is about no partner.
    fileprivate var ruling: (any Ruling.Type)? {
        switch self {
        case .reply: Reply.self
        case .promise: Promised.self
        case .loop: Loop.self
        case .consent: Consent.self
        case .followUp: FollowUp.self
        case .secondNote: SecondNote.self
        case .resource: Resource.self
        case .meet: Meet.self
        case .checkIn: CheckIn.self
        case .begin: Begin.self
        case .thankYou: ThankYou.self
        case .give: Give.self
        case .remember: Remember.self
        case .review: nil
        }
    }
}

extension Candidate {
    fileprivate func because(_ facts: Facts) -> String {
        rule.ruling?.because(Due(day: due, fact: fact), facts) ?? ""
    }

    /// Something of theirs where it is apt, else what the rule has to say.
    fileprivate func bring(_ facts: Facts) -> String {
        switch rule {
        case .loop, .consent, .thankYou, .reply, .secondNote: break
        default: if let theirs = facts.personal(besides: self) { return theirs }
        }
        return rule.ruling?.bring(facts) ?? ""
    }
}
