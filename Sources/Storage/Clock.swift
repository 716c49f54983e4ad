public import Domain
// Zones are in no smaller module.
import Foundation

/// What time it is: a value, so that every test stands on its own day.
public struct Clock: Sendable {
    /// Milliseconds since 1970, UTC.
    public var milliseconds: @Sendable () -> Int64

    public init(milliseconds: @escaping @Sendable () -> Int64) {
        self.milliseconds = milliseconds
    }

    /// The machine's own.
    public static let system = Clock {
        Int64(Date().timeIntervalSince1970 * 1_000)
    }

    /// A clock that stands at noon, UTC, of a day.
    public static func standing(on day: Day) -> Clock {
        Clock { Int64(day.number) * 86_400_000 + 43_200_000 }
    }

    /// The calendar day in a time zone.
    ///
    /// The zone is a name of the IANA database; empty, or unknown, is the machine's own.
    public func today(in timeZone: String) -> Day {
        let now = milliseconds()
        let zone = (timeZone.isEmpty ? nil : TimeZone(identifier: timeZone)) ?? TimeZone.current
        let instant = Date(timeIntervalSince1970: Double(now) / 1_000)
        let local = now / 1_000 + Int64(zone.secondsFromGMT(for: instant))
        return Day(number: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
    }
}
