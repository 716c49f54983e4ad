import Dispatch
import Synchronization
import Testing

@testable import Web

@Suite struct DoorTests {
    private struct Wrong: Error {}

    private static func wrong() throws -> Int { throw Wrong() }

    /// Knocks with a wrong password.
    private static func knock(_ door: Door, _ knocker: String = "") async {
        do { _ = try await door.attempt(knocker) { try wrong() } } catch {}
    }

    @Test
    func `after ten wrong ones a knocker rests before each, nobody else does, a right one ends it`()
        async throws
    {
        let pauses = Pauses()
        let door = Door(pause: { pauses.note($0) })
        for _ in 0..<9 { await DoorTests.knock(door, "a") }
        #expect(pauses.all == [])
        for _ in 0..<5 { await DoorTests.knock(door, "a") }
        await DoorTests.knock(door, "b")
        // The last pause is noted by a task that may still be on its way.
        while pauses.all.count < 5 { await Task.yield() }
        #expect(pauses.all == [1, 2, 3, 3, 3].map { .seconds($0) })
        // The owner is never locked out.
        #expect(try await door.attempt("a") { 7 } == 7)
        await DoorTests.knock(door, "a")
        #expect(pauses.all.count == 5)
    }

    @Test func `two are tried at once, and one of a knocker`() async throws {
        let door = Door(pause: { _ in })
        let tried = Tried()
        let answered = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                let knocker = ["a", "b", "c"][number % 3]
                group.addTask {
                    let key: Int? = try? await door.attempt(knocker) {
                        tried.begin(knocker)
                        defer { tried.end(knocker) }
                        return number
                    }
                    return key != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(tried.most <= Door.atOnce)
        #expect(tried.mostOfOne == 1)
        #expect(tried.count == answered)
        #expect(answered >= 3)
    }

    @Test func `fifty wrong ones at once keep nobody out who knows the password`() async throws {
        let door = Door(pause: { _ in })
        let gate = Gateway()
        let away = Tried()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    do {
                        let key: Int? = try await door.attempt("owner") {
                            gate.wait()
                            return try DoorTests.wrong()
                        }
                        if key == nil { away.begin("") }
                    } catch {}
                }
            }
            group.addTask {
                // All have come: one is tried, and as many wait as may.
                while away.count < 50 - 1 - Door.waitingEach { await Task.yield() }
                async let honest = door.attempt("owner") { 7 }
                gate.open()
                let key = try? await honest
                #expect(key == 7)
            }
        }
        #expect((45...46).contains(away.count))
    }
}

/// What is tried at once, counted.
private final class Tried: Sendable {
    private struct Counts {
        var now: [String: Int] = [:]
        var all = 0
        var most = 0
        var mostOfOne = 0
    }

    private let counts = Mutex(Counts())

    var count: Int { counts.withLock(\.all) }
    var most: Int { counts.withLock(\.most) }
    var mostOfOne: Int { counts.withLock(\.mostOfOne) }

    func begin(_ knocker: String) {
        counts.withLock { counts in
            counts.all += 1
            counts.now[knocker, default: 0] += 1
            counts.most = max(counts.most, counts.now.values.reduce(0, +))
            counts.mostOfOne = max(counts.mostOfOne, counts.now[knocker] ?? 0)
        }
    }

    func end(_ knocker: String) { counts.withLock { $0.now[knocker, default: 0] -= 1 } }
}

/// Holds threads until it is opened.
private final class Gateway: Sendable {
    private let turnstile = DispatchSemaphore(value: 0)

    func wait() {
        turnstile.wait()
        turnstile.signal()
    }

    func open() { turnstile.signal() }
}

/// What was waited, in order.
final class Pauses: Sendable {
    private let noted = Mutex<[Duration]>([])

    var all: [Duration] { noted.withLock { $0 } }

    func note(_ duration: Duration) { noted.withLock { $0.append(duration) } }
}
