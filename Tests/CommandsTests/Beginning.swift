import Foundation
import Testing

/// The first command that writes creates the practice.
@Suite struct Beginning {
    @Test func `the first write creates the practice and shows the recovery code once`()
        async throws
    {
        let desk = try Desk()
        let first = await desk.run("add", "Dr. Mei Chen")
        #expect(first.code == 0)
        #expect(first.err.contains("recovery code"))
        #expect(first.out.hasPrefix("Added Dr. Mei Chen"))
        let second = await desk.run("add", "James Okafor", password: nil)
        #expect(second.code == 0)
        #expect(second.err.isEmpty)
        #expect(await desk.run("today", password: nil).code == 0)
    }

    @Test func `only its owner can look into the folder`() async throws {
        let desk = try Desk()
        _ = await desk.run("add", "Dr. Mei Chen")
        let manager = FileManager.default
        func mode(_ path: String) throws -> Int? {
            try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(desk.folder) == 0o700)
        for name in desk.contents { #expect(try mode("\(desk.folder)/\(name)") == 0o600) }
    }

    @Test func `without a password nothing is created`() async throws {
        let desk = try Desk()
        let outcome = await desk.run("add", "Dr. Mei Chen", password: nil)
        #expect(outcome.code == 1)
        #expect(outcome.err.contains("RAPPORT_PASSWORD"))
        #expect(desk.contents.isEmpty)
    }

    @Test func `at a terminal it asks twice`() async throws {
        let desk = try Desk()
        let answers = [Desk.password, Desk.password]
        let outcome = await desk.run("add", "Mei", password: nil, answers: answers)
        #expect(outcome.code == 0)
        #expect(!(outcome.err + outcome.out).contains(Desk.password))
    }

    @Test(arguments: [["one long password", "another password"], [""], []])
    func `at a terminal, two that differ or none create nothing`(_ answers: [String]) async throws {
        let desk = try Desk()
        let outcome = await desk.run("add", "Mei", password: nil, answers: answers)
        #expect(outcome.code == 1)
        #expect(desk.contents.isEmpty)
    }

    @Test func `a password may stand in a file`() async throws {
        let desk = try Desk()
        let path = try desk.write("\(Desk.password)\nnot this\n", to: "secret")
        let made = await desk.run("add", "Mei", "--password-file", path, password: nil)
        #expect(made.code == 0)
        let empty = try desk.write("\n", to: "empty")
        let other = try Desk()
        #expect(await other.run("add", "Mei", "--password-file", empty, password: nil).code == 1)
        let missing = await other.run("add", "Mei", "--password-file", "/nowhere", password: nil)
        #expect(missing.code == 1)
        #expect(missing.err.contains("/nowhere"))
        #expect(other.contents.isEmpty)
    }

    @Test func `a folder that can't be written to is refused with a sentence`() async throws {
        let desk = try Desk()
        let outcome = await desk.run("add", "Mei", "--data", "/proc/nowhere/practice")
        #expect(outcome.code == 1)
        #expect(outcome.err.contains("/proc/nowhere"))
    }

    @Test func `a database that is none is refused, and left as it is`() async throws {
        let desk = try Desk()
        _ = await desk.run("add", "Mei")
        let path = "\(desk.folder)/\(try #require(desk.contents.first { $0.hasSuffix(".db") }))"
        let noise = Data("this is no database, only words ".utf8) + Data(count: 5_000)
        try noise.write(to: URL(filePath: path))
        for arguments in [["today"], ["add", "James"], ["find", "mei"]] {
            let outcome = await desk.run(arguments)
            #expect(outcome.code == 1 || outcome.code == 65)
            #expect(outcome.err.hasPrefix("rapport: "))
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == noise)
    }
}
