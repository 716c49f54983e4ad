import Consent
import Domain
import Storage

/// What was told, to whom, on what ground.
struct DisclosuresPage: Page {
    static let template = "disclosures"

    struct Row: Sendable {
        var when: String
        var full: String
        var recipient: String
        var client: String
        var href: String
        var text: String
        var basis: String
        var isAccountable: Bool
        /// It was not told, and why.
        var isHeldBack: Bool
        var accounting: String
    }

    struct List: Sendable {
        var rows: [Row]
    }

    var title = "What was told"
    var lead: String
    var action = Path.clients(.disclosures).text
    var partners: [TouchForm.Option]
    var grounds: [TouchForm.Option]
    var list: List?
    var nobody: String?
    var previous: String?
    var next: String?
    var position: String
    var audit = Path.clients(.audit).text
}

extension DisclosuresPage {
    static let pageSize = 50

    /// What the list is made of.
    struct Book {
        var disclosures: [Disclosure]
        /// What was not told.
        var heldBack: [Blocked] = []
        var inquiries: [InquiryID: Inquiry]
        var names: [PartnerID: String]
    }

    struct Filter {
        var partner: PartnerID?
        /// A basis, `accountable`, or `blocked` for what was held back.
        var ground = ""
        var page = 1
    }

    init(_ book: Book, _ filter: Filter, on today: Day) {
        let chosen = DisclosuresPage.chosen(book, filter, on: today)
        let first = min((max(filter.page, 1) - 1) * DisclosuresPage.pageSize, chosen.count)
        let shown = chosen.dropFirst(first).prefix(DisclosuresPage.pageSize)
        lead =
            "Six years, each with its ground. A client may ask to see what was told about them."
        partners = DisclosuresPage.partners(book, filter)
        grounds = [
            ("", "Every ground"), ("authorization", "Permitted"), ("treatment", "For treatment"),
            ("mistake", "By mistake"), ("accountable", "What the law asks to account for"),
            ("blocked", "Held back, and not told"),
        ]
        .map { TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.0 == filter.ground) }
        list = shown.isEmpty ? nil : List(rows: Array(shown))
        nobody =
            shown.isEmpty
            ? book.disclosures.isEmpty
                ? "Nothing was told to anyone. What you tell a partner about a client, with the client’s "
                    + "permission, stands here."
                : "Nothing answers to that." : nil
        func address(_ page: Int) -> String {
            Path.clients(.disclosures).with([
                ("partner", filter.partner?.text ?? ""), ("ground", filter.ground),
                ("page", page > 1 ? String(page) : ""),
            ])
        }
        previous = first > 0 ? address(filter.page - 1) : nil
        next = first + shown.count < chosen.count ? address(filter.page + 1) : nil
        position =
            chosen.count > shown.count
            ? "\(first + 1) to \(first + shown.count) of \(chosen.count)" : ""
    }

    private static func chosen(_ book: Book, _ filter: Filter, on today: Day) -> [Row] {
        func isFor(_ partner: PartnerID) -> Bool { filter.partner.map { $0 == partner } ?? true }
        if filter.ground == "blocked" {
            return book.heldBack.filter { isFor($0.partner) }.map { Row($0, book, on: today) }
        }
        return entries(book, on: today).filter { entry in
            isFor(entry.disclosure.partner)
                && (filter.ground.isEmpty || filter.ground == entry.disclosure.basis
                    || filter.ground == "accountable" && entry.accountable)
        }
        .map { Row($0, book, on: today) }
    }

    /// The newest first, each with what the law says of it.
    private static func entries(_ book: Book, on today: Day) -> [Accounting.Entry] {
        Dictionary(grouping: book.disclosures, by: \.inquiry)
            .flatMap { id, told in
                Accounting(of: told, part2: book.inquiries[id]?.part2 ?? false, on: today).entries
            }
            .sorted { a, b in
                let (x, y) = (a.disclosure, b.disclosure)
                return x.on != y.on ? x.on > y.on : x.id > y.id
            }
    }

    private static func partners(_ book: Book, _ filter: Filter) -> [TouchForm.Option] {
        let told = Set(book.disclosures.map(\.partner) + book.heldBack.map(\.partner))
        let options = told.map { ($0.text, book.names[$0] ?? "A partner") }.sorted { $0.1 < $1.1 }
        return ([("", "To everyone")] + options).map {
            TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.0 == filter.partner?.text ?? "")
        }
    }

    static let samples: [DisclosuresPage] = {
        let today = Day(number: 20_780)
        let inquiry = Inquiry(id: UUIDSample.id(1), receivedOn: today, client: "S.J.", part2: true)
        let told = Disclosure(
            id: UUIDSample.id(5),
            inquiry: inquiry.id,
            partner: UUIDSample.id(2),
            on: today,
            milestone: .attended,
            recipient: "Dr. Mei Chen, pediatrician",
            description: "That they came to a first session",
            basis: "authorization"
        )
        let book = Book(
            disclosures: [told],
            inquiries: [inquiry.id: inquiry],
            names: [UUIDSample.id(2): "Dr. Mei Chen"]
        )
        var page = DisclosuresPage(book, Filter(), on: today)
        page.previous = "/disclosures"
        page.next = "/disclosures?page=3"
        let none = Book(disclosures: [], inquiries: [:], names: [:])
        var held = book
        held.heldBack = [
            Blocked(
                id: UUIDSample.id(6),
                inquiry: inquiry.id,
                partner: UUIDSample.id(2),
                on: today,
                milestone: .attended,
                channel: "letter",
                recipient: "Dr. Mei Chen, pediatrician",
                reason: "expired",
                sentence: "The permission ended on 3 August. Ask the client for a new one."
            )
        ]
        return [
            page, DisclosuresPage(none, Filter(), on: today),
            DisclosuresPage(held, Filter(ground: "blocked"), on: today),
        ]
    }()
}

extension DisclosuresPage.Row {
    init(_ entry: Accounting.Entry, _ book: DisclosuresPage.Book, on today: Day) {
        let told = entry.disclosure
        self.init(
            when: told.on.inWords(inYear: today.year),
            full: told.on.inFull,
            recipient: told.recipient.isBlank
                ? book.names[told.partner] ?? "A partner" : told.recipient,
            client: called(book.inquiries[told.inquiry]?.client ?? ""),
            href: Path.clients(.inquiry(told.inquiry)).text,
            text: told.description,
            basis: entry.because,
            isAccountable: entry.accountable,
            isHeldBack: false,
            accounting: Path.clients(.inquiryPart(told.inquiry, .accounting)).text
        )
    }
}

extension DisclosuresPage.Row {
    init(_ blocked: Blocked, _ book: DisclosuresPage.Book, on today: Day) {
        self.init(
            when: blocked.on.inWords(inYear: today.year),
            full: blocked.on.inFull,
            recipient: blocked.recipient.isBlank
                ? book.names[blocked.partner] ?? "A partner" : blocked.recipient,
            client: called(book.inquiries[blocked.inquiry]?.client ?? ""),
            href: Path.clients(.inquiry(blocked.inquiry)).text,
            text: blocked.milestone.title,
            basis: blocked.sentence,
            isAccountable: false,
            isHeldBack: true,
            accounting: Path.clients(.inquiryPart(blocked.inquiry, .accounting)).text
        )
    }
}
