import Domain

/// Someone came by a referral, and nobody asked yet whether the partner may hear of it.
enum Consent: Ruling {
    static let rule = Rule.consent

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard !partner.referrals.isEmpty, let interval = season.interval(of: rule) else {
            return nil
        }
        var earliest: Due?
        for place in partner.referrals.indices {
            guard let attendedOn = partner.referrals[place].attendedOn, attendedOn <= season.day
            else { continue }
            let day = interval.after(attendedOn)
            if season.day - day > 90 || isSettled(partner.referrals[place], partner, season) {
                continue
            }
            earliest = .earliest(earliest, Due(day: day, fact: place))
        }
        return earliest
    }

    private static func isSettled(
        _ referral: Referral,
        _ partner: Relationship,
        _ season: Season
    ) -> Bool {
        if !season.hasCome(referral.receivedOn) || season.hasCome(referral.closedOn) { return true }
        return partner.permissions.contains {
            $0.inquiry == referral.inquiry && ($0.signedOn ?? season.day) <= season.day
        }
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let month = facts.monthAlone(facts.partner.referrals[due.fact].receivedOn)
        return "A referral of theirs from \(month) has begun, and whether \(facts.called) may hear "
            + "of it isn't on record yet."
    }

    static func bring(_ facts: Facts) -> String {
        "The authorization form, to the next session."
    }
}
