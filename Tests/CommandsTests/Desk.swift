import Commands
import Domain
import Exchange
import FoundationEssentials
import Sample
import Storage
import Synchronization

/// A folder of its own, and commands run against it as from a shell, with what they print caught.
final class Desk: Sendable {
    let root: String
    let folder: String

    struct Outcome {
        var code: Int32
        var out: String
        var err: String

        /// What was printed, as JSON.
        var json: JSONValue? { try? JSONValue(Array(out.utf8)) }
    }

    init() throws {
        let parent = FileManager.default.temporaryDirectory.path
        root = "\(parent)/rapport-\(UUID().uuidString)"
        folder = "\(root)/practice"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    /// One with a practice in it, without anybody: making its keys takes a moment, so it is made once.
    static func begun() async throws -> Desk {
        let desk = try Desk()
        let files = try await empty.value
        try FileManager.default.createDirectory(
            atPath: desk.folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        for (name, data) in files {
            let path = "\(desk.folder)/\(name)"
            try data.write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
        return desk
    }

    /// One with the invented practice in it, as it stands on `today`.
    static func withSample() async throws -> Desk {
        let desk = try await begun()
        let store = try Store.open(in: desk.folder, clock: .standing(on: today))
        var records = Sample.practice(on: today)
        records.inquiries = []
        records.episodes = []
        records.authorizations = []
        records.disclosures = []
        try store.add(records, by: .owner)
        return desk
    }

    /// The files of a practice that has just begun.
    private static let empty = Task {
        let desk = try Desk()
        let made = await desk.run("add", "Nobody")
        guard made.code == 0, await desk.run("undo").code == 0 else { throw Unmade(why: made.err) }
        return try desk.contents.map { name in
            (name, try Data(contentsOf: URL(filePath: "\(desk.folder)/\(name)")))
        }
    }

    private struct Unmade: Error {
        var why: String
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Runs `rapport` as if typed, with the folder in `RAPPORT_DATA`.
    ///
    /// Without `password` there is no `RAPPORT_PASSWORD`; without `answers` nobody can be asked;
    /// without `width` no terminal shows it.
    func run(
        _ arguments: String...,
        password: String? = Desk.password,
        answers: [String]? = nil,
        width: Int? = nil,
        environment extra: [String: String] = [:]
    ) async -> Outcome {
        await run(
            arguments,
            password: password,
            answers: answers,
            width: width,
            environment: extra
        )
    }

    func run(
        _ arguments: [String],
        password: String? = Desk.password,
        answers: [String]? = nil,
        width: Int? = nil,
        environment extra: [String: String] = [:]
    ) async -> Outcome {
        let caught = Caught(answers: answers ?? [])
        var environment = ["RAPPORT_DATA": folder, "TMPDIR": root]
        environment["RAPPORT_PASSWORD"] = password
        environment.merge(extra) { $1 }
        let console = Console(
            write: { caught.take($1, from: $0) },
            environment: environment,
            isTerminal: { _ in width != nil },
            canAsk: answers != nil,
            width: width ?? 80,
            askSecretly: { _ in caught.answer() },
            clock: .standing(on: Desk.today)
        )
        let code = await Console.$current.withValue(console) { await Rapport.run(arguments) }
        return caught.outcome(code)
    }

    static let password = "a long enough password"
    static let today = Day(number: 20_780)

    /// Writes a file beside the practice; its path.
    func write(_ text: String, to name: String) throws -> String {
        let path = "\(root)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(root)/\(name)")))
    }

    /// Everything that is in the practice's folder, by name; empty when there is no folder.
    var contents: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}

/// What a command prints, while it runs.
private final class Caught: Sendable {
    private struct Texts {
        var out = ""
        var err = ""
        var answers: [String]
    }

    private let texts: Mutex<Texts>

    init(answers: [String]) {
        texts = Mutex(Texts(answers: answers))
    }

    func take(_ text: String, from stream: Console.Stream) {
        texts.withLock {
            switch stream {
            case .out: $0.out += text
            case .err: $0.err += text
            }
        }
    }

    func answer() -> String? {
        texts.withLock { $0.answers.isEmpty ? nil : $0.answers.removeFirst() }
    }

    func outcome(_ code: Int32) -> Desk.Outcome {
        texts.withLock { Desk.Outcome(code: code, out: $0.out, err: $0.err) }
    }
}
