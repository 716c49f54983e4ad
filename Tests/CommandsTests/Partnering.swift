import Exchange
import Testing

/// Looking partners up, and changing what is written of them.
@Suite struct Partnering {
    private func desk(_ names: String...) async throws -> Desk {
        let desk = try await Desk.begun()
        for name in names { #expect(await desk.run("add", name).code == 0) }
        return desk
    }

    private func id(_ name: String, _ desk: Desk) async throws -> String {
        try #require(await desk.run("show", name, "--json").json?["partner"]?["id"]?.string)
    }

    @Test(arguments: ["Mei Chen", "mei chen", "Dr. Mei Chen", "chen", "MEI", "mei ch"])
    func `words of a name find the one who is meant`(_ words: String) async throws {
        let desk = try await desk("Dr. Mei Chen", "James Okafor")
        let shown = await desk.run("show", words, "--json")
        #expect(shown.json?["partner"]?["name"] == .string("Dr. Mei Chen"))
    }

    @Test func `an id finds its partner, and so does its unique beginning`() async throws {
        let desk = try await desk("Mei Chen", "James Okafor")
        let id = try await id("Mei Chen", desk)
        let end = String(id.dropLast(4))
        for words in [id, id.uppercased(), end] {
            #expect(
                await desk.run("show", words, "--json").json?["partner"]?["id"] == .string(id)
            )
        }
        let shared = await desk.run("show", String(id.prefix(6)))
        #expect(shared.code == 1)
        #expect(shared.err.contains("James Okafor"))
    }

    @Test func `a name that may mean several lists them and writes nothing`() async throws {
        let desk = try await desk("Mei Chen", "Mei Tanaka", "James Okafor")
        let before = await desk.run("undo", "--list").out
        for arguments in [
            ["show", "mei"], ["partner", "circle", "Mei", "core"], ["partner", "quiet", "mei"],
            ["partner", "edit", "mei", "--role", "x"], ["promise", "keep", "mei"],
        ] {
            let outcome = await desk.run(arguments)
            #expect(outcome.code == 1)
            #expect(outcome.err.contains("Mei Chen") && outcome.err.contains("Mei Tanaka"))
            #expect(!outcome.err.contains("Okafor"))
            #expect(outcome.out.isEmpty)
        }
        #expect(await desk.run("undo", "--list").out == before)
    }

    @Test func `nobody of that name says how to add them`() async throws {
        let desk = try await desk("Mei Chen")
        let outcome = await desk.run("show", "Tamsin")
        #expect(outcome.code == 1)
        #expect(outcome.err.contains("rapport add"))
    }

    @Test func `a name told in full is meant, though another begins so`() async throws {
        let desk = try await desk("Ana Costa", "Ana Costa Lima")
        #expect(
            await desk.run("show", "Ana Costa", "--json").json?["partner"]?["name"]
                == .string("Ana Costa")
        )
    }

    @Test func `what was said is what is shown`() async throws {
        let desk = try await desk("Lucía Moreno")
        let added = await desk.run(
            "add",
            "Priya Raman",
            "--role",
            "school counselor",
            "--organization",
            "Cordata",
            "--email",
            "p@cordata.example",
            "--email",
            "priya@home.example",
            "--phone",
            "(360) 555-0133",
            "--met-through",
            "lucía",
            "--circle",
            "key",
            "--tag",
            "schools",
            "--accepting",
            "--research",
            "New this year"
        )
        #expect(added.code == 0, "\(added.err)")
        let partner = try #require(
            await desk.run("show", "priya", "--json").json?["partner"]
        )
        #expect(partner["kind"] == .string("school"))
        #expect(partner["given"] == .string("Priya"))
        #expect(partner["emails"]?.array?.count == 2)
        #expect(partner["circle"] == .string("key"))
        #expect(partner["circleSince"] == .string("2026-11-23"))
        #expect(partner["metThrough"] == .string(try await id("lucía", desk)))
        #expect(partner["accepting"] == .bool(true))
        let edited = await desk.run(
            "partner",
            "edit",
            "priya",
            "--no-accepting",
            "--role",
            "",
            "--kind",
            "community"
        )
        #expect(edited.code == 0)
        let after = try #require(await desk.run("show", "priya", "--json").json?["partner"])
        #expect(after["accepting"] == .bool(false))
        #expect(after["role"] == .string(""))
        #expect(after["kind"] == .string("community"))
        #expect(after["emails"]?.array?.count == 2)
    }

    @Test func `the core holds five`() async throws {
        let desk = try await desk("A One", "B Two", "C Three", "D Four", "E Five", "F Six")
        for name in ["one", "two", "three", "four", "five"] {
            #expect(await desk.run("partner", "circle", name, "core").code == 0)
        }
        let sixth = await desk.run("partner", "circle", "six", "core")
        #expect(sixth.code == 1)
        #expect(sixth.err.contains("five"))
    }

    @Test func `quiet and archived ones are left in peace, and come back`() async throws {
        let desk = try await desk("Mei Chen")
        func nudges() async -> Int? {
            await desk.run("today", "--all", "--json").json?["nudges"]?.array?.count
        }
        #expect(await nudges() == 1)
        #expect(await desk.run("partner", "quiet", "mei").code == 0)
        #expect(await nudges() == 0)
        #expect(await desk.run("partner", "quiet", "mei", "--off").code == 0)
        #expect(await nudges() == 1)
        #expect(await desk.run("partner", "archive", "mei").code == 0)
        #expect(await nudges() == 0)
        #expect(await desk.run("partner", "list").out.contains("Nobody"))
        #expect(await desk.run("partner", "list", "--archived").out.contains("Mei Chen"))
        #expect(await desk.run("partner", "archive", "mei", "--off").code == 0)
        #expect(await nudges() == 1)
    }

    @Test func `not now is silent until its day`() async throws {
        let desk = try await desk("Mei Chen")
        let snoozed = await desk.run("partner", "snooze", "mei", "--until", "2026-12-01")
        #expect(snoozed.code == 0, "\(snoozed.err)")
        func rules(_ day: String) async -> [JSONValue?]? {
            await desk.run("today", "--on", day, "--json").json?["nudges"]?.array?
                .map { $0["rule"] }
        }
        #expect(await rules("2026-11-30") == [])
        #expect(await rules("2026-12-01") == [.string("begin")])
        let again = await desk.run("partner", "snooze", "mei")
        #expect(again.code == 1)
        #expect(again.err.contains("Nothing is due"))
        #expect(await desk.run("partner", "snooze", "mei", "--until", "2026-01-01").code == 1)
    }

    @Test func `a tie is noted and taken back`() async throws {
        let desk = try await desk("Mei Chen", "Noor Haddad")
        #expect(await desk.run("partner", "tie", "mei", "noor").code == 0)
        let knows = await desk.run("show", "mei", "--json").json?["knows"]
        #expect(knows == .array([.string(try await id("noor", desk))]))
        #expect(await desk.run("partner", "tie", "noor", "mei", "--off").code == 0)
        #expect(await desk.run("show", "mei", "--json").json?["knows"] == .array([]))
        #expect(await desk.run("partner", "tie", "mei", "mei").code == 1)
    }

    @Test func `a guessed kind is confirmed or put right`() async throws {
        let desk = try await Desk.begun()
        _ = await desk.run("add", "Mei Chen", "--role", "family physician")
        _ = await desk.run("add", "James Okafor", "--role", "school counselor")
        #expect(await desk.run("partner", "list", "--guessed").out.contains("medical?"))
        #expect(await desk.run("partner", "confirm", "mei", "--kind", "other").code == 0)
        #expect(await desk.run("partner", "confirm", "--all").out.contains("One kind"))
        #expect(await desk.run("partner", "list", "--guessed").out.contains("Nobody"))
        #expect(
            await desk.run("show", "mei", "--json").json?["partner"]?["kind"] == .string("other")
        )
    }

    @Test func `the last write is taken back, and then the one before`() async throws {
        let desk = try await desk("Mei Chen")
        _ = await desk.run("partner", "circle", "mei", "key")
        #expect(await desk.run("undo").code == 0)
        #expect(
            await desk.run("show", "mei", "--json").json?["partner"]?["circle"] == .string("wider")
        )
        #expect(await desk.run("undo").code == 0)
        #expect(await desk.run("show", "mei").code == 1)
        #expect(await desk.run("undo", "999").code == 1)
    }

    @Test func `a review is noted, or put off`() async throws {
        let desk = try await desk("Mei Chen")
        func isDue(_ day: String) async -> Bool {
            await desk.run("today", "--on", day, "--all", "--json").out.contains("\"review\"")
        }
        #expect(await isDue("2027-11-23"))
        #expect(
            await desk.run("review", "--on", "2027-11-24", "--not-before", "2028-01-10").code == 0
        )
        #expect(await !isDue("2027-12-30"))
        #expect(await isDue("2028-01-10"))
        #expect(await desk.run("review", "--on", "2028-01-10").code == 0)
        #expect(await !isDue("2028-01-11"))
    }

    @Test
    func `names that would steer a terminal, turn round or go on for ever are shown in peace`()
        async throws
    {
        let desk = try await desk("Mei Chen")
        for name in ["Evil \u{1b}[2J Name", "\u{202e}desrever", "Zoë \u{9b}31m"] {
            let added = await desk.run("add", name)
            for text in [
                added.out, added.err, await desk.run("partner", "list", width: 80).out,
                await desk.run("today", "--all").out,
                await desk.run("today", "--all", "--json").out,
            ] {
                let steering = text.unicodeScalars.filter {
                    $0.value == 0x1b || $0.value == 0x9b || $0.value == 0x202e
                }
                // A terminal gets colours of ours, and a JSON text keeps a turned name as it is.
                #expect(steering.allSatisfy { $0.value != 0x9b })
                #expect(!text.contains("\u{1b}[2J"))
            }
        }
        let long = await desk.run("add", String(repeating: "long ", count: 2_000))
        #expect(long.code == 1 || long.code == 65)
        #expect(long.err.count < 400)
    }
}
