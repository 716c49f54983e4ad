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
        let period = Span.own.period(
            on: asOf,
            since: nil,
            from: query.day("from"),
            to: query.day("to")
        )
        let records = try visit.store.records()
        let book = RowsBook(records)
        let selection = Selection(group, outcome)
        let found = zip(records.inquiries, Intake.all(in: records))
            .filter { inquiry, intake in
                period.contains(intake.receivedOn)
                    && selection.contains(intake, asOf: asOf, kindOf: { book.kinds[$0] })
            }
            .sorted { ($1.0.receivedOn, $0.0.id) < ($0.0.receivedOn, $1.0.id) }
        let start = min(max(Int(query["start"]) ?? 0, 0), 1_000_000)
        let shown = found.dropFirst(start).prefix(RowsPage.limit)
        try visit.store.audit(.list, by: .owner, session: String(visit.session.id.prefix(8)))
        let labels = try visit.clients(of: shown.map(\.0.id))
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
                        rows: shown.map { inquiry, intake in
                            RowsPage.Row(
                                intake,
                                client: labels[inquiry.id] ?? "",
                                book,
                                asOf: asOf
                            )
                        }
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

extension Visit {
    /// How clients are called, opened with this session's key.
    func clients(of ids: [InquiryID]) throws -> [InquiryID: String] {
        guard !ids.isEmpty else { return [:] }
        let wanted = Set(ids)
        return Dictionary(
            try store.inquiries(session.keyring).map(\.record).filter { wanted.contains($0.id) }
                .map { ($0.id, $0.client) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// Names and kinds of partners, for the rows.
struct RowsBook {
    let names: [PartnerID: String]
    let kinds: [PartnerID: Partner.Kind]

    init(_ records: Records) {
        names = Dictionary(
            records.partners.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        kinds = Dictionary(
            records.partners.map { ($0.id, $0.kind) },
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
    init(_ intake: Intake, client: String, _ book: RowsBook, asOf: Day) {
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
            client: client,
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
