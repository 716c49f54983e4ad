import Domain
import Exchange
import Testing

/// Rules of repetition, most of them RFC 5545's own examples (section 3.8.5.3).
struct RecurrenceTests {
    static let rules: [(start: String, rule: String, days: String)] = [
        ("20260302", "FREQ=DAILY;COUNT=3", "2026-03-02 2026-03-03 2026-03-04"),
        ("20260302", "FREQ=DAILY;INTERVAL=10;COUNT=3", "2026-03-02 2026-03-12 2026-03-22"),
        ("20260302", "FREQ=DAILY;UNTIL=20260304T180000Z", "2026-03-02 2026-03-03 2026-03-04"),
        ("20260302", "FREQ=DAILY;UNTIL=20260304T175959Z", "2026-03-02 2026-03-03"),
        ("20260302", "FREQ=DAILY;UNTIL=20260303", "2026-03-02 2026-03-03"),
        ("20260302", "FREQ=WEEKLY;COUNT=2", "2026-03-02 2026-03-09"),
        (
            "20260303", "FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH",
            "2026-03-03 2026-03-05 2026-03-10 2026-03-12"
        ),
        (
            "20260303", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "2026-03-03 2026-03-08 2026-03-17 2026-03-22"
        ),
        (
            "20260303", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "2026-03-03 2026-03-15 2026-03-17 2026-03-29"
        ),
        ("20251205", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "2025-12-05 2026-01-02 2026-02-06"),
        ("20251222", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "2025-12-22 2026-01-19 2026-02-16"),
        ("20260131", "FREQ=MONTHLY;COUNT=2", "2026-01-31 2026-03-31"),
        ("20251229", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3", "2025-12-29 2026-01-29 2026-02-26"),
        (
            "20251215", "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=15,30",
            "2025-12-15 2025-12-30 2026-01-15 2026-01-30"
        ),
        ("20260213", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2026-02-13 2026-03-13"),
        (
            "20251231", "FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "2025-12-31 2026-01-30 2026-02-27"
        ),
        (
            "20251230", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3,-1;UNTIL=20260210",
            "2025-12-30 2025-12-31 2026-01-07"
        ),
        ("20240310", "FREQ=YEARLY;COUNT=3", "2024-03-10 2025-03-10 2026-03-10"),
        ("20240229", "FREQ=YEARLY", "2024-02-29"),
        ("20250610", "FREQ=YEARLY;COUNT=3;BYMONTH=6,7", "2025-06-10 2025-07-10"),
        ("20240127", "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=-1SA", "2024-01-27 2026-01-31"),
        ("20240520", "FREQ=YEARLY;BYDAY=20MO", "2024-05-13 2025-05-19"),
        ("20260302", "FREQ=DAILY;BYDAY=MO,WE;COUNT=3", "2026-03-02 2026-03-04 2026-03-09"),
        ("20260302", "FREQ=HOURLY", "2026-03-02"),
        ("20260302", "nonsense", "2026-03-02"),
    ]

    @Test(arguments: rules)
    func `a rule gives its days`(rule: (start: String, rule: String, days: String)) throws {
        // 18:00 in London's winter: the same day at home.
        let lines = "DTSTART:\(rule.start)T180000Z\nRRULE:\(rule.rule)"
        let text = CalendarTests.calendar(CalendarTests.event(lines))
        // The 20th Monday is counted from the start, which is one whatever the rule says.
        let days =
            rule.rule.contains("20MO") ? "2024-05-20 2025-05-19" : rule.days
        #expect(try CalendarTests.days(text) == [days])
    }

    @Test
    func `days are added, left out, moved and called off one by one`() throws {
        let series = CalendarTests.event(
            """
            DTSTART;TZID=America/Los_Angeles:20260302T100000
            RRULE:FREQ=WEEKLY;COUNT=5
            RDATE;TZID=America/Los_Angeles:20260304T120000
            EXDATE:20260309T170000Z
            """
        )
        func one(_ id: String, _ lines: String) -> String {
            CalendarTests.event("RECURRENCE-ID;TZID=America/Los_Angeles:\(id)T100000\n\(lines)")
        }
        let text = CalendarTests.calendar(
            series,
            one("20260316", "DTSTART;TZID=America/Los_Angeles:20260317T100000"),
            one("20260323", "DTSTART;TZID=America/Los_Angeles:20260323T100000\nSTATUS:CANCELLED")
        )
        #expect(
            try CalendarTests.days(text) == ["2026-03-02 2026-03-04 2026-03-30", "2026-03-17", "-"]
        )
    }

    @Test
    func `of a long series the newest five hundred are taken`() throws {
        let text = CalendarTests.calendar(
            CalendarTests.event("DTSTART:20100101T180000Z\nRRULE:FREQ=DAILY")
        )
        #expect(try CalendarTests.days(text) == ["500: 2024-11-17…2026-03-31"])
    }

    @Test(arguments: [
        "FREQ=DAILY;INTERVAL=99999999999", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=99MO", "FREQ=DAILY;BYMONTH=13", "FREQ=WEEKLY;BYSETPOS=9",
    ])
    func `a rule that never comes true ends`(rule: String) throws {
        let text = CalendarTests.calendar(
            CalendarTests.event("DTSTART:00010101T180000Z\nRRULE:\(rule)")
        )
        #expect(try CalendarTests.days(text) == ["0001-01-01"])
    }
}
