public import Domain

extension Inquiry {
    /// How far an inquiry has come, derived from its days and never typed.
    public enum State: String, CaseIterable, Sendable {
        case received, contacted, scheduled, attended
        case noShow = "no-show"
        case closed

        /// As one says it: "First session booked".
        public var inWords: String {
            switch self {
            case .received: "Asked"
            case .contacted: "In touch"
            case .scheduled: "First session booked"
            case .attended: "Came to a first session"
            case .noShow: "Didn’t come to the first session"
            case .closed: "Closed"
            }
        }
    }

    /// Where it stands on a day; what is dated later has not happened yet.
    ///
    /// A no-show who came later has attended, and one who booked anew is scheduled again.
    public func state(on day: Day) -> State {
        if closedOn.hasCome(on: day) { return .closed }
        if attendedOn.hasCome(on: day) { return .attended }
        let booked = scheduledOn.flatMap { $0 <= day ? $0 : nil }
        if let noShowOn, noShowOn <= day {
            guard let booked, booked > noShowOn else { return .noShow }
        }
        if booked != nil { return .scheduled }
        return contactedOn.hasCome(on: day) ? .contacted : .received
    }
}

extension Day? {
    /// Whether there is such a day, and it is not after `day`.
    func hasCome(on day: Day) -> Bool { map { $0 <= day } ?? false }
}
