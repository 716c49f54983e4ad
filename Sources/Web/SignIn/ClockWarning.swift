import Domain
import Storage

/// A clock that went back would date everything wrongly, and make what has expired valid again.
enum ClockWarning {
    /// Milliseconds for which nobody needs to be told.
    private static let slack: Int64 = 24 * 60 * 60 * 1_000

    /// Nil while the clock is not before what was written last.
    static func sentence(_ store: Store, _ clock: Clock) throws -> String? {
        guard let last = try store.batches(limit: 1).first,
            clock.milliseconds() < last.at - slack
        else { return nil }
        let zone = try store.practice().timeZone
        let then = Clock(milliseconds: { last.at }).today(in: zone)
        let now = try store.today().inWords(inYear: 0)
        return "This computer’s clock says \(now), but something was written on "
            + "\(then.inWords(inYear: 0)) already. Set the clock right first: what has "
            + "expired would count as valid again."
    }
}
