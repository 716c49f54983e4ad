import Domain

/// A row of a log: a contact with the people it names.
enum LogRow {
    static func row(_ draft: inout PersonDraft, on today: Day) -> Row {
        let line = draft.candidate.line
        let written = draft.log.date
        guard !written.isEmpty else {
            return .skipped(Problem(line: line, why: "This row of the log has no date."))
        }
        guard let day = draft.logDay() else {
            return .skipped(
                Problem(
                    line: line,
                    why:
                        "“\(written.prefix(40))” is no day that exists, so this contact was left out."
                )
            )
        }
        guard day <= today else {
            return .skipped(
                Problem(
                    line: line,
                    why: "“\(written.prefix(40))” has not come yet, so this is no contact yet."
                )
            )
        }
        var candidate = draft.candidate
        let note = [draft.log.what, candidate.research].filter { !$0.isEmpty }.joined(
            separator: "\n"
        )
        candidate.research = ""
        let said = "\(draft.log.how) \(draft.log.what) \(note)"
        let channel = EverydayWords.channel(draft.log.how) ?? EverydayWords.channel(said) ?? .phone
        let touch = Candidate.Touch(
            on: day,
            channel: channel,
            purpose: EverydayWords.purpose(draft.log.how) ?? EverydayWords.purpose(said)
                ?? .checkIn,
            minutes: draft.log.minutes,
            note: note
        )
        let touches = [touch] + candidate.touches
        let promises = candidate.promises
        candidate.touches = []
        candidate.promises = []
        var encounter = Encounter(
            line: line,
            people: people(candidate),
            touches: touches,
            introduces: true
        )
        encounter.promises = promises
        encounter.problems = candidate.problems
        return .encounter(encounter)
    }

    /// "Mei Chen & Bob Ray" are two, unless the row says more about one.
    private static func people(_ candidate: Candidate) -> [Candidate] {
        let name = candidate.name
        guard candidate.emails.isEmpty, candidate.phones.isEmpty, candidate.organization.isEmpty
        else { return [candidate] }
        var names = [name]
        for separator in [";", " & ", " and ", " / ", " + ", ", "] {
            names = names.flatMap { split($0, at: separator) }
        }
        guard names.count > 1 else { return [candidate] }
        return names.map { name in
            var person = Candidate(line: candidate.line)
            let parts = PersonName(name)
            (person.name, person.given, person.family) = (name, parts.given, parts.family)
            person.kind = KindGuess.kind(name: name, role: "", organization: "")
            person.kindGuessed = person.kind != nil
            return person
        }
    }

    /// Each part must be a whole name: two words or more.
    private static func split(_ name: String, at separator: String) -> [String] {
        let parts = name.split(separator: separator).map(\.trimmed)
        guard parts.count > 1, parts.allSatisfy({ $0.split(separator: " ").count >= 2 }) else {
            return [name]
        }
        return parts
    }
}
