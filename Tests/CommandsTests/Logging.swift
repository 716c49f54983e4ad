import Exchange
import Testing

/// `rapport log`, one line as a person says it on Monday, 23 November 2026.
@Suite struct Logging {
    struct Phrase: Sendable, CustomTestStringConvertible {
        var line: String
        var who: String
        var touch: [String: JSONValue]
        var promise: [String: JSONValue] = [:]
        var detail: [String: JSONValue] = [:]

        var testDescription: String { line }
    }

    static let phrases: [Phrase] = [
        Phrase(
            line: "coffee with Mei Chen yesterday 45m; promised the sleep article by friday;"
                + " remember: son starts college in august",
            who: "Dr. Mei Chen",
            touch: [
                "on": .string("2026-11-22"), "channel": .string("in-person"),
                "direction": .string("out"), "minutes": .integer(45),
            ],
            promise: ["dueOn": .string("2026-11-27"), "madeOn": .string("2026-11-22")],
            detail: ["text": .string("son starts college in august")]
        ),
        Phrase(
            line: "called James Okafor for 20 minutes",
            who: "James Okafor",
            touch: [
                "on": .string("2026-11-23"), "channel": .string("phone"), "minutes": .integer(20),
            ]
        ),
        Phrase(
            line: "emailed Grace Kim the handout on first sessions",
            who: "Grace Kim",
            touch: ["channel": .string("email"), "direction": .string("out")]
        ),
        Phrase(
            line: "lunch with Tamsin Beck on 12 November, 1h",
            who: "Tamsin Beck",
            touch: [
                "on": .string("2026-11-12"), "channel": .string("in-person"),
                "minutes": .integer(60),
            ]
        ),
        Phrase(
            line: "Rosa Alvarez called yesterday",
            who: "Dr. Rosa Alvarez",
            touch: [
                "on": .string("2026-11-22"), "channel": .string("phone"),
                "direction": .string("in"),
            ]
        ),
        Phrase(
            line: "handwritten thank-you note to Noor Haddad",
            who: "Dr. Noor Haddad",
            touch: ["channel": .string("note"), "purpose": .string("thank-you")]
        ),
        Phrase(
            line: "video call with Samuel Whitaker last Thursday 30 min",
            who: "Dr. Samuel Whitaker",
            touch: [
                "on": .string("2026-11-19"), "channel": .string("video"), "minutes": .integer(30),
            ]
        ),
        Phrase(
            line: "first meeting with Elena Voss at the courthouse on Friday",
            who: "Elena Voss",
            touch: [
                "on": .string("2026-11-20"), "purpose": .string("first-meeting"),
                "channel": .string("in-person"),
            ]
        ),
        Phrase(
            line: "texted omar; promise: two dates for the lunch talk by 1 December",
            who: "Dr. Omar Siddiqui",
            touch: ["channel": .string("text"), "on": .string("2026-11-23")],
            promise: ["dueOn": .string("2026-12-01")]
        ),
        Phrase(
            line: "sent Henrik Lund the article on talking to children about moving, 2026-11-18",
            who: "Henrik Lund",
            touch: ["on": .string("2026-11-18"), "purpose": .string("resource")]
        ),
        Phrase(
            line: "Treffen mit Lucía Moreno 3 days ago in person",
            who: "Lucía Moreno",
            touch: ["on": .string("2026-11-20"), "channel": .string("in-person")]
        ),
    ]

    @Test(arguments: phrases)
    func `a line becomes what it says`(_ phrase: Phrase) async throws {
        let desk = try await Desk.withSample()
        let logged = await desk.run("log", phrase.line, "--json", password: nil)
        #expect(logged.code == 0, "\(logged.err)")
        #expect(logged.json?["name"] == .string(phrase.who), "\(logged.out)")
        let shown = try #require(await desk.run("show", phrase.who, "--json").json)
        let touch = try #require(
            shown["touches"]?.array?.first { $0["id"] == logged.json?["touch"]?["id"] }
        )
        for (field, value) in phrase.touch { #expect(touch[field] == value, "\(field)") }
        expect(phrase.promise, in: shown["promises"], logged.json?["promises"])
        expect(phrase.detail, in: shown["details"], logged.json?["details"])
    }

    private func expect(
        _ fields: [String: JSONValue],
        in all: JSONValue?,
        _ logged: JSONValue?
    ) {
        let ids = logged?.array?.map { $0["id"] } ?? []
        #expect(ids.count == (fields.isEmpty ? 0 : 1))
        guard let id = ids.first else { return }
        let kept = all?.array?.first { $0["id"] == id }
        for (field, value) in fields { #expect(kept?[field] == value, "\(field)") }
    }

    @Test func `a line is taken back as a whole`() async throws {
        let desk = try await Desk.withSample()
        let before = await desk.run("export").out
        _ = await desk.run("log", "coffee with Mei Chen; promised a list by friday; remember: tea")
        #expect(await desk.run("export").out != before)
        #expect(await desk.run("undo").code == 0)
        #expect(await desk.run("export").out == before)
    }

    @Test(arguments: [
        "coffee with Dr. yesterday", "coffee", "coffee with Zebulon Quill", "", "   ; ;",
    ])
    func `a line that names nobody known writes nothing`(_ line: String) async throws {
        let desk = try await Desk.withSample()
        let before = await desk.run("undo", "--list").out
        let logged = await desk.run("log", line)
        #expect(logged.code == 1 || logged.code == 64, "\(logged.out)")
        #expect(!logged.err.isEmpty)
        #expect(await desk.run("undo", "--list").out == before)
    }

    @Test func `a name that may mean several lists them and writes nothing`() async throws {
        let desk = try await Desk.withSample()
        _ = await desk.run("add", "Mei Tanaka")
        let before = await desk.run("undo", "--list").out
        let logged = await desk.run("log", "coffee with Mei yesterday")
        #expect(logged.code == 1)
        #expect(logged.err.contains("Dr. Mei Chen") && logged.err.contains("Mei Tanaka"))
        #expect(await desk.run("undo", "--list").out == before)
        #expect(await desk.run("log", "coffee with Mei Tanaka yesterday").code == 0)
    }

    @Test func `words need no quotes`() async throws {
        let desk = try await Desk.withSample()
        let logged = await desk.run("log", "lunch", "with", "Tamsin", "Beck", "today", "--json")
        #expect(logged.json?["name"] == .string("Tamsin Beck"), "\(logged.err)")
    }

    @Test func `what is said of a day stands on another day`() async throws {
        let desk = try await Desk.withSample()
        let logged = await desk.run(
            "log",
            "coffee with Tamsin Beck yesterday",
            "--on",
            "2026-12-15",
            "--json"
        )
        #expect(logged.json?["touch"]?["on"] == .string("2026-12-14"))
    }
}
