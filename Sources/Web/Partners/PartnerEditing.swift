import Consent
import Domain
import Hummingbird
import Storage

/// Adding partners, and changing them.
enum PartnerEditing {
    @Sendable static func new(_ visit: Visit) async throws -> Response {
        let blank = Partner(
            id: visit.store.newID(),
            name: visit.query["name"],
            addedOn: visit.today
        )
        return try await visit.show(PartnerForm(blank))
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        var partner = Partner(id: visit.store.newID(), name: "", addedOn: visit.today)
        PartnerForm.fill(&partner, from: visit.form, today: visit.today)
        do {
            try await check(partner, visit)
            partner.metThrough = try metThrough(visit)
            let circle = partner.circle
            if visit.author != .owner { partner.circle = .wider }
            let batch = try visit.store.add(partner, by: visit.author)
            if visit.author != .owner, circle != .wider {
                try visit.moveCircle(of: partner.id, to: circle)
            }
            return await visit.done(
                "\(partner.name) is among your partners.",
                undoing: batch,
                at: Path.partner(partner.id).text
            )
        } catch let error as any Sentenced {
            let page = PartnerForm(
                partner,
                metThrough: visit.form["metThrough"],
                problem: error.message
            )
            return try await visit.show(page, status: .unprocessableContent)
        }
    }

    @Sendable static func edit(_ visit: Visit) async throws -> Response {
        guard let found = try visit.store.profile(of: visit.id(), on: visit.today, touches: 1)
        else {
            throw Refusal.notFound
        }
        let profile = try visit.own(found)
        return try await visit.show(
            PartnerForm(
                profile.partner,
                metThrough: profile.metThrough?.name ?? "",
                version: profile.version
            )
        )
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let id: PartnerID = try visit.id()
        guard let now = try visit.store.partner(id) else { throw Refusal.notFound }
        guard let version = Int(visit.form["version"]) else { throw Refusal.notAForm }
        var mine = now
        PartnerForm.fill(&mine, from: visit.form, today: visit.today)
        func again(
            _ problem: String,
            version: Int,
            changes: [Shown.Field] = []
        ) async throws -> Response {
            let page = PartnerForm(
                mine,
                metThrough: visit.form["metThrough"],
                version: version,
                problem: problem,
                changes: changes
            )
            return try await visit.show(
                page,
                status: changes.isEmpty ? .unprocessableContent : .conflict
            )
        }
        do {
            try await check(mine, visit)
            let through = try metThrough(visit)
            guard through != id else {
                throw Refusal.unusable(
                    "Nobody is introduced by themselves. Leave it empty, or name another."
                )
            }
            let form = visit.form
            let changed = try visit.store.change(id, expecting: version, by: visit.author) {
                partner in
                let (circle, since) = (partner.circle, partner.circleSince)
                PartnerForm.fill(&partner, from: form, today: visit.today)
                partner.metThrough = through
                if visit.author != .owner {
                    (partner.circle, partner.circleSince) = (circle, since)
                }
            }
            if visit.author != .owner { try visit.moveCircle(of: id, to: mine.circle) }
            return await visit.done(
                "Saved what you know of \(changed.name).",
                undoing: try visit.newestBatch(),
                at: Path.partner(id).text
            )
        } catch StoreError.stale(let current, let newest) {
            return try await again(
                """
                Someone changed \(current.name) while this form was open. What you typed is still here; \
                below is what it says now. Saving again keeps yours.
                """,
                version: newest,
                changes: PartnerForm.shown(current).differing(from: PartnerForm.shown(mine))
            )
        } catch let error as any Sentenced {
            return try await again(error.message, version: version)
        }
    }

    private static func check(_ partner: Partner, _ visit: Visit) async throws {
        guard !partner.name.isBlank else { throw Refusal.unusable("A partner needs a name.") }
        guard partner.name.count <= PartnerForm.nameLimit else {
            throw Refusal.unusable(
                "A name can have \(PartnerForm.nameLimit) characters. Put the rest into the notes."
            )
        }
        if let label = try await visit.clientNamed(in: [partner.research] + partner.tags) {
            throw Refusal.unusable(ClientLabels.sentence(label))
        }
    }

    private static func metThrough(_ visit: Visit) throws -> PartnerID? {
        let name = visit.form["metThrough"]
        guard !name.isEmpty else { return nil }
        return try onlyOne(named: name, visit)
    }

    /// The one partner whom a name means.
    static func onlyOne(named name: String, _ visit: Visit) throws -> PartnerID {
        let people = try visit.store.people(named: name)
        let exact = people.filter { $0.name.lowercased() == name.lowercased() }
        let choice = exact.count == 1 ? exact : people
        switch choice.count {
        case 1: return choice[0].id
        case 0:
            throw Refusal.unusable(
                "Nobody among your partners is called “\(name.prefix(80))”. Add them first."
            )
        default:
            let names = choice.prefix(4).map(\.name).joined(separator: ", ")
            throw Refusal.unusable("“\(name.prefix(80))” could be \(names). Write the whole name.")
        }
    }
}

extension Visit {
    /// The batch that was written last, by which a change is undone.
    func newestBatch() throws -> Batch.ID? { try store.newestBatch(by: author) }
}
