import Domain
import Insight
import Sample
import Testing

@testable import Storage

/// What the narrow reading gives is what everything that is written down gives.
@Suite struct FiguresTests {
    static let today = Trial.day

    static func filled() throws -> (Trial, Records) {
        let trial = try Trial()
        let records = Sample.practice(on: today)
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        return (trial, records)
    }

    static let periods: [(Period, asOf: Day)] = [
        (.year(endingOn: today), today),
        (.year(endingOn: today), today.adding(months: -5)),
        (.quarter(of: today), today),
        (Period(from: today.adding(months: -60), to: today.adding(months: 2)), today),
        (Period(from: today.adding(days: 1), to: today.adding(days: 9)), today),
    ]

    @Test(arguments: periods)
    func `the report is that of all records`(period: Period, asOf: Day) throws {
        let (trial, records) = try Self.filled()
        let report = try trial.store.report(during: period, asOf: asOf)
        let expected = Report(of: records, strong: report.strong, during: period, asOf: asOf)
        #expect(report == expected)
    }

    @Test(arguments: periods)
    func `the people behind it are those of all records`(period: Period, asOf: Day) throws {
        let (trial, records) = try Self.filled()
        let companions = try trial.store.companions(during: period, asOf: asOf)
        #expect(companions == Companion.all(in: records, during: period, asOf: asOf))
        #expect(!companions.isEmpty)
    }

    @Test func `the first inquiry is the oldest, and there is none in an empty practice`() throws {
        let (trial, records) = try Self.filled()
        #expect(try trial.store.firstInquiryOn() == records.inquiries.map(\.receivedOn).min())
        let empty = try Trial()
        #expect(try empty.store.firstInquiryOn() == nil)
        let report = try empty.store.report(during: .year(endingOn: Self.today), asOf: Self.today)
        #expect(report.practice.inquiries == 0 && report.sources.isEmpty)
    }

    @Test func `neither a sealed cell nor a note is walked past for it`() throws {
        let (trial, _) = try Self.filled()
        let plans = try trial.store.read { sql in
            try [
                """
                SELECT key, receivedOn, sourcePartner, sourceChannel, fit, attendedOn, noShowOn,
                    closedOn
                FROM inquiry INDEXED BY inquiryInFigures WHERE receivedOn BETWEEN 1 AND 2
                """,
                """
                SELECT inquiry, firstSession, lastSession, sessions, ending
                FROM episode INDEXED BY episodeInFigures WHERE inquiry BETWEEN 1 AND 2
                """,
                """
                SELECT p.key, sum(t.minutes) FROM partner p CROSS JOIN touch t
                INDEXED BY touchOfPartner ON t.partner = p.key AND t.day BETWEEN 1 AND 2
                GROUP BY p.key
                """,
            ]
            .map { statement in
                try sql.composed("EXPLAIN QUERY PLAN " + statement).all { $0.text(3) }
            }
        }
        for plan in plans {
            #expect(plan.contains { $0.contains("COVERING INDEX") }, "\(plan)")
        }
    }
}
