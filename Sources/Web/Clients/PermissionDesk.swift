import Consent
import Domain
import Hummingbird
import Storage

/// Permissions: asked for, printed, given, declined, taken back.
enum PermissionDesk {
    /// A year, as a rule: long enough for most courses of treatment, and short enough to ask again.
    private static let usualMonths = 12

    /// The form of a new one, for the one who sent the client unless another is named.
    @Sendable static func new(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        let partner = try (visit.query.id("partner") ?? record.referrer)
            .flatMap { try visit.store.partner($0) }
        let draft = Authorization(
            id: visit.store.newID(),
            inquiry: record.inquiry.id,
            partner: partner?.id ?? visit.store.newID(),
            status: .granted,
            scope: [.attended],
            description: "That I came to a first session. Nothing of what we talk about.",
            purpose: "At my request",
            expiresOn: visit.today.adding(months: usualMonths)
        )
        return try await visit.show(
            PermissionPage(
                draft,
                isNew: true,
                in: PermissionPage.Surroundings(
                    inquiry: record.inquiry,
                    partner: partner,
                    today: visit.today
                )
            )
        )
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (authorization, around) = try visit.permission()
        try visit.note(.view(authorization.inquiry))
        return try await visit.show(PermissionPage(authorization, isNew: false, in: around))
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let record = try visit.inquiryCase()
        var around = PermissionPage.Surroundings(
            inquiry: record.inquiry,
            who: String(visit.form["who"].prefix(400)),
            today: visit.today
        )
        around.partner = try visit.form.id("partner").flatMap { try visit.store.partner($0) }
        var draft = Authorization(
            id: visit.store.newID(),
            inquiry: record.inquiry.id,
            partner: around.partner?.id ?? visit.store.newID(),
            status: .granted
        )
        do {
            try fill(&draft, from: visit.form)
            if around.partner == nil {
                let id = try PartnerEditing.onlyOne(named: around.who, visit)
                draft.partner = id
            }
            let batch = try visit.store.add(
                draft,
                by: visit.author,
                keyring: visit.session.keyring
            )
            return await visit.done(
                "Kept.",
                undoing: batch,
                at: Path.clients(.authorization(draft.id)).text
            )
        } catch let error as any Sentenced {
            return try await visit.show(
                PermissionPage(draft, isNew: true, in: around, problem: error.message),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let (old, around) = try visit.permission()
        let now = Shown(old, on: visit.today)
        var authorization = old
        var meanwhile = Meanwhile(now)
        do {
            try fill(&authorization, from: visit.form)
            guard visit.form.isOf(now) else {
                meanwhile = Meanwhile(now: now, mine: Shown(authorization, on: visit.today))
                throw Refusal.unusable(Meanwhile.sentence)
            }
            let filled = authorization
            let batch = try visit.store.change(
                authorization.id,
                by: visit.author,
                keyring: visit.session.keyring
            ) { current in
                guard current == old else { throw StoreError.overtaken }
                current = filled
            }
            return await visit.done(
                "Kept.",
                undoing: batch,
                at: Path.clients(.authorization(authorization.id)).text
            )
        } catch let error as any Sentenced {
            return try await visit.show(
                PermissionPage(
                    authorization,
                    isNew: false,
                    in: around,
                    problem: error.message,
                    meanwhile: meanwhile
                ),
                status: meanwhile.status
            )
        }
    }

    @Sendable static func revoke(_ visit: Visit) async throws -> Response {
        let (authorization, _) = try visit.permission()
        guard let day = visit.form.day("on"), day <= visit.today else {
            throw Refusal.unusable("Choose the day on which they took it back, up to today.")
        }
        let batch = try visit.store.revoke(
            authorization.id,
            on: day,
            by: visit.author,
            keyring: visit.session.keyring
        )
        return await visit.done(
            "Taken back. Nothing more is told.",
            undoing: batch,
            at: Path.clients(.authorization(authorization.id)).text
        )
    }

    /// The event by which it ends has happened.
    @Sendable static func expire(_ visit: Visit) async throws -> Response {
        let (authorization, _) = try visit.permission()
        let batch = try visit.store.change(
            authorization.id,
            by: visit.author,
            keyring: visit.session.keyring
        ) { $0.status = .expired }
        return await visit.done(
            "It has ended. Nothing more is told.",
            undoing: batch,
            at: Path.clients(.authorization(authorization.id)).text
        )
    }

    @Sendable static func paper(_ visit: Visit) async throws -> Response {
        let (authorization, around) = try visit.permission()
        guard let partner = around.partner else { throw Refusal.notFound }
        try visit.note(.print(.form, authorization.inquiry))
        let form = AuthorizationForm(
            AuthorizationForm.Facts(
                authorization,
                practice: try visit.store.practice(),
                partner: partner,
                part2: around.inquiry.part2
            )
        )
        return try await visit.show(
            PaperPage(form, back: Path.clients(.authorization(authorization.id)).text)
        )
    }

    /// What the form says; what is impossible is refused, what is missing is kept and said.
    private static func fill(_ authorization: inout Authorization, from form: Form) throws {
        do {
            authorization.scope = try Scope.read(form.all("scope"))
        } catch {
            throw Refusal.unusable(error.message)
        }
        authorization.description = String(form["description"].prefix(4_000))
        authorization.purpose = String(form["purpose"].prefix(1_000))
        authorization.expiresOn = form.day("expiresOn")
        authorization.expiryEvent = String(form["expiryEvent"].prefix(1_000))
        authorization.authority = String(form["authority"].prefix(1_000))
        authorization.copyGiven = form.has("copyGiven")
        switch PermissionAnswer(rawValue: form["answer"]) ?? .none {
        case .none:
            authorization.status = .granted
            authorization.signedOn = nil
            authorization.signedBy = ""
        case .signed:
            if authorization.status == .declined { authorization.status = .granted }
            authorization.signedOn = form.day("signedOn")
            authorization.signedBy =
                form["signer"] == "representative" ? "representative" : "client"
        case .declined:
            authorization.status = .declined
            authorization.signedOn = form.day("signedOn")
            authorization.signedBy = ""
        }
    }
}
