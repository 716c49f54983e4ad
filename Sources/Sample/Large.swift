public import Domain

extension Sample {
    /// A practice of any size, for measuring: names and days are drawn, five are core, one in twenty
    /// is key, and what is open does not grow with the touches.
    ///
    /// - Parameters:
    ///   - day: The day up to which it tells; touches and inquiries lie in the five years before.
    ///   - partners: How many partners.
    ///   - touchesPerPartner: How many touches each of them has.
    ///   - inquiries: How many inquiries, half of them from partners.
    ///   - seed: The same seed gives the same practice.
    /// - Returns: Records in the order of their days.
    public static func large(
        on day: Day = monday,
        partners: Int,
        touchesPerPartner: Int,
        inquiries: Int,
        seed: UInt64 = 1
    ) -> Records {
        var crowd = Crowd(ledger: Ledger(today: day, seed: seed))
        crowd.ledger.records.practice = Office.harborLane
        crowd.gather(partners)
        crowd.keepInTouch(touchesPerPartner)
        crowd.receive(inquiries)
        return crowd.ledger.sorted()
    }
}

/// Many partners, drawn from lists of names.
struct Crowd {
    var ledger: Ledger

    private static let span = 1_825

    mutating func gather(_ count: Int) {
        ledger.records.partners.reserveCapacity(count)
        for index in 0..<count {
            let partner = partner(index, of: count)
            ledger.records.partners.append(partner)
            annotate(partner)
        }
    }

    private mutating func partner(_ index: Int, of count: Int) -> Partner {
        let given = ledger.chance.pick(Names.given)
        let family = ledger.chance.pick(Names.family)
        let (kind, role, place) = ledger.chance.pick(Names.trades)
        let added = ledger.ago(ledger.chance.pick(60...Crowd.span))
        let circle: Partner.Circle = index < 5 ? .core : index % 20 == 5 ? .key : .wider
        let isDoctor = kind == .medical && ledger.chance.happens(70)
        return Partner(
            id: ledger.id(on: added),
            name: (isDoctor ? "Dr. " : "") + "\(given) \(family)",
            given: given,
            family: family,
            kind: kind,
            role: role,
            organization: "\(ledger.chance.pick(Names.family)) \(place)",
            emails: ["partner\(index)@practice\(index % 97).example"],
            phones: ["(360) 555-01\(index % 90 + 10)"],
            circle: circle,
            circleSince: circle == .wider ? nil : added,
            addedOn: added,
            quiet: ledger.chance.happens(2),
            archived: ledger.chance.happens(3),
            accepting: ledger.chance.pick([true, false, nil]),
            research: ledger.chance.happens(30) ? ledger.chance.pick(Notes.outreach) : ""
        )
    }

    private mutating func annotate(_ partner: Partner) {
        if ledger.chance.happens(40) {
            let day = ledger.ago(ledger.chance.pick(0...365))
            ledger.records.details.append(
                Detail(
                    id: ledger.id(on: partner.addedOn),
                    partner: partner.id,
                    text: "Birthday",
                    on: .yearly(month: day.month, day: day.dayOfMonth)
                )
            )
        }
        guard ledger.chance.happens(60) else { return }
        let made = ledger.ago(ledger.chance.pick(5...600))
        let due = made.adding(days: 7)
        ledger.records.promises.append(
            Promise(
                id: ledger.id(on: made),
                partner: partner.id,
                text: ledger.chance.pick(Notes.promises),
                madeOn: made,
                dueOn: due,
                keptOn: ledger.chance.happens(95) ? due : nil
            )
        )
    }

    mutating func keepInTouch(_ count: Int) {
        guard count > 0 else { return }
        let pool = Notes.meetings(with: .medical) + Notes.call + Notes.first + Notes.resources
        ledger.records.touches.reserveCapacity(count * ledger.records.partners.count)
        for partner in ledger.records.partners where !ledger.chance.happens(4) {
            for _ in 0..<count {
                let day = ledger.ago(ledger.chance.pick(0...Crowd.span))
                let channel = ledger.chance.pick(Touch.Channel.allCases)
                let purpose = ledger.chance.pick(Touch.Purpose.allCases)
                let isInbound = ledger.chance.happens(25)
                ledger.records.touches.append(
                    Touch(
                        id: ledger.id(on: day),
                        partner: partner.id,
                        on: day,
                        direction: isInbound ? .inbound : .out,
                        channel: channel,
                        purpose: purpose,
                        minutes: ledger.chance.pick([nil, 5, 15, 45]),
                        note: ledger.chance.pick(pool),
                        needsReply: isInbound && ledger.chance.happens(5)
                    )
                )
            }
        }
    }

    mutating func receive(_ count: Int) {
        let partners = ledger.records.partners
        for _ in 0..<count {
            let isReferral = !partners.isEmpty && ledger.chance.happens(50)
            let source: Inquiry.Source =
                isReferral
                ? .partner(ledger.chance.pick(partners).id)
                : .channel(ledger.chance.pick(Inquiry.Source.Channel.allCases))
            var inquiry = ledger.inquiry(ledger.chance.pick(20...Crowd.span), from: source)
            let fate = ledger.chance.pick(1...100)
            if fate <= 65 {
                let attended = ledger.attend(&inquiry)
                _ = ledger.treat(inquiry, from: attended, staysPercent: isReferral ? 75 : 50)
            } else if fate <= 80 {
                inquiry.noShowOn = inquiry.receivedOn.adding(days: 8)
            } else if fate <= 97 {
                inquiry.closedOn = inquiry.receivedOn.adding(days: 3)
            }
            ledger.records.inquiries.append(inquiry)
        }
    }
}
