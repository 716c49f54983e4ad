import Exchange
import Foundation
import Testing

/// The program itself, as a process of its own.
enum Program {
    /// Beside the bundle of tests.
    static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "rapport").path

    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

    struct Outcome {
        var code: Int32
        var out: String
        var err: String
    }

    /// Runs the program several times at once; the exit codes.
    static func together(_ commands: [[String]], on desk: Desk) async throws -> [Int32] {
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for arguments in commands {
                group.addTask { try await run(arguments, on: desk) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private static func run(_ arguments: [String], on desk: Desk) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = [
            "RAPPORT_DATA": desk.folder, "RAPPORT_PASSWORD": Desk.password, "TMPDIR": desk.root,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return try await withCheckedThrowingContinuation { done in
            process.terminationHandler = { done.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                done.resume(throwing: error)
            }
        }
    }

    /// Runs a line of the shell in which `rapport` is the program, on a desk's folder.
    static func shell(_ line: String, on desk: Desk) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "rapport() { \"\(path)\" \"$@\"; }\n\(line)"]
        process.environment = [
            "RAPPORT_DATA": desk.folder, "RAPPORT_PASSWORD": Desk.password, "TMPDIR": desk.root,
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
        ]
        process.currentDirectoryURL = URL(filePath: desk.root)
        let (out, err) = ("\(desk.root)/out.txt", "\(desk.root)/err.txt")
        for path in [out, err] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        try process.run()
        process.waitUntilExit()
        func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        }
        return Outcome(code: process.terminationStatus, out: try text(out), err: try text(err))
    }
}

/// A command under way, to be killed.
final class Running {
    private let process = Process()
    let started: ContinuousClock.Instant

    init(_ arguments: [String], on desk: Desk) throws {
        process.executableURL = URL(filePath: Program.path)
        process.arguments = arguments
        process.environment = [
            "RAPPORT_DATA": desk.folder, "RAPPORT_PASSWORD": Desk.password, "TMPDIR": desk.root,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        started = .now
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    func waitUntilExit() { process.waitUntilExit() }

    /// `kill -9` after so long, whatever it is at then; true when it was still running.
    func kill(after time: Duration) -> Bool {
        // The moment is what is tried, so this waits for no event.
        Thread.sleep(forTimeInterval: time / .seconds(1))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }
}

/// What only a process can show.
@Suite(.enabled(if: Program.isThere, "the program was not built"))
struct Processes {
    @Test func `exit codes reach the shell`() async throws {
        let desk = try await Desk.begun()
        #expect(try Program.shell("rapport today", on: desk).code == 0)
        #expect(try Program.shell("rapport show nobody", on: desk).code == 1)
        #expect(try Program.shell("rapport today --on never", on: desk).code == 64)
        let binary = try desk.write("\u{0}\u{1}\u{2}not a file of contacts", to: "x.bin")
        #expect(try Program.shell("rapport import '\(binary)'", on: desk).code == 65)
    }

    @Test func `a reader who has had enough ends it in silence`() async throws {
        let desk = try await Desk.begun()
        for number in 1...8 { _ = await desk.run("add", "Partner Number\(number)") }
        let outcome = try Program.shell("rapport today --all | head -1", on: desk)
        #expect(outcome.code == 0)
        #expect(outcome.err.isEmpty)
        #expect(outcome.out.split(separator: "\n").count == 1)
        #expect(try Program.shell("rapport export | true", on: desk).err.isEmpty)
    }

    @Test func `two at once both write`() async throws {
        let desk = try await Desk.begun()
        let codes = try await Program.together(
            (1...6).flatMap { [["add", "First \($0)"], ["add", "Second \($0)"]] },
            on: desk
        )
        #expect(codes.allSatisfy { $0 == 0 })
        let listed = await desk.run("partner", "list", "--json").out
        for number in 1...6 {
            #expect(listed.contains("\"First \(number)\""))
            #expect(listed.contains("\"Second \(number)\""))
        }
    }

    @Test func `two that begin at once make one practice`() async throws {
        let desk = try Desk()
        let codes = try await Program.together(
            [["add", "First One"], ["add", "Second One"]],
            on: desk
        )
        // The later one may find a practice that has just begun, or be told to try again.
        #expect(codes.contains(0))
        let listed = await desk.run("partner", "list", "--json")
        #expect(listed.json?["partners"]?.array?.count == codes.count { $0 == 0 })
    }

    @Test func `without a terminal there are no colours`() async throws {
        let desk = try await Desk.begun()
        _ = await desk.run("add", "Mei Chen")
        #expect(try !Program.shell("rapport today", on: desk).out.contains("\u{1b}"))
        let plain = await desk.run("today", width: 70, environment: ["NO_COLOR": "1"])
        #expect(!plain.out.contains("\u{1b}"))
        let coloured = await desk.run("today", width: 70)
        #expect(coloured.out.contains("\u{1b}"))
        #expect(coloured.out.split(separator: "\n").allSatisfy { $0.count < 90 })
    }
}
