@testable import Commands
import Testing

/// How commands are asked, and what they say when asked wrongly.
@Suite struct Asking {
    static let wrong: [[String]] = [
        ["nonsense"], ["today", "--on", "2026-02-30"], ["today", "--minutes", "many"],
        ["today", "--minutes", "-1"], ["--data"], ["today", "--data", ""], ["find"], ["show"],
        ["partner", "circle", "Mei Chen", "innermost"], ["partner", "edit", "Mei Chen"],
        ["show", "Mei", "--touches", "501"], ["find", "x", "--limit", "0"],
        ["add"], ["partner", "snooze", "Mei Chen", "review"], ["partner", "confirm"],
    ]

    @Test(arguments: wrong)
    func `what is asked wrongly ends with 64 and says how to ask`(_ arguments: [String])
        async throws
    {
        let desk = try Desk()
        let outcome = await desk.run(arguments)
        #expect(outcome.code == 64)
        #expect(outcome.err.contains("Usage: rapport"))
        #expect(outcome.out.isEmpty)
        #expect(desk.contents.isEmpty)
    }

    static let reading: [[String]] = [
        ["today"], ["today", "--json"], ["find", "sleep"], ["show", "Mei"], ["partner", "list"],
        ["partner", "circle", "Mei", "core"], ["promise", "keep", "Mei"], ["undo"], ["review"],
    ]

    @Test(arguments: reading)
    func `an empty folder says how to start, and stays empty`(_ arguments: [String]) async throws {
        let desk = try Desk()
        let outcome = await desk.run(arguments)
        #expect(outcome.code == 1)
        #expect(outcome.err.contains("rapport import"))
        #expect(outcome.err.contains(desk.folder))
        #expect(outcome.out.isEmpty)
        #expect(desk.contents.isEmpty)
    }

    @Test(arguments: [["--help"], ["help"], ["today", "--help"], ["help", "partner"], []])
    func `help is what was asked for, and ends with 0`(_ arguments: [String]) async throws {
        let outcome = try await Desk().run(arguments)
        #expect(outcome.code == 0)
        #expect(outcome.out.contains("USAGE: rapport"))
        #expect(outcome.err.isEmpty)
    }

    @Test func `every command teaches with examples that it understands`() async throws {
        let desk = try Desk()
        for command in try await commands(of: desk) {
            let help = await desk.run(command + ["--help"]).out
            let examples = help.split(separator: "\n").filter { $0.hasPrefix("  rapport ") }
            #expect(!examples.isEmpty, "\(command)")
            for example in examples where !example.hasSuffix("\\") {
                let words = Shell.words(String(example)).dropFirst().prefix { $0 != ">" }
                #expect(Rapport.understands(Array(words)), "\(example)")
            }
        }
    }

    /// All commands that the help names, with their own.
    private func commands(of desk: Desk) async throws -> [[String]] {
        var all: [[String]] = []
        for name in Self.named(await desk.run("--help").out) where name != "help" {
            let own = Self.named(await desk.run(name, "--help").out)
            all.append([name])
            all += own.map { [name, $0] }
        }
        return all
    }

    private static func named(_ help: String) -> [String] {
        var names: [String] = []
        var isListing = false
        for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasSuffix("SUBCOMMANDS:") {
                isListing = true
            } else if line.isEmpty {
                isListing = false
            } else if isListing, line.hasPrefix("  "), !line.hasPrefix("   ") {
                names += line.split(separator: " ").prefix(1).map(String.init)
            }
        }
        return names
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a shell can complete it`(_ shell: String) async throws {
        let outcome = try await Desk().run("--generate-completion-script", shell)
        #expect(outcome.code == 0)
        #expect(outcome.out.contains("snooze"))
    }

    @Test func `the folder may be named before or after the command`() async throws {
        let desk = try Desk()
        for arguments in [
            ["--data", "/nowhere/here", "today"], ["--data=/nowhere/here", "today"],
            ["today", "--data", "/nowhere/here"], ["today", "--data=/nowhere/here"],
            ["--data", "/nowhere/here", "partner", "list"],
        ] {
            let outcome = await desk.run(arguments)
            #expect(outcome.code == 1)
            #expect(outcome.err.contains("/nowhere/here"))
        }
    }

    @Test func `the folder is where the system keeps data when none is named`() async throws {
        let desk = try Desk()
        let xdg = await desk.run(
            "today",
            environment: ["RAPPORT_DATA": "", "XDG_DATA_HOME": "/xdg", "HOME": "/home/n"]
        )
        let home = await desk.run("today", environment: ["RAPPORT_DATA": "", "HOME": "/home/n"])
        let none = await desk.run("today", environment: ["RAPPORT_DATA": ""])
        #if os(Linux)
        #expect(xdg.err.contains("/xdg/rapport"))
        #expect(home.err.contains("/home/n/.local/share/rapport"))
        #endif
        #expect(none.code == 1)
        #expect(none.err.contains("--data DIR"))
    }
}

/// The words of a line as a shell makes them, as far as examples go.
enum Shell {
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in line + " " {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        return words
    }
}
