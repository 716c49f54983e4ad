import Domain

/// A referral moved on, and the client allowed this partner to be told: "always close the loop".
enum Loop: Ruling {
    static let rule = Rule.loop

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard !partner.permissions.isEmpty, let interval = season.interval(of: rule) else {
            return nil
        }
        var earliest: Due?
        for place in partner.referrals.indices {
            guard let since = openSince(partner.referrals[place], partner, season) else { continue }
            let day = interval.after(since)
            if season.day - day > 180 { continue }
            earliest = .earliest(earliest, Due(day: day, fact: place))
        }
        return earliest
    }

    /// Since when the newest milestone that may be told could have been, while it has not been.
    private static func openSince(
        _ referral: Referral,
        _ partner: Relationship,
        _ season: Season
    ) -> Day? {
        guard season.hasCome(referral.receivedOn), !referral.isNoShow(on: season.day) else {
            return nil
        }
        for milestone in [Milestone.ended, .attended, .scheduled] {
            guard let reached = referral.day(of: milestone), reached <= season.day,
                let signed = firstSigned(referral.inquiry, milestone, partner, season)
            else { continue }
            let isTold = partner.told.contains {
                $0.inquiry == referral.inquiry && $0.milestone == milestone && $0.on <= season.day
            }
            return isTold ? nil : max(reached, signed)
        }
        return nil
    }

    /// The earliest signature that allows the milestone of the inquiry to be told on the day.
    private static func firstSigned(
        _ inquiry: InquiryID,
        _ milestone: Milestone,
        _ partner: Relationship,
        _ season: Season
    ) -> Day? {
        var first: Day?
        for place in partner.permissions.indices
        where partner.permissions[place].isValid(on: season.day)
            && partner.permissions[place].scope.contains(milestone)
            && partner.permissions[place].inquiry == inquiry
        {
            guard let signedOn = partner.permissions[place].signedOn else { continue }
            first = first.map { min($0, signedOn) } ?? signedOn
        }
        return first
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let month = facts.monthAlone(facts.partner.referrals[due.fact].receivedOn)
        return "A referral of theirs from \(month) moved on, and you have permission to tell "
            + "\(facts.called)."
    }

    static func bring(_ facts: Facts) -> String {
        "Only what the permission covers; that someone came is enough."
    }
}

extension Referral {
    /// A no-show who later attended is none.
    func isNoShow(on day: Day) -> Bool {
        func happened(_ milestone: Day?) -> Bool { milestone.map { $0 <= day } ?? false }
        return happened(noShowOn) && !happened(attendedOn)
    }

    /// When a milestone was reached; nil for none.
    func day(of milestone: Milestone) -> Day? {
        switch milestone {
        case .scheduled: scheduledOn
        case .attended: attendedOn
        case .ended: (ending ?? .ongoing) == .ongoing ? nil : lastSession
        case .coordination: nil
        }
    }
}
