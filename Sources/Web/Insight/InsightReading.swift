import Cadence
import Domain
import Insight
import Storage

/// What a request asks to see, and the report of it.
///
/// Nothing of a client but days is read for it.
struct InsightReading: Sendable {
    let span: Span
    let asOf: Day
    let report: Report
    let companions: [Companion]

    var scope: RowScope { RowScope(period: report.period, asOf: asOf) }

    init(span: Span, asOf: Day, report: Report, companions: [Companion]) {
        (self.span, self.asOf, self.report, self.companions) = (span, asOf, report, companions)
    }

    /// `span`, or `from` and `to`, and `asOf` of a query; without them the year that ends today.
    init(_ query: Form, _ store: Store, today: Day) throws {
        let records = try store.records()
        asOf = query.day("asOf") ?? today
        let (from, to) = (query.day("from"), query.day("to"))
        span = Span(rawValue: query["span"]) ?? (from == nil && to == nil ? .year : .own)
        let period = span.period(
            on: asOf,
            since: records.inquiries.map(\.receivedOn).min(),
            from: from,
            to: to
        )
        report = try InsightReading.report(records, store, during: period, asOf: asOf)
        companions = Companion.all(in: records, during: period, asOf: asOf)
    }

    /// The report of a period.
    init(_ period: Period, _ store: Store, asOf day: Day) throws {
        let records = try store.records()
        (span, asOf) = (.own, day)
        report = try InsightReading.report(records, store, during: period, asOf: day)
        companions = Companion.all(in: records, during: period, asOf: day)
    }

    private static func report(
        _ records: Records,
        _ store: Store,
        during period: Period,
        asOf day: Day
    ) throws -> Report {
        let book = try store.book(on: day)
        let season = Season(settings: book.settings, on: day)
        let strong = book.relationships.count {
            !$0.archived && Stage(of: $0, in: season) == .strong
        }
        return Report(of: records, strong: strong, during: period, asOf: day)
    }
}
