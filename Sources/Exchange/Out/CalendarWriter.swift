public import Domain

/// An entry of a calendar that a phone subscribes to: a whole day, with an alarm in the morning.
public struct CalendarEntry: Hashable, Sendable {
    /// The same for the same thing to do, whenever it is asked for.
    public var uid: String
    public var day: Day
    /// Grows when the entry moves.
    public var sequence: Int
    public var title: String
    public var text: String

    public init(uid: String, day: Day, sequence: Int, title: String, text: String) {
        self.uid = uid
        self.day = day
        self.sequence = sequence
        self.title = title
        self.text = text
    }
}

/// Writes calendars (RFC 5545).
public enum CalendarWriter {
    /// Of the morning, in local time, when a whole day's entry makes itself heard.
    private static let alarmHour = 9

    /// A feed; `stamp` is the day for which it was made.
    public static func feed(
        _ entries: [CalendarEntry],
        named name: String,
        madeOn stamp: Day
    ) -> [UInt8] {
        var lines = head()
        lines.line("METHOD", "PUBLISH")
        lines.text("X-WR-CALNAME", name)
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H")
        lines.line("X-PUBLISHED-TTL", "PT4H")
        for entry in entries {
            lines.line("BEGIN", "VEVENT")
            lines.text("UID", entry.uid)
            lines.line("DTSTAMP", "\(basic(stamp))T000000Z")
            lines.line("DTSTART;VALUE=DATE", basic(entry.day))
            lines.line("DTEND;VALUE=DATE", basic(entry.day.adding(days: 1)))
            lines.line("SEQUENCE", "\(entry.sequence)")
            lines.text("SUMMARY", entry.title)
            lines.text("DESCRIPTION", entry.text)
            lines.line("CLASS", "PRIVATE")
            lines.line("TRANSP", "TRANSPARENT")
            lines.line("BEGIN", "VALARM")
            lines.line("ACTION", "DISPLAY")
            lines.text("DESCRIPTION", entry.title)
            lines.line("TRIGGER", "PT\(alarmHour)H")
            lines.line("END", "VALARM")
            lines.line("END", "VEVENT")
        }
        lines.line("END", "VCALENDAR")
        return lines.bytes
    }

    static func head() -> ContentWriter {
        var lines = ContentWriter()
        lines.line("BEGIN", "VCALENDAR")
        lines.line("VERSION", "2.0")
        lines.line("PRODID", "-//Rapport//Rapport//EN")
        lines.line("CALSCALE", "GREGORIAN")
        return lines
    }

    static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
