import Domain
import HTTPTypes

/// Whether a browser shows the pages light or dark, which its cookie says.
enum Theme: String, CaseIterable, Sendable {
    case system, light, dark

    static let cookie = "rapport-theme"
    /// Stands in the templates for the theme of whoever the page is sent to.
    static let mark = "&theme;"

    init(_ headers: HTTPFields) {
        let said = headers[values: .cookie].flatMap { $0.split(separator: ";") }
            .map(\.trimmed).first { $0.hasPrefix(Theme.cookie + "=") }
        self =
            said.flatMap { Theme(rawValue: String($0.dropFirst(Theme.cookie.count + 1))) }
            ?? .system
    }

    /// Keeps it in the browser for a year.
    var header: String {
        "\(Theme.cookie)=\(rawValue); Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"
    }

    var label: String {
        switch self {
        case .system: "As the system"
        case .light: "Light"
        case .dark: "Dark"
        }
    }
}
