import Domain

/// The answers that a report gives, as plain sentences.
///
/// Each says what it rests on. The 65 %, the three to five and the twice are the seed's: what its
/// article says of established practices, and no bar that anyone must reach.
public struct Telling: Hashable, Sendable {
    public let answers: [Sentence]

    public init(_ report: Report) {
        let days = report.period.inWords(asOf: report.asOf)
        guard report.practice.inquiries > 0 else {
            answers = ["No inquiry was written down \(days)."]
            return
        }
        answers =
            [
                Telling.cameOf(report, days), Telling.throughPeople(report),
            ].compactMap { $0 } + Telling.sources(report)
            + [
                Telling.strong(report), Telling.staying(report), Telling.twice(report),
                Telling.unknown(report),
            ].compactMap { $0 }
    }

    private static func cameOf(_ report: Report, _ days: String) -> Sentence {
        let all = report.practice
        let asked: Sentence =
            "\(all.inquiries, Selection()) \(plural(all.inquiries, "person", "people")) asked \(days)"
        if all.decided == 0 { return asked + "; what comes of it isn’t known yet." }
        let came: Sentence =
            "; \(all.attended, Selection(.all, .attended)) of \(all.decided, Selection(.all, .decided)) whose outcome is known came to a first session"
        if all.pending == 0 { return asked + came + "." }
        return asked + came
            + ", and \(all.pending, Selection(.all, .pending)) \(plural(all.pending, "is", "are")) still open."
    }

    private static func throughPeople(_ report: Report) -> Sentence? {
        let all = report.practice
        guard let share = report.referredShare else { return nil }
        let clients = plural(all.attended, "new client", "new clients")
        let first: Sentence =
            "Of your \(all.attended, Selection(.all, .attended)) \(clients) \(report.referredAttended, Selection(.referred, .attended)) came through people or by word of mouth"
        guard all.attended >= Comparison.few else {
            return first
                + "; with fewer than ten, no share of that means much yet (established practices are said to see 65 %)."
        }
        return first
            + ": \(percent(share)), beside the 65 % that established practices are said to see. It rests on \(String(all.attended))."
    }

    /// The two that most inquiries came from, and of whom something is known.
    private static func sources(_ report: Report) -> [Sentence] {
        let people = report.sources.filter { source in
            guard case .partner = source.origin, !source.name.isEmpty else { return false }
            return source.figures.decided >= 2
        }
        return people.prefix(2).map { source in
            let group = source.group
            let conversion = source.figures.conversion
            let name: Sentence =
                if case .partner(let id, _?) = source.origin {
                    "\(source.name, id)"
                } else {
                    "\(source.name)"
                }
            let told: Sentence =
                "\(conversion.attended, Selection(group, .attended)) of \(conversion.decided, Selection(group, .decided)) referred by \(name) came to a first session"
            guard let interval = conversion.interval, conversion.decided < 30 else {
                return told + "."
            }
            return told + "; so few could as well mean \(percent(interval))."
        }
    }

    private static func strong(_ report: Report) -> Sentence {
        let count = report.strong
        let who =
            count == 0 ? "No partner is" : count == 1 ? "One partner is" : "\(count) partners are"
        return "\(who) strong today; three to five can sustain a full caseload."
    }

    private static func staying(_ report: Report) -> Sentence? {
        let treatment = report.practice.treatment
        guard treatment.n > 0 else { return nil }
        let began = Selection(.all, .began)
        let first: Sentence =
            treatment.ongoing > 0
            ? "\(treatment.ongoing, Selection(.all, .ongoing)) of \(treatment.n, began) \(plural(treatment.ongoing, "is", "are")) still in treatment"
            : "All \(treatment.n, began) have ended"
        guard let median = treatment.median else {
            return first + ", more than half, so how long they usually stay can’t be said yet."
        }
        return first
            + "; half had ended by day \(String(median)), counting those who still come as far as they have come."
    }

    private static func twice(_ report: Report) -> Sentence? {
        let (warm, cold) = (report.referred, report.cold)
        guard let stayed = warm.retention90, let others = cold.retention90 else { return nil }
        let first: Sentence =
            "After ninety days \(percent(stayed)) of the \(warm.began, Selection(.referred, .began)) who came through people were still in treatment, and \(percent(others)) of the \(cold.began, Selection(.cold, .began)) others"
        if warm.treatmentRestsOnFew || cold.treatmentRestsOnFew {
            return first
                + ". One of these rests on fewer than ten, so it is an anecdote (the saying is: twice)."
        }
        guard others > 0 else { return first + "." }
        return first + ": \(tenths(stayed / others)) times as many, where the saying is twice."
    }

    private static func unknown(_ report: Report) -> Sentence? {
        let missing = report.practice.inquiries - report.known
        guard missing > 0 else { return nil }
        let rows = Selection(.source(.channel(.unknown)))
        return
            "Of \(missing, rows) it isn’t known how they heard of you; the first call is the time to ask."
    }
}

extension Report.Source {
    /// Its inquiries, as a group.
    public var group: Selection.Group {
        switch origin {
        case .partner(let id, _): .source(.partner(id))
        case .channel(let channel): .source(.channel(channel))
        }
    }
}
