import Cadence
import Consent
import Domain
import Hummingbird
import Insight
import Storage

/// The shelf of what one could give.
enum ShelfDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(try page(visit, form: ItemForm()))
    }

    private static func page(_ visit: Visit, form: ItemForm) throws -> ShelfPage {
        let partners = try visit.store.everyPartner()
        let sharings = try visit.store.sharings()
        let rows = try visit.store.shelf().map { item in
            let readers = readers(of: item, among: partners, sharings)
            return ShelfPage.Row(
                title: item.title,
                href: Path.outreach(.shelfItem(item.id)).text,
                kind: item.kind == .talk ? "A talk" : item.file == nil ? "To read" : "A file",
                about: item.topics.joined(separator: ", "),
                idea: readers.first.map {
                    "You haven’t shared this with \(counted(readers.count, "person", "people")) who "
                        + "\(readers.count == 1 ? "cares" : "care") about \($0.topic)."
                }
            )
        }
        return ShelfPage(items: rows, ideas: try ideas(partners, visit), form: form)
    }

    static func readers(
        of item: ShelfItem,
        among partners: [Partner],
        _ sharings: [Sharing]
    ) -> [Readership.Reader] {
        Readership(
            of: item.topics,
            among: partners,
            leavingOut: Set(sharings.filter { $0.item == item.id }.map(\.partner))
        ).readers
    }

    /// Whom one could bring together; six are enough for once.
    private static func ideas(_ partners: [Partner], _ visit: Visit) throws -> ShelfPage.Ideas? {
        let names = Dictionary(
            partners.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        let ideas = Introduction.ideas(among: partners, ties: try visit.store.ties()).prefix(6)
        guard !ideas.isEmpty else { return nil }
        return ShelfPage.Ideas(
            rows: ideas.map { idea in
                let (seeker, giver) = (names[idea.seeker] ?? "", names[idea.giver] ?? "")
                return ShelfPage.Idea(
                    text: "\(seeker) looks for this, and \(giver) does it: \(idea.topic).",
                    href: Path.outreach(.newIntroduction).with([
                        ("a", idea.seeker.text), ("b", idea.giver.text), ("topic", idea.topic),
                    ])
                )
            }
        )
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let blank = ShelfItem(id: visit.store.newID(), title: "", addedOn: visit.today)
        let sentence = "“\(visit.form["title"])” is on the shelf."
        return try await save(blank, visit, sentence, isNew: true) {
            item,
            problem,
            _ in
            try await visit.show(
                try page(
                    visit,
                    form: ItemForm(
                        action: Path.outreach(.shelf).text,
                        item: item,
                        problem: problem
                    )
                ),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let kept = try kept(visit)
        return try await save(kept, visit, "Saved.") {
            try await show(kept, visit, form: ItemForm(changing: $0, problem: $1, meanwhile: $2))
        }
    }

    private static func save(
        _ old: ShelfItem,
        _ visit: Visit,
        _ sentence: String,
        isNew: Bool = false,
        again: (ShelfItem, String, Meanwhile) async throws -> Response
    ) async throws -> Response {
        let now = Shown(old)
        var item = old
        item.fill(from: visit.form)
        guard visit.form.isOf(now) else {
            let meanwhile = Meanwhile(now: now, mine: Shown(item))
            return try await again(item, Meanwhile.sentence, meanwhile)
        }
        if let label = try await visit.clientNamed(in: [item.title, item.note]) {
            return try await again(item, ClientLabels.sentence(label), Meanwhile(now))
        }
        if !item.link.isBlank, PersonPage.safeLink(item.link) == nil {
            return try await again(
                item,
                "A link begins with https://, or is left empty.",
                Meanwhile(now)
            )
        }
        do {
            let batch = try visit.store.save(
                item,
                replacing: isNew ? nil : old,
                by: visit.author
            )
            return await visit.done(
                sentence,
                // Its own page would be gone with it, and has a way to take it off.
                undoing: isNew ? nil : batch,
                at: Path.outreach(.shelfItem(item.id)).text
            )
        } catch let error as StoreError {
            return try await again(item, error.message, Meanwhile(now))
        }
    }

    private static func kept(_ visit: Visit) throws -> ShelfItem {
        guard let item = try visit.store.shelfItem(visit.id()) else { throw Refusal.notFound }
        return item
    }

    @Sendable static func item(_ visit: Visit) async throws -> Response {
        try await show(try kept(visit), visit)
    }

    private static func show(
        _ item: ShelfItem,
        _ visit: Visit,
        problem: String? = nil,
        form: ItemForm? = nil
    ) async throws -> Response {
        let sharings = try visit.store.sharings()
        return try await visit.show(
            ShelfItemPage(
                item,
                readers: readers(of: item, among: try visit.store.everyPartner(), sharings),
                sharings: sharings.filter { $0.item == item.id },
                on: visit.today,
                problem: problem,
                form: form
            ),
            status: problem == nil && form == nil
                ? .ok : form?.meanwhile?.status ?? .unprocessableContent
        )
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.remove(shelfItem: visit.id(), by: visit.author)
        return await visit.done(
            "It is off the shelf.",
            undoing: batch,
            at: Path.outreach(.shelf).text
        )
    }

    /// It was given: a touch with each.
    @Sendable static func share(_ visit: Visit) async throws -> Response {
        let item = try kept(visit)
        let form = visit.form
        var people = form.all("chosen").prefix(100).compactMap { PartnerID($0) }
        do {
            if form.has("who") {
                people.append(try PartnerEditing.onlyOne(named: form["who"], visit))
            }
        } catch let refusal as Refusal {
            return try await show(item, visit, problem: refusal.message)
        }
        guard !people.isEmpty else {
            return try await show(item, visit, problem: "Choose with whom you shared it.")
        }
        guard let on = form.day("on"), on <= visit.today else {
            return try await show(
                item,
                visit,
                problem: "Choose the day on which you shared it; today at the latest."
            )
        }
        let touches = people.map { partner in
            Touch(
                id: visit.store.newID(),
                partner: partner,
                on: on,
                channel: Touch.Channel(rawValue: form["channel"]) ?? .email,
                purpose: item.kind == .talk ? .presentation : .resource,
                note: item.title
            )
        }
        let crowded = try visit.crowded(by: touches)
        let batch = try visit.store.share(item.id, by: touches, author: visit.author)
        return await visit.did(
            "Shared “\(item.title)” with \(counted(people.count, "person", "people")).\(crowded)",
            batch: batch,
            at: Path.outreach(.shelfItem(item.id)).text
        )
    }
}

extension Visit {
    /// What of the shelf would interest someone who hasn't had it.
    func unshared(with partner: Partner) throws -> [ShelfItem] {
        let sharings = try store.sharings()
        return try store.shelf().filter {
            !ShelfDesk.readers(of: $0, among: [partner], sharings).isEmpty
        }
    }

    /// For those to whom something useful is due, what of the shelf they haven't had.
    func fromTheShelf(for plan: Plan) throws -> [PartnerID: String] {
        let due = plan.nudges.filter { $0.rule == .resource }.prefix(40).compactMap(\.partner)
        guard !due.isEmpty, case let items = try store.shelf(), !items.isEmpty else { return [:] }
        let sharings = try store.sharings()
        var ideas: [PartnerID: String] = [:]
        for partner in try due.compactMap({ try store.partner($0) }) {
            let item = items.first {
                !ShelfDesk.readers(of: $0, among: [partner], sharings).isEmpty
            }
            if let item { ideas[partner.id] = "“\(item.title)” from your shelf." }
        }
        return ideas
    }
}
