import Cadence
public import Domain
public import Insight

extension Store {
    /// What came of a period's inquiries, as it is known on a day.
    ///
    /// Only plain columns are read for it, and its cost grows with the period and the partners.
    public func report(during period: Period, asOf day: Day) throws -> Report {
        try read { sql in
            let standings = try acquaintances(on: day, sql)
            let season = Season(settings: standings.book.settings, on: day)
            let referrals = try referrals(
                in: Period(from: Stage.horizon(in: season).adding(days: 1), to: day),
                sql
            )
            let known = period.known(on: day)
            var intakes: [Intake] = []
            try IntakeReading(sql: sql, period: known, ids: standings.ids)
                .each { intakes.append($1) }
            let minutes = try minutes(in: known, sql)
            let partners = zip(standings.keys, standings.book.relationships)
            return Report(
                of: intakes,
                partners: partners.map {
                    Referrer(id: $1.id, name: $1.name, kind: $1.kind, minutes: minutes[$0] ?? 0)
                },
                strong: partners.lazy.filter { !$1.archived }.count {
                    Stage(of: $1, referrals: referrals[$0]?.count ?? 0, in: season) == .strong
                },
                during: period,
                asOf: day
            )
        }
    }

    /// The partners as advice sees them: when something last came from them in a period, and went to
    /// them.
    public func companions(during period: Period, asOf day: Day) throws -> [Companion] {
        try read { sql in
            let standings = try acquaintances(on: day, sql)
            let referred = try referrals(in: period.known(on: day), sql)
            return zip(standings.keys, standings.book.relationships).map { key, person in
                let past = person.moments.filter { $0.on <= day }
                return Companion(
                    id: person.id,
                    name: person.name,
                    kind: person.kind,
                    isOpen: !person.archived && !person.quiet,
                    lastReferralOn: referred[key]?.newest,
                    lastTouchOn: past.last?.on,
                    lastThankedOn: past.last(where: \.isHandwrittenThanks)?.on
                )
            }
        }
    }

    /// The day of the oldest inquiry; nil when there is none.
    public func firstInquiryOn() throws -> Day? {
        try read { sql in
            try sql("SELECT min(receivedOn) FROM inquiry").first { $0.optionalDay(0) } ?? nil
        }
    }

    /// Of each partner's touches in a period, by the partner's key.
    private func minutes(in period: Period, _ sql: Statements) throws -> [Int64: Int] {
        var minutes: [Int64: Int] = [:]
        try sql(
            """
            SELECT p.key, sum(t.minutes) FROM partner p CROSS JOIN touch t INDEXED BY touchOfPartner
            ON t.partner = p.key AND t.day BETWEEN ? AND ? GROUP BY p.key
            """
        )
        .bind(period.from).bind(period.to).each { minutes[$0.int64(0)] = $0.int(1) }
        return minutes
    }

    /// How many referrals came in a period, and the day of the newest, by the partner's key.
    private func referrals(
        in period: Period,
        _ sql: Statements
    ) throws -> [Int64: (count: Int, newest: Day)] {
        var referrals: [Int64: (count: Int, newest: Day)] = [:]
        try sql(
            """
            SELECT sourcePartner, count(*), max(receivedOn)
            FROM inquiry INDEXED BY inquiryInFigures
            WHERE receivedOn BETWEEN ? AND ? AND sourcePartner IS NOT NULL GROUP BY sourcePartner
            """
        )
        .bind(period.from).bind(period.to)
        .each { referrals[$0.int64(0)] = (count: $0.int(1), newest: $0.day(2)) }
        return referrals
    }
}

extension Standings {
    /// What the partners' keys stand for.
    var ids: [Int64: PartnerID] {
        Dictionary(
            zip(keys, book.relationships.map(\.id)),
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension Period {
    /// Without the days after one.
    func known(on day: Day) -> Period { Period(from: from, to: min(to, day)) }
}

extension Moment {
    fileprivate var isHandwrittenThanks: Bool {
        direction == .out && channel == .note && purpose == .thankYou
    }
}
