import Domain
import Foundation
import HummingbirdTesting
import Logging
import Sample
import Synchronization
import Testing
import Vault

@testable import Storage
@testable import Web

/// A clock that a test moves on.
final class MovingClock: Sendable {
    private let now = Mutex<Int64>(0)

    init(at day: Day) {
        now.withLock { $0 = Clock.standing(on: day).milliseconds() }
    }

    var clock: Clock { Clock { [self] in now.withLock { $0 } } }

    func pass(minutes: Int64) { now.withLock { $0 += minutes * 60_000 } }
}

/// A practice of the tests, open, with someone signed in.
struct TestPractice: Sendable {
    static let password = "four plain words here"

    let visitor: Visitor
    let store: Store
    let time: MovingClock

    /// Runs a test against a practice with these records, in a folder that is removed afterwards.
    static func with(
        _ records: Records = Sample.practice(),
        signsIn: Bool = true,
        _ test: @Sendable (TestPractice) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "rapport-web-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let time = MovingClock(at: Sample.monday)
        // As quick as scrypt can be: these tests are not about its cost.
        let quickCost = try #require(ScryptCost(rounds: 16, blockSize: 1, passes: 1))
        let made = try Store.create(
            in: folder.path,
            password: password,
            clock: time.clock,
            cost: quickCost
        )
        try made.store.add(records, by: .owner, keyring: made.keyring)
        var logger = Logger(label: "web-tests")
        logger.logLevel = .critical
        let app = try application(
            folder: folder.path,
            store: made.store,
            clock: time.clock,
            logger: logger
        )
        try await app.test(.router) { client in
            let visitor = Visitor(client)
            let practice = TestPractice(visitor: visitor, store: made.store, time: time)
            if signsIn { try await practice.signIn() }
            try await test(practice)
        }
    }

    func signIn() async throws {
        try await visitor.post("/session", [("password", TestPractice.password)])
    }

    /// The partner whose name this is.
    func partner(_ name: String) throws -> PartnerID {
        try store.people(named: name).first?.id ?? UUIDSample.id(9)
    }
}
