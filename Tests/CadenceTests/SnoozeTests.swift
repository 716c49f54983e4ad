import Cadence
import Domain
import Testing

@Suite struct SnoozeTests {
    @Test func `it speaks again on the day, and the latest of several counts`() throws {
        let partner = try someone(.key, [], settledOn: ago(5)) { partner in
            partner.snoozes = [ago(-3), ago(-1), ago(2)].map {
                Snooze(partner: partner.id, rule: .checkIn, until: $0)
            }
        }
        #expect(due(.checkIn, partner) == nil)
        #expect(due(.checkIn, partner, on: ago(-2)) == nil)
        #expect(due(.checkIn, partner, on: ago(-3)) == ago(5))
    }

    @Test func `it silences one rule alone`() throws {
        let partner = try someone(.key, [.longMet]) {
            $0.snoozes = [Snooze(partner: $0.id, rule: .checkIn, until: ago(-1))]
        }
        #expect(due(.resource, partner) != nil)
        #expect(due(.checkIn, partner) == nil)
    }
}
