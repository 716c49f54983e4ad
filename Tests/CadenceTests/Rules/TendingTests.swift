import Cadence
import Domain
import Testing

/// `resource`, `meet` and `check-in`: the seed's maintenance schedule.
@Suite struct TendingTests {
    @Test func `a resource is monthly for core and key whom I have met`() throws {
        let moments = [Moment.longMet, .out(.resource, try day("2026-01-31"))]
        let due28 = try day("2026-02-28")
        let off = settings(.rule(.meet), .off)
        #expect(due(.resource, try someone(.core, moments), settings: off) == due28)
        #expect(due(.resource, try someone(.key, moments)) == due28)
        #expect(due(.resource, try someone(.wider, moments)) == nil)
        #expect(due(.resource, try someone(.key, [.out(.resource, ago(40))])) == nil)
    }

    @Test func `it counts from the day they came into the circle, when that is later`() throws {
        let moments = [Moment.longMet, .out(.resource, ago(90)), .inbound(ago(5), .resource)]
        let settled = try day("2026-03-02")
        #expect(
            due(.resource, try someone(.key, moments, settledOn: settled))
                == (try day("2026-04-02"))
        )
    }

    @Test func `meeting is for the core, in person or by video, either way`() throws {
        let moments = [
            Moment.inbound(try day("2025-11-30"), by: .video),
            .out(.firstMeeting, ago(5), by: .event),
        ]
        #expect(due(.meet, try someone(.core, moments)) == (try day("2026-02-28")))
        #expect(due(.meet, try someone(.key, moments)) == nil)
        #expect(due(.meet, try someone(.core, [], settledOn: ago(90))) == ago(90).adding(months: 3))
    }

    @Test(arguments: [(Partner.Circle.core, 3), (.key, 3), (.wider, 6)])
    func `a check-in counts from the last touch of any kind`(
        circle: Partner.Circle,
        months: Int
    ) throws {
        let off = settings(.rule(.meet), .off)
        let last = try day("2025-08-31")
        let partner = try someone(circle, [.longMet, .inbound(last, by: .text)])
        #expect(due(.checkIn, partner, settings: off) == last.adding(months: months))
    }

    @Test func `core and key without any touch are due since they came into the circle`() throws {
        #expect(due(.checkIn, try someone(.key, [], settledOn: ago(5))) == ago(5))
        #expect(
            due(.checkIn, try someone(.key, [.out(.other, ago(-1))], settledOn: ago(5))) == ago(5)
        )
        #expect(due(.checkIn, try someone(.wider, [], settledOn: ago(5))) == nil)
    }

    @Test func `the wider circle is checked in with once met`() throws {
        #expect(due(.checkIn, try someone(.wider, [.out(.other, ago(400))])) == nil)
    }

    @Test func `the two check-ins are set apart`() throws {
        let both = try [someone(.key, [.longMet]), someone(.wider, [.longMet])]
        let noClose = settings(.rule(.checkIn), .off)
        #expect(both.map { due(.checkIn, $0, settings: noClose) != nil } == [false, true])
        let noWider = settings(.checkInWider, .off)
        #expect(both.map { due(.checkIn, $0, settings: noWider) != nil } == [true, false])
    }

    @Test(arguments: [(-8, false), (-7, true)])
    func `seven days ahead is shown and eight is not`(late: Int, speaks: Bool) throws {
        let last = ago(late).adding(days: -10)
        let tenDays = settings(.rule(.checkIn), .every(.days(10)))
        let partner = try someone(.key, [.out(.other, last)])
        #expect(due(.checkIn, partner, settings: tenDays) == (speaks ? ago(late) : nil))
    }
}
