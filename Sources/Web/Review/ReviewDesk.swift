import Consent
import Domain
import Hummingbird
import Storage

/// A guided look at the whole network, a step at a time.
enum ReviewDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await visit.show(
            ReviewsPage(
                try visit.store.sittings(),
                try visit.store.intentions(),
                on: visit.today
            )
        )
    }

    @Sendable static func begin(_ visit: Visit) async throws -> Response {
        guard let pace = Sitting.Pace(rawValue: visit.form["pace"]) else { throw Refusal.notFound }
        let id = try visit.store.begin(pace, on: visit.today, by: visit.author)
        return Site.redirect(to: Path.insight(.sitting(id)).text)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let sitting = try found(visit)
        guard sitting.finishedOn == nil else {
            return Site.redirect(to: Path.insight(.sittingPart(sitting.id, .page)).text)
        }
        return try await visit.show(ReviewPage(ReviewReading(visit: visit, sitting: sitting)))
    }

    /// A page to print and keep.
    @Sendable static func keep(_ visit: Visit) async throws -> Response {
        let reading = ReviewReading(visit: visit, sitting: try found(visit))
        return try await visit.show(ReviewPage(reading, keeping: true))
    }

    @Sendable static func move(_ visit: Visit) async throws -> Response {
        let sitting = try found(visit)
        guard let step = Sitting.Step(rawValue: visit.form["step"]),
            sitting.pace.steps.contains(step)
        else { throw Refusal.notFound }
        try visit.store.move(sitting.id, to: step, by: visit.author)
        return Site.redirect(to: Path.insight(.sitting(sitting.id)).text)
    }

    @Sendable static func revisit(_ visit: Visit) async throws -> Response {
        let sitting = try found(visit)
        guard let partner: PartnerID = visit.form.id("partner") else { throw Refusal.notFound }
        let choice = visit.form["circle"]
        let circle = Partner.Circle(rawValue: choice)
        guard circle != nil || choice == "quiet" else { throw Refusal.notFound }
        do {
            let batch = try visit.store.revisit(partner, in: sitting.id, by: visit.author) {
                partner in
                if let circle { partner.circle = circle } else { partner.quiet = true }
            }
            let name = try visit.store.partner(partner)?.name ?? ""
            return await visit.done(
                circle.map { "\(name) is \($0.sentence)." } ?? "No nudges about \(name).",
                undoing: batch,
                at: Path.insight(.sitting(sitting.id)).text
            )
        } catch let error as any Sentenced {
            return try await again(visit, sitting, error)
        }
    }

    @Sendable static func intend(_ visit: Visit) async throws -> Response {
        let sitting = try found(visit)
        do {
            let text = visit.form["text"]
            if let label = try await visit.clientNamed(in: [text]) {
                throw Refusal.unusable(ClientLabels.sentence(label))
            }
            guard !text.isEmpty, let due = visit.form.day("due") else {
                throw Refusal.unusable("Write what you mean to do, and choose a day for it.")
            }
            let intention = Intention(
                id: visit.store.newID(),
                sitting: sitting.id,
                text: String(text.prefix(400)),
                dueOn: due
            )
            let batch = try visit.store.add(intention, by: visit.author)
            return await visit.done(
                "Noted for \(due.spoken(on: visit.today)).",
                undoing: batch,
                at: Path.insight(.sitting(sitting.id)).text
            )
        } catch let error as any Sentenced {
            return try await again(visit, sitting, error)
        }
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        let sitting = try found(visit)
        let batch = try visit.store.finish(sitting.id, on: visit.today, by: visit.author)
        let said =
            sitting.pace == .yearly
            ? "You looked over your whole network." : "You looked over three months."
        return await visit.did(
            said,
            batch: batch,
            at: Path.insight(.sittingPart(sitting.id, .page)).text
        )
    }

    @Sendable static func fulfil(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.settle(visit.id(), doneOn: visit.today, by: visit.author)
        return await visit.did("Something you meant to do is done.", batch: batch)
    }

    @Sendable static func drop(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.settle(visit.id(), droppedOn: visit.today, by: visit.author)
        return await visit.done("Let go of it.", undoing: batch)
    }

    @Sendable static func reopen(_ visit: Visit) async throws -> Response {
        let batch = try visit.store.settle(visit.id(), by: visit.author)
        return await visit.done("It is open again.", undoing: batch)
    }

    private static func found(_ visit: Visit) throws -> Sitting {
        guard let sitting = try visit.store.sitting(visit.id()) else { throw Refusal.notFound }
        return sitting
    }

    /// The same step with what was wrong, and with what was typed.
    private static func again(
        _ visit: Visit,
        _ sitting: Sitting,
        _ error: any Sentenced
    ) async throws -> Response {
        let reading = ReviewReading(visit: visit, sitting: sitting)
        return try await visit.show(
            ReviewPage(reading, problem: error.message, draft: visit.form),
            status: .unprocessableContent
        )
    }
}

extension ReviewsPage {
    init(_ sittings: [Sitting], _ intentions: [Intention], on today: Day) {
        let open = sittings.filter { $0.finishedOn == nil }
        lead = "Once a year an hour for the whole, and ten minutes in between."
        self.open = open.map { sitting in
            Open(
                text:
                    "\(sitting.pace == .yearly ? "The yearly review" : "The ten minutes"), begun \(dated(sitting.startedOn, on: today)), waits at “\(sitting.step.label(sitting.pace))”.",
                href: Path.insight(.sitting(sitting.id)).text
            )
        }
        starts = Sitting.Pace.allCases.filter { pace in !open.contains { $0.pace == pace } }
            .map { Start($0) }
        self.intentions =
            intentions.isEmpty
            ? nil
            : Intentions(
                items: intentions.map {
                    IntentionRow($0, on: today, back: Path.insight(.reviews).text)
                }
            )
        let finished = sittings.compactMap { sitting in
            sitting.finishedOn.map { (sitting, $0) }
        }
        kept =
            finished.isEmpty
            ? nil
            : Kept(
                links: finished.prefix(40).map { sitting, day in
                    Chrome.Link(
                        label:
                            "\(sitting.pace == .yearly ? "The year" : "Three months") to \(day.inWords(inYear: today.year))",
                        href: Path.insight(.sittingPart(sitting.id, .page)).text
                    )
                }
            )
    }
}

extension ReviewsPage.Start {
    init(_ pace: Sitting.Pace) {
        switch pace {
        case .yearly:
            self.init(
                pace: pace.rawValue,
                heading: "The year, in an hour",
                text:
                    "What came of it, who is close, who is missing, three intentions, and whom to thank. It can be left and taken up again.",
                label: "Begin the year"
            )
        case .quarterly:
            self.init(
                pace: pace.rawValue,
                heading: "Three months, in ten minutes",
                text: "What came of them, one intention, and whom to thank.",
                label: "Begin the ten minutes"
            )
        }
    }
}
