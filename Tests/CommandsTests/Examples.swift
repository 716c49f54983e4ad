import Domain
import Exchange
import Testing

/// The two practices that are handed to us, from their archives to what follows from them.
@Suite(.enabled(if: Shared.isThere, "the shared examples are not here"))
struct Examples {
    @Test(arguments: ["a", "b"])
    func `today, its notices and the stages are as expected`(_ name: String) async throws {
        let desk = try await Desk.begun()
        let imported = await desk.run(
            "import",
            Shared.path("examples/practice-\(name).jsonl"),
            "--json"
        )
        #expect(imported.code == 0, "\(imported.err)")
        let files = Shared.names(in: "examples").filter {
            $0.hasPrefix("practice-\(name).today.")
        }
        #expect(files.count == 6)
        for file in files {
            let expected = try Shared.json("examples/\(file)")
            let parts = file.split(separator: ".")
            var arguments = ["today", "--on", String(parts[2]), "--json"]
            arguments += parts.count == 5 ? ["--minutes", String(parts[3])] : ["--all"]
            let outcome = await desk.run(arguments)
            let got = try #require(outcome.json, "\(outcome.err)")
            compare(got, expected, file)
            try await compareStages(expected, on: String(parts[2]), desk, file)
        }
    }

    private func compare(_ got: JSONValue, _ expected: JSONValue, _ file: String) {
        #expect(got["on"] == expected["on"], "\(file)")
        #expect(got["minutes"] == expected["minutes"], "\(file)")
        let notices = { (value: JSONValue) in value["notices"]?.array?.map { $0["id"] } }
        #expect(notices(got) == notices(expected), "\(file)")
        let got = got["nudges"]?.array ?? []
        let expected = expected["nudges"]?.array ?? []
        #expect(got.count == expected.count, "\(file)")
        for (ours, theirs) in zip(got, expected) {
            for field in ["partner", "name", "rule", "class", "dueOn", "overdueDays", "minutes"] {
                #expect(ours[field] == theirs[field], "\(file) \(field)")
            }
            let also = { (value: JSONValue) in
                value["also"]?.array?.map { [$0["rule"], $0["dueOn"]] }
            }
            #expect(also(ours) == also(theirs), "\(file)")
            #expect(ours["because"]?.string?.isEmpty == false)
        }
    }

    private func compareStages(
        _ expected: JSONValue,
        on day: String,
        _ desk: Desk,
        _ file: String
    ) async throws {
        guard case .object(let stages)? = expected["stages"] else {
            Issue.record("\(file) has no stages")
            return
        }
        var listed: [String: JSONValue] = [:]
        for more in [[], ["--archived"]] {
            let list = await desk.run(["partner", "list", "--on", day, "--json"] + more)
            for row in list.json?["partners"]?.array ?? [] {
                if let id = row["partner"]?.string { listed[id] = row["stage"] }
            }
        }
        #expect(listed.count == stages.count, "\(file)")
        for stage in stages { #expect(listed[stage.name] == stage.value, "\(file) \(stage.name)") }
        for stage in stages.prefix(4) {
            let shown = await desk.run("show", stage.name, "--on", day, "--json")
            #expect(shown.json?["stage"] == stage.value, "\(file) \(stage.name) \(shown.err)")
        }
    }

    @Test(arguments: ["a", "b"])
    func `insight has the expected figures`(_ name: String) async throws {
        let desk = try await Desk.begun()
        _ = await desk.run("import", Shared.path("examples/practice-\(name).jsonl"))
        let files = Shared.names(in: "examples").filter {
            $0.hasPrefix("practice-\(name).insight.")
        }
        #expect(files.count == 3)
        for file in files {
            let days = file.split(separator: ".")
            let expected = try Shared.json("examples/\(file)")
            let asOf = try #require(expected["asOf"]?.string)
            let outcome = await desk.run(
                "insight",
                "--from",
                String(days[2]),
                "--to",
                String(days[3]),
                "--on",
                asOf,
                "--json"
            )
            Expecting.same(outcome.json, expected, file)
        }
    }

    @Test(arguments: ["a", "b"])
    func `export, import and export again give the same bytes`(_ name: String) async throws {
        let (first, second) = (try await Desk.begun(), try await Desk.begun())
        _ = await first.run("import", Shared.path("examples/practice-\(name).jsonl"))
        let once = await first.run(
            "export",
            "--format",
            "archive",
            "--include-clients",
            "--output",
            "\(first.root)/once.jsonl"
        )
        #expect(once.code == 0, "\(once.err)")
        let again = await second.run("import", "\(first.root)/once.jsonl")
        #expect(again.code == 0, "\(again.err)")
        let twice = await second.run(
            "export",
            "--format",
            "archive",
            "--include-clients",
            "--output",
            "\(second.root)/twice.jsonl"
        )
        #expect(twice.code == 0, "\(twice.err)")
        #expect(try first.read("once.jsonl") == second.read("twice.jsonl"))
        #expect(try first.read("once.jsonl").isEmpty == false)
    }

    @Test(
        arguments: Shared.names(in: "samples").filter {
            $0.hasSuffix(".vcf") || $0.hasSuffix(".csv")
        }
    )
    func `a real address book is taken or refused, once, and can be taken back`(
        _ name: String
    ) async throws {
        let desk = try await Desk.begun()
        let before = await desk.run("add", "Someone Known")
        #expect(before.code == 0)
        let empty = await desk.run("export", "--format", "archive")
        let path = Shared.path("samples/\(name)")
        let preview = await desk.run("import", path, "--dry-run", "--json")
        #expect(await desk.run("export", "--format", "archive").out == empty.out)
        let first = await desk.run("import", path, "--json")
        #expect(first.code == preview.code, "\(first.err)")
        guard first.code == 0 else {
            #expect(first.code == 65 && !first.err.isEmpty)
            return
        }
        let report = try #require(first.json)
        let counts = ["create", "update", "maybe", "skip"].compactMap { report[$0]?.integer }
        #expect(counts.reduce(0, +) == report["rows"]?.integer)
        let second = await desk.run("import", path, "--json")
        #expect(second.json?["create"] == .integer(0), "\(second.out)")
        #expect(second.json?["update"] == .integer(0), "\(second.out)")
        guard let batch = report["batch"]?.string else { return }
        let undone = await desk.run("import", "--undo", batch)
        #expect(undone.code == 0, "\(undone.err)")
        #expect(await desk.run("export", "--format", "archive").out == empty.out)
    }
}
