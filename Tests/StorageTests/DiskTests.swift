import Domain
import Foundation
import Sample
import Testing

@testable import Storage

/// A small disk of its own, as only root can mount one.
private final class SmallDisk {
    let path: String

    init(kilobytes: Int) throws {
        path = NSTemporaryDirectory() + "rapport-disk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard SmallDisk.mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path]) else {
            throw Trial.Missing()
        }
    }

    deinit {
        _ = SmallDisk.run("/bin/umount", [path])
        try? FileManager.default.removeItem(atPath: path)
    }

    func remountReadOnly() -> Bool {
        SmallDisk.mount(["-o", "remount,ro", path])
    }

    static func mount(_ arguments: [String]) -> Bool { run("/bin/mount", arguments) }

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Whether this machine lets us mount.
    static let isPossible: Bool = (try? SmallDisk(kilobytes: 64)) != nil
}

@Suite(.enabled(if: SmallDisk.isPossible, "needs to mount a small disk, as root"))
struct DiskTests {
    private func store(on disk: SmallDisk) throws -> Store {
        try Store.create(
            in: disk.path + "/practice",
            password: Trial.password,
            clock: .standing(on: Trial.day),
            cost: try Trial.quick
        )
        .store
    }

    @Test
    func `row 19: on a full disk a write is refused with a sentence, and what was there stays`()
        throws
    {
        let disk = try SmallDisk(kilobytes: 1_200)
        let store = try store(on: disk)
        var written = 0
        var error: StoreError?
        while error == nil, written < 10_000 {
            let partner = Partner(
                id: store.newID(),
                name: "Partner \(written)",
                addedOn: Trial.day,
                research: String(repeating: "words ", count: 500)
            )
            error = storeError { try store.add(partner, by: .owner) }
            if error == nil { written += 1 }
        }
        #expect(error?.message.contains("full") == true, "\(String(describing: error))")
        #expect(error?.exitCode == 1)
        #expect(try store.records().partners.count == written)
        let again = try Store.open(in: store.folder, clock: store.clock)
        #expect(try again.records().partners.count == written)
    }

    @Test func `no practice is created on a disk without room, and nothing remains of it`() throws {
        let disk = try SmallDisk(kilobytes: 64)
        let error = storeError { _ = try store(on: disk) }
        #expect(error?.message.contains("full") == true, "\(String(describing: error))")
        #expect(!Store.isPresent(in: disk.path + "/practice"))
        let left = try? FileManager.default.contentsOfDirectory(atPath: disk.path + "/practice")
        #expect(left?.isEmpty != false)
    }

    @Test func `a disk that can't be written is told`() throws {
        let disk = try SmallDisk(kilobytes: 8_000)
        let folder = try store(on: disk).folder
        #expect(disk.remountReadOnly())
        let error = storeError {
            _ = try Store.open(in: folder, clock: .standing(on: Trial.day))
        }
        #expect(error?.message.contains("may not write") == true)
        #expect(error?.exitCode == 1)
        #expect(
            message { _ = try Store.create(in: disk.path + "/b", password: Trial.password) }
                .contains("may not write")
        )
    }
}
