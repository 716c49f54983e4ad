public import Domain

extension Batch.Action {
    public static let noteMeeting = Self("meeting.note")
}

extension Store {
    /// Writes what a meeting brought, all at once: what happened, what was promised and is to be
    /// remembered, and what was learnt of their work.
    ///
    /// `learn` gets the partner's research card as it stands and changes it.
    @discardableResult
    public func note(
        _ entry: Entry,
        learning partner: PartnerID,
        by author: Author,
        _ learn: (inout ResearchCard) -> Void
    ) throws -> Batch.ID {
        try write(.noteMeeting, object: "partner \(partner)", by: author) { context in
            try context.log(entry)
            guard var (learnt, _) = try PartnerRow.partner(partner, context.sql) else {
                throw StoreError.noPartner(partner)
            }
            let before = ResearchCard(learnt.research)
            var card = before
            learn(&card)
            guard card != before else { return }
            learnt.research = card.text
            try context.update(learnt)
        }
        .batch
    }
}
