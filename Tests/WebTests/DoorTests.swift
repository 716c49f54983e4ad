import Synchronization
import Testing

@testable import Web

@Suite struct DoorTests {
    private struct Wrong: Error {}

    private static func wrong() throws -> Int { throw Wrong() }

    /// Knocks with a wrong password.
    private static func knock(_ door: Door) async {
        do { _ = try await door.attempt { try wrong() } } catch {}
    }

    @Test func `after ten wrong ones every further one waits longer, and a right one ends it`()
        async throws
    {
        let pauses = Pauses()
        let door = Door(pause: { pauses.note($0) })
        for _ in 0..<10 { await DoorTests.knock(door) }
        #expect(pauses.all == [])
        for _ in 0..<7 { await DoorTests.knock(door) }
        #expect(pauses.all == [1, 2, 3, 4, 5, 5, 5].map { .seconds($0) })
        // The owner is never locked out.
        #expect(try await door.attempt { 7 } == 7)
        await DoorTests.knock(door)
        #expect(pauses.all.count == 8)
    }

    @Test func `no more than a few wait at once`() async throws {
        let door = Door(pause: { _ in })
        let results = try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 0..<40 {
                group.addTask { try await door.attempt { number } }
            }
            return try await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        #expect(results.compactMap { $0 }.count >= Door.queueLimit)
        #expect(results.count == 40)
    }
}

/// What was waited, in order.
final class Pauses: Sendable {
    private let noted = Mutex<[Duration]>([])

    var all: [Duration] { noted.withLock { $0 } }

    func note(_ duration: Duration) { noted.withLock { $0.append(duration) } }
}
