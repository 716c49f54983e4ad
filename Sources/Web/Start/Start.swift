import Domain
import HTTPTypes
import Hummingbird
import Storage
import Vault

/// The first start: a password, the code, who you are, your people, and who is closest.
enum Start {
    @Sendable static func showPassword(_ guest: Guest) async throws -> Response {
        guard try await guest.site.office.store() == nil else {
            return Site.redirect(to: Path.today.text)
        }
        return try await passwordPage(guest)
    }

    @Sendable static func setPassword(_ guest: Guest) async throws -> Response {
        guard try await guest.site.office.store() == nil else {
            return Site.redirect(to: Path.today.text)
        }
        // Over a network whoever came first would own it; they show that they are at the machine, too.
        guard
            guest.origin.isThisMachine
                || Secret.isSame(guest.form["beginning"], guest.site.beginningCode)
        else {
            return try await passwordPage(
                guest,
                problem: "That isn’t the code which Rapport wrote where it was started."
            )
        }
        if let problem = NewPassword.problem(in: guest.form) {
            return try await passwordPage(guest, problem: problem)
        }
        let password = guest.form.raw("password")
        let made = try await guest.site.office.create(password: password)
        guard let store = try await guest.site.office.store() else { throw Refusal.notFound }
        return try await SignIn.showCode(guest.site, store, made.keyring, made.recoveryCode)
    }

    private static func passwordPage(
        _ guest: Guest,
        problem: String? = nil
    ) async throws -> Response {
        try await guest.site.respond(
            with: StartPasswordPage(
                asksForCode: !guest.origin.isThisMachine,
                problem: problem
            ),
            status: problem == nil ? .ok : .unprocessableContent
        )
    }

    @Sendable static func showCode(_ visit: Visit) async throws -> Response {
        guard let code = await visit.session.recoveryCode else {
            return Site.redirect(to: Path.start(.practice).text)
        }
        return try await visit.site.respond(with: StartCodePage(code: code))
    }

    @Sendable static func askCode(_ visit: Visit) async throws -> Response {
        guard let code = await visit.session.recoveryCode else {
            return Site.redirect(to: Path.start(.practice).text)
        }
        return try await visit.site.respond(with: StartCheckPage(asked: asked(of: code)))
    }

    /// Which two groups are asked for: the same for one code, so that going back changes nothing.
    static func asked(of code: String) -> [Int] {
        let groups = StartCodePage.groups(of: code)
        guard groups.count > 3 else { return groups.indices.map { $0 + 1 } }
        let sum = code.utf8.reduce(0) { $0 + Int($1) }
        let first = sum % (groups.count - 2)
        let second = first + 1 + sum / 7 % (groups.count - first - 1)
        return [first + 1, second + 1]
    }

    @Sendable static func checkCode(_ visit: Visit) async throws -> Response {
        guard let code = await visit.session.recoveryCode else {
            return Site.redirect(to: Path.start(.practice).text)
        }
        let groups = StartCodePage.groups(of: code)
        let numbers = asked(of: code)
        let wrong = numbers.first { number in
            written(visit.form["group-\(number)"]) != written(groups[number - 1])
        }
        if let wrong {
            let page = StartCheckPage(
                asked: numbers,
                problem: "Group \(wrong) reads differently on this side. Look once more."
            )
            return try await visit.site.respond(with: page, status: .unprocessableContent)
        }
        await visit.session.recoveryCodeIsKept()
        try visit.note(.codeKept)
        let isFirst = try visit.store.partners(PartnerQuery(limit: 1), on: visit.today).total == 0
        return Site.redirect(to: (isFirst ? Path.start(.practice) : .settings).text)
    }

    /// As Crockford reads it: capitals, and the letters that look like digits as those.
    private static func written(_ group: String) -> String {
        String(
            group.uppercased().filter { !$0.isWhitespace && $0 != "-" }.map {
                switch $0 {
                case "O": "0"
                case "I", "L": "1"
                default: $0
                }
            }
        )
    }

    @Sendable static func showPractice(_ visit: Visit) async throws -> Response {
        try await visit.site.respond(with: StartPracticePage(try visit.store.practice()))
    }

    @Sendable static func setPractice(_ visit: Visit) async throws -> Response {
        let form = visit.form
        try visit.store.changePractice(by: visit.author) { practice in
            try PracticeForm.fill(&practice, from: form)
            practice.offers.specialties = form.list("specialties")
        }
        return Site.redirect(to: Path.start(.people).text)
    }

    @Sendable static func showPeople(_ visit: Visit) async throws -> Response {
        try await visit.site.respond(with: StartPeoplePage())
    }

    @Sendable static func addPeople(_ visit: Visit) async throws -> Response {
        let lines = visit.form["names"].split(separator: "\n").map(\.trimmed)
            .filter { !$0.isEmpty }.prefix(200)
        guard !lines.isEmpty else {
            let page = StartPeoplePage(problem: "Write at least one name, or bring a file.")
            return try await visit.site.respond(with: page, status: .unprocessableContent)
        }
        for line in lines {
            let comma = line.firstIndex(of: ",") ?? line.endIndex
            let name = String(line[..<comma].trimmed.prefix(PartnerForm.nameLimit))
            guard !name.isEmpty else { continue }
            let role = comma == line.endIndex ? "" : line[comma...].dropFirst().trimmed
            let guess = KindGuess.kind(role: role, name: name)
            try visit.store.add(
                Partner(
                    id: visit.store.newID(),
                    name: name,
                    kind: guess ?? .other,
                    role: role,
                    addedOn: visit.today
                ),
                isKindGuessed: guess != nil,
                by: visit.author
            )
        }
        return Site.redirect(to: Path.start(.circles).text)
    }

    @Sendable static func showCircles(_ visit: Visit) async throws -> Response {
        try await visit.site.respond(with: circlesPage(visit))
    }

    @Sendable static func setCircles(_ visit: Visit) async throws -> Response {
        let chosen: [(PartnerID, Partner.Circle)] = visit.form.fields.compactMap { field in
            guard field.name.hasPrefix("circle."),
                let id = PartnerID(String(field.name.dropFirst("circle.".count))),
                let circle = Partner.Circle(rawValue: field.value)
            else { return nil }
            return (id, circle)
        }
        guard chosen.filter({ $0.1 == .core }).count <= Partner.coreLimit else {
            let page = try circlesPage(
                visit,
                chosen: Dictionary(chosen) { $1 },
                problem: "The core holds five at most, so nothing was changed yet."
            )
            return try await visit.site.respond(with: page, status: .unprocessableContent)
        }
        // Those who leave the core go first, so that it never holds six.
        for (id, circle) in chosen.sorted(by: { $0.1 == .wider && $1.1 != .wider }) {
            guard let partner = try visit.store.partner(id), partner.circle != circle else {
                continue
            }
            try visit.store.change(id, by: visit.author) {
                $0.circle = circle
                $0.circleSince = visit.today
            }
        }
        return Site.redirect(to: Path.today.text)
    }

    private static func circlesPage(
        _ visit: Visit,
        chosen: [PartnerID: Partner.Circle] = [:],
        problem: String? = nil
    ) throws -> StartCirclesPage {
        let page = try visit.store.partners(
            PartnerQuery(sort: .recent, limit: 60),
            on: visit.today
        )
        return StartCirclesPage(
            people: page.rows.map { row in
                StartCirclesPage.Choice(
                    name: row.name,
                    role: row.role.isEmpty ? nil : row.role,
                    circles: StartCirclesPage.Choice.circles(
                        for: row.id.text,
                        chosen: chosen[row.id] ?? row.circle
                    )
                )
            },
            hasSearch: page.total > page.rows.count,
            problem: problem
        )
    }
}
