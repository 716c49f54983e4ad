import Domain

/// Clients who came from a partner, and what the partner was told.
extension Ledger {
    mutating func receiveReferrals() {
        for member in Cast.everyone {
            for at in member.referrals { receiveReferral(from: member, at) }
        }
        receiveOpenReferrals()
    }

    private mutating func receiveReferral(from member: Member, _ at: Int) {
        touch(
            member.handle,
            on: workday(at),
            chance.pick([.email, .phone, .phone, .text]),
            .other,
            say("referral", Notes.referral),
            direction: .inbound
        )
        var inquiry = inquiry(at, from: .partner(partner(member.handle)))
        inquiry.heardAbout = heardAbout(from: member.kind)
        let fate = chance.pick(1...100)
        if fate > 82 {
            turnAway(&inquiry, isNoShow: fate <= 90)
            records.inquiries.append(inquiry)
            return
        }
        let attended = attend(&inquiry)
        let ended = treat(inquiry, from: attended, staysPercent: 75)
        records.inquiries.append(inquiry)
        askLeave(for: inquiry, member, attended: attended, ended: ended)
    }

    /// The two that today's list speaks of: one to close the loop on, one to ask for consent.
    private mutating func receiveOpenReferrals() {
        touch(
            "mei",
            on: workday(9),
            .phone,
            .other,
            "Said to expect a call.",
            direction: .inbound
        )
        var first = inquiry(9, from: .partner(partner("mei")))
        first.heardAbout = "My doctor gave me your card"
        (first.contactedOn, first.scheduledOn, first.attendedOn) = (ago(8), ago(7), ago(1))
        records.inquiries.append(first)
        begin(first, on: ago(1))
        authorize(first, "mei", scope: [.attended], signed: ago(1))

        touch(
            "rosa",
            on: workday(16),
            .email,
            .other,
            "Mentioned us to a family.",
            direction: .inbound
        )
        var second = inquiry(16, from: .partner(partner("rosa")))
        second.heardAbout = "The children's doctor"
        (second.contactedOn, second.scheduledOn, second.attendedOn) = (ago(15), ago(14), ago(5))
        records.inquiries.append(second)
        begin(second, on: ago(5))
    }

    private mutating func begin(_ inquiry: Inquiry, on day: Day) {
        records.episodes.append(
            Episode(id: id(on: day), inquiry: inquiry.id, firstSession: day, sessions: 1)
        )
    }

    /// Two in three say yes, and then the partner hears within days; some decline, on record too.
    private mutating func askLeave(
        for inquiry: Inquiry,
        _ member: Member,
        attended: Day,
        ended: Day?
    ) {
        let answer = chance.pick(1...100)
        if answer > 70 {
            // Of older ones nothing is on record: asking in writing came later.
            guard answer > 85 || today - attended < 110 else { return }
            records.authorizations.append(
                Authorization(
                    id: id(on: attended),
                    inquiry: inquiry.id,
                    partner: partner(member.handle),
                    status: .declined,
                    signedOn: attended
                )
            )
            return
        }
        let tellsEnd = answer <= 25
        let paper = authorize(
            inquiry,
            member.handle,
            scope: tellsEnd ? [.attended, .ended] : [.attended],
            signed: attended
        )
        disclose(inquiry, member, .attended, on: attended.adding(days: chance.pick(1...3)), paper)
        if tellsEnd, let ended, ended.adding(days: 3) <= today {
            disclose(inquiry, member, .ended, on: ended.adding(days: chance.pick(1...3)), paper)
        }
    }

    @discardableResult
    private mutating func authorize(
        _ inquiry: Inquiry,
        _ handle: String,
        scope: [Milestone],
        signed: Day
    ) -> AuthorizationID {
        let id: AuthorizationID = id(on: signed)
        records.authorizations.append(
            Authorization(
                id: id,
                inquiry: inquiry.id,
                partner: partner(handle),
                status: .granted,
                scope: scope,
                description: "That I came, and when it ended; nothing of what was said",
                purpose: "So that whoever sent me knows",
                signedOn: signed,
                signedBy: "client",
                expiresOn: signed.adding(months: 18),
                copyGiven: true
            )
        )
        return id
    }

    private mutating func disclose(
        _ inquiry: Inquiry,
        _ member: Member,
        _ milestone: Milestone,
        on day: Day,
        _ paper: AuthorizationID
    ) {
        records.disclosures.append(
            Disclosure(
                id: id(on: day),
                inquiry: inquiry.id,
                partner: partner(member.handle),
                on: day,
                milestone: milestone,
                recipient: "\(member.name), \(member.organization)",
                description: milestone == .ended ? "That treatment ended" : "That they attended",
                purpose: "So that whoever sent them knows",
                basis: "authorization",
                authorization: paper,
                channel: "letter"
            )
        )
        touch(
            member.handle,
            on: day,
            .letter,
            .loopClosed,
            "Let them know, as agreed in writing.",
            minutes: 5
        )
    }

    private mutating func heardAbout(from kind: Partner.Kind) -> String {
        switch kind {
        case .medical: chance.pick(["My doctor gave me your card", "My doctor said your name"])
        case .school: chance.pick(["Our school counselor", "The school"])
        case .mentalHealth: chance.pick(["A therapist who was full", "My son's therapist"])
        case .legal: chance.pick(["My attorney", "Our mediator"])
        case .community, .other: chance.pick(["Someone at church", "Through work"])
        }
    }
}
