import Domain
import HTTPTypes

/// Whether a browser shows the pages light or dark, which its cookie says.
enum Theme: String, CaseIterable, Sendable {
    case system, light, dark

    static let cookie = "rapport-theme"
    /// Behind TLS no other host can set it.
    static let secureCookie = "__Host-rapport-theme"
    /// Stands in the templates for the theme of whoever the page is sent to.
    static let mark = "&theme;"

    init(_ headers: HTTPFields) {
        let pairs = headers[values: .cookie].flatMap { $0.split(separator: ";") }.map(\.trimmed)
        let said = [Theme.secureCookie, Theme.cookie].lazy.compactMap { name in
            pairs.first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
        }.first
        self = said.flatMap { Theme(rawValue: String($0)) } ?? .system
    }

    /// Keeps it in the browser for a year.
    func header(isSecure: Bool) -> String {
        (isSecure ? Theme.secureCookie : Theme.cookie)
            + "=\(rawValue); Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"
            + (isSecure ? "; Secure" : "")
    }

    var label: String {
        switch self {
        case .system: "As the system"
        case .light: "Light"
        case .dark: "Dark"
        }
    }
}
