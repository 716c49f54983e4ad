public import Domain

/// A meeting with a partner, to be put into a calendar or sent along.
public struct Invitation: Hashable, Sendable {
    /// The same for the same meeting, whenever it is asked for.
    public var uid: String
    /// Grows from one writing to the next, so that a later one stands (RFC 5545, section 3.8.7.4).
    public var sequence: Int
    public var day: Day
    /// Minutes after midnight at the practice; nil for a whole day.
    public var minuteOfDay: Int?
    /// How long it takes; at least one.
    public var minutes: Int
    /// The practice's zone, by its name in the IANA database.
    public var timeZone: String
    public var title: String
    public var place: String
    /// Who invites; without an address nobody is asked to answer.
    public var host: Addressee
    public var guest: Addressee

    public init(
        uid: String,
        sequence: Int = 0,
        day: Day,
        minuteOfDay: Int?,
        minutes: Int,
        timeZone: String,
        title: String,
        place: String = "",
        host: Addressee,
        guest: Addressee
    ) {
        self.uid = uid
        self.sequence = sequence
        self.day = day
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.timeZone = timeZone
        self.title = title
        self.place = place
        self.host = host
        self.guest = guest
    }

    /// "12:30" and "9:05" as minutes after midnight; nil for what is no time of a day.
    public static func minuteOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            text.utf8.allSatisfy({ (0x30...0x3a).contains($0) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    /// Whether somebody can be asked to come: both have an address.
    private var asks: Bool { !host.email.isEmpty && !guest.email.isEmpty }

    /// The file (RFC 5545), which asks for an answer where both have an address (RFC 5546); `stamp` is
    /// the day on which it is made.
    public func bytes(madeOn stamp: Day) -> [UInt8] {
        var lines = CalendarWriter.head()
        lines.line("METHOD", asks ? "REQUEST" : "PUBLISH")
        lines.line("BEGIN", "VEVENT")
        lines.text("UID", uid)
        lines.line("DTSTAMP", "\(CalendarWriter.basic(stamp))T000000Z")
        if let minuteOfDay {
            let zone = Zones(home: timeZone).home
            let start = zone.moment(ofCivil: Int(day.number) * 86_400 + minuteOfDay * 60)
            lines.line("DTSTART", Invitation.utc(start))
            lines.line("DURATION", "PT\(max(1, minutes))M")
        } else {
            lines.line("DTSTART;VALUE=DATE", CalendarWriter.basic(day))
        }
        lines.line("SEQUENCE", "\(sequence)")
        lines.text("SUMMARY", title)
        lines.text("LOCATION", place)
        if asks {
            lines.line("ORGANIZER;CN=\"\(Invitation.quoted(host.name))\"", "mailto:\(host.email)")
            lines.line(
                "ATTENDEE;RSVP=TRUE;CN=\"\(Invitation.quoted(guest.name))\"",
                "mailto:\(guest.email)"
            )
        }
        lines.line("END", "VEVENT")
        lines.line("END", "VCALENDAR")
        return lines.bytes
    }

    /// Seconds since 1970 as `20261203T203000Z`.
    private static func utc(_ moment: Int) -> String {
        let number = moment >= 0 ? moment / 86_400 : (moment - 86_399) / 86_400
        let minute = (moment - number * 86_400) / 60
        return
            "\(CalendarWriter.basic(Day(number: number)))T\(two(minute / 60))\(two(minute % 60))00Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func quoted(_ name: String) -> String { name.filter { !"\"\r\n".contains($0) } }
}
