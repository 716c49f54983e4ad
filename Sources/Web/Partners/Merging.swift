import Domain
import Hummingbird
import Storage

/// Making one partner of two.
enum Merging {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let kept = try profile(visit.id(), visit)
        if let other: PartnerID = visit.query.id("with") {
            guard other != kept.partner.id else { throw Refusal.notFound }
            let gone = try profile(other, visit)
            return try await visit.show(MergePage(kept, gone, on: visit.today))
        }
        let name = visit.query["who"]
        guard !name.isEmpty else { return try await visit.show(MergePage(kept.partner)) }
        do {
            let other = try PartnerEditing.onlyOne(named: name, visit)
            guard other != kept.partner.id else {
                throw Refusal.unusable("That is this one. Name the other record.")
            }
            return Site.redirect(
                to: Path.partnerPart(kept.partner.id, .merge).with([("with", other.text)])
            )
        } catch let refusal as Refusal {
            return try await visit.show(
                MergePage(kept.partner, named: name, problem: refusal.message),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func merge(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let kept: PartnerID = try visit.id()
        guard let gone: PartnerID = form.id("other"), let keptVersion = Int(form["keptVersion"]),
            let goneVersion = Int(form["goneVersion"])
        else { throw Refusal.notAForm }
        let taken = Partner.Trait.allCases.filter { form["take.\($0.rawValue)"] == "other" }
        let name = try profile(gone, visit).partner.name
        do {
            let batch = try visit.store.merge(
                gone,
                into: kept,
                taking: Set(taken),
                expecting: (kept: keptVersion, gone: goneVersion),
                by: visit.author,
                keyring: visit.session.keyring
            )
            return await visit.done(
                "They are one partner now; what you knew of \(name) is here.",
                undoing: batch,
                at: Path.partner(kept).text
            )
        } catch StoreError.stale(let current, _) {
            let page = MergePage(
                try profile(kept, visit),
                try profile(gone, visit),
                on: visit.today,
                problem: """
                    Someone changed \(current.name) while this page was open, so nothing was merged. \
                    Here is what both say now.
                    """
            )
            return try await visit.show(page, status: .conflict)
        }
    }

    /// They are two after all.
    @Sendable static func tellApart(_ visit: Visit) async throws -> Response {
        guard let other: PartnerID = visit.form.id("other") else { throw Refusal.notAForm }
        let kept: PartnerID = try visit.id()
        let batch = try visit.store.tellApart(kept, other, by: visit.author)
        return await visit.done(
            "Noted: they are two people.",
            undoing: batch,
            at: Path.partner(kept).text
        )
    }

    private static func profile(_ id: PartnerID, _ visit: Visit) throws -> Profile {
        guard let profile = try visit.store.profile(of: id, on: visit.today, touches: 1) else {
            throw Refusal.notFound
        }
        return profile
    }
}
