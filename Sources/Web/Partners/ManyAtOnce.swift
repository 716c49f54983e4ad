import Domain
import Hummingbird
import Storage

/// What is done to the partners who were chosen in the list, with one undo for all of it.
enum ManyAtOnce {
    /// How many at most, which is more than a page of the list holds.
    static let limit = 500

    @Sendable static func act(_ visit: Visit) async throws -> Response {
        let ids = visit.form.all("chosen").prefix(limit).compactMap { PartnerID($0) }
        guard !ids.isEmpty else {
            throw Refusal.unusable("Choose some partners first, by the boxes beside their names.")
        }
        if visit.form["act"] == "merge" { return try merge(ids) }
        let act = try Act(visit.form, today: visit.today)
        let (batch, count) =
            if let circle = act.circle, visit.author != .owner {
                try visit.store.move(ids, to: circle, by: visit.author)
            } else {
                try visit.store.change(ids, by: visit.author, act.edit)
            }
        let people = counted(count, "partner", "partners")
        return await visit.done("\(people) \(act.words)", undoing: batch)
    }

    private static func merge(_ ids: [PartnerID]) throws -> Response {
        guard ids.count == 2 else {
            throw Refusal.unusable("Choose the two who are one person, and nobody else.")
        }
        return Site.redirect(
            to: Path.partnerPart(ids[0], .merge).with([("with", ids[1].text)])
        )
    }
}

/// One change for all, and what it is called afterwards.
private struct Act {
    var edit: (inout Partner) -> Void
    var words: String
    /// Which circle they go to, if to one: for all but the owner, one of their own.
    var circle: Partner.Circle?

    init(_ form: Form, today: Day) throws {
        switch form["act"] {
        case "archive":
            edit = { $0.archived = true }
            words = "archived. They are under “Archived” in the list."
        case "return":
            edit = { $0.archived = false }
            words = "back from the archive."
        case "circle":
            guard let circle = Partner.Circle(rawValue: form["circle"]) else {
                throw Refusal.unusable("Choose to which circle they belong.")
            }
            self.circle = circle
            edit = { partner in
                guard partner.circle != circle else { return }
                (partner.circle, partner.circleSince) = (circle, today)
            }
            words = "moved to \(circle.label.lowercased())."
        case "kind":
            guard let kind = Partner.Kind(rawValue: form["kind"]) else {
                throw Refusal.unusable("Choose of which kind they are.")
            }
            edit = { $0.kind = kind }
            words = "marked as \(kind.label.lowercased())."
        case "tag", "untag":
            let tag = form["tag"]
            guard !tag.isEmpty, tag.count <= 100, !tag.contains(",") else {
                throw Refusal.unusable("Write one tag, of at most 100 characters.")
            }
            let isOff = form["act"] == "untag"
            edit = { partner in
                let others = partner.tags.filter { $0.lowercased() != tag.lowercased() }
                if isOff {
                    partner.tags = others
                } else if others.count == partner.tags.count {
                    partner.tags.append(tag)
                }
            }
            words = isOff ? "no longer tagged “\(tag)”." : "tagged “\(tag)”."
        default: throw Refusal.notFound
        }
    }
}
