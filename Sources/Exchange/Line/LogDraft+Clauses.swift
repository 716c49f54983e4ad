import Domain

/// Promises, and what is to be remembered.
extension LogDraft {
    mutating func takePromise(_ clause: LogClause) throws {
        var words = Array(clause.words.dropFirst(clause.opening))
        let partners = try people(of: &words)
        let due = takeDue(from: &words)
        let dueOn = due ?? calendar.today.adding(days: 7)
        let text = LogText.rest(of: words, in: line)
        for partner in partners {
            reading.promises.append(
                LogReading.Promise(
                    partner: partner,
                    text: text.isEmpty ? "follow up" : text,
                    madeOn: min(reading.touches.last?.on ?? calendar.today, calendar.today),
                    dueOn: dueOn
                )
            )
        }
        let when = dueOn.spoken(on: calendar.today)
        chip(
            due == nil ? "Promise, due in a week, as no day was said" : "Promise, due \(when)",
            clause.words[...]
        )
    }

    /// The day by which it is due: behind "by" and the like, else the last day that is named.
    private mutating func takeDue(from words: inout [LogWord]) -> Day? {
        let keys = words.map(\.key)
        var found: (day: Day, range: Range<Int>, isFirm: Bool)?
        var index = 0
        while index < keys.count {
            let lead = Self.dueWords[keys[index]]
            let start = lead == nil ? index : skippingLeads(keys, from: index)
            guard start < keys.count,
                let phrase = calendar.phrase(
                    keys[start...],
                    .future,
                    afterPreposition: lead != nil
                )
            else {
                index += 1
                continue
            }
            let isFirm = lead == true
            if found?.isFirm != true || isFirm {
                found = (phrase.day, index..<start + phrase.count, isFirm)
            }
            index = start + phrase.count
        }
        guard let found else { return nil }
        for index in found.range { words[index].isTaken = true }
        return found.day
    }

    /// True for words that name a deadline, false for those that may stand before any day.
    private static let dueWords: [String: Bool] = [
        "by": true, "before": true, "until": true, "till": true, "due": true, "on": false,
        "for": false, "this": false, "at": true, "no": true,
    ]

    private func skippingLeads(_ keys: [String], from index: Int) -> Int {
        var start = index
        while start < keys.count,
            ["by", "before", "until", "till", "due", "on", "for", "at", "no", "later", "than"]
                .contains(keys[start])
        {
            start += 1
        }
        return start
    }

    mutating func takeDetail(_ clause: LogClause) throws {
        var words = Array(clause.words.dropFirst(clause.opening))
        let partners = try people(of: &words)
        let (when, range) = day(in: words)
        var text = LogText.rest(of: words, in: line)
        if case .yearly = when, let range {
            // The day is kept as a day; "birthday" says the rest.
            var bare = words
            for index in range { bare[index].isTaken = true }
            let rest = LogText.rest(of: bare, in: line)
            if !rest.isEmpty { text = rest }
        }
        guard !text.isEmpty else { return }
        for partner in partners {
            reading.details.append(LogReading.Detail(partner: partner, text: text, on: when))
        }
        var label = "Remember"
        switch when {
        case .once(let day): label += ", on \(day.inWords(inYear: calendar.today.year))"
        case .yearly(let month, let day): label += ", every \(day) \(Day.monthNames[month - 1])"
        case nil: break
        }
        chip(label, clause.words[...])
    }

    /// A day that the words name, a month standing for its first day.
    private func day(in words: [LogWord]) -> (when: Detail.When?, range: Range<Int>?) {
        let keys = words.map(\.key)
        let isYearly = keys.contains { ["birthday", "bday", "anniversary"].contains($0) }
        for index in keys.indices {
            let hasLead =
                index > 0 && ["on", "by", "next", "this", "until"].contains(keys[index - 1])
            let rest = keys[index...]
            if let phrase = calendar.phrase(rest, .future, afterPreposition: hasLead) {
                let start = hasLead && keys[index - 1] == "on" ? index - 1 : index
                let range = start..<index + phrase.count
                let day = phrase.day
                return isYearly
                    ? (.yearly(month: day.month, day: day.dayOfMonth), range) : (.once(day), range)
            }
            if index > 0, ["in", "this", "next", "during", "every"].contains(keys[index - 1]),
                !isYearly, let month = LogCalendar.month(keys[index]),
                keys[index].utf8.count > 3 || month == 5,
                let first = calendar.nearest(month: month, day: 1, .future)
            {
                return (.once(first), nil)
            }
        }
        return (nil, nil)
    }

    /// Whom a promise or a detail is about: those named where it begins, else those of the touch.
    private mutating func people(of words: inout [LogWord]) throws -> [LogPerson] {
        let mentions = try names.mentions(in: words)
        var leading: [LogPerson] = []
        var end = 0
        for mention in mentions {
            guard mention.range.lowerBound <= end + (leading.isEmpty ? 0 : 1),
                case .known(let person) = mention.who
            else { break }
            for index in end..<mention.range.upperBound { words[index].isTaken = true }
            leading.append(person)
            end = mention.range.upperBound
            // "Mei's son" is hers, and "Mei" is no word of what to remember.
            if words[end - 1].isPossessive { break }
        }
        if !leading.isEmpty { return leading }
        if !context.isEmpty { return context }
        for mention in mentions {
            if case .known(let person) = mention.who { return [person] }
        }
        let unknown = mentions.first.map { words[$0.range].map(\.text).joined(separator: " ") }
        throw LogLineError.nobody(
            words: unknown ?? "",
            understood: reading.chips.map(\.label),
            alike: []
        )
    }
}
