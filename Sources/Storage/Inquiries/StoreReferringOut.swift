import Consent
public import Domain
public import Vault

extension Store {
    /// Refers a client to colleagues: a `referral-given` touch for each, without the client's name, and
    /// the inquiry closed as referred out.
    @discardableResult
    public func referOut(
        _ id: InquiryID,
        to partners: [PartnerID],
        on day: Day,
        channel: Touch.Channel = .phone,
        remark: String = "",
        standingOn standing: Day? = nil,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        guard !partners.isEmpty else {
            throw StoreError.refused("Choose to whom you referred them.")
        }
        return try write(.referOut, object: "inquiry \(id)", by: author, keyring: keyring) {
            context in
            let inquiry = try context.inquiry(id)
            var closed = try inquiry.stepping(
                .closed(Closing(.referredOut, remark: remark)),
                on: day,
                today: standing ?? context.today
            )
            for partner in partners where !closed.referredTo.contains(partner) {
                closed.referredTo.append(partner)
            }
            try context.update(closed)
            for partner in partners {
                try context.insert(
                    Touch(
                        id: newID(),
                        partner: partner,
                        on: day,
                        channel: channel,
                        purpose: .referralGiven,
                        note: "I gave their name to someone who asked me."
                    )
                )
            }
        }
        .batch
    }
}
