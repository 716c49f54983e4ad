public import Cadence
import Domain
import Exchange

/// The week's list as a calendar to which a phone subscribes.
public enum CalendarFeed {
    /// Sequences count from here: one a day.
    private static let firstDay = Day(number: 18_262)

    /// One all-day entry for each nudge, in words that tell nothing of any client.
    public static func bytes(_ plan: Plan) -> [UInt8] {
        let entries = plan.nudges.map { nudge in
            let day = nudge.shownOn(plan.on)
            return CalendarEntry(
                uid: "\(nudge.calmID)@rapport",
                day: day,
                sequence: max(0, day - firstDay),
                title: nudge.calmTitle,
                text: "Rapport says why, and what to bring."
            )
        }
        return CalendarWriter.feed(entries, named: "Rapport", madeOn: plan.on)
    }
}
