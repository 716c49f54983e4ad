import Cadence
import Consent
import Domain
import Hummingbird
import Storage

/// Writing down what happened.
enum Log {
    /// What a note may hold, in characters.
    static let noteLimit = 10_000

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        let query = visit.query
        let back = localPath(query["back"])
        guard let id: PartnerID = query.id("partner") else {
            let form = TouchForm(
                TouchForm.Values(on: visit.today),
                back: back,
                today: visit.today,
                naming: TouchForm.Naming(text: "", choices: [], people: Path.people.text)
            )
            return try await visit.show(LogPage(line: LineForm(back: back), form: form))
        }
        guard let profile = try visit.store.profile(of: id, on: visit.today, touches: 1) else {
            throw Refusal.notFound
        }
        var values = TouchForm.Values(on: visit.today)
        var title = "What happened with \(profile.partner.name)?"
        if let rule = Rule(rawValue: query["rule"]) {
            values = Prefill.values(for: rule, profile.relationship, on: visit.today)
            title = "\(profile.partner.name): how was it?"
        } else if query["same"] == "1", let last = profile.touches.first {
            (values.direction, values.channel) = (last.direction, last.channel)
            (values.purpose, values.minutes) = (last.purpose, last.minutes.map(String.init) ?? "")
        } else if !Prefill.hasMet(profile.relationship) {
            values.purpose = .firstMeeting
        }
        return try await visit.show(
            LogPage(
                title: title,
                same: same(as: profile, query, back: back),
                form: form(values, visit, profile, back: back)
            )
        )
    }

    /// The way to a form filled as the last touch was, where none was asked for yet.
    private static func same(as profile: Profile, _ query: Form, back: String) -> Chrome.Link? {
        guard let last = profile.touches.first, !query.has("rule"), query["same"] != "1" else {
            return nil
        }
        return Chrome.Link(
            label:
                "As last time: \(last.headline.lowercased()), \(last.purpose.label.lowercased())",
            href: Path.newTouch.with([
                ("partner", profile.partner.id.text), ("same", "1"), ("back", back),
            ])
        )
    }

    private static func form(
        _ values: TouchForm.Values,
        _ visit: Visit,
        _ profile: Profile,
        back: String,
        problem: String? = nil,
        guards: [String] = []
    ) -> TouchForm {
        TouchForm(
            values,
            back: back,
            today: visit.today,
            known: TouchForm.Person(id: profile.partner.id, name: profile.partner.name),
            promises: profile.promises.filter { $0.isOpen(on: visit.today) },
            problem: problem,
            guards: guards
        )
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let back = localPath(form["back"])
        let values = TouchForm.Values(form, today: visit.today)
        guard let id = try whom(form, visit) else {
            let page = LogPage(
                form: TouchForm(
                    values,
                    back: back,
                    today: visit.today,
                    naming: try naming(form, visit),
                    problem: form.has("who")
                        ? "Who of these was it?" : "Write with whom it was, and save again."
                )
            )
            return try await visit.show(page, status: .unprocessableContent)
        }
        guard let profile = try visit.store.profile(of: id, on: visit.today, touches: 1) else {
            throw Refusal.notFound
        }
        func again(_ problem: String? = nil, guards: [String] = []) async throws -> Response {
            let again = self.form(
                values,
                visit,
                profile,
                back: back,
                problem: problem,
                guards: guards
            )
            return try await visit.show(
                LogPage(title: "What happened with \(profile.partner.name)?", form: again),
                status: problem == nil ? .ok : .unprocessableContent
            )
        }
        let entry: Entry
        do {
            entry = try self.entry(from: values, with: id, in: visit)
        } catch let refusal as Refusal {
            return try await again(refusal.message)
        }
        if let label = try await visit.clientNamed(in: [values.note, values.promise, values.detail])
        {
            return try await again(ClientLabels.sentence(label))
        }
        if form["sure"] != "1", let touch = entry.touch {
            let notices = Guards.notices(
                before: Moment(touch),
                to: id,
                promising: !entry.promises.isEmpty,
                in: try visit.book(),
                on: visit.today
            )
            let guards = try notices.map(\.text) + visit.crowding(before: touch)
            if !guards.isEmpty { return try await again(guards: guards) }
        }
        do {
            let batch = try visit.store.log(entry, by: visit.author)
            return await visit.did(
                sentence(entry, profile.partner.name, visit.today),
                batch: batch,
                at: back
            )
        } catch let error as StoreError {
            return try await again(error.message)
        }
    }

    /// The form with all that a line said, to be put right.
    static func correct(
        _ entry: Entry,
        with partner: PartnerID,
        _ visit: Visit
    ) async throws -> Response {
        guard let profile = try visit.store.profile(of: partner, on: visit.today, touches: 1) else {
            throw Refusal.notFound
        }
        return try await visit.show(
            LogPage(
                title: "What happened with \(profile.partner.name)?",
                form: form(
                    TouchForm.Values(entry, on: visit.today),
                    visit,
                    profile,
                    back: localPath(visit.form["back"])
                )
            )
        )
    }

    private static func whom(_ form: Form, _ visit: Visit) throws -> PartnerID? {
        if let id: PartnerID = form.id("partner") { return id }
        guard form.has("who") else { return nil }
        let people = try visit.store.people(named: form["who"])
        let exact = people.filter { $0.name.lowercased() == form["who"].lowercased() }
        if exact.count == 1 { return exact[0].id }
        return people.count == 1 ? people[0].id : nil
    }

    private static func naming(_ form: Form, _ visit: Visit) throws -> TouchForm.Naming {
        let people = form.has("who") ? try visit.store.people(named: form["who"]) : []
        return TouchForm.Naming(
            text: form["who"],
            choices: people.prefix(8).map { person in
                TouchForm.Kept(
                    id: person.id.text,
                    label: person.organization.isEmpty
                        ? person.name : "\(person.name), \(person.organization)",
                    isChosen: false
                )
            },
            people: Path.people.text
        )
    }

    private static func entry(
        from values: TouchForm.Values,
        with partner: PartnerID,
        in visit: Visit
    ) throws -> Entry {
        guard let on = Day(values.on) else {
            throw Refusal.unusable("Choose the day on which it happened.")
        }
        guard on <= visit.today else {
            throw Refusal.unusable("That day is still to come. Log it when it has happened.")
        }
        let touch = Touch(
            id: visit.store.newID(),
            partner: partner,
            on: on,
            direction: values.direction,
            channel: values.channel,
            purpose: values.purpose,
            minutes: Int(values.minutes).map { min(max($0, 0), 1_440) },
            note: String(values.note.prefix(noteLimit)),
            needsReply: values.direction == .inbound && values.needsReply
        )
        var entry = Entry(touch: touch, keeps: Array(values.keeps))
        if !values.promise.isEmpty {
            let due = Day(values.promiseDue) ?? visit.today.adding(days: 7)
            entry.promises = [
                Promise(
                    id: visit.store.newID(),
                    partner: partner,
                    text: values.promise,
                    madeOn: on,
                    dueOn: max(due, on)
                )
            ]
        }
        if !values.detail.isEmpty {
            let when = Day(values.detailOn).map { Detail.When.once($0) }
            entry.details = [
                Detail(id: visit.store.newID(), partner: partner, text: values.detail, on: when)
            ]
        }
        return entry
    }

    /// What was saved, in one sentence.
    static func sentence(_ entry: Entry, _ name: String, _ today: Day) -> String {
        guard let touch = entry.touch else { return "Saved for \(name)." }
        var text = "\(touch.said(with: name)), \(touch.on.spoken(on: today))"
        if let promise = entry.promises.first {
            text += "; you promised \(promise.text) by \(promise.dueOn.spoken(on: today))"
        }
        if !entry.keeps.isEmpty { text += "; promise kept" }
        if let detail = entry.details.first { text += "; to remember: \(detail.text)" }
        return text + "."
    }
}

extension TouchForm.Values {
    init(_ form: Form, today: Day) {
        self.init(on: today)
        direction = Touch.Direction(rawValue: form["direction"]) ?? .out
        channel = Touch.Channel(rawValue: form["channel"]) ?? .inPerson
        purpose = Touch.Purpose(rawValue: form["purpose"]) ?? .checkIn
        on = form.has("on") ? form["on"] : today.description
        minutes = form["minutes"]
        note = form["note"]
        needsReply = form.has("needsReply")
        keeps = Set(form.all("keeps").compactMap { PromiseID($0) })
        promise = String(form["promise"].prefix(1_000))
        promiseDue = form["promiseDue"]
        detail = String(form["detail"].prefix(1_000))
        detailOn = form["detailOn"]
    }
}

extension TouchForm.Values {
    /// What one entry says, of each kind the first.
    init(_ entry: Entry, on today: Day) {
        self.init(on: today)
        if let touch = entry.touch {
            direction = touch.direction
            channel = touch.channel
            purpose = touch.purpose
            on = touch.on.description
            minutes = touch.minutes.map(String.init) ?? ""
            note = touch.note
            needsReply = touch.needsReply
        }
        keeps = Set(entry.keeps)
        if let first = entry.promises.first {
            promise = first.text
            promiseDue = first.dueOn.description
        }
        if let first = entry.details.first {
            detail = first.text
            if case .once(let day) = first.on { detailOn = day.description }
        }
    }
}

extension Touch {
    /// "Coffee with Mei Chen", "A call from Mei Chen".
    func said(with name: String) -> String {
        let isIn = direction == .inbound
        switch channel {
        case .inPerson:
            return purpose == .firstMeeting ? "First meeting with \(name)" : "Met \(name)"
        case .video: return "Video call with \(name)"
        case .phone: return isIn ? "A call from \(name)" : "Called \(name)"
        case .email: return isIn ? "An e-mail from \(name)" : "E-mailed \(name)"
        case .text: return isIn ? "A message from \(name)" : "Messaged \(name)"
        case .letter: return isIn ? "A letter from \(name)" : "Wrote \(name) a letter"
        case .note: return isIn ? "A note from \(name)" : "Wrote \(name) a note by hand"
        case .event: return "Saw \(name) at an event"
        }
    }
}
