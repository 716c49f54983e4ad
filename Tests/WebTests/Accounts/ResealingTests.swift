import Exchange
import GRDB
import Logging
import Sample
import Synchronization
import Testing
import Vault

@testable import Storage
@testable import Web

@Suite struct ResealingTests {
    private static func lines(
        _ work: (Logger) async throws -> Void
    ) async throws -> [JSONValue] {
        let lines = Lines()
        let log = JSONLog(clock: .standing(on: Sample.monday)) { lines.add($0) }
        try await work(Logger(label: "test") { _ in log })
        return try lines.all.map { try JSONValue(Array($0.dropLast())) }
    }

    private final class Lines: Sendable {
        private let written = Mutex<[[UInt8]]>([])

        var all: [[UInt8]] { written.withLock { $0 } }

        func add(_ line: [UInt8]) { written.withLock { $0.append(line) } }
    }

    private static func rotate(_ store: Store) throws -> Keyring {
        let cost = try #require(ScryptCost(rounds: 16, blockSize: 1, passes: 1))
        return try store.rotateKeys(password: TestPractice.password, cost: cost).keyring
    }

    @Test func `what breaks sealing anew off is in the log, and the old key stays`() async throws {
        try await Team.with { team in
            try team.store.pool.write { db in
                try db.execute(sql: "UPDATE inquiry SET client = zeroblob(length(client))")
            }
            let fresh = try Self.rotate(team.store)
            let lines = try await Self.lines { logger in
                await Resealing.carryOn(team.store, fresh, logger: logger)?.value
            }
            #expect(lines.map { $0["error"]?.string } == ["CellError"])
            let keyring = try team.store.unlock(password: TestPractice.password)
            #expect(keyring.retiredIDs.count == 1)
        }
    }

    @Test func `sealing anew that newer keys overtook stops without a word`() async throws {
        try await Team.with { team in
            let overtaken = try Self.rotate(team.store)
            let newest = try Self.rotate(team.store)
            let lines = try await Self.lines { logger in
                await Resealing.carryOn(team.store, overtaken, logger: logger)?.value
                let keyring = try team.store.unlock(password: TestPractice.password)
                #expect(keyring.retiredIDs.count == 2)
                await Resealing.carryOn(team.store, newest, logger: logger)?.value
            }
            #expect(lines.isEmpty)
            let keyring = try team.store.unlock(password: TestPractice.password)
            #expect(keyring.retiredIDs.isEmpty)
        }
    }
}
