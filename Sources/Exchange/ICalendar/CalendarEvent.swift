import Domain

/// What is kept of one event (RFC 5545, section 3.6.1) while its calendar is read.
struct CalendarEvent {
    struct Guest {
        var email: String
        var name: String
        /// Whether they said that they don't come, or were only told.
        var stayedAway: Bool
        var isOrganizer: Bool
    }

    private static let mostGuests = 500
    private static let mostDays = 20_000

    /// The physical line where it begins.
    let line: Int
    var uid = ""
    var sequence = 0
    /// When this version of it was written, as it stands there: it compares as text.
    var stamp = ""
    var start: CalendarTime?
    var end: CalendarTime?
    /// In seconds.
    var duration: Int?
    var rule = ""
    var extraDays: [CalendarTime] = []
    var leftOutDays: [CalendarTime] = []
    /// Which one of a series it stands for.
    var replaces: CalendarTime?
    var isCancelled = false
    var title = ""
    var way = EventWay()
    private(set) var guests: [Guest] = []

    init(line: Int) {
        self.line = line
    }

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "UID": uid = String(line.text.prefix(500))
        case "SEQUENCE": sequence = Int(line.value.trimmed) ?? 0
        case "DTSTAMP": stamp = max(stamp, String(line.value.trimmed.prefix(20)))
        case "LAST-MODIFIED": stamp = max(stamp, String(line.value.trimmed.prefix(20)))
        case "DTSTART": start = line.times.first
        case "DTEND": end = line.times.first
        case "DURATION": duration = calendarDuration(line.value.trimmed)
        case "RRULE": rule = String(line.value.prefix(2_000))
        case "RDATE": if extraDays.count < Self.mostDays { extraDays += line.times }
        case "EXDATE": if leftOutDays.count < Self.mostDays { leftOutDays += line.times }
        case "RECURRENCE-ID": replaces = line.times.first
        case "STATUS":
            if line.value.trimmed.uppercased() == "CANCELLED" { isCancelled = true }
        case "SUMMARY": title = String(line.text.prefix(300))
        case "ATTENDEE", "ORGANIZER": take(guest: line)
        default: way.take(line)
        }
    }

    private mutating func take(guest line: ContentLine) {
        let type = line.parameter("CUTYPE")?.uppercased()
        guard type != "ROOM", type != "RESOURCE", guests.count < Self.mostGuests,
            let email = CalendarEvent.address(line)
        else { return }
        let answer = line.parameter("PARTSTAT")?.uppercased()
        let guest = Guest(
            email: email,
            name: CleanText.line(CleanText.of(line.parameter("CN") ?? "")),
            stayedAway: answer == "DECLINED" || answer == "DELEGATED"
                || line.parameter("ROLE")?.uppercased() == "NON-PARTICIPANT",
            isOrganizer: line.name == "ORGANIZER"
        )
        let key = EmailText.key(email)
        guard let place = guests.firstIndex(where: { EmailText.key($0.email) == key }) else {
            guests.append(guest)
            return
        }
        // What is said of them as a guest counts before what is said of them as a host.
        if guests[place].isOrganizer { guests[place] = guest }
    }

    private static func address(_ line: ContentLine) -> String? {
        var value = line.value.trimmed[...]
        if value.lowercased().hasPrefix("mailto:") { value = value.dropFirst(7) }
        return EmailText.address(in: String(value).trimmed)
            ?? line.parameter("EMAIL").flatMap { EmailText.address(in: $0) }
    }

    /// Whether this version of an event stands, and not another one.
    func isNewer(than other: CalendarEvent) -> Bool {
        if sequence != other.sequence { return sequence > other.sequence }
        return stamp == other.stamp ? line > other.line : stamp > other.stamp
    }

    /// Those who came, as far as a calendar knows.
    func attending(exceptWhere owner: String) -> [Guest] {
        guests.filter { !$0.stayedAway && EmailText.key($0.email) != owner }
    }

    /// Called off, as the status says it, or the title that Outlook writes.
    var isOff: Bool {
        let lower = title.lowercased()
        return isCancelled
            || ["canceled:", "cancelled:", "declined:"].contains(where: lower.hasPrefix)
    }

    /// A candidate for each who came: an address and a name.
    func people(exceptWhere owner: String) -> [Candidate] {
        attending(exceptWhere: owner).map { guest in
            var person = Candidate(line: line)
            person.name = EmailText.address(in: guest.name) == nil ? guest.name : ""
            person.emails = [guest.email]
            return person
        }
    }
}
