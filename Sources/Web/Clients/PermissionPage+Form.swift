import Consent
import Domain

extension PermissionPage {
    /// What stands around a permission.
    struct Surroundings {
        var inquiry: Inquiry
        /// Nil until someone is named.
        var partner: Partner?
        var who = ""
        var today: Day
    }

    /// The form of a new one, or of one that is on record.
    init(
        _ authorization: Authorization,
        isNew: Bool,
        in around: Surroundings,
        problem: String? = nil,
        meanwhile: Meanwhile? = nil
    ) {
        let today = around.today
        heading =
            around.partner.map { "What may \($0.name) be told?" } ?? "Who may be told, and what?"
        client = called(around.inquiry.client)
        let own = Path.clients(.inquiry(around.inquiry.id)).text
        action =
            isNew
            ? Path.clients(.inquiryPart(around.inquiry.id, .authorizations)).text
            : Path.clients(.authorization(authorization.id)).text
        back = own
        self.problem = problem
        self.meanwhile = isNew ? nil : meanwhile ?? Meanwhile(Shown(authorization, on: today))
        state =
            isNew
            ? nil
            : State(
                text: authorization.inWords(on: today),
                isValid: authorization.permission.isValid(on: today)
            )
        let missing = isNew ? [] : authorization.obstacles(on: today)
        obstacles = missing.isEmpty ? nil : Obstacles(items: missing)
        isPart2 = around.inquiry.part2
        recipient = around.partner.map { Recipient(name: $0.name, id: $0.id.text) }
        naming = around.partner == nil ? Naming(who: around.who) : nil
        caution = around.partner.flatMap { PermissionPage.caution($0.kind) }
        scope = Milestone.allCases.map {
            TouchForm.Option(
                value: $0.rawValue,
                label: capitalized($0.inWords),
                isChosen: authorization.scope.contains($0)
            )
        }
        description = authorization.description
        purpose = authorization.purpose
        expiresOn = authorization.expiresOn?.description ?? ""
        expiryEvent = authorization.expiryEvent
        let answer = PermissionAnswer(authorization)
        answers = PermissionAnswer.allCases.map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == answer)
        }
        signedOn = authorization.signedOn?.description ?? ""
        latest = today.description
        let isClient = ["", "client"].contains(authorization.signedBy.trimmed.lowercased())
        signers = [
            TouchForm.Option(value: "client", label: "The client", isChosen: isClient),
            TouchForm.Option(
                value: "representative",
                label: "Someone for them",
                isChosen: !isClient
            ),
        ]
        authority = authorization.authority
        copyGiven = authorization.copyGiven
        paper = isNew ? nil : Path.clients(.authorizationPart(authorization.id, .paper)).text
        ending = isNew ? nil : Ending(authorization, on: today)
        expiry =
            ending == nil || authorization.expiryEvent.isBlank
            ? nil
            : Expiry(
                action: Path.clients(.authorizationPart(authorization.id, .expiry)).text,
                event: authorization.expiryEvent
            )
    }

    private static func caution(_ kind: Partner.Kind) -> String? {
        guard kind == .school else { return nil }
        return """
            A copy that a school keeps becomes part of the student’s education records, which parents \
            may open (FERPA). Tell the client before they sign.
            """
    }
}

extension PermissionPage.Ending {
    /// Nil where there is nothing to take back.
    init?(_ authorization: Authorization, on today: Day) {
        guard authorization.status == .granted, authorization.signedOn != nil,
            authorization.revokedOn == nil
        else { return nil }
        self.init(
            action: Path.clients(.authorizationPart(authorization.id, .revocation)).text,
            on: today.description,
            latest: today.description,
            label: "They took it back",
            summary: "The client takes it back",
            text: "From that day nothing more is told. What was told before stays as it was."
        )
    }
}

extension Shown {
    /// What the form shows of a permission, and whether it still permits.
    init(_ authorization: Authorization, on today: Day) {
        let form = authorization
        self.init([
            ("How it stands", form.inWords(on: today)),
            (
                "What they may be told",
                Milestone.allCases.filter(form.scope.contains).map(\.inWords)
                    .joined(separator: ", ")
            ),
            ("In plain words", form.description), ("What for", form.purpose),
            ("Until a day", form.expiresOn?.description ?? ""),
            ("Or until something happens", form.expiryEvent),
            ("The client’s answer", PermissionAnswer(form).label),
            ("Signed on", form.signedOn?.description ?? ""), ("Signed by", form.signedBy),
            ("By what authority", form.authority),
            ("The client has a copy", form.copyGiven ? "yes" : "no"),
        ])
    }
}
