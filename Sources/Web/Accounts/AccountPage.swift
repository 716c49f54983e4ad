import Domain
import Storage

/// One's own account: the password, and where one is signed in.
struct AccountPage: Page {
    static let template = "account"
    static let samples = [withSecondStep, plain]

    private static var withSecondStep: AccountPage {
        var page = plain
        page.stepping = Stepping(spare: 9)
        return page
    }

    private static var plain: AccountPage {
        AccountPage(
            name: "Ana Ruiz",
            about: "Clinician. You sign in as ana@willow.example.",
            problem: "That isn’t it.",
            login: "ana@willow.example",
            sessions: [
                Row(text: "This browser, signed in just now", end: nil),
                Row(
                    text: "Another browser, signed in 3 hours ago, last used 5 minutes ago",
                    end: "/account/sessions/1/end"
                ),
            ]
        )
    }

    struct Stepping: Sendable {
        var spare: Int
        var action = Path.account(.oneStep).text
    }

    struct Row: Sendable {
        var text: String
        var end: String?
    }

    var title = "Your account"
    var name: String
    var about: String
    var problem: String?
    var login: String
    var action = Path.settingsPart(.password).text
    var sessions: [Row]
    var everywhere = Path.sessions.text
    var secondStep = Path.account(.secondStep).text
    /// How it is asked for; nil when it is not.
    var stepping: Stepping?
    var look = SettingsPage.Look()
}
