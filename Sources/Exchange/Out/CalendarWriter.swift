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

/// A meeting with a partner, as an invitation.
public struct Invitation: Hashable, Sendable {
    public var uid: String
    public var day: Day
    /// Minutes after midnight, local time; nil for a whole day.
    public var minuteOfDay: Int?
    public var minutes: Int
    public var title: String
    public var place: String
    public var guest: Addressee

    public init(
        uid: String,
        day: Day,
        minuteOfDay: Int?,
        minutes: Int,
        title: String,
        place: String,
        guest: Addressee
    ) {
        self.uid = uid
        self.day = day
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.title = title
        self.place = place
        self.guest = guest
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

    /// One meeting, to be added to a calendar or sent along.
    public static func invitation(_ meeting: Invitation, madeOn stamp: Day) -> [UInt8] {
        var lines = head()
        lines.line("BEGIN", "VEVENT")
        lines.text("UID", meeting.uid)
        lines.line("DTSTAMP", "\(basic(stamp))T000000Z")
        if let minute = meeting.minuteOfDay {
            // Local time, wherever it is read: both are in one town.
            lines.line("DTSTART", "\(basic(meeting.day))T\(clock(minute))")
            lines.line("DURATION", "PT\(max(1, meeting.minutes))M")
        } else {
            lines.line("DTSTART;VALUE=DATE", basic(meeting.day))
        }
        lines.line("SEQUENCE", "0")
        lines.text("SUMMARY", meeting.title)
        lines.text("LOCATION", meeting.place)
        if !meeting.guest.email.isEmpty {
            let name = meeting.guest.name.filter { !"\"\r\n".contains($0) }
            lines.line("ATTENDEE;CN=\"\(name)\"", "mailto:\(meeting.guest.email)")
        }
        lines.line("END", "VEVENT")
        lines.line("END", "VCALENDAR")
        return lines.bytes
    }

    private static func head() -> ContentWriter {
        var lines = ContentWriter()
        lines.line("BEGIN", "VCALENDAR")
        lines.line("VERSION", "2.0")
        lines.line("PRODID", "-//Rapport//Rapport//EN")
        lines.line("CALSCALE", "GREGORIAN")
        return lines
    }

    private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func clock(_ minute: Int) -> String {
        let (hour, minute) = (minute / 60 % 24, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour)\(minute < 10 ? "0" : "")\(minute)00"
    }
}
