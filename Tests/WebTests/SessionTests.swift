import Domain
import HTTPTypes
import Sample
import Storage
import Synchronization
import Testing
import Vault

@testable import Web

@Suite struct SessionTests {
    @Test func `the keys of who stays away leave the memory`() async {
        let time = MovingClock(at: Sample.monday)
        let sessions = Sessions(clock: time.clock)
        weak var keys: Keyring?
        let id = await SessionTests.open(sessions) { keys = $0 }
        #expect(keys != nil)
        time.pass(minutes: 14)
        await sessions.sweep()
        #expect(keys != nil)
        time.pass(minutes: 2)
        await sessions.sweep()
        #expect(keys == nil)
        let found = await sessions.find(id)
        #expect(found == nil)
    }

    @Test func `who sweeps notes each that was left alone, and each that gave way`() async {
        let time = MovingClock(at: Sample.monday)
        let notes = Mutex<[String]>([])
        let sessions = Sessions(clock: time.clock) { event, session in
            notes.withLock { $0.append("\(event.action) \(session.name)") }
        }
        let first = await sessions.start(Keyring(newFor: "test"), account: 1, role: .owner).name
        time.pass(minutes: 16)
        await sessions.sweep()
        await sessions.sweep()
        #expect(notes.withLock(\.self) == ["session.timeout \(first)"])
        let oldest = await sessions.start(Keyring(newFor: "test"), account: 1, role: .owner).name
        time.pass(minutes: 1)
        for _ in 0..<Sessions.limit {
            _ = await sessions.start(Keyring(newFor: "test"), account: 1, role: .owner)
        }
        #expect(notes.withLock(\.last) == "session.displaced \(oldest)")
    }

    private static func open(_ sessions: Sessions, _ note: (Keyring) -> Void) async -> String {
        let keyring = Keyring(newFor: "test")
        note(keyring)
        return await sessions.start(keyring, account: 1, role: .owner).id
    }

    @Test func `the oldest session gives way, and an ended one is never found again`() async {
        let time = MovingClock(at: Sample.monday)
        let sessions = Sessions(clock: time.clock)
        var ids: [String] = []
        for _ in 0...Sessions.limit {
            ids.append(await sessions.start(Keyring(newFor: "test"), account: 1, role: .owner).id)
            time.pass(minutes: 0)
        }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.utf8.count == 64 })
        var found = 0
        for id in ids where await sessions.find(id) != nil { found += 1 }
        #expect(found == Sessions.limit)
        await sessions.endAll(but: ids.last)
        let kept = await sessions.find(ids[Sessions.limit])
        #expect(kept != nil)
        let gone = await sessions.find(ids[Sessions.limit - 1])
        #expect(gone == nil)
    }

    @Test(arguments: [
        ("rapport-1=abc", "abc"), ("a=b; rapport-1=abc; c=d", "abc"), ("rapport-12=abc", nil),
        ("xrapport-1=abc", nil), ("", nil), ("rapport-1", nil),
    ])
    func `a session is read from its own cookie alone`(header: String, id: String?) {
        let cookie = SessionCookie(port: 1, isSecure: false)
        #expect(cookie.read([.cookie: header]) == id)
        #expect(SessionCookie(port: 1, isSecure: true).set("a").hasSuffix("; Secure"))
        #expect(SessionCookie(port: 1, isSecure: true).name == "__Host-rapport")
    }
}
