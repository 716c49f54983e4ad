import Domain

extension TodayPage {
    /// How many days ahead an intention comes into sight.
    private static let reach = 30

    /// Puts what one means to do among what comes up, the earliest first.
    mutating func add(_ intentions: [Intention], on today: Day) {
        let near = intentions.filter { $0.dueOn - today <= TodayPage.reach }.prefix(3)
        guard !near.isEmpty else { return }
        let items = near.map { intention in
            Later(
                when:
                    "\(intention.dueOn.dayOfMonth) \(Day.monthNames[intention.dueOn.month - 1].prefix(3))",
                full: intention.dueOn.inFull,
                title: intention.text,
                href: Path.insight(.reviews).text
            )
        }
        later = LaterList(items: items + (later?.items ?? []))
        hasAside = true
    }
}
