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
    /// Nobody's asking was ever written down.
    let isUnbegun: Bool

    init(span: Span, asOf: Day, report: Report, companions: [Companion], isUnbegun: Bool = false) {
        (self.span, self.asOf, self.report, self.companions) = (span, asOf, report, companions)
        self.isUnbegun = isUnbegun
    }

    /// `span`, or `from` and `to`, and `asOf` of a query; without them the year that ends today.
    init(_ query: Form, _ store: Store, today: Day) throws {
        asOf = query.day("asOf") ?? today
        let (from, to) = (query.day("from"), query.day("to"))
        span = Span(rawValue: query["span"]) ?? (from == nil && to == nil ? .year : .own)
        let first = try store.firstInquiryOn()
        isUnbegun = first == nil
        let period = span.period(
            on: asOf,
            since: first,
            from: from,
            to: to
        )
        report = try store.report(during: period, asOf: asOf)
        companions = try store.companions(during: period, asOf: asOf)
    }

    /// The report of a period.
    init(_ period: Period, _ store: Store, asOf day: Day) throws {
        (span, asOf, isUnbegun) = (.own, day, false)
        report = try store.report(during: period, asOf: day)
        companions = try store.companions(during: period, asOf: day)
    }
}
