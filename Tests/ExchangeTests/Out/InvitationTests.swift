import Domain
import Testing

@testable import Exchange

struct InvitationTests {
    private static func lines(_ change: (inout Invitation) -> Void = { _ in }) -> [String] {
        var meeting = Invitation(
            uid: "a@rapport",
            sequence: 7,
            day: day("2026-12-03"),
            minuteOfDay: 12 * 60 + 30,
            minutes: 45,
            timeZone: "America/Los_Angeles",
            title: "Kim Park and Mei Chen",
            place: "Fern Café, upstairs",
            host: Addressee(name: "Kim Park", email: "kim@practice.example"),
            guest: Addressee(name: "Mei \"M.\" Chen", email: "mei@alder.example")
        )
        change(&meeting)
        return String(decoding: meeting.bytes(madeOn: day("2026-11-25")), as: UTF8.self)
            .replacing("\r\n ", with: "").split(separator: "\r\n").map { String($0) }
    }

    @Test func `an invitation says when in the time of all, and asks for an answer`() {
        #expect(
            Self.lines() == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapport//Rapport//EN",
                "CALSCALE:GREGORIAN", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:a@rapport",
                "DTSTAMP:20261125T000000Z", "DTSTART:20261203T203000Z", "DURATION:PT45M",
                "SEQUENCE:7", "SUMMARY:Kim Park and Mei Chen", "LOCATION:Fern Café\\, upstairs",
                "ORGANIZER;CN=\"Kim Park\":mailto:kim@practice.example",
                "ATTENDEE;RSVP=TRUE;CN=\"Mei M. Chen\":mailto:mei@alder.example", "END:VEVENT",
                "END:VCALENDAR",
            ]
        )
    }

    @Test(arguments: ["host", "guest"])
    func `without both addresses nobody is asked`(who: String) {
        let lines = Self.lines {
            if who == "host" { $0.host.email = "" } else { $0.guest.email = "" }
        }
        #expect(lines.contains("METHOD:PUBLISH"))
        #expect(!lines.contains { $0.hasPrefix("ORGANIZER") || $0.hasPrefix("ATTENDEE") })
    }

    @Test func `without a time it is a whole day`() {
        let lines = Self.lines { $0.minuteOfDay = nil }
        #expect(lines.contains("DTSTART;VALUE=DATE:20261203"))
        #expect(!lines.contains { $0.hasPrefix("DURATION") })
    }

    @Test(
        arguments: [
            ("12:30", 750), ("9:05", 545), ("00:00", 0), ("23:59", 1_439), ("24:00", nil),
            ("12:60", nil),
            ("12", nil), ("", nil), ("1:2", nil), ("-1:30", nil), ("+1:30", nil), ("12:30:00", nil),
            ("noon", nil),
        ] as [(String, Int?)]
    )
    func `a time of the day`(text: String, minute: Int?) {
        #expect(Invitation.minuteOfDay(text) == minute)
    }
}
