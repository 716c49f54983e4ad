import Domain
import HTTPTypes
import Hummingbird
import Storage
import Vault

/// What is set, and how it is kept.
enum SettingsDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(
            SettingsPage(try visit.store.practice(), folder: visit.store.folder)
        )
    }

    static func save(
        _ part: SettingsPage.Part,
        _ visit: Visit,
        _ sentence: String,
        _ edit: (inout Practice) throws -> Void
    ) async throws -> Response {
        let form = visit.form
        do {
            let batch = try visit.store.changePractice(by: visit.author) { practice in
                guard form.isOf(Shown(part, of: practice)) else { throw StoreError.overtaken }
                try edit(&practice)
            }
            return await visit.done(sentence, undoing: batch, at: Path.settings.text)
        } catch StoreError.overtaken {
            let now = try visit.store.practice()
            var mine = now
            try edit(&mine)
            var page = SettingsPage(mine, folder: visit.store.folder)
            page.tell(part, now: now, mine: mine)
            return try await visit.show(page, status: .conflict)
        }
    }

    @Sendable static func savePractice(_ visit: Visit) async throws -> Response {
        try await save(.practice, visit, "Saved who you are.") {
            try PracticeForm.fill(&$0, from: visit.form)
        }
    }

    @Sendable static func saveOffers(_ visit: Visit) async throws -> Response {
        let form = visit.form
        return try await save(.offers, visit, "Saved what you treat.") { practice in
            practice.offers = Offers(
                specialties: form.list("specialties"),
                ages: form.list("ages"),
                payers: form.list("payers"),
                formats: form.list("formats"),
                languages: form.list("languages")
            )
        }
    }

    @Sendable static func savePace(_ visit: Visit) async throws -> Response {
        let form = visit.form
        return try await save(.pace, visit, "Saved how you want to be reminded.") { practice in
            let paces = settings(from: form)
            practice.settings.minutes = paces.minutes
            practice.settings.choices = paces.choices
        }
    }

    /// Only what differs from the defaults is kept.
    static func settings(from form: Form) -> Settings {
        var settings = Settings()
        if let minutes = Int(form["minutes"]), minutes != Settings.defaultMinutes {
            settings.minutes = min(max(minutes, 5), 600)
        }
        for pace in Settings.Pace.all {
            let name = pace.rawValue
            guard form.has("on.\(name)") else {
                settings.choices[pace] = .off
                continue
            }
            guard let standard = Settings.defaultInterval(for: pace),
                let number = Int(form["number.\(name)"]).map({ min(max($0, 1), 999) })
            else { continue }
            let interval: Interval =
                form["unit.\(name)"] == "months" ? .months(number) : .days(number)
            if interval != standard { settings.choices[pace] = .every(interval) }
        }
        return settings
    }

    @Sendable static func changePassword(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let account = visit.session.account
        func again(_ problem: String) async throws -> Response {
            guard visit.role == .owner else {
                return try await visit.show(
                    try await AccountDesk.page(visit, problem: problem),
                    status: .unprocessableContent
                )
            }
            return try await visit.show(
                SettingsPage(
                    try visit.store.practice(),
                    folder: visit.store.folder,
                    problem: problem
                ),
                status: .unprocessableContent
            )
        }
        if let problem = NewPassword.problem(in: form) { return try await again(problem) }
        let (store, current, new) = (visit.store, form.raw("current"), form.raw("password"))
        do {
            try await visit.reauthenticated {
                try store.changePassword(of: account, from: current, to: new)
            }
        } catch let error as StoreError {
            return try await again(error.message)
        }
        await visit.site.sessions.endAll(of: account, but: visit.session.id)
        return await visit.done(
            "The password is changed, and every other browser is signed out.",
            at: visit.role == .owner ? Path.settings.text : Path.account(.mine).text
        )
    }

    @Sendable static func renewCode(_ visit: Visit) async throws -> Response {
        let (store, current) = (visit.store, visit.form.raw("current"))
        do {
            let code = try await visit.reauthenticated {
                try store.renewRecoveryCode(try store.unlock(password: current))
            }
            try visit.note(.codeShown)
            await visit.session.keep(recoveryCode: code)
            return Site.redirect(to: Path.start(.recoveryCode).text)
        } catch let error as StoreError {
            return try await visit.show(
                SettingsPage(
                    try store.practice(),
                    folder: store.folder,
                    problem: error.message
                ),
                status: .unprocessableContent
            )
        }
    }
}
