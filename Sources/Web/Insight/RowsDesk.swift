import Cadence
import Domain
import Hummingbird
import Insight
import Storage

/// Opens the rows behind a number; that they were looked at stands in the audit log.
enum RowsDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let query = visit.query
        guard let group = Selection.Group(query["source"]),
            let outcome = Selection.Outcome(rawValue: query.has("came") ? query["came"] : "any")
        else { throw Refusal.notFound }
        let asOf = query.day("asOf") ?? visit.today
        let period = (Span(rawValue: query["span"]) ?? .own).period(
            on: asOf,
            since: try visit.store.firstInquiryOn(),
            from: query.day("from"),
            to: query.day("to")
        )
        let book = RowsBook(try visit.store.book(on: asOf))
        let selection = Selection(group, outcome)
        let found = try visit.store.seen(
            visit.store.inquiries(behind: selection, during: period, asOf: asOf),
            by: visit.sight
        )
        let start = min(max(Int(query["start"]) ?? 0, 0), 1_000_000)
        let shown = found.dropFirst(start).prefix(RowsPage.limit)
        try visit.store.audit(.list, by: visit.author, session: visit.session.name)
        let named = try visit.store.names(of: shown, keyring: visit.session.keyring)
        let count = found.count
        func page(_ start: Int) -> String {
            Path.insight(.rows).with(
                query.fields.filter { $0.name != "start" }.map { ($0.name, $0.value) }
                    + [("start", start == 0 ? "" : "\(start)")]
            )
        }
        return try await visit.show(
            RowsPage(
                title: counted(count, "inquiry", "inquiries"),
                lead: "\(capitalized(book.name(of: group))) \(selection.inWords), "
                    + "\(period.inWords(asOf: asOf)).",
                list: shown.isEmpty
                    ? nil
                    : RowsPage.List(
                        rows: named.map { RowsPage.Row($0, book, asOf: asOf) }
                    ),
                back: Path.insight(.figures).with([
                    ("from", period.from.description), ("to", period.to.description),
                    ("asOf", asOf == visit.today ? "" : asOf.description),
                ]),
                previous: start > 0 ? page(max(0, start - RowsPage.limit)) : nil,
                next: start + shown.count < count ? page(start + shown.count) : nil
            )
        )
    }
}

/// Names of partners, for the rows.
struct RowsBook {
    let names: [PartnerID: String]

    init(_ book: Book) {
        names = Dictionary(
            book.relationships.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func name(of group: Selection.Group) -> String {
        switch group {
        case .all: "those"
        case .referred: "those through people or by word of mouth"
        case .cold: "those who found you otherwise"
        case .known: "those of whom you know how they heard of you,"
        case .partners: "those referred by a partner"
        case .kind(let kind): "those referred by \(kind.label.lowercased()) partners"
        case .source(.channel(let channel)): "by “\(channel.name.lowercased())”: those"
        case .source(.partner(let id)):
            "referred by \(names[id] ?? "someone no longer here"): those"
        }
    }
}

extension RowsPage.Row {
    init(_ inquiry: NamedInquiry, _ book: RowsBook, asOf: Day) {
        let intake = inquiry.intake
        let source: String
        var href: String?
        switch intake.source ?? .channel(.unknown) {
        case .channel(let channel): source = channel.name
        case .partner(let id):
            source = book.names[id] ?? "Someone no longer here"
            href = book.names[id].map { _ in Path.partner(id).text }
        }
        self.init(
            day: intake.receivedOn.inWords(inYear: asOf.year),
            dayFull: intake.receivedOn.inFull,
            source: source,
            href: href,
            client: inquiry.client.isEmpty ? "No label" : inquiry.client,
            inquiry: Path.clients(.inquiry(inquiry.id)).text,
            outcome: RowsPage.Row.outcome(intake, asOf),
            treatment: RowsPage.Row.treatment(intake, asOf),
            fit: intake.fit.map(String.init) ?? "–"
        )
    }

    private static func outcome(_ intake: Intake, _ day: Day) -> String {
        func has(_ date: Day?) -> Bool { date.map { $0 <= day } ?? false }
        if has(intake.attendedOn) { return "Came" }
        if has(intake.noShowOn) { return "Didn’t come" }
        return has(intake.closedOn) ? "Closed" : "Open"
    }

    private static func treatment(_ intake: Intake, _ day: Day) -> String {
        guard let course = intake.course, course.firstSession <= day else { return "–" }
        guard course.ending != .ongoing, let last = course.lastSession, last <= day else {
            return "\(day - course.firstSession) days so far"
        }
        let ending =
            switch course.ending {
            case .completed: "finished as planned"
            case .droppedOut: "ended early"
            default: "went elsewhere"
            }
        return "\(last - course.firstSession) days, \(ending)"
    }
}
