import Domain
import Exchange
import Testing

struct CalendarTests {
    static func calendar(_ events: String...) -> String {
        "BEGIN:VCALENDAR\nVERSION:2.0\n" + events.joined(separator: "\n") + "\nEND:VCALENDAR\n"
    }

    static func event(_ lines: String, with guest: String = "mailto:mei@alder.example") -> String {
        "BEGIN:VEVENT\nUID:1\nSUMMARY:Coffee\nATTENDEE:\(guest)\n\(lines)\nEND:VEVENT"
    }

    /// Each event in a few words: the days of its touches, their channel and minutes.
    static func days(
        _ text: String,
        on today: String = "2026-03-31",
        in zone: String = "America/Los_Angeles"
    ) throws -> [String] {
        let document = Document(bytes: Array(text.utf8))
        var reader = try Reading.reader(of: document, on: day(today), in: zone)
        var lines: [String] = []
        while let row = try reader.next() {
            guard case .encounter(let encounter) = row else {
                lines.append("-")
                continue
            }
            let days = encounter.touches.map(\.on.description)
            lines.append(
                days.count > 6
                    ? "\(days.count): \(days[0])…\(days[days.count - 1])"
                    : days.joined(separator: " ")
            )
        }
        return lines
    }

    static func touch(_ lines: String, on today: String = "2026-03-31") throws -> String {
        let text = calendar(event(lines))
        return try gist(Document(bytes: Array(text.utf8)), on: day(today)).last ?? ""
    }

    @Test(arguments: [
        ("DTSTART:20260304T180000Z", "2026-03-04"), ("DTSTART:20260305T020000Z", "2026-03-04"),
        ("DTSTART:20260304T233000", "2026-03-04"), ("DTSTART;VALUE=DATE:20260304", "2026-03-04"),
        ("DTSTART;TZID=America/New_York:20260305T010000", "2026-03-04"),
        ("DTSTART;TZID=Eastern Standard Time:20260305T010000", "2026-03-04"),
        ("DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20260305T010000", "2026-03-04"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260305T010000", "2026-03-04"),
        ("DTSTART;TZID=W. Europe Standard Time:20260305T080000", "2026-03-04"),
        ("DTSTART;TZID=AUS Eastern Standard Time:20260305T180000", "2026-03-04"),
        ("DTSTART;TZID=GMT+0900:20260305T160000", "2026-03-04"),
        ("DTSTART;TZID=Nowhere/Atall:20260304T233000", "2026-03-04"),
        ("DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260306", "2026-03-01"),
    ])
    func `an event is on its day at the practice`(start: String, day: String) throws {
        #expect(try Self.days(Self.calendar(Self.event(start))) == [day])
    }

    @Test
    func `a zone that the calendar describes itself is believed`() throws {
        let zone = """
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone
            BEGIN:STANDARD
            DTSTART:16010101T020000
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """
        // 2:30 in New York is 23:30 the day before on the other coast, in summer and in winter.
        let events = ["20260105T023000", "20260315T023000"].enumerated().map { index, start in
            Self.event("DTSTART;TZID=Customized Time Zone:\(start)")
                .replacing("UID:1", with: "UID:\(index)")
        }
        let text = Self.calendar(zone, events[0], events[1])
        #expect(try Self.days(text) == ["2026-01-04", "2026-03-14"])
        #expect(try Self.days(text, in: "America/New_York") == ["2026-01-05", "2026-03-15"])
    }

    @Test(arguments: [
        "STATUS:CANCELLED\nDTSTART:20260304T180000Z", "DTSTART:20260404T180000Z",
        "DTSTART:20260304T180000Z\nSUMMARY:Canceled: Coffee",
        "DTSTART:20260304T180000Z\nRRULE:FREQ=WEEKLY\nSTATUS:CANCELLED",
    ])
    func `what was called off or has not come is passed over`(lines: String) throws {
        #expect(try Self.days(Self.calendar(Self.event(lines))) == ["-"])
    }

    @Test(arguments: [
        ("ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example", ""),
        ("ATTENDEE;PARTSTAT=TENTATIVE:MAILTO:a@b.example", "a@b.example"),
        ("ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=\"Bee, A.\":mailto:a@b.example", "a@b.example"),
        ("ATTENDEE;CUTYPE=ROOM:mailto:a@b.example", ""),
        ("ATTENDEE;EMAIL=a@b.example:urn:uuid:1", "a@b.example"),
        ("ORGANIZER;CN=Bee:mailto:a@b.example", "a@b.example"),
        ("ORGANIZER:mailto:a@b.example\nATTENDEE;PARTSTAT=DECLINED:mailto:A@b.example", ""),
        ("ORGANIZER:mailto:a@b.example\nATTENDEE:mailto:c@d.example", "a@b.example c@d.example"),
        ("DESCRIPTION:a@b.example", ""),
        ("BEGIN:VALARM\nATTENDEE:mailto:a@b.example\nEND:VALARM", ""),
    ])
    func `those who attend are taken by their addresses`(lines: String, who: String) throws {
        let event = "BEGIN:VEVENT\nUID:1\nDTSTART:20260304T180000Z\n\(lines)\nEND:VEVENT"
        var reader = try Reading.reader(
            of: Document(bytes: Array(Self.calendar(event).utf8)),
            on: day("2026-03-31")
        )
        var found: [String] = []
        while let row = try reader.next() {
            if case .encounter(let encounter) = row {
                found += encounter.people.flatMap(\.emails)
                #expect(!encounter.introduces)
            }
        }
        #expect(found.joined(separator: " ") == who)
    }

    @Test(arguments: [
        ("DTEND:20260304T184500Z", " in-person check-in 45m “Coffee”"),
        ("DURATION:PT1H30M", " in-person check-in 90m “Coffee”"),
        ("LOCATION:https://us02web.zoom.us/j/123?pwd=x", " video check-in “Coffee”"),
        ("DESCRIPTION:Join: https://meet.google.com/abc-defg-hij", " video check-in “Coffee”"),
        (
            "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1",
            " video check-in “Coffee”"
        ),
        ("SUMMARY:Call with Mei", " phone check-in “Call with Mei”"),
        ("SUMMARY:Recall the callback list", " in-person check-in “Recall the callback list”"),
        ("SUMMARY:Call\nURL:https://whereby.com/mei", " video check-in “Call”"),
        ("SUMMARY:First meeting\\, at last", " in-person first-meeting “First meeting, at last”"),
        ("DTEND;VALUE=DATE:20260305\nDTSTART;VALUE=DATE:20260304", " in-person check-in “Coffee”"),
    ])
    func `how they met, how long, and the title are kept`(lines: String, told: String) throws {
        let touch = try Self.touch("DTSTART:20260304T180000Z\n\(lines)")
        #expect(touch.hasSuffix("~2026-03-04\(told)"))
    }

    @Test
    func `lines may be folded anywhere, and a description says nothing`() throws {
        let text = Self.calendar(
            """
            BEGIN:VEVENT\r
            UID:1\r
            DTSTART:2026030\r
             4T180000Z\r
            SUMMARY:Caf\u{e9}\r
            \t with Mei\r
            DESCRIPTION:S.J. is better\\nand more\r
            ATTENDEE;CN="Mei: Chen;
             x":mailto:mei@alder.example\r
            END:VEVENT\r
            """
        )
        let lines = try gist(Document(bytes: Array(text.utf8), chunk: 3), on: day("2026-03-31"))
        #expect(lines.last?.hasSuffix("~2026-03-04 in-person check-in “Café with Mei”") == true)
        #expect(!lines.joined().contains("S.J."))
    }

    @Test
    func `the newest version of an event stands, wherever it is`() throws {
        func version(_ sequence: Int, _ day: String) -> String {
            Self.event("SEQUENCE:\(sequence)\nDTSTART:202603\(day)T180000Z")
        }
        #expect(
            try Self.days(Self.calendar(version(0, "02"), version(2, "04"), version(1, "03")))
                == ["-", "2026-03-04", "-"]
        )
        let off = Self.event("SEQUENCE:3\nSTATUS:CANCELLED\nDTSTART:20260304T180000Z")
        #expect(try Self.days(Self.calendar(version(2, "04"), off)) == ["-", "-"])
        let stamped = ["20260101T000000Z", "20260201T000000Z"].map { stamp in
            Self.event("DTSTAMP:\(stamp)\nDTSTART:202603\(stamp.dropFirst(4).prefix(2))T180000Z")
        }
        #expect(try Self.days(Self.calendar(stamped[1], stamped[0])) == ["2026-03-02", "-"])
    }

    @Test
    func `an event without end or day is told, and the others are read`() throws {
        let text = Self.calendar(Self.event("DTSTART:19"), Self.event("DTSTART:20260304T1800Z"))
        #expect(try Self.days(text) == ["-", "2026-03-04"])
        let cut = text.split(separator: "END:VEVENT")[0] + "BEGIN:VEVENT\nDTSTART:20260304\n"
        #expect(try Self.days(String(cut)) == ["-", "-"])
    }

    @Test(.enabled(if: Shared.isPresent))
    func `a series with all its oddities comes out day by day`() throws {
        let bytes = try #require(Shared.bytes("samples/ics-icaljs-recur_instances.ics"))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            try Self.days(text, on: "2013-01-31") == [
                "2012-11-06 2012-11-10 2012-11-30 2013-01-01", "2012-10-02", "2012-11-06",
            ]
        )
    }
}
