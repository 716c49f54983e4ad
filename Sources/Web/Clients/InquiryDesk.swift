import Consent
import Domain
import Hummingbird
import Storage

/// One inquiry: its page, and every step on its way.
enum InquiryDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        var page = InquiryPage(
            record,
            loop: LoopLink.of(record, on: visit.today),
            on: visit.today
        )
        if visit.role == .intake { page.keepToIntake() }
        page.hands = try InquiryPage.Hands(of: record.inquiry.id, visit)
        return try await visit.show(page)
    }

    @Sendable static func edit(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        let values = CallValues(inquiry)
        return try await visit.show(
            CallPage(
                values,
                in: try visit.callSurroundings(values),
                changing: inquiry.id,
                meanwhile: Meanwhile(try visit.shown(values))
            )
        )
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let old = try visit.inquiryCase().inquiry
        let values = CallValues(visit.form, today: visit.today)
        let around = try visit.callSurroundings(values)
        let now = try visit.shown(CallValues(old))
        var meanwhile = Meanwhile(now)
        func again(_ problem: String? = nil) async throws -> Response {
            try await visit.show(
                CallPage(
                    values,
                    in: around,
                    changing: old.id,
                    problem: problem,
                    meanwhile: meanwhile
                ),
                status: problem == nil ? .ok : meanwhile.status
            )
        }
        guard visit.form.isOf(now) else {
            meanwhile = Meanwhile(now: now, mine: try visit.shown(values))
            return try await again(Meanwhile.sentence)
        }
        if visit.form.has("look") { return try await again() }
        do {
            let inquiry = try InquiriesDesk.inquiry(
                from: values,
                in: around,
                visit,
                changing: old
            )
            let batch = try visit.store.change(
                old.id,
                by: visit.author,
                keyring: visit.session.keyring
            ) { current in
                guard CallValues(current) == CallValues(old) else { throw StoreError.overtaken }
                current = inquiry.keepingWay(of: current)
            }
            await visit.session.forgetClientLabels()
            return await done("Changed.", batch, old.id, visit)
        } catch let error as any Sentenced {
            return try await again(error.message)
        }
    }

    /// A step that was taken, or one that is taken back.
    @Sendable static func step(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        let form = visit.form
        if form.has("clear") {
            guard let step = Inquiry.Step(word: form["clear"]) else { throw Refusal.notFound }
            guard step != .reopened else {
                return try await take(step, on: visit.today, inquiry, "Open again.", visit)
            }
            let batch = try visit.store.clear(
                step,
                inquiry.id,
                by: visit.author,
                keyring: visit.session.keyring
            )
            return await done("Taken back.", batch, inquiry.id, visit)
        }
        guard let step = Inquiry.Step(word: form["step"]), step != .reopened else {
            throw Refusal.notFound
        }
        guard let day = form.day("on") else {
            throw Refusal.unusable("Choose the day on which it happened.")
        }
        return try await take(step, on: day, inquiry, "Noted: \(step.said).", visit)
    }

    @Sendable static func close(_ visit: Visit) async throws -> Response {
        let inquiry = try visit.inquiryCase().inquiry
        let form = visit.form
        guard let reason = Closing.Reason(rawValue: form["reason"]) else {
            throw Refusal.unusable("Choose why it doesn’t go on.")
        }
        guard let day = form.day("on") else {
            throw Refusal.unusable("Choose the day on which it ended.")
        }
        let closing = Closing(reason, remark: String(form["remark"].prefix(1_000)))
        return try await take(
            .closed(closing),
            on: day,
            inquiry,
            reason == .waitlist ? "On the waitlist." : "Closed.",
            visit
        )
    }

    private static func take(
        _ step: Inquiry.Step,
        on day: Day,
        _ inquiry: Inquiry,
        _ sentence: String,
        _ visit: Visit
    ) async throws -> Response {
        do {
            _ = try inquiry.taking(step, on: day, today: visit.today)
        } catch {
            throw Refusal.unusable(error.message)
        }
        let batch = try visit.store.take(
            step,
            on: day,
            inquiry.id,
            by: visit.author,
            keyring: visit.session.keyring
        )
        return await done(sentence, batch, inquiry.id, visit)
    }

    private static func done(
        _ sentence: String,
        _ batch: Batch.ID,
        _ id: InquiryID,
        _ visit: Visit
    ) async -> Response {
        await visit.done(sentence, undoing: batch, at: Path.clients(.inquiry(id)).text)
    }

    @Sendable static func saveEpisode(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        let episode = try EpisodeForm.episode(from: visit.form, record, visit)
        let batch = try visit.store.save(episode, by: visit.author)
        return await done("Noted how the treatment stands.", batch, record.inquiry.id, visit)
    }
}

extension Inquiry {
    /// What was noted of the call, on the way as it stands now.
    func keepingWay(of other: Inquiry) -> Inquiry {
        var inquiry = self
        inquiry.contactedOn = other.contactedOn
        inquiry.scheduledOn = other.scheduledOn
        inquiry.attendedOn = other.attendedOn
        inquiry.noShowOn = other.noShowOn
        inquiry.closedOn = other.closedOn
        inquiry.closeReason = other.closeReason
        inquiry.referredTo = other.referredTo
        return inquiry
    }
}

extension Inquiry.Step {
    /// The step that a form names.
    init?(word: String) {
        let plain: [Inquiry.Step] = [.contacted, .scheduled, .attended, .noShow, .reopened]
        guard let step = plain.first(where: { $0.word == word }) else { return nil }
        self = step
    }

    /// In the middle of a sentence.
    var said: String {
        switch self {
        case .contacted: "you are in touch"
        case .scheduled: "a first session is booked"
        case .attended: "they came"
        case .noShow: "they didn’t come"
        case .closed: "it is closed"
        case .reopened: "it is open again"
        }
    }
}

/// What the form of a treatment says.
enum EpisodeForm {
    static func episode(
        from form: Form,
        _ record: InquiryPage.Case,
        _ visit: Visit
    ) throws -> Episode {
        guard let first = form.day("first"), first <= visit.today else {
            throw Refusal.unusable("Choose the day of the first session, today at the latest.")
        }
        let ending = Episode.Ending(rawValue: form["ending"]) ?? .ongoing
        let last = form.day("last")
        if let last, last < first || last > visit.today {
            throw Refusal.unusable("The last session is between the first one and today.")
        }
        guard ending == .ongoing || last != nil else {
            throw Refusal.unusable("Choose the day of the last session as well.")
        }
        var sessions: Int?
        if form.has("sessions") {
            guard let number = Int(form["sessions"]), (0...10_000).contains(number) else {
                throw Refusal.unusable("Write how many sessions there were, as a number.")
            }
            sessions = number
        }
        return Episode(
            id: record.episode?.id ?? visit.store.newID(),
            inquiry: record.inquiry.id,
            firstSession: first,
            lastSession: last,
            sessions: sessions,
            ending: ending
        )
    }
}
