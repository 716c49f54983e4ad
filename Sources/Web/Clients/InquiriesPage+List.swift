import Consent
import Domain

extension InquiriesPage {
    static let pageSize = 50

    /// What the list is made of.
    struct Book {
        var inquiries: [Inquiry]
        var names: [PartnerID: String]
        var practice: Practice
    }

    init(
        _ book: Book,
        filter: InquiryFilter,
        source: String = "",
        words: String = "",
        page: Int = 1,
        on today: Day
    ) {
        let chosen = InquiriesPage.chosen(book, filter, source, words, today)
        let first = min(max(page - 1, 0) * InquiriesPage.pageSize, chosen.count)
        let rows = chosen.dropFirst(first).prefix(InquiriesPage.pageSize)
            .map { Row($0, names: book.names, on: today) }
        lead = InquiriesPage.lead(book, today)
        search = Search(words: words)
        show = filter.rawValue
        filters = InquiryFilter.allCases.map { each in
            Chrome.Link(
                label: each.label,
                href: InquiriesPage.address(each, source, 1),
                isCurrent: words.isEmpty && each == filter
            )
        }
        sources = InquiriesPage.sources(book, source)
        calling = words.isEmpty ? Calling(book, on: today) : nil
        list = rows.isEmpty ? nil : List(rows: rows)
        nobody =
            !rows.isEmpty
            ? nil : words.isEmpty && source.isEmpty ? filter.nobody : "Nobody answers to that."
        previous = page > 1 ? InquiriesPage.address(filter, source, page - 1) : nil
        next =
            words.isEmpty && first + rows.count < chosen.count
            ? InquiriesPage.address(filter, source, page + 1) : nil
        position =
            chosen.count > rows.count && !rows.isEmpty
            ? "\(first + 1) to \(first + rows.count) of \(chosen.count)" : ""
    }

    /// Those to call first, then the newest; the waitlist in its own order.
    private static func chosen(
        _ book: Book,
        _ filter: InquiryFilter,
        _ source: String,
        _ words: String,
        _ today: Day
    ) -> [Inquiry] {
        let wanted = words.trimmed.lowercased()
        guard wanted.isEmpty else {
            return book.inquiries.filter { $0.client.lowercased().hasPrefix(wanted) }
                .sorted { $0.receivedOn > $1.receivedOn }
        }
        let from = book.inquiries.filter { isFrom(source, $0) }
        if filter == .waiting { return Waitlist.order(from, on: today) }
        return from.filter { filter.includes($0, on: today) }.sorted { a, b in
            let (x, y) = (urgency(a, today), urgency(b, today))
            return x != y ? x < y : a.receivedOn > b.receivedOn
        }
    }

    private static func urgency(_ inquiry: Inquiry, _ today: Day) -> Int {
        switch inquiry.state(on: today) {
        case .received: 0
        case .contacted: 1
        case .noShow: 2
        case .scheduled: 3
        case .attended, .closed: 4
        }
    }

    private static func isFrom(_ source: String, _ inquiry: Inquiry) -> Bool {
        if source.isEmpty { return true }
        switch inquiry.source {
        case .partner: return source == "partners"
        case .channel(let channel): return source == channel.rawValue
        case nil: return source == Inquiry.Source.Channel.unknown.rawValue
        }
    }

    private static func sources(_ book: Book, _ source: String) -> [TouchForm.Option] {
        let fixed = [("", "However they came"), ("partners", "From partners")]
        return
            (fixed + Inquiry.Source.Channel.allCases.map { ($0.rawValue, $0.inWords) })
            .map { TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.0 == source) }
    }

    private static func lead(_ book: Book, _ today: Day) -> String {
        let open = book.inquiries.filter { InquiryFilter.open.includes($0, on: today) }.count
        let waiting = book.inquiries.filter { $0.isOnWaitlist(on: today) }.count
        var parts = [
            open == 0
                ? "Nobody is open."
                : "\(capitalized(spelled(open))) \(open == 1 ? "is" : "are") open."
        ]
        if waiting > 0 {
            parts.append(
                "\(capitalized(spelled(waiting))) \(waiting == 1 ? "waits" : "wait") for an opening."
            )
        }
        if let openings = book.practice.openings {
            parts.append("You have \(OpeningsNote.words(openings)).")
        }
        return parts.joined(separator: " ")
    }

    static func address(_ filter: InquiryFilter, _ source: String, _ page: Int) -> String {
        Path.clients(.inquiries).with([
            ("show", filter == .open ? "" : filter.rawValue), ("from", source),
            ("page", page > 1 ? String(page) : ""),
        ])
    }
}

extension InquiriesPage.Row {
    init(_ inquiry: Inquiry, names: [PartnerID: String], on today: Day) {
        let state = inquiry.state(on: today)
        let since = inquiry.newestDay
        self.init(
            href: Path.clients(.inquiry(inquiry.id)).text,
            name: called(inquiry.client),
            needs: inquiry.needs.inWords,
            source: inquiry.sourceInWords(names),
            asked: "asked \(inquiry.receivedOn.spoken(on: today))",
            askedFull: inquiry.receivedOn.inFull,
            state: state == .closed
                ? inquiry.closing?.reason?.inWords ?? state.inWords : state.inWords,
            isWaiting: state == .received || state == .noShow && today - since < 30,
            since: since.spoken(on: today),
            sinceFull: since.inFull,
            fit: inquiry.fit.map(String.init)
        )
    }
}

extension InquiriesPage.Calling {
    /// How many are named at once.
    private static let limit = 3

    /// Nil where there is no room, or nobody waits.
    init?(_ book: InquiriesPage.Book, on today: Day) {
        let waiting = Waitlist.order(book.inquiries, on: today)
        guard let openings = book.practice.openings, openings > 0, !waiting.isEmpty else {
            return nil
        }
        text = Waitlist.heading(waiting: waiting.count, openings: openings)
        people = waiting.prefix(Self.limit).map { inquiry in
            Person(
                name: called(inquiry.client),
                href: Path.clients(.inquiry(inquiry.id)).text,
                reason: "asked \(inquiry.receivedOn.spoken(on: today))"
                    + (inquiry.fit.map { ", fit \($0)" } ?? "")
            )
        }
    }
}

/// How much room there is.
enum OpeningsNote {
    static func words(_ openings: Int) -> String {
        openings == 1 ? "one opening" : "\(spelled(openings)) openings"
    }

    /// Above the form of a call.
    static func sentence(_ openings: Int?) -> String {
        switch openings {
        case nil: "Say in Settings how many openings you have, and they stand here."
        case 0?: "You have no opening now: offer the waitlist, or someone else."
        case let openings?: "You have \(words(openings))."
        }
    }
}

extension Inquiry {
    /// The day of its newest milestone.
    var newestDay: Day {
        [contactedOn, scheduledOn, attendedOn, noShowOn, closedOn].compactMap { $0 }
            .reduce(receivedOn) { max($0, $1) }
    }

    /// "through Mei Chen", "by a web search".
    func sourceInWords(_ names: [PartnerID: String]) -> String {
        switch source {
        case .partner(let id): "through \(names[id] ?? "a partner")"
        case .channel(let channel): channel.phrase
        case nil: Inquiry.Source.Channel.unknown.phrase
        }
    }
}

extension Needs {
    /// "anxiety, sleep · adult · Aetna".
    var inWords: String {
        [specialties.joined(separator: ", "), age, payer, format, language]
            .filter { !$0.isBlank }.joined(separator: " · ")
    }
}
