import Cadence
import Domain
import Storage

extension PartnersPage {
    init(
        rows: [Row],
        total: Int,
        _ query: PartnerQuery,
        form: Form,
        notes: [Note],
        tags: [String],
        guessed: Int
    ) {
        words = query.words
        let first = query.offset + 1
        let last = query.offset + rows.count
        isNarrowed =
            query.kind != nil || query.circle != nil || query.stage != nil
            || query.tag != nil || query.archived != false
            || query.sort != .name
        isFiltered = isNarrowed || !query.words.isEmpty
        lead =
            counted(total, "person", "people")
            + (isFiltered ? " \(total == 1 ? "answers" : "answer") to that." : ".")
        func any(_ label: String) -> TouchForm.Option {
            TouchForm.Option(value: "", label: label, isChosen: false)
        }
        kinds =
            [any("Every kind")]
            + Partner.Kind.allCases.map {
                TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == query.kind)
            }
        circles =
            [any("Every circle")]
            + Partner.Circle.allCases.map {
                TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == query.circle)
            }
        stages =
            [any("Every stage")]
            + Stage.allCases.map {
                TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == query.stage)
            }
        states = [("", "Not archived", false), ("archived", "Archived", true), ("all", "All", nil)]
            .map { TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.2 == query.archived) }
        sorts = [
            ("name", "By name"), ("recent", "Last heard"), ("circle", "By circle"),
            ("added", "Newest"),
        ]
        .map { TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.0 == query.sort.rawValue) }
        self.tags =
            tags.isEmpty
            ? nil
            : Tags(
                options: [any("Every tag")]
                    + tags.prefix(100).map {
                        TouchForm.Option(value: $0, label: $0, isChosen: $0 == query.tag)
                    }
            )
        guesses =
            guessed == 0
            ? nil
            : Guesses(
                text:
                    "\(counted(guessed, "kind was", "kinds were")) guessed from titles. Are they right?",
                href: Path.guesses.text
            )
        let back = PartnersPage.address(form, page: query.offset / Partners.pageSize + 1)
        list =
            rows.isEmpty
            ? nil
            : List(
                rows: rows,
                many: Many(
                    back: back,
                    circles: Partner.Circle.allCases.map {
                        TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: false)
                    },
                    kinds: Partner.Kind.allCases.map {
                        TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: false)
                    }
                )
            )
        nobody =
            rows.isEmpty
            ? isFiltered
                ? "Nobody answers to that. Try fewer words, or look in the archive."
                : "Nobody is here yet. Bring your address book, or add the first by name."
            : nil
        self.notes = notes.isEmpty ? nil : Notes(items: notes)
        let page = query.offset / Partners.pageSize + 1
        previous = page > 1 ? PartnersPage.address(form, page: page - 1) : nil
        next = last < total ? PartnersPage.address(form, page: page + 1) : nil
        position = rows.isEmpty ? "" : "\(first) to \(last) of \(total)"
    }

    private static func address(_ form: Form, page: Int) -> String {
        let kept = ["q", "kind", "circle", "stage", "state", "tag", "sort"].map { ($0, form[$0]) }
        return Path.partners.with(kept + [("page", page > 1 ? String(page) : "")])
    }

    static let samples: [PartnersPage] = {
        let row = Row(
            id: "a",
            initials: "MC",
            isCore: true,
            name: "Dr. Mei Chen",
            href: "/partners/a",
            about: "pediatrician · Willow Pediatrics",
            circle: "Core",
            kind: "Medical",
            isKindGuessed: true,
            isQuiet: true,
            isArchived: true,
            stage: "Drifting",
            isDrifting: true,
            last: "2 weeks ago",
            lastFull: "Monday, 9 November 2026"
        )
        let note = Note(
            name: "Mei Chen",
            href: "/partners/a",
            when: "3 August",
            pieces: [
                Note.Piece(text: "about ", isMatch: false),
                Note.Piece(text: "sleep", isMatch: true),
            ]
        )
        return [
            PartnersPage(
                rows: [row],
                total: 200,
                PartnerQuery(words: "mei", circle: .core, offset: 50),
                form: Form(fields: [("q", "mei")]),
                notes: [note],
                tags: ["sleep"],
                guessed: 3
            ),
            PartnersPage(
                rows: [],
                total: 0,
                PartnerQuery(),
                form: Form(),
                notes: [],
                tags: [],
                guessed: 0
            ),
        ]
    }()
}
