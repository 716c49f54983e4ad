import Consent
import Domain
import Hummingbird
import Storage

/// The list of inquiries, and the form of a call.
enum InquiriesDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let query = visit.query
        try visit.note(.list)
        var page = InquiriesPage(
            try book(visit),
            filter: InquiryFilter(rawValue: query["show"]) ?? .open,
            source: query["from"],
            page: min(max(Int(query["page"]) ?? 1, 1), 100_000),
            on: visit.today
        )
        page.posted = PostedInquiries.notice(try visit.store.postedCount())
        return try await visit.show(page)
    }

    /// Someone by their label, which is sent and never stands in an address.
    @Sendable static func search(_ visit: Visit) async throws -> Response {
        let words = String(visit.form["words"].prefix(200))
        guard !words.isEmpty else { return Site.redirect(to: Path.clients(.inquiries).text) }
        try visit.note(.search)
        return try await visit.show(
            InquiriesPage(try book(visit), filter: .all, words: words, on: visit.today)
        )
    }

    private static func book(_ visit: Visit) throws -> InquiriesPage.Book {
        InquiriesPage.Book(
            inquiries: try visit.inquiries(),
            names: try visit.partnerNames(),
            practice: try visit.store.practice()
        )
    }

    @Sendable static func call(_ visit: Visit) async throws -> Response {
        var values = CallValues(on: visit.today)
        // From a partner's own page one knows already who it was.
        if let partner: PartnerID = visit.query.id("partner") {
            values.source = CallValues.value(of: .partner(partner))
        }
        return try await visit.show(CallPage(values, in: try visit.callSurroundings(values)))
    }

    @Sendable static func hear(_ visit: Visit) async throws -> Response {
        let values = CallValues(visit.form, today: visit.today)
        return try await visit.show(
            CallHeardPage(heard: CallPage.Heard(values, in: try visit.callSurroundings(values)))
        )
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let values = CallValues(visit.form, today: visit.today)
        let around = try visit.callSurroundings(values)
        func again(_ problem: String? = nil) async throws -> Response {
            try await visit.show(
                CallPage(values, in: around, problem: problem),
                status: problem == nil ? .ok : .unprocessableContent
            )
        }
        if visit.form.has("look") { return try await again() }
        do {
            var inquiry = try inquiry(from: values, in: around, visit)
            if let step = values.next.step {
                let day = max(inquiry.receivedOn, visit.today)
                inquiry = try inquiry.taking(step, on: day, today: visit.today)
            }
            let batch = try visit.store.add(
                inquiry,
                by: visit.author,
                keyring: visit.session.keyring
            )
            await visit.session.forgetClientLabels()
            let next: ClientPath =
                values.next == .elsewhere
                ? .inquiryPart(inquiry.id, .elsewhere) : .inquiry(inquiry.id)
            return await visit.done(
                ["The call is noted.", ClientLabels.advice(on: inquiry.client)]
                    .compactMap(\.self).joined(separator: " "),
                undoing: batch,
                at: Path.clients(next).text
            )
        } catch let error as any Sentenced {
            return try await again(error.message)
        } catch let error as StepRefusal {
            return try await again(error.message)
        }
    }

    /// The inquiry that a form describes, with its fit.
    static func inquiry(
        from values: CallValues,
        in around: CallPage.Surroundings,
        _ visit: Visit,
        changing old: Inquiry? = nil
    ) throws -> Inquiry {
        guard !values.client.isBlank else {
            throw Refusal.unusable(
                "Give them initials or a chart code, by which you know them again."
            )
        }
        guard let received = Day(values.received), received <= visit.today else {
            throw Refusal.unusable("Choose the day on which they asked, today at the latest.")
        }
        var inquiry =
            old ?? Inquiry(id: visit.store.newID(), receivedOn: received)
        inquiry.receivedOn = received
        inquiry.source = try source(of: values, visit)
        inquiry.heardAbout = values.said
        inquiry.client = values.client
        inquiry.part2 = values.isPart2
        inquiry.needs = values.needs
        inquiry.fit = FitNote.score(of: values.needs, with: around.practice.offers)
        return inquiry
    }

    /// Whoever it was must be said; that nobody knows is an answer too.
    private static func source(of values: CallValues, _ visit: Visit) throws -> Inquiry.Source {
        if !values.who.isEmpty {
            return .partner(try PartnerEditing.onlyOne(named: values.who, visit))
        }
        guard let source = CallValues.source(of: values.source) else {
            throw Refusal.unusable(
                "Choose how they heard about you. “Unknown” is an answer too, and skipping it is none."
            )
        }
        return source
    }
}

extension CallValues {
    init(_ form: Form, today: Day) {
        self.init(on: today)
        said = String(form["said"].prefix(2_000))
        source = form["source"]
        who = String(form["who"].prefix(400))
        client = String(form["client"].prefix(200))
        needs = Needs(
            specialties: form.list("specialties").map { String($0.prefix(200)) },
            age: String(form["age"].prefix(200)),
            payer: String(form["payer"].prefix(200)),
            format: String(form["format"].prefix(200)),
            language: String(form["language"].prefix(200))
        )
        isPart2 = form.has("part2")
        received = form.has("received") ? form["received"] : today.description
        next = CallNext(rawValue: form["next"]) ?? .contacted
    }
}
