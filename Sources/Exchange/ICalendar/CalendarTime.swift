import Domain

/// A point in time as a calendar writes it (RFC 5545, sections 3.3.4 and 3.3.5).
struct CalendarTime: Hashable {
    enum Zone: Hashable {
        /// A day without a time.
        case none
        /// Wherever one is.
        case floating
        case utc
        case named(String)
    }

    var day: Day
    /// Of the day; 0 for a day alone.
    var second = 0
    var zone = Zone.none

    var isDay: Bool { zone == .none }

    /// Reads `20260304`, `20260304T153000` and `20260304T153000Z`.
    init?(_ text: some StringProtocol, zone name: String? = nil) {
        let text = text.trimmed
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = parts.first, date.utf8.count == 8, let number = Int(date), number > 0,
            let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        else { return nil }
        self.day = day
        guard parts.count == 2 else { return }
        let isUTC = parts[1].hasSuffix("Z")
        let time = isUTC ? parts[1].dropLast() : parts[1]
        guard time.utf8.count == 6 || time.utf8.count == 4, let clock = Int(time), clock >= 0 else {
            return nil
        }
        let whole = time.utf8.count == 4 ? clock * 100 : clock
        let (hour, minute, second) = (whole / 10_000, whole / 100 % 100, whole % 100)
        guard hour < 24, minute < 60, second < 61 else { return nil }
        self.second = hour * 3_600 + minute * 60 + min(59, second)
        zone = isUTC ? .utc : name.map { .named($0) } ?? .floating
    }

    /// The same time of another day.
    func on(_ day: Day) -> CalendarTime {
        var time = self
        time.day = day
        return time
    }

    /// Seconds since 1970 as if it were UTC.
    var civil: Int { Int(day.number) * 86_400 + second }
}

extension ContentLine {
    /// Its value as a time, and where it is a list, all of them; the start of a period.
    var times: [CalendarTime] {
        value.split(separator: ",").prefix(20_000).compactMap { text in
            let start = text.split(separator: "/").first ?? text
            return CalendarTime(start, zone: parameter("TZID"))
        }
    }
}

/// A length of time (RFC 5545, section 3.3.6), in seconds.
func calendarDuration(_ text: String) -> Int? {
    var (total, number, hasNumber) = (0, 0, false)
    for character in text.uppercased() {
        if let digit = character.wholeNumberValue, character.isASCII {
            guard number < 100_000_000 else { return nil }
            number = number * 10 + digit
            hasNumber = true
            continue
        }
        let unit: Int? =
            switch character {
            case "W": 604_800
            case "D": 86_400
            case "H": 3_600
            case "M": 60
            case "S": 1
            case "P", "T", "+": nil
            default: -1
            }
        guard unit != -1 else { return nil }
        if let unit {
            guard hasNumber else { return nil }
            total += number * unit
            (number, hasNumber) = (0, false)
        }
    }
    return text.isEmpty || hasNumber ? nil : total
}
