import Cadence
import Domain

extension TodayPage {
    /// How many nudges are shown at once, so that the page stays light.
    static let limit = 25

    /// The page of a plan.
    ///
    /// `asked` are the minutes that were asked for; nudges are shown from the place `from`.
    init(
        _ plan: Plan,
        of book: Book,
        done: [Done],
        back: String,
        all: Bool,
        asked: Int?,
        from: Int = 0
    ) {
        let nudges = plan.nudges.dropFirst(from).prefix(TodayPage.limit)
        let people = TodayPage.relationships(
            of: (nudges + plan.later).compactMap(\.partner),
            in: book
        )
        func row(_ nudge: Nudge) -> NudgeRow {
            NudgeRow(nudge, of: nudge.partner.flatMap { people[$0] }, on: plan.on, back: back)
        }
        let owed = nudges.filter { $0.class == .obligation }.map(row)
        let tending = nudges.filter { $0.class == .tending }.map(row)
        title =
            "\(plan.on.weekday.name), \(plan.on.dayOfMonth) \(Day.monthNames[plan.on.month - 1])"
        lead = TodayPage.lead(plan)
        line = LineForm(back: back)
        notices = plan.notices.map(\.text)
        invitation = Invitation(for: book)
        rest = nudges.isEmpty && invitation == nil ? TodayPage.rest(plan, done: done) : nil
        sections = [
            Section(heading: "Owed", nudges: owed), Section(heading: "Tending", nudges: tending),
        ].filter { !$0.nudges.isEmpty }
        beyond = TodayPage.beyond(plan, shown: from + nudges.count, all: all, asked: asked)
        self.done = done.isEmpty ? nil : DoneList(items: done)
        budgets = book.relationships.isEmpty ? [] : TodayPage.budgets(plan, all: all, asked: asked)
        let coming = Later.grouped(plan.later, people).prefix(6)
        later = coming.isEmpty ? nil : LaterList(items: Array(coming))
        core = Core(book, on: plan.on)
        hasAside = later != nil || core != nil
    }

    private static func relationships(
        of ids: [PartnerID],
        in book: Book
    ) -> [PartnerID: Relationship] {
        let wanted = Set(ids)
        var found: [PartnerID: Relationship] = [:]
        for relationship in book.relationships where wanted.contains(relationship.id) {
            found[relationship.id] = relationship
        }
        return found
    }

    private static func lead(_ plan: Plan) -> String {
        guard !plan.nudges.isEmpty else { return "Nothing needs you today." }
        let minutes = plan.nudges.filter { $0.rule != .review }.reduce(0) { $0 + $1.minutes }
        let things =
            plan.nudges.count == 1
            ? "One thing" : "\(capitalized(spelled(plan.nudges.count))) things"
        let promises = plan.nudges.filter { $0.rule == .promise }.count
        let first = minutes == 0 ? "\(things)." : "\(things), about \(minutes) minutes."
        switch promises {
        case 0: return first
        case 1: return "\(first) One is a promise you made."
        default: return "\(first) \(capitalized(spelled(promises))) are promises you made."
        }
    }

    private static func rest(_ plan: Plan, done: [Done]) -> String {
        let first =
            done.isEmpty ? "Nobody is waiting for you." : "That was all for today. Well tended."
        guard let next = plan.later.first else { return first }
        return
            "\(first) The next to hear from you is \(next.name), \(dated(next.dueOn, on: plan.on))."
    }

    private static func beyond(_ plan: Plan, shown: Int, all: Bool, asked: Int?) -> Beyond? {
        let next = min(plan.nudges.count - shown, limit)
        if next > 0 {
            let minutes = all ? "all" : asked.map(String.init) ?? ""
            return Beyond(
                text: "The next \(spelled(next))",
                href: Path.today.with([("minutes", minutes), ("from", String(shown))])
            )
        }
        let left = plan.total - plan.nudges.count
        guard left > 0 else { return nil }
        let who = left == 1 ? "One more" : "\(capitalized(spelled(left))) more"
        return Beyond(
            text: "\(who) can wait for another day",
            href: Path.today.with([("minutes", "all")])
        )
    }

    private static func budgets(_ plan: Plan, all: Bool, asked: Int?) -> [Budget] {
        var minutes = [15, 30, 60]
        if !minutes.contains(plan.minutes) { minutes = (minutes + [plan.minutes]).sorted() }
        return minutes.map {
            Budget(
                label: "\($0) min",
                href: Path.today.with([("minutes", String($0))]),
                isCurrent: !all && $0 == plan.minutes
            )
        } + [
            Budget(label: "All", href: Path.today.with([("minutes", "all")]), isCurrent: all)
        ]
    }
}

/// "on Thursday", "on 3 August".
func dated(_ day: Day, on today: Day) -> String {
    let words = day.spoken(on: today)
    return ["today", "tomorrow", "yesterday"].contains(words) ? words : "on \(words)"
}

extension TodayPage.Later {
    /// What is due on one day by one rule stands in one line: "Thank-you notes to A, B and 4 more".
    static func grouped(
        _ nudges: [Nudge],
        _ people: [PartnerID: Relationship]
    ) -> [TodayPage.Later] {
        var groups: [[Nudge]] = []
        for nudge in nudges {
            let place = groups.firstIndex { group in
                group[0].dueOn == nudge.dueOn && group[0].rule == nudge.rule
                    && nudge.rule == .thankYou
            }
            if let place { groups[place].append(nudge) } else { groups.append([nudge]) }
        }
        return groups.map { TodayPage.Later($0, people) }
    }

    private init(_ group: [Nudge], _ people: [PartnerID: Relationship]) {
        let nudge = group[0]
        let others = group.count - 2
        let names = group.prefix(2).map(\.name).joined(separator: others > 0 ? ", " : " and ")
        self.init(
            when: "\(nudge.dueOn.dayOfMonth) \(Day.monthNames[nudge.dueOn.month - 1].prefix(3))",
            full: nudge.dueOn.inFull,
            title: group.count == 1
                ? NudgeTitle.text(nudge, of: nudge.partner.flatMap { people[$0] })
                : "Thank-you notes to \(names)" + (others > 0 ? " and \(others) more" : ""),
            href: nudge.partner.map { Path.partner($0).text } ?? Path.today.text
        )
    }
}

extension TodayPage.Invitation {
    /// What is still to be done before a list can be made; nil when it can.
    init?(for book: Book) {
        if book.relationships.isEmpty {
            self.init(
                heading: "Here will be the few people to think of this week",
                text: """
                    Each with the reason, and something to bring. For that Rapport needs the people \
                    you know already: a supervisor, your own doctor, a colleague who is always full.
                    """,
                label: "Bring my file",
                href: Path.newImport.text,
                otherLabel: "Type in a few names",
                otherHref: Path.start(.people).text
            )
        } else if !book.relationships.contains(where: { $0.circle != .wider }) {
            self.init(
                heading: "Who is closest to you?",
                text: """
                    Choose up to five for the core, whom you see every quarter, and some keys, who hear \
                    from you monthly. The list begins with them.
                    """,
                label: "Choose circles",
                href: Path.start(.circles).text,
                otherLabel: "Look at my partners",
                otherHref: Path.partners.text
            )
        } else {
            return nil
        }
    }
}

extension TodayPage.Core {
    /// Nil while nobody is in the core.
    init?(_ book: Book, on today: Day) {
        let core = book.relationships.filter { $0.circle == .core && !$0.archived }
        guard !core.isEmpty else { return nil }
        let quarter = today.adding(months: -3)
        let people = core.map { relationship in
            let isSeen = relationship.moments.contains {
                $0.channel.isMeeting && $0.on > quarter && $0.on <= today
            }
            return One(
                initials: monogram(of: relationship.name),
                name: relationship.name,
                href: Path.partner(relationship.id).text,
                isStale: !isSeen
            )
        }
        let seen = people.filter { !$0.isStale }.count
        let all =
            people.count == 1
            ? "The one you chose" : "\(capitalized(spelled(seen))) of \(spelled(people.count))"
        let sentence =
            people.count == 1
            ? "\(all) was \(seen == 1 ? "seen" : "not seen yet") in the last three months."
            : "\(all) seen in the last three months."
        self.init(sentence: sentence, people: people)
    }
}
