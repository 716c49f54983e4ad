import Domain
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Storage
@testable import Web

/// Every route, asked by every role in every state.
@Suite struct RightsTests {
    private typealias Entry = RouteTable.Index.Entry

    private static let entries = RouteTests.table.entries.filter { $0.needs == .session }

    private static func name(_ entry: Entry) -> String {
        "\(entry.method.rawValue) \(entry.pattern)"
    }

    @Test func `every route that needs a session has a row, and every row is a route`() {
        let routes = RightsTests.entries.map(RightsTests.name).sorted()
        #expect(routes == Rights.routes)
        #expect(routes.count > 150)
    }

    @Test func `a route without a row is the owner's alone`() {
        #expect(!Rights.isSaid("GET /nowhere"))
        #expect(Rights.to("GET /nowhere") == .owner)
    }

    @Test(arguments: Rights.allCases, Role.allCases)
    func `who may is one small table`(rights: Rights, role: Role) {
        let allowed: [Rights: Set<Role>] = [
            .everyone: [.owner, .clinician, .intake], .clinical: [.owner, .clinician],
            .owner: [.owner],
        ]
        #expect(rights.allow(role) == allowed[rights]?.contains(role))
    }

    /// Asks a route; the ids in it are of a client, which nobody but the owner sees here.
    private static func ask(_ entry: Entry, _ visitor: Visitor) async throws -> TestResponse {
        let parts = entry.pattern.split(separator: "/").map { part in
            guard part.hasPrefix(":") else { return String(part) }
            // Nobody is let go or renamed by the way.
            if entry.pattern.hasPrefix("/team") { return "99" }
            return entry.pattern.hasPrefix("/authorizations")
                ? Clinic.permission().id.text
                : entry.pattern.hasPrefix("/partners") ? Clinic.mei.text : Clinic.inquiry.text
        }
        let path = "/" + parts.joined(separator: "/")
        return entry.method == .get
            ? try await visitor.get(path) : try await visitor.post(path)
    }

    private static func isForbidden(_ response: TestResponse) -> Bool {
        response.status == .forbidden && response.text.contains("That is for someone else here")
    }

    private static func isAsked(_ response: TestResponse, _ entry: Entry) -> Bool {
        entry.method == .get
            ? response.status == .seeOther
                && response.location?.hasPrefix(Path.signIn.text) == true
            : response.status == .unauthorized && response.text.contains("type=\"password\"")
    }

    @Test(arguments: Role.allCases)
    func `signed in, a role opens its rows and no other`(role: Role) async throws {
        try await Team.with { team in
            let account = role == .owner ? nil : role == .clinician ? team.ana : team.ben
            for entry in RightsTests.entries {
                // Some of them end the session.
                let visitor = try await team.browser(of: account)
                let response = try await RightsTests.ask(entry, visitor)
                let isRefused = RightsTests.isForbidden(response)
                #expect(isRefused == !entry.rights.allow(role), "\(RightsTests.name(entry))")
                #expect(response.status != .unauthorized, "\(RightsTests.name(entry))")
                // The client is the owner's: nobody else gets as far as the page.
                let isClient =
                    entry.pattern.hasPrefix("/inquiries/:id")
                    || entry.pattern.hasPrefix("/authorizations/:id")
                if isClient, role != .owner, !isRefused {
                    #expect(response.status == .notFound, "\(RightsTests.name(entry))")
                }
                #expect(
                    role == .owner || !response.text.contains(Clinic.label),
                    "\(RightsTests.name(entry))"
                )
            }
        }
    }

    /// What a session may have become since it was opened.
    private enum Gone: CaseIterable, Sendable {
        case none, locked, idle, disabled, invited
    }

    @Test(arguments: Gone.allCases, Role.allCases)
    private func `without a session that counts, nobody opens anything`(
        state: Gone,
        role: Role
    ) async throws {
        // The owner's account is always there: a rule of the table keeps it so.
        if role == .owner, state == .disabled || state == .invited { return }
        try await Team.with { team in
            let account = role == .owner ? nil : role == .clinician ? team.ana : team.ben
            func become(_ state: Account.State) throws {
                guard let account else { return }
                try team.store.act("test.state", by: .owner, keyring: nil) {
                    try team.store.setState(state, of: account.number, $0)
                }
            }
            for entry in RightsTests.entries {
                let visitor = try await team.browser(of: account)
                let cookie = visitor.cookie
                #expect(cookie != nil)
                switch state {
                case .none: visitor.cookie = nil
                case .locked: try await visitor.post("/session/lock")
                case .idle: team.clinic.practice.time.pass(minutes: 16)
                case .disabled: try become(.disabled)
                case .invited: try become(.invited)
                }
                if state != .none { visitor.cookie = cookie }
                let response = try await RightsTests.ask(entry, visitor)
                #expect(
                    RightsTests.isAsked(response, entry),
                    "\(RightsTests.name(entry)) \(response.status)"
                )
                #expect(!response.text.contains(Clinic.label), "\(RightsTests.name(entry))")
                try become(.active)
            }
        }
    }

    @Test func `the owner's account can be neither disabled nor given another role`() async throws {
        try await Team.with { team in
            #expect(throws: StoreError.self) {
                try team.store.setRole(.clinician, of: 1, by: .owner)
            }
            #expect(throws: StoreError.self) {
                try team.store.disable(1, by: .owner, password: TestPractice.password)
            }
            #expect(throws: StoreError.self) {
                try team.store.act("test.state", by: .owner, keyring: nil) {
                    try team.store.setState(.disabled, of: 1, $0)
                }
            }
        }
    }
}
