import Consent
import Domain

/// What can be told now to the one who sent a client: the newest that isn't told yet.
enum LoopLink {
    /// What happened so far, the newest first.
    static func milestones(_ record: InquiryPage.Case, on day: Day) -> [Milestone] {
        var happened: [Milestone] = []
        if let episode = record.episode, episode.ending != .ongoing,
            let last = episode.lastSession, last <= day
        {
            happened.append(.ended)
        }
        if let attendedOn = record.inquiry.attendedOn, attendedOn <= day {
            happened.append(.attended)
        }
        if let scheduledOn = record.inquiry.scheduledOn, scheduledOn <= day {
            happened.append(.scheduled)
        }
        return happened
    }

    /// Nil where nobody sent them, or there is nothing to tell.
    static func of(_ record: InquiryPage.Case, on day: Day) -> InquiryPage.Loop? {
        guard let partner = record.referrer else { return nil }
        // Who was told that they came needn't hear any more that they had booked.
        let untold = milestones(record, on: day).prefix { milestone in
            !record.disclosures.contains { $0.partner == partner && $0.milestone == milestone }
        }
        guard !untold.isEmpty else { return nil }
        let permissions = record.authorizations.map(\.permission)
            .filter { $0.partner == partner && $0.isValid(on: day) }
        let may = untold.first { milestone in
            permissions.contains { $0.scope.contains(milestone) }
        }
        let href = Path.clients(.inquiryPart(record.inquiry.id, .loop)).text
        let name = record.name(partner)
        if let may {
            return InquiryPage.Loop(
                label: "Tell \(name)",
                href: href,
                why: "\(name) may hear this: \(may.title.lowercased()).",
                isPermitted: true
            )
        }
        return InquiryPage.Loop(
            label: "Thank \(name) without a name",
            href: href,
            why: "\(name) may not hear who came, as it stands.",
            isPermitted: false
        )
    }
}
