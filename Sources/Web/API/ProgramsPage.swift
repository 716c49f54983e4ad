import Domain
import Storage

/// Programs that may ask: their tokens, and a form for another.
struct ProgramsPage: Page {
    static let template = "programs"
    static let samples: [ProgramsPage] = {
        var first = ProgramsPage([], address: "http://localhost:7878", on: Day(number: 20_500))
        first.problem = "Choose what the program may do."
        var second = first
        second.problem = nil
        second.made = Made(name: "Website", secret: "rapport_0123")
        second.list = List(rows: [
            Row(
                name: "Website",
                may: "send inquiries",
                state: "until 3 March 2027",
                used: "last used on 1 March 2026",
                revocation: "/programs/1/revocation"
            ),
            Row(name: "Dashboard", may: "read partners", state: "revoked", used: "never used"),
        ])
        return [first, second]
    }()

    struct Row: Sendable {
        var name: String
        var may: String
        var state: String
        var used: String
        var revocation: String?
    }

    struct List: Sendable {
        var rows: [Row]
    }

    struct Made: Sendable {
        var name: String
        var secret: String
    }

    struct Choice: Sendable {
        var name: String
        var label: String
    }

    var title = "Programs that may ask"
    var document: String
    var made: Made?
    var problem: String?
    var list: List?
    var action = Path.programs(.list).text
    var name = ""
    var choices = AccessToken.Scope.allCases.filter { $0 != .createInquiries }.map {
        Choice(name: $0.rawValue, label: ProgramsPage.words($0))
    }
    var form = AccessToken.Scope.createInquiries.rawValue
    var until: String
    var latest: String
    var earliest: String
    var back = Path.settings.text

    init(_ tokens: [AccessToken], address: String, on day: Day) {
        document = address + APIPath.document.text
        earliest = day.description
        until = day.adding(days: 365).description
        latest = day.adding(days: AccessToken.longest).description
        if !tokens.isEmpty { list = List(rows: tokens.map { Row($0, on: day) }) }
    }

    static func scopes(_ form: Form) -> Set<AccessToken.Scope> {
        if form["for"] == AccessToken.Scope.createInquiries.rawValue { return [.createInquiries] }
        return Set(form.all("scope").compactMap { AccessToken.Scope(rawValue: $0) })
    }

    static func words(_ scope: AccessToken.Scope) -> String {
        switch scope {
        case .readPartners: "read partners"
        case .writePartners: "add and change partners"
        case .readTouches: "read what happened with them"
        case .writeTouches: "log what happened"
        case .createInquiries: "send inquiries"
        case .readToday: "read the list of the week"
        case .readInsight: "read what came of it"
        }
    }
}

extension ProgramsPage.Row {
    init(_ token: AccessToken, on day: Day) {
        let isOpen = token.isValid(on: day)
        self.init(
            name: token.name,
            may: AccessToken.Scope.allCases.filter { token.scopes.contains($0) }
                .map(ProgramsPage.words).joined(separator: ", "),
            state: token.isRevoked
                ? "revoked"
                : isOpen ? "until \(token.expiresOn.inWords(inYear: day.year))" : "over",
            used: token.usedOn.map { "last used on \($0.inWords(inYear: day.year))" }
                ?? "never used",
            revocation: isOpen ? Path.programs(.revocation(token: token.id)).text : nil
        )
    }
}
