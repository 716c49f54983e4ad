import Cadence
import Consent
import Domain
import Hummingbird
import Storage

/// Where Today's `loop` and `consent` nudges lead: to the inquiry that is meant.
enum Settling {
    struct Link: Sendable {
        var label: String
        var href: String
        /// It is what the nudge itself is about, and not folded into another.
        var isFirst: Bool

        /// Nil where neither the nudge nor what folded into it is about a client.
        init?(_ nudge: Nudge, with partner: PartnerID) {
            let rules = [nudge.rule] + nudge.also.map(\.rule)
            guard let rule = rules.first(where: { $0 == .loop || $0 == .consent }) else {
                return nil
            }
            label = rule == .loop ? "Tell them" : "Ask the client"
            href = Path.clients(.due(partner, rule)).text
            isFirst = rule == nudge.rule
        }
    }

    /// Finds the inquiry for which a partner has waited longest, and goes there.
    @Sendable static func go(_ visit: Visit) async throws -> Response {
        guard let partner: PartnerID = visit.query.id("partner") else { throw Refusal.notFound }
        let rule = Rule(rawValue: visit.query["rule"]) ?? .loop
        let referrals =
            try visit.book().relationships
            .first { $0.id == partner }?.referrals ?? []
        let order = referrals.sorted { $0.receivedOn < $1.receivedOn }
        for referral in order {
            let record = try visit.inquiryCase(referral.inquiry)
            if let place = place(for: rule, record, on: visit.today) {
                return Site.redirect(to: Path.clients(place).text)
            }
        }
        return Site.redirect(to: Path.clients(.inquiries).text)
    }

    private static func place(
        for rule: Rule,
        _ record: InquiryPage.Case,
        on day: Day
    ) -> ClientPath? {
        let inquiry = record.inquiry
        switch rule {
        case .consent:
            let isAsked = record.authorizations.contains { $0.partner == inquiry.sender }
            guard inquiry.attendedOn != nil, inquiry.closedOn == nil, !isAsked else { return nil }
            return .inquiryPart(inquiry.id, .permission)
        default:
            guard let link = LoopLink.of(record, on: day), link.isPermitted else { return nil }
            return .inquiryPart(inquiry.id, .loop)
        }
    }
}
