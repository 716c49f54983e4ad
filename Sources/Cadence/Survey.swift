import Domain

/// Everything due for a practice on a day, before the budget, and before a word is said.
struct Survey {
    /// What is due within seven days, one partner's after another's, the leading one first.
    private(set) var due: [Candidate] = []
    /// Where in `due` each partner's stand, in the order of the list.
    private(set) var groups: [Range<Int>] = []
    /// What will be due 8 to 21 days ahead for whom nothing is due now, soonest first.
    private(set) var later: [Candidate] = []
    private(set) var tally = Tally()

    init(_ book: Book, _ season: Season) {
        let beginners = Survey.beginners(book, season)
        var found: [Candidate] = []
        for place in book.relationships.indices {
            visit(
                book.relationships[place],
                at: place,
                season,
                mayBegin: beginners.contains(place),
                finding: &found
            )
        }
        if let review = YearlyReview.due(book, season), review.day <= season.laterUntil {
            found = [
                Candidate(review, rule: .review, place: -1, circle: .wider, season: season)
            ]
            file(&found, season)
        }
        sort(in: book)
    }

    /// Counts one partner, and finds what is due for them; `found` is only lent for the work.
    private mutating func visit(
        _ partner: Relationship,
        at place: Int,
        _ season: Season,
        mayBegin: Bool,
        finding found: inout [Candidate]
    ) {
        let standing = Standing(of: partner, on: season.day)
        tally.count(partner, standing, season, at: place)
        if partner.quiet || partner.archived { return }
        found.removeAll(keepingCapacity: true)
        Survey.consult(partner, standing, season, place, mayBegin: mayBegin, into: &found)
        file(&found, season)
    }

    /// Asks every rule about one partner.
    private static func consult(
        _ partner: Relationship,
        _ standing: Standing,
        _ season: Season,
        _ place: Int,
        mayBegin: Bool,
        into found: inout [Candidate]
    ) {
        let rests = standing.isResting(on: season.day)
        func ask<R: Ruling>(_: R.Type) {
            guard season.pace(of: R.rule, for: partner.circle).isOn,
                let due = R.due(partner, standing, season), due.day <= season.laterUntil,
                !partner.isSnoozed(R.rule, on: season.day)
            else { return }
            found.append(
                Candidate(
                    due,
                    rule: R.rule,
                    place: place,
                    circle: partner.circle,
                    season: season
                )
            )
        }
        if !partner.promises.isEmpty { ask(Promised.self) }
        if !partner.referrals.isEmpty { ask(Loop.self) }
        if rests { return }
        if !partner.referrals.isEmpty {
            ask(Consent.self)
            ask(ThankYou.self)
            ask(Give.self)
        }
        if !partner.details.isEmpty { ask(Remember.self) }
        if mayBegin { ask(Begin.self) }
        ask(Reply.self)
        ask(FollowUp.self)
        ask(SecondNote.self)
        ask(Meet.self)
        ask(Resource.self)
        ask(CheckIn.self)
    }

    /// Puts one partner's nudges in order, those that are due apart from those to come.
    private mutating func file(_ found: inout [Candidate], _ season: Season) {
        let isMeeting = found.contains { $0.rule == .meet && $0.due <= season.shownUntil }
        let start = due.count
        found.sort { $0.leads($1) }
        for candidate in found where candidate.due <= season.shownUntil {
            switch candidate.rule {
            case .checkIn, .resource: if isMeeting { continue }
            default: break
            }
            due.append(candidate)
        }
        if due.count > start {
            groups.append(start..<due.count)
        } else if let first = found.first {
            later.append(first)
        }
    }

    private mutating func sort(in book: Book) {
        let due = due
        groups.sort { due[$0.lowerBound].precedes(due[$1.lowerBound], in: book) }
        later.sort { $0.due == $1.due ? $0.precedes($1, in: book) : $0.due < $1.due }
    }

    /// The places of the two whose turn it is to be greeted, while few have been met.
    private static func beginners(_ book: Book, _ season: Season) -> [Int] {
        guard season.pace(of: .begin, for: .wider).isOn, !hasMetMany(book, season) else {
            return []
        }
        var turn: [Int] = []
        for place in book.relationships.indices
        where book.relationships[place].mayBegin(on: season.day) {
            turn.append(place)
            turn.sort { book.isAddedBefore($0, $1) }
            if turn.count > 2 { turn.removeLast() }
        }
        return turn
    }

    private static func hasMetMany(_ book: Book, _ season: Season) -> Bool {
        var met = 0
        for place in book.relationships.indices {
            if Standing(of: book.relationships[place], on: season.day).isMet { met += 1 }
            if met == 10 { return true }
        }
        return false
    }
}

extension Relationship {
    /// Whether "not now" was said of a rule, and its day has not come.
    func isSnoozed(_ rule: Rule, on day: Day) -> Bool {
        guard !snoozes.isEmpty else { return false }
        return snoozes.contains { $0.rule.place == rule.place && $0.until > day }
    }

    /// Whether they wait to be greeted for the first time.
    fileprivate func mayBegin(on day: Day) -> Bool {
        guard case .wider = circle, !quiet, !archived, !isSnoozed(.begin, on: day) else {
            return false
        }
        return moments.first.map { day < $0.on } ?? true
    }
}

extension Book {
    fileprivate func isAddedBefore(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (relationships[a].addedOn, relationships[b].addedOn)
        return first == second ? isNamedBefore(a, b) : first < second
    }
}
