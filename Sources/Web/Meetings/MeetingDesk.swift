import Cadence
import Consent
import Domain
import Exchange
import Hummingbird
import Insight
import Storage

/// Before a meeting, and after it.
enum MeetingDesk {
    @Sendable static func prepare(_ visit: Visit) async throws -> Response {
        let profile = try profile(visit)
        return try await visit.show(
            MeetingPage(
                profile,
                occasion(visit.query["as"], profile),
                aboutMe: try visit.store.aboutMe(),
                bring: try visit.unshared(with: profile.partner).prefix(3).map(\.title),
                on: visit.today
            )
        )
    }

    private static func profile(_ visit: Visit) throws -> Profile {
        guard let profile = try visit.store.profile(of: visit.id(), on: visit.today, touches: 4)
        else { throw Refusal.notFound }
        return profile
    }

    private static func occasion(_ word: String, _ profile: Profile) -> Occasion {
        Occasion(rawValue: word) ?? .usual(hasMet: Prefill.hasMet(profile.relationship))
    }

    /// A meeting as a file for a calendar; nothing is written down by it.
    @Sendable static func invite(_ visit: Visit) async throws -> Response {
        let query = visit.query
        guard let partner = try visit.store.partner(visit.id()) else { throw Refusal.notFound }
        guard let day = query.day("on") else {
            throw Refusal.unusable("Choose the day of the meeting.")
        }
        let minute = Invitation.minuteOfDay(query["at"])
        guard minute != nil || query["at"].isBlank else {
            throw Refusal.unusable("Write the time as 12:30, or leave it empty for a whole day.")
        }
        let meeting = Invitation(
            with: partner,
            at: try visit.store.practice(),
            from: try visit.store.aboutMe(),
            on: day,
            minuteOfDay: minute,
            minutes: Int(query["minutes"]).map { min(max($0, 1), 1_440) } ?? 45,
            place: String(query["place"].prefix(300)),
            writtenAt: visit.site.clock.milliseconds()
        )
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8",
                .contentDisposition: "attachment; filename=\"meeting-\(day).ics\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: meeting.bytes(madeOn: visit.today)))
        )
    }

    @Sendable static func ask(_ visit: Visit) async throws -> Response {
        let profile = try profile(visit)
        let values = MeetingNotesPage.Values(
            on: visit.today,
            occasion(visit.query["as"], profile)
        )
        return try await visit.show(
            MeetingNotesPage(
                profile.partner,
                promises: profile.promises,
                values,
                on: visit.today
            )
        )
    }

    @Sendable static func note(_ visit: Visit) async throws -> Response {
        let profile = try profile(visit)
        let form = visit.form
        let values = MeetingNotesPage.Values(
            form,
            on: visit.today,
            occasion(form["purpose"], profile)
        )
        func again(_ problem: String?, guards: [String] = []) async throws -> Response {
            try await visit.show(
                MeetingNotesPage(
                    profile.partner,
                    promises: profile.promises,
                    values,
                    on: visit.today,
                    problem: problem,
                    guards: guards
                ),
                status: problem == nil ? .ok : .unprocessableContent
            )
        }
        let entry: Entry
        do {
            entry = try self.entry(values, with: profile.partner.id, visit)
        } catch let refusal as Refusal {
            return try await again(refusal.message)
        }
        if let label = try await visit.clientNamed(in: values.texts) {
            return try await again(ClientLabels.sentence(label))
        }
        if form["sure"] != "1", let touch = entry.touch {
            let notices = Guards.notices(
                before: Moment(touch),
                to: profile.partner.id,
                promising: !entry.promises.isEmpty,
                in: try visit.book(),
                on: visit.today
            )
            if !notices.isEmpty { return try await again(nil, guards: notices.map(\.text)) }
        }
        do {
            let batch = try visit.store.note(
                entry,
                learning: profile.partner.id,
                by: visit.author
            ) { card in
                for (field, text) in values.learnt where !text.isBlank { card.add(text, to: field) }
            }
            return await visit.did(
                sentence(entry, profile.partner, visit.today),
                batch: batch,
                at: Path.partner(profile.partner.id).text
            )
        } catch let error as StoreError {
            return try await again(error.message)
        }
    }

    private static func entry(
        _ values: MeetingNotesPage.Values,
        with partner: PartnerID,
        _ visit: Visit
    ) throws -> Entry {
        guard let on = Day(values.on), on <= visit.today else {
            throw Refusal.unusable("Choose the day on which you met; today at the latest.")
        }
        let touch = Touch(
            id: visit.store.newID(),
            partner: partner,
            on: on,
            channel: values.channel,
            purpose: values.purpose,
            minutes: Int(values.minutes).map { min(max($0, 0), 1_440) },
            note: values.note
        )
        var entry = Entry(touch: touch, keeps: values.keeps.sorted())
        entry.promises = values.promises.filter { !$0.text.isBlank }.map { text, day in
            Promise(
                id: visit.store.newID(),
                partner: partner,
                text: text,
                madeOn: on,
                dueOn: max(Day(day) ?? visit.today.adding(days: 7), on)
            )
        }
        entry.details = values.details.filter { !$0.text.isBlank }.map { text, day in
            Detail(
                id: visit.store.newID(),
                partner: partner,
                text: text,
                on: Day(day).map { .once($0) }
            )
        }
        return entry
    }

    /// What was saved, and what comes of it by itself.
    private static func sentence(_ entry: Entry, _ partner: Partner, _ today: Day) -> String {
        var text = Log.sentence(entry, partner.name, today)
        if let touch = entry.touch, touch.purpose == .firstMeeting {
            let due = touch.on.adding(days: 2)
            text += " A short follow-up comes up \(due <= today ? "today" : due.spoken(on: today))."
        }
        return text
    }
}

extension ResearchCard {
    /// Adds what is new to what is known; the same twice stands once.
    mutating func add(_ text: String, to field: Field) {
        let known = self[field]
        guard !known.lowercased().contains(text.trimmed.lowercased()) else { return }
        self[field] = known.isEmpty ? text : "\(known); \(text)"
    }
}
