import Domain
import Foundation
import Sample
import Testing
import Vault

@testable import Storage

/// `kill -9` at any moment while the keys are renewed.
@Suite(.enabled(if: Program.isThere, "the program was not built"))
struct Rotating {
    /// Several times what one step of sealing anew takes on, so that there is much to break off.
    private static func records() -> Records {
        var records = Sample.practice(on: Desk.today)
        // None of these is sealed.
        (records.touches, records.promises, records.details) = ([], [], [])
        var generator = SystemRandomNumberGenerator()
        for inquiry in records.inquiries {
            for _ in 0..<4 {
                var copy = inquiry
                copy.id = InquiryID(milliseconds: 1, using: &generator)
                records.inquiries.append(copy)
            }
        }
        return records
    }

    /// Shares of a whole, each as likely: SplitMix64, so that a failure names where it began.
    private struct Chance {
        var state: UInt64

        mutating func share() -> Double {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return Double((mixed ^ mixed >> 31) >> 11) / Double(1 << 53)
        }
    }

    @Test(arguments: [2026] as [UInt64])
    func `row 18: kill -9 throughout key rotation resumes, and all is readable`(
        seed: UInt64
    ) async throws {
        let desk = try await Desk.begun()
        let store = try Store.open(in: desk.folder, clock: .standing(on: Desk.today))
        let keyring = try store.unlock(password: Desk.password)
        try store.add(Self.records(), by: .owner, keyring: keyring)
        let before = try store.records(keyring)
        func isUnderWay() throws -> Bool {
            try store.read { try $0("SELECT count(*) FROM retiredKey").first { $0.int(0) } } != 0
        }
        // How long it takes from the start, and how long the sealing anew of it.
        let rotation = try Running(["keys", "rotate"], on: desk)
        while rotation.isRunning, try !isUnderWay() {}
        let begun = ContinuousClock.now
        rotation.waitUntilExit()
        let sealing = begun.duration(to: .now)
        let whole = rotation.started.duration(to: .now)

        var chance = Chance(state: seed)
        var (killed, between, round) = (0, 0, 0)
        while killed < 4 || between < 2, round < 60 {
            round += 1
            // Mostly it goes on; now and then it begins anew while older keys are still there.
            let goesOn = try isUnderWay() && round % 4 != 0
            let broken = try Running(["keys", "rotate"] + (goesOn ? ["--resume"] : []), on: desk)
            let isLate = round % 2 == 0
            if isLate { while broken.isRunning, try !isUnderWay() {} }
            if broken.kill(after: (isLate ? sealing : whole) * chance.share()) { killed += 1 }
            if try isUnderWay() { between += 1 }
            let opened = try store.unlock(password: Desk.password)
            #expect(try store.records(opened) == before, "seed \(seed), round \(round)")
            _ = try store.verifyAudit(opened)
        }
        #expect(killed >= 4 && between >= 2, "seed \(seed): \(killed) killed, \(between) between")

        let end = await desk.run("keys", "rotate", "--resume")
        #expect(end.code == 0, "\(end.err)")
        let opened = try store.unlock(password: Desk.password)
        #expect(opened.retiredIDs.isEmpty)
        #expect(try store.records(opened) == before)
        // The keys from before open nothing any more.
        #expect(try store.inquiries(keyring).allSatisfy { !$0.damaged.isEmpty })
    }
}
