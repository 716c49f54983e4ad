public import Domain

extension Nudge {
    /// What may stand in a calendar or a mail that others keep: whom to think of, and nothing of why.
    ///
    /// That a client came is never told, so that what is about clients has the words of any check-in.
    public var calmTitle: String {
        switch rule {
        case .review: "Look over your whole network"
        case .reply: "Answer \(name)"
        case .promise: "Keep a promise to \(name)"
        case .followUp: "Follow up with \(name)"
        case .secondNote: "A second note to \(name)"
        case .resource: "Something useful for \(name)"
        case .meet: "Meet \(name)"
        case .begin: "Begin with \(name)"
        case .remember: "Remember \(name)"
        case .loop, .consent, .thankYou, .give, .checkIn: "Check in with \(name)"
        }
    }

    /// A name for what is to be done that stays the same, and from which nothing is learnt: 64 bits of
    /// FNV-1a over the partner and the title.
    public var calmID: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(partner?.text.lowercased() ?? "") \(calmTitle)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }

    /// The day on which a calendar shows it: what is late is for today.
    public func shownOn(_ today: Day) -> Day { max(dueOn, today) }
}
