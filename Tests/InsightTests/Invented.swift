import Domain
import Insight

/// A day, from its text; a misspelt one is the earliest, and fails the test that uses it.
func day(_ text: String) -> Day { Day(text) ?? .earliest }

func partnerID(_ text: String) -> PartnerID {
    guard let id = PartnerID(text) else { preconditionFailure("\(text) is no id") }
    return id
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }

    mutating func day() -> Day { day(after: Day(number: 19_700), within: 800) }

    mutating func day(after first: Day, within days: Int) -> Day {
        first.adding(days: Int.random(in: 0..<days, using: &self))
    }

    mutating func maybe<Value>(_ value: (inout Seeded) -> Value) -> Value? {
        Bool.random(using: &self) ? value(&self) : nil
    }

    mutating func intake(from partners: [PartnerID]) -> Intake {
        let channel = Inquiry.Source.Channel.allCases.randomElement(using: &self) ?? .unknown
        let partner = partners.randomElement(using: &self).map(Inquiry.Source.partner)
        let first = day()
        return Intake(
            receivedOn: day(),
            source: maybe { $0.maybe { _ in partner ?? .channel(channel) } ?? .channel(channel) },
            fit: maybe { Int.random(in: 0...100, using: &$0) },
            attendedOn: maybe { $0.day() },
            noShowOn: maybe { $0.day() },
            closedOn: maybe { $0.day() },
            course: maybe {
                Course(
                    firstSession: first,
                    lastSession: $0.day(after: first, within: 300),
                    sessions: $0.maybe { Int.random(in: 1...40, using: &$0) },
                    ending: Episode.Ending.allCases.randomElement(using: &$0) ?? .ongoing
                )
            }
        )
    }
}
