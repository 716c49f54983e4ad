import Consent
import Domain
import Storage

extension Visit {
    /// What the form shows of a call.
    func shown(_ values: CallValues) throws -> Shown {
        let source: String =
            switch CallValues.source(of: values.source) {
            case .partner(let id): try store.partner(id)?.name ?? "a partner"
            case .channel(let channel): channel.inWords
            case nil: values.who
            }
        let needs = values.needs
        return Shown([
            ("In their words", values.said), ("Who sent them", source),
            ("What you call them here", values.client),
            ("What for", needs.specialties.joined(separator: ", ")), ("Age", needs.age),
            ("Who pays", needs.payer), ("How", needs.format), ("Language", needs.language),
            ("Substance use records under 42 CFR Part 2", values.isPart2 ? "yes" : "no"),
            ("They asked on", values.received),
        ])
    }
}
