import Domain
import Foundation
import HummingbirdTesting
import Sample
import Testing
import Vault

@testable import Storage
@testable import Web

/// Willow Street with more than one who works there.
///
/// Kim owns it, Ana and Cal are clinicians, Ben does
/// intake. Each has a browser of their own.
struct Team: Sendable {
    static let password = "three other plain words"

    let clinic: Clinic
    let ana: Account
    let ben: Account
    let cal: Account

    var store: Store { clinic.store }
    var kim: Visitor { clinic.visitor }

    static func with(
        _ records: Records = Clinic.records([Clinic.permission()]),
        _ test: @Sendable (Team) async throws -> Void
    ) async throws {
        try await Clinic.with(records) { clinic in
            func join(_ name: String, _ role: Role) throws -> Account {
                let keyring = try clinic.store.unlock(password: TestPractice.password)
                let made = try clinic.store.invite(
                    name,
                    login: "\(name.prefix(3).lowercased())@willow.example",
                    as: role,
                    by: .owner,
                    keyring: keyring
                )
                return try clinic.store.accept(
                    made.invitation,
                    password: password,
                    cost: #require(ScryptCost(rounds: 16, blockSize: 1, passes: 1))
                ).account
            }
            let team = Team(
                clinic: clinic,
                ana: try join("Ana Ruiz", .clinician),
                ben: try join("Ben Ode", .intake),
                cal: try join("Cal Moss", .clinician)
            )
            try await test(team)
        }
    }

    /// A browser of its own, signed in as someone.
    func browser(of account: Account? = nil) async throws -> Visitor {
        let visitor = Visitor(kim.client)
        try await signIn(visitor, as: account)
        return visitor
    }

    @discardableResult
    func signIn(_ visitor: Visitor, as account: Account?) async throws -> TestResponse {
        visitor.cookie = nil
        return try await visitor.post(
            "/session",
            account.map { [("user", $0.login), ("password", Team.password)] }
                ?? [("password", TestPractice.password)]
        )
    }

    /// Writes a touch with Mei of someone's, some days ago.
    @discardableResult
    func touch(
        _ author: Author,
        daysAgo: Int = 1,
        channel: Touch.Channel = .email,
        note: String = ""
    ) throws -> TouchID {
        let id: TouchID = store.newID()
        try store.log(
            Entry(
                touch: Touch(
                    id: id,
                    partner: Clinic.mei,
                    on: Sample.monday.adding(days: -daysAgo),
                    channel: channel,
                    purpose: .checkIn,
                    note: note
                )
            ),
            by: author
        )
        return id
    }
}
