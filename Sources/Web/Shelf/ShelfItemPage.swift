import Domain
import Insight
import Storage

/// One thing on the shelf: what it is, who would care, and who had it.
struct ShelfItemPage: Page {
    static let template = "shelf-item"
    static let samples: [ShelfItemPage] = {
        let item = ShelfItem(
            id: UUIDSample.id(1),
            title: "Sleep in one page",
            link: "https://example.org/sleep",
            topics: ["sleep"],
            note: "For parents.",
            addedOn: Day(number: 20_000),
            file: ShelfItem.File(name: "sleep.pdf", type: "application/pdf", size: 120_000)
        )
        var page = ShelfItemPage(
            item,
            readers: [],
            sharings: [
                Sharing(
                    item: item.id,
                    partner: UUIDSample.id(2),
                    name: "Rosa",
                    on: Day(number: 20_700)
                )
            ],
            on: Day(number: 20_780),
            problem: "Choose someone."
        )
        page.share.readers = [
            Reader(id: "a", name: "Mei Chen", href: "/partners/a", reason: "tagged “sleep”")
        ]
        var bare = item
        (bare.file, bare.link) = (nil, "")
        return [page, ShelfItemPage(bare, readers: [], sharings: [], on: Day(number: 20_780))]
    }()

    struct Reader: Sendable {
        var id: String
        var name: String
        var href: String
        var reason: String
    }

    struct Share: Sendable {
        var action: String
        var readers: [Reader]
        var lead: String
        var channels: [TouchForm.Option]
        var on: String
        var latest: String
        var people = Path.people.text
        var problem: String?
    }

    struct Had: Sendable {
        struct Row: Sendable {
            var name: String
            var href: String
            var when: String
        }
        var rows: [Row]
    }

    struct FileForm: Sendable {
        var action: String
        var label: String
    }

    var title: String
    var kind: String
    var topics: [String]
    var note: String?
    var link: Chrome.Link?
    var document: Chrome.Link?
    var share: Share
    var had: Had?
    var form: ItemForm
    var upload: FileForm
    var removal: PersonPage.Act
    var shelf = Path.outreach(.shelf).text
}

extension ShelfItemPage {
    /// `form` is one that could not be saved; without it, the form holds what stands.
    init(
        _ item: ShelfItem,
        readers: [Readership.Reader],
        sharings: [Sharing],
        on today: Day,
        problem: String? = nil,
        form: ItemForm? = nil
    ) {
        title = item.title
        kind = item.kind.label
        topics = item.topics
        note = item.note.isBlank ? nil : item.note
        link = PersonPage.safeLink(item.link).map { Chrome.Link(label: item.link, href: $0) }
        document = item.file.map {
            Chrome.Link(
                label: "\($0.name) (\(Self.size($0.size)))",
                href: Path.outreach(.shelfPart(item.id, .file)).text
            )
        }
        share = Share(
            action: Path.outreach(.shelfPart(item.id, .sharings)).text,
            readers: readers.map {
                Reader(
                    id: $0.id.text,
                    name: $0.name,
                    href: Path.partner($0.id).text,
                    reason: $0.words
                )
            },
            lead: readers.isEmpty
                ? item.topics.isEmpty
                    ? "Give it a topic or two, and this says who would care."
                    : "Nobody’s page speaks of these topics yet, or they had it already."
                : "You haven’t shared this with \(counted(readers.count, "person", "people")) who "
                    + "care about it.",
            channels: Touch.Channel.allCases.map {
                TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == .email)
            },
            on: today.description,
            latest: today.description,
            problem: problem
        )
        had =
            sharings.isEmpty
            ? nil
            : Had(
                rows: sharings.map {
                    Had.Row(
                        name: $0.name,
                        href: Path.partner($0.partner).text,
                        when: $0.on.spoken(on: today)
                    )
                }
            )
        self.form = form ?? ItemForm(changing: item)
        upload = FileForm(
            action: Path.outreach(.shelfPart(item.id, .file)).text,
            label: item.file == nil ? "Add a file" : "Put another file in its place"
        )
        removal = PersonPage.Act(
            action: Path.outreach(.shelfPart(item.id, .removal)).text,
            back: Path.outreach(.shelf).text,
            label: "Take it off the shelf"
        )
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000
            ? "\(max(1, (bytes + 500) / 1_000)) KB" : "\((bytes + 50_000) / 100_000 / 10) MB"
    }
}

extension Readership.Reader {
    /// Why, in a few words.
    var words: String {
        switch reason {
        case .tag(let tag): "tagged “\(tag)”"
        case .specialty(let specialty): "treats \(specialty)"
        case .role(let role): role.isEmpty ? "by what they do" : role
        case .research: "you noted \(topic) of their work"
        }
    }
}
