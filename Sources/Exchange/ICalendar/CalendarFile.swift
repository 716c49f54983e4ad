import Domain

/// A calendar, read whole: what is kept of each event is little.
struct CalendarFile {
    /// So many are in no calendar of one practice; more would not fit into memory.
    private static let mostEvents = 100_000
    private static let mostZones = 500

    private(set) var events: [CalendarEvent] = []
    private(set) var problems: [Problem] = []
    private(set) var zones: [String: ZoneRules] = [:]
    /// The owner's address, where the calendar is named after it, compared as `EmailText.key`.
    private(set) var owner = ""

    private var stack: [String] = []
    private var event: CalendarEvent?
    private var zone = ZoneDraft()
    private var callsOff = false

    init(_ document: Document) throws {
        var lines = try ContentLines(document)
        while let line = try lines.next() {
            switch line.name {
            case "BEGIN": try begin(line)
            case "END": try end(line)
            default: take(line)
            }
        }
        if let event {
            problems.append(
                Problem(
                    line: event.line,
                    why: "The file ends in the middle of this event, so it was left out."
                )
            )
        }
    }

    private mutating func begin(_ line: ContentLine) throws {
        let name = line.value.trimmed.uppercased()
        if name == "VEVENT" {
            // One that nobody closed is read as far as it goes.
            if event != nil { try finish() }
            stack = stack.prefix { $0 != "VEVENT" }
            event = CalendarEvent(line: line.number)
        } else if name == "VTIMEZONE" {
            zone = ZoneDraft()
        } else if name == "STANDARD" || name == "DAYLIGHT" {
            zone.begin()
        }
        if stack.count < 50 { stack.append(name) }
    }

    private mutating func end(_ line: ContentLine) throws {
        let name = line.value.trimmed.uppercased()
        guard let place = stack.lastIndex(of: name) else { return }
        stack.removeSubrange(place...)
        if name == "VEVENT" {
            try finish()
        } else if name == "VTIMEZONE", zones.count < Self.mostZones {
            zones[zone.name] = zone.rules
        } else if name == "VCALENDAR" {
            callsOff = false
        }
    }

    private mutating func finish() throws {
        guard var done = event else { return }
        event = nil
        if callsOff { done.isCancelled = true }
        guard events.count < Self.mostEvents else {
            throw Refusal(
                line: done.line,
                "This calendar has more than 100,000 events. Export a shorter span of time, and bring that in."
            )
        }
        events.append(done)
    }

    private mutating func take(_ line: ContentLine) {
        switch stack.last {
        case "VEVENT": event?.take(line)
        case "VTIMEZONE": if line.name == "TZID" { zone.name = line.text }
        case "STANDARD", "DAYLIGHT": zone.take(line)
        case "VCALENDAR":
            if line.name == "METHOD" { callsOff = line.value.trimmed.uppercased() == "CANCEL" }
            if line.name == "X-WR-CALNAME" {
                owner = EmailText.address(in: line.text).map(EmailText.key) ?? ""
            }
        default: break
        }
    }
}

/// A zone that a calendar describes itself (RFC 5545, section 3.6.5).
struct ZoneDraft {
    private struct Observance {
        var start: CalendarTime?
        var from = 0
        var to = 0
        var rule = ""
        var extra: [CalendarTime] = []
    }

    var name = ""
    private var observances: [Observance] = []

    mutating func begin() {
        if observances.count < 200 { observances.append(Observance()) }
    }

    mutating func take(_ line: ContentLine) {
        guard !observances.isEmpty else { return }
        let last = observances.count - 1
        switch line.name {
        case "DTSTART": observances[last].start = line.times.first
        case "TZOFFSETFROM": observances[last].from = Self.offset(line.value.trimmed)
        case "TZOFFSETTO": observances[last].to = Self.offset(line.value.trimmed)
        case "RRULE": observances[last].rule = line.value
        case "RDATE": observances[last].extra += line.times.prefix(400)
        default: break
        }
    }

    var rules: ZoneRules {
        var changes: [ZoneRules.Change] = []
        for observance in observances {
            guard let start = observance.start else { continue }
            var times = [start] + observance.extra
            if let rule = Recurrence(observance.rule) {
                for number in 0..<600 {
                    guard let days = rule.days(ofPeriod: number, from: start.day),
                        (days.first?.year ?? 0) <= 2_100
                    else { break }
                    let isOver = rule.until.map { until in
                        days.first.map { $0 > until.day } ?? false
                    }
                    if isOver == true { break }
                    times += days.filter { $0 > start.day }.map { start.on($0) }
                }
            }
            changes += times.map {
                ZoneRules.Change(at: $0.civil - observance.from, offset: observance.to)
            }
        }
        let earliest = observances.min { ($0.start?.civil ?? 0) < ($1.start?.civil ?? 0) }
        return ZoneRules(first: earliest?.from ?? 0, changes: changes)
    }

    /// Seconds east of UTC: `-0500` or `+053000`.
    private static func offset(_ text: String) -> Int {
        let digits = text.drop { $0 == "+" || $0 == "-" }
        guard let number = Int(digits), digits.utf8.count >= 4, digits.utf8.count <= 6 else {
            return 0
        }
        let whole = digits.utf8.count >= 6 ? number : number * 100
        let seconds = whole / 10_000 * 3_600 + whole / 100 % 100 * 60 + whole % 100
        return text.hasPrefix("-") ? -seconds : seconds
    }
}
