import Domain

/// Prospective clients, who are nobody: initials are drawn.
extension Ledger {
    /// How many inquiries the practice has had in all.
    static let inquiryCount = 120

    mutating func receiveOtherInquiries() {
        let count = Ledger.inquiryCount - records.inquiries.count - 2
        for index in 0..<count {
            let at = 715 - index * 700 / count - chance.pick(0...6)
            receive(at, by: chance.pick(Ledger.channels))
        }
        // Two wait for a first word.
        records.inquiries.append(inquiry(2, from: .channel(.directory)))
        records.inquiries.append(inquiry(1, from: .channel(.wordOfMouth)))
    }

    private static let channels: [Inquiry.Source.Channel] =
        Array(repeating: .wordOfMouth, count: 13) + Array(repeating: .directory, count: 14)
        + Array(repeating: .webSearch, count: 8) + Array(repeating: .insurance, count: 5)
        + Array(repeating: .social, count: 3) + [.event, .event, .advertisement, .unknown, .other]

    private mutating func receive(_ at: Int, by channel: Inquiry.Source.Channel) {
        var inquiry = inquiry(at, from: .channel(channel))
        inquiry.heardAbout = heardAbout(by: channel)
        let isWarm = channel == .wordOfMouth
        let fate = chance.pick(1...100)
        if fate > (isWarm ? 76 : 52) {
            turnAway(&inquiry, isNoShow: fate <= (isWarm ? 84 : 70))
        } else {
            let attended = attend(&inquiry)
            _ = treat(inquiry, from: attended, staysPercent: isWarm ? 70 : 45)
        }
        records.inquiries.append(inquiry)
    }

    private func heardAbout(by channel: Inquiry.Source.Channel) -> String {
        switch channel {
        case .wordOfMouth: "A friend of mine"
        case .directory: "The directory, the one with the pictures"
        case .webSearch: "I searched for someone near"
        case .insurance: "On the insurance list"
        case .social: "Saw a post"
        case .event: "The evening at the library"
        case .advertisement: "The notice in the co-op"
        case .other, .unknown: ""
        }
    }

    mutating func inquiry(_ at: Int, from source: Inquiry.Source) -> Inquiry {
        let day = ago(at)
        let (needs, fit) = chance.pick(Wishes.all)
        let letters = Array("ABCDEFGHJKLMNOPRSTVW")
        return Inquiry(
            id: id(on: day),
            receivedOn: day,
            source: source,
            client: "\(chance.pick(letters)).\(chance.pick(letters)).",
            part2: chance.happens(3),
            needs: needs,
            fit: fit
        )
    }

    /// Booked within days, seen within a fortnight; the day of the first session.
    mutating func attend(_ inquiry: inout Inquiry) -> Day {
        let received = inquiry.receivedOn
        inquiry.contactedOn = received.adding(days: 1)
        inquiry.scheduledOn = received.adding(days: chance.pick(1...4))
        let attended = min(received.adding(days: chance.pick(5...13)), ago(1))
        inquiry.attendedOn = attended
        return attended
    }

    /// Who did not come, or went elsewhere, with a name to ring where we are not the right one.
    mutating func turnAway(_ inquiry: inout Inquiry, isNoShow: Bool) {
        let received = inquiry.receivedOn
        inquiry.contactedOn = received.adding(days: 1)
        if isNoShow {
            inquiry.scheduledOn = received.adding(days: 2)
            inquiry.noShowOn = min(received.adding(days: chance.pick(6...12)), ago(1))
            return
        }
        inquiry.closedOn = min(received.adding(days: chance.pick(1...6)), ago(1))
        guard let handle = Wishes.betterServed(inquiry.needs), received > ago(340) else {
            inquiry.closeReason = chance.pick([
                "no evening times", "chose someone nearer", "insurance not taken", "never answered",
            ])
            return
        }
        inquiry.closeReason = "referred on"
        inquiry.referredTo = [partner(handle)]
        touch(
            handle,
            on: received.adding(days: 1),
            .phone,
            .referralGiven,
            "Gave their number to someone whom we cannot take.",
            minutes: 5
        )
    }

    /// A course of treatment; the day on which it ended, if it has.
    mutating func treat(_ inquiry: Inquiry, from first: Day, staysPercent: Int) -> Day? {
        let stays = chance.happens(staysPercent)
        let weeks = stays ? chance.pick(12...60) : chance.pick(1...7)
        let last = first.adding(days: weeks * 7)
        let isOver = last.adding(days: 4) <= today
        let soFar = (min(last, today) - first) / 7 + 1
        records.episodes.append(
            Episode(
                id: id(on: first),
                inquiry: inquiry.id,
                firstSession: first,
                lastSession: isOver ? last : nil,
                sessions: max(1, soFar * 4 / 5),
                ending: !isOver
                    ? .ongoing
                    : !stays ? .droppedOut : chance.happens(88) ? .completed : .transferred
            )
        )
        return isOver ? last : nil
    }
}
