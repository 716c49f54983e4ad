/// Asks for the password.
struct SignInPage: Page {
    static let template = "sign-in"
    static let samples = [
        SignInPage(
            back: "/partners",
            problem: "That isn’t the password.",
            held: Held(action: "/touches", form: Form(fields: [("note", "Coffee")]))
        ), SignInPage(back: "/inquiries", isSealed: true), ofSeveral,
    ]

    private static var ofSeveral: SignInPage {
        var page = SignInPage(back: "/")
        page.who = Who(login: "ana@willow.example")
        page.asksForCode = true
        return page
    }

    var title = "Welcome back"
    var lead: String
    var action = Path.session.text
    var recovery = Path.recovery.text
    var back: String
    var problem: String?
    var held: Held?
    /// Where several work; one who works alone is the owner.
    var who: Who?
    /// Where somebody has a second step; whoever has none leaves it empty.
    var asksForCode = false

    struct Who: Sendable {
        var login: String
    }

    /// What was being written when the session ended, kept on the page itself.
    struct Held: Sendable {
        struct Field: Sendable {
            var name: String
            var value: String
        }

        var action: String
        var fields: [Field]

        /// What must stand on no page: passwords, codes, and the secrets behind them.
        private static let secrets: Set = [
            "password", "again", "current", "once", "key", "code", "step", "invitation",
        ]

        /// Secrets are left out.
        init(action: String, form: Form) {
            self.action = action
            fields = form.fields
                .filter { !Held.secrets.contains($0.name) && !$0.name.hasPrefix("group-") }
                .map { Field(name: "held." + $0.name, value: $0.value) }
        }

        /// What the sign-in form carried along.
        init?(from form: Form) {
            guard form.has("held-action") else { return nil }
            action = localPath(form["held-action"])
            fields = form.fields.filter { $0.name.hasPrefix("held.") }
                .map { Field(name: $0.name, value: $0.value) }
        }
    }

    init(back: String, problem: String? = nil, held: Held? = nil, isSealed: Bool = false) {
        self.back = back
        self.problem = problem
        self.held = held
        lead =
            isSealed
            ? "It was locked meanwhile. What you typed about a client was not kept anywhere, so please "
                + "write it once more."
            : held == nil
                ? "Rapport asks for the password after a quarter of an hour, for your clients’ sake."
                : "You were away for a while. What you typed is kept: enter the password, then save it."
    }
}

/// What was written before the session ended, ready to be sent again.
struct HeldPage: Page {
    static let template = "held"
    static let samples = [
        HeldPage(
            SignInPage.Held(action: "/touches", form: Form(fields: [("note", "Coffee")])),
            back: "/"
        )
    ]

    var title = "Welcome back"
    var action: String
    var fields: [SignInPage.Held.Field]
    var back: String

    init(_ held: SignInPage.Held, back: String) {
        action = held.action
        fields = held.fields.map {
            SignInPage.Held.Field(name: String($0.name.dropFirst("held.".count)), value: $0.value)
        }
        self.back = back
    }
}

/// Opens the practice with the recovery code, and sets a new password.
struct RecoveryPage: Page {
    static let template = "recovery"
    static let samples = [RecoveryPage(asksForCode: true, problem: "That isn’t the code.")]

    var title = "Open it with the recovery code"
    var action = Path.recovery.text
    var back = Path.signIn.text
    /// Whether the second step is asked for besides.
    var asksForCode: Bool
    var problem: String?
}
