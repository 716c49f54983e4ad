import Domain
import Insight
import Storage

/// What I have to give, and who would care.
struct ShelfPage: Page {
    static let template = "shelf"
    static let samples = [
        ShelfPage(
            items: [
                Row(
                    title: "Sleep in one page",
                    href: "/resources/a",
                    kind: "A talk",
                    about: "sleep, teens",
                    idea: "3 people who care about teen sleep haven’t had it."
                )
            ],
            ideas: Ideas(
                rows: [
                    Idea(text: "Mei looks for grief: Rosa does that.", href: "/introductions/new")
                ]
            ),
            form: ItemForm(
                action: "/resources",
                item: ShelfItem(id: UUIDSample.id(1), title: "", addedOn: Day(number: 20_000)),
                problem: "It needs a title.",
                meanwhile: .sample
            )
        ),
        ShelfPage(items: [], ideas: nil, form: ItemForm()),
    ]

    struct Row: Sendable {
        var title: String
        var href: String
        var kind: String
        var about: String
        var idea: String?
    }

    struct Idea: Sendable {
        var text: String
        var href: String
    }

    struct Ideas: Sendable {
        var rows: [Idea]
    }

    struct List: Sendable {
        var rows: [Row]
    }

    var title = "Give first"
    var list: List?
    var ideas: Ideas?
    var introduceHref = Path.outreach(.newIntroduction).text
    var form: ItemForm

    init(items: [Row], ideas: Ideas?, form: ItemForm) {
        list = items.isEmpty ? nil : List(rows: items)
        self.ideas = ideas
        self.form = form
    }
}

/// The fields of something on the shelf.
struct ItemForm: Sendable {
    var action: String
    var kinds: [TouchForm.Option]
    var title: String
    var link: String
    var topics: String
    var note: String
    var problem: String?
    var meanwhile: Meanwhile?
    var save: String
}

extension ItemForm {
    init(changing item: ShelfItem, problem: String? = nil, meanwhile: Meanwhile? = nil) {
        self.init(
            action: Path.outreach(.shelfItem(item.id)).text,
            item: item,
            problem: problem,
            meanwhile: meanwhile ?? Meanwhile(Shown(item))
        )
    }

    init() {
        self.init(action: Path.outreach(.shelf).text, item: nil)
    }

    init(
        action: String,
        item: ShelfItem?,
        problem: String? = nil,
        meanwhile: Meanwhile? = nil
    ) {
        self.init(
            action: action,
            kinds: ShelfItem.Kind.allCases.map {
                TouchForm.Option(
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == item?.kind ?? .resource
                )
            },
            title: item?.title ?? "",
            link: item?.link ?? "",
            topics: item?.topics.joined(separator: ", ") ?? "",
            note: item?.note ?? "",
            problem: problem,
            meanwhile: meanwhile,
            save: item == nil ? "Put it on the shelf" : "Save"
        )
    }
}

extension Shown {
    init(_ item: ShelfItem) {
        self.init([
            ("Title", item.title), ("What it is", item.kind.label), ("Link", item.link),
            ("Topics", item.topics.joined(separator: ", ")), ("For whom, and why", item.note),
        ])
    }
}

extension ShelfItem.Kind {
    var label: String {
        switch self {
        case .resource: "Something to read or use"
        case .talk: "A talk I could hold"
        }
    }
}

extension ShelfItem {
    /// Fills it from a form.
    mutating func fill(from form: Form) {
        kind = Kind(rawValue: form["kind"]) ?? .resource
        title = String(form["title"].prefix(300))
        link = String(form["link"].prefix(2_000))
        topics = form.list("topics").prefix(20).map { String($0.prefix(100)) }
        note = String(form["note"].prefix(2_000))
    }
}
