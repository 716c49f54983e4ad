import Domain

extension PersonDraft {
    func reading(_ text: String, _ column: Int) -> DateText? {
        DateText(text)?.ordered(facts.orders[column] ?? .monthFirst)
    }

    mutating func takeBirthday(_ text: String, _ column: Int) {
        switch reading(text, column) {
        case .blank: break
        case .yearly(let month, let day): addBirthday(month, day, nil, text, column)
        case .full(let year, let month, let day):
            addBirthday(month, day, DateText.wholeYear(year, upTo: today.year), text, column)
        default:
            if !EverydayWords.isNothing(text) { candidate.remember(text, under: heading(column)) }
        }
    }

    mutating func addBirthday(
        _ month: Int,
        _ day: Int,
        _ year: Int?,
        _ text: String,
        _ column: Int?
    ) {
        // Outlook and others write 1604 or 1900 for a year that is not known; a spreadsheet adds the
        // year in which one types “5/14”, and nobody's partner is a child.
        let known = year.flatMap { (1_901...max(1_901, today.year - 15)).contains($0) ? $0 : nil }
        guard Day(year: known ?? 2_000, month: month, day: day) != nil else {
            noSuchDay(text, column.map(heading) ?? "Birthday")
            return
        }
        candidate.details.append(.birthday(month: month, day: day, year: known))
    }

    mutating func noSuchDay(_ text: String, _ heading: String) {
        candidate.remember(text, under: heading)
        candidate.problems.append(
            Problem(
                line: candidate.line,
                why:
                    "“\(text.prefix(40))” in “\(heading)” is a day that does not exist; it was kept in the notes."
            )
        )
    }

    /// The day in a cell, if it is one; otherwise the cell is kept in the notes.
    mutating func day(_ text: String, _ column: Int, upTo year: Int) -> Day? {
        switch reading(text, column) {
        case .blank: return nil
        case .full(let written, let month, let day):
            if let day = Day(year: DateText.wholeYear(written, upTo: year), month: month, day: day)
            {
                return day
            }
            noSuchDay(text, heading(column))
            return nil
        default:
            if !EverydayWords.isNothing(text) { candidate.remember(text, under: heading(column)) }
            return nil
        }
    }

    mutating func takeDay(_ text: String, _ column: Int, _ field: Field) {
        let isAhead = field == .followUp
        guard let day = day(text, column, upTo: today.year + (isAhead ? 50 : 0)) else { return }
        candidate.sourceDays.append("\(field.rawValue) \(day)")
        if isAhead {
            candidate.promises.append(Candidate.Promise(text: "Follow up", dueOn: day))
            return
        }
        guard day <= today else {
            candidate.remember(text, under: heading(column))
            candidate.problems.append(
                Problem(
                    line: candidate.line,
                    why:
                        "“\(text.prefix(40))” in “\(heading(column))” has not come yet; it was kept in the notes."
                )
            )
            return
        }
        candidate.touches.append(PersonDraft.touch(on: day, field, note: heading(column)))
    }

    static func touch(on day: Day, _ field: Field, note: String) -> Candidate.Touch {
        let channel: Touch.Channel =
            switch field {
            case .firstMeeting, .lastMeeting: .inPerson
            case .lastVideo: .video
            case .lastEmail: .email
            case .lastText: .text
            // What kind of contact it was is not said: nothing that would count as having met.
            default: .phone
            }
        return Candidate.Touch(
            on: day,
            channel: channel,
            purpose: field == .firstMeeting ? .firstMeeting : .checkIn,
            note: note
        )
    }

    /// The day of a row of a log.
    mutating func logDay() -> Day? {
        guard let column = facts.layout.meanings.firstIndex(where: { $0?.field == .date }) else {
            return nil
        }
        guard case .full(let year, let month, let day) = reading(log.date, column) else {
            return nil
        }
        return Day(year: DateText.wholeYear(year, upTo: today.year), month: month, day: day)
    }
}
