import Domain

/// How a partner and their days are spoken of.
extension Facts {
    /// By their given name, else by the whole.
    var called: String {
        let name = partner.given.isBlank ? partner.name.trimmed : partner.given.trimmed
        return name.count > 80 ? name.prefix(79).trimmed + "…" : name
    }

    /// "your core five".
    var circle: String {
        switch partner.circle {
        case .core: "your core five"
        case .key: "your key partners"
        case .wider: "your wider circle"
        }
    }

    /// "Mei has been among your key partners since 3 May".
    var settled: String {
        let since = partner.settledOn
        return since <= season.day
            ? "\(called) has been among \(circle) since \(date(since))"
            : "\(called) will be among \(circle) from \(date(since))"
    }

    /// "3 August", "tomorrow", "Thursday".
    func date(_ day: Day) -> String { day.spoken(on: season.day) }

    /// "on 3 August", "yesterday".
    func when(_ day: Day) -> String {
        let words = date(day)
        return (-1...1).contains(day - season.day) ? words : "on \(words)"
    }

    /// "October", and with its year when that is long ago; what was this month has its day.
    func month(_ day: Day) -> String {
        let (own, today) = (day.civil, season.day.civil)
        return (own.year, own.month) >= (today.year, today.month) ? date(day) : monthAlone(day)
    }

    /// The same, but never the day: by when someone came, a list must not tell who did.
    func monthAlone(_ day: Day) -> String {
        let (year, month, _) = day.civil
        let today = season.day.civil
        let monthsAgo = (today.year - year) * 12 + today.month - month
        let name = Day.monthNames[month - 1]
        return monthsAgo < 11 ? name : "\(name) \(year)"
    }

    /// "quarterly", as the practice has set it.
    func adverb(of rule: Rule) -> String {
        season.interval(of: rule, for: partner.circle)?.adverb ?? "from time to time"
    }

    var isLastMeetingVideo: Bool {
        for place in (0..<standing.past).reversed()
        where partner.moments[place].channel.isMeeting {
            return partner.moments[place].channel == .video
        }
        return false
    }
}

extension Interval {
    /// "quarterly", "every six months", "every 10 days".
    var adverb: String {
        switch self {
        case .days(1): "daily"
        case .days(7): "weekly"
        case .days(let count) where count % 7 == 0 && count <= 84:
            "every \((count / 7).inWords) weeks"
        case .days(let count): "every \(count) days"
        case .months(1): "monthly"
        case .months(3): "quarterly"
        case .months(12): "yearly"
        case .months(let count) where count % 12 == 0: "every \((count / 12).inWords) years"
        case .months(let count): "every \(count.inWords) months"
        }
    }
}

extension Int {
    /// "six"; from thirteen on in digits.
    var inWords: String {
        let words = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ]
        return words.indices.contains(self) ? words[self] : String(self)
    }
}

extension String {
    /// “In quotation marks”, on one line, at most 120 characters, without a stop at its end.
    var quoted: String {
        var words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.count > 120 { words = words.prefix(119).trimmed + "…" }
        while let last = words.last, ".!;,".contains(last) { words.removeLast() }
        return "“\(words)”"
    }
}
