import Domain
import Exchange
import HTTPTypes
import Hummingbird
import Storage

/// Bringing people in: a file, what it would do, and then doing it.
enum Imports {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let past = try visit.store.batches(limit: 500).filter { $0.action == .importing }.prefix(30)
        let zone = try visit.store.practice().timeZone
        return try await visit.show(
            ImportsPage(
                batches: past.map { batch in
                    let day = Clock { batch.at }.today(in: zone)
                    return ImportsPage.Past(
                        text: "\(counted(batch.rows, "record", "records")) written",
                        when: day.spoken(on: visit.today),
                        full: day.inFull,
                        undo: batch.undoneBy == nil
                            ? Chrome.Undo(
                                action: Path.undo(String(batch.id)).text,
                                back: Path.imports.text
                            ) : nil,
                        isUndone: batch.undoneBy != nil
                    )
                }
            )
        )
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await visit.show(NewImportPage(from: visit.query["from"]))
    }

    @Sendable static func receive(_ visit: Visit) async throws -> Response {
        let upload: Upload
        do {
            upload = try await Upload.receive(visit.request, into: visit.store.folder)
        } catch let refusal as Refusal where refusal.status == .unprocessableContent {
            let page = NewImportPage(from: "", problem: refusal.message)
            return try await visit.show(page, status: refusal.status)
        }
        let draft = Draft(
            id: Secret.short(),
            path: upload.path,
            name: upload.name,
            isFirst: upload.form["from"] == "start"
        )
        await visit.site.drafts.add(draft)
        return Site.redirect(to: Path.importDraft(draft.id).text)
    }

    @Sendable static func preview(_ visit: Visit) async throws -> Response {
        let draft = try await draft(visit)
        let facts = facts(of: draft)
        do {
            let report = try await rehearse(draft, visit)
            return try await visit.show(ImportPreviewPage(draft, report, facts))
        } catch let error as any Sentenced {
            return try await visit.show(
                ImportPreviewPage(draft, refused: error.message, facts),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func map(_ visit: Visit) async throws -> Response {
        let draft = try await draft(visit)
        var choices = TableChoices(dateOrder: DateOrder(rawValue: visit.form["dates"]))
        for field in visit.form.fields where field.name.hasPrefix("column.") {
            guard let place = Int(field.name.dropFirst("column.".count)),
                (0..<1_000).contains(place)
            else { continue }
            choices.columns[place] = Field(rawValue: field.value)
        }
        await visit.site.drafts.choose(draft.id, choices)
        return Site.redirect(to: Path.importDraft(draft.id).text)
    }

    @Sendable static func confirm(_ visit: Visit) async throws -> Response {
        let draft = try await draft(visit)
        let report = try write(draft, visit, isRehearsal: false)
        await visit.site.drafts.remove(draft.id)
        let people = report.create + report.maybe
        var sentence = "\(counted(people, "person is", "people are")) new among your partners."
        if report.update > 0 { sentence += " \(report.update) gained what was blank." }
        if report.maybe > 0 {
            sentence += " \(report.maybe) may be known already: their pages say as whom."
        }
        let guessed = try visit.store.partners(
            PartnerQuery(archived: nil, guessed: true, limit: 1),
            on: visit.today
        ).total
        let next = (draft.isFirst ? Path.start(.circles) : .partners).text
        return await visit.done(
            sentence,
            undoing: report.batch.flatMap { Batch.ID($0) },
            at: guessed > 0 ? Path.guesses.with([("back", next)]) : next
        )
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        let draft = try await draft(visit)
        await visit.site.drafts.remove(draft.id)
        return await visit.done(
            "The file was let go of; nothing was written.",
            at: (draft.isFirst ? Path.start(.people) : .imports).text
        )
    }

    private static func draft(_ visit: Visit) async throws -> Draft {
        guard let id = visit.parameters.get("id"), let draft = await visit.site.drafts.find(id)
        else {
            throw Refusal(
                status: .notFound,
                title: "This file is no longer here",
                message: "A file that was only looked at is not kept. Bring it once more."
            )
        }
        return draft
    }

    /// What would happen: tried once for each state of the records, for a large file takes a while.
    private static func rehearse(_ draft: Draft, _ visit: Visit) async throws -> ImportReport {
        if let kept = draft.rehearsal, kept.present == visit.present { return kept.report }
        let report = try write(draft, visit, isRehearsal: true)
        await visit.site.drafts.keep(
            Draft.Rehearsal(present: visit.present, report: report),
            of: draft
        )
        return report
    }

    private static func write(
        _ draft: Draft,
        _ visit: Visit,
        isRehearsal: Bool
    ) throws -> ImportReport {
        let shown = isRehearsal ? ImportPreviewPage.shown : 0
        if try Recognition(draft.document) == .archive {
            // An archive may hold records of anybody's clients.
            guard visit.role == .owner else {
                throw Refusal.unusable("Only the owner brings an archive of a practice.")
            }
            return try visit.store.importArchive(
                draft.document,
                by: visit.author,
                keyring: visit.session.keyring,
                isPreview: isRehearsal,
                previewLines: shown
            )
        }
        return try visit.store.importPeople(
            draft.document,
            choices: draft.choices,
            by: visit.author,
            keyring: visit.session.keyring,
            isPreview: isRehearsal,
            previewLines: shown
        )
    }

    /// What a table says, to be put right by hand; nil for what is no table.
    private static func facts(of draft: Draft) -> TableFacts? {
        try? Reading.facts(of: draft.document, draft.choices)
    }
}
