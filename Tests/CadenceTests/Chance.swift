import Cadence
import Domain

/// Seeded chance, the same on every machine (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func happens(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }

    mutating func pick<T>(_ values: [T]) -> T {
        values[Int.random(in: values.indices, using: &self)]
    }

    /// A day before `last`, often on the edge of a rule.
    mutating func day(before last: Day) -> Day {
        let edges = [0, 1, 2, 3, 7, 14, 15, 30, 31, 60, 62, 63, 75, 89, 90, 91, 92, 180, 365, 366]
        return last.adding(
            days: happens(50) ? -pick(edges) : -Int.random(in: 0...500, using: &self)
        )
    }

    /// A history in order.
    mutating func moments(_ count: Int, until last: Day) -> [Moment] {
        let days = (0..<max(1, count * 2 / 3)).map { _ in day(before: last) }
        return (0..<count).map { _ in moment(on: pick(days)) }.sorted { $0.on < $1.on }
    }

    mutating func moment(on day: Day) -> Moment {
        let purposes: [Touch.Purpose] =
            happens(50)
            ? Touch.Purpose.allCases
            : [.outreach, .outreach, .firstMeeting, .ask, .thankYou, .resource]
        return Moment(
            on: day,
            direction: happens(70) ? .out : .inbound,
            channel: happens(40) ? pick(Touch.Channel.allCases) : pick([.email, .note, .phone]),
            purpose: pick(purposes),
            needsReply: happens(30),
            note: happens(30) ? "They asked about the group" : ""
        )
    }
}
