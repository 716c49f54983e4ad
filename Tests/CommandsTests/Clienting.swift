import Domain
import Exchange
import Foundation
import Testing

/// What is about clients, by the command line.
@Suite struct Clienting {
    static let label = "Quixotic-Zebra-77"

    func begun() async throws -> Desk {
        let desk = try await Desk.begun()
        #expect(await desk.run("add", "Mei Chen", "--kind", "medical").code == 0)
        #expect(await desk.run("add", "Ann Lee").code == 0)
        return desk
    }

    @discardableResult
    func added(_ desk: Desk, _ more: [String] = []) async -> Desk.Outcome {
        await desk.run(
            [
                "inquiry", "add", "--client", Self.label, "--heard", "Dr. Chen gave me your name",
                "--source", "Mei Chen",
            ] + more
        )
    }

    @Test func `a source can't be skipped silently, and is never guessed`() async throws {
        let desk = try await begun()
        let asked = await desk.run(
            "inquiry",
            "add",
            "--client",
            "S.J.",
            "--heard",
            "Dr. Chen gave me your name"
        )
        #expect(asked.code == 1)
        #expect(asked.err.contains("Mei Chen: The family name is in what they said."))
        #expect(asked.err.contains("--source unknown"))
        let none = await desk.run("inquiry", "add", "--client", "S.J.")
        #expect(none.code == 1 && none.err.contains("unknown if they didn't say"))
        #expect(await desk.run("inquiry", "list", "--json").json?["inquiries"]?.array == [])
        let unknown = await desk.run("inquiry", "add", "--client", "S.J.", "--source", "unknown")
        #expect(unknown.code == 0, "\(unknown.err)")
    }

    @Test func `from the call to the closed loop and the accounting`() async throws {
        let desk = try await begun()
        #expect(await added(desk, ["--received", "2026-11-01"]).code == 0)
        for (step, day) in [("contacted", "2026-11-02"), ("scheduled", "2026-11-03")] {
            let set = await desk.run("inquiry", "set", Self.label, step, "--day", day)
            #expect(set.code == 0, "\(set.err)")
        }
        #expect(
            await desk.run("inquiry", "set", Self.label, "attended", "--day", "2026-11-10").code
                == 0
        )
        let today = await desk.run("today", "--all", "--json").out
        #expect(today.contains("\"consent\""))
        let blocked = await desk.run("inquiry", "tell", Self.label)
        #expect(blocked.code == 1)
        #expect(blocked.out.hasPrefix("Dear Mei"))
        #expect(blocked.err.contains("hasn’t given written permission"))
        #expect(!blocked.out.contains(Self.label))
        let form = await desk.run("inquiry", "form", Self.label)
        #expect(form.out.contains("Who may be told: Mei Chen"))
        let permitted = await desk.run(
            "inquiry",
            "authorize",
            Self.label,
            "--signed",
            "2026-11-12",
            "--expires",
            "2027-11-12",
            "--copy-given",
            "--json"
        )
        #expect(permitted.json?["valid"] == .bool(true), "\(permitted.err)")
        #expect(await desk.run("today", "--all", "--json").out.contains("\"loop\""))
        let told = await desk.run("inquiry", "tell", Self.label)
        #expect(told.code == 0, "\(told.err)")
        #expect(told.out.contains("They came to a first session"))
        let after = await desk.run("today", "--all", "--json").out
        #expect(!after.contains("\"loop\"") && !after.contains("\"consent\""))
        let accounting = await desk.run("inquiry", "accounting", Self.label)
        #expect(accounting.out.contains("To: Mei Chen"))
        #expect(accounting.out.contains("The client permitted it in writing."))
        #expect(await desk.run("inquiry", "revoke", Self.label).code == 0)
        #expect(
            await desk.run("inquiry", "tell", Self.label).err.contains("took the permission back")
        )
        let shown = await desk.run("inquiry", "show", Self.label, "--json")
        #expect(shown.json?["blocked"]?.array?.count == 2, "\(shown.out)")
        #expect(shown.json?["disclosures"]?.array?.count == 1)
        #expect(shown.json?["state"] == .string("attended"))
    }

    @Test func `what is missing from a permission is said`() async throws {
        let desk = try await begun()
        await added(desk)
        let partial = await desk.run(
            "inquiry",
            "authorize",
            Self.label,
            "--signed",
            "2026-11-12",
            "--by",
            "her mother",
            "--until",
            "none"
        )
        #expect(partial.code == 0)
        for words in ["by what authority", "“none” won’t do", "no copy yet"] {
            #expect(partial.out.contains(words), "\(words)")
        }
        let notes = await desk.run(
            "inquiry",
            "authorize",
            Self.label,
            "--scope",
            "psychotherapy-notes"
        )
        #expect(notes.code == 1 && notes.err.contains("form of their own"))
    }

    @Test func `closing, the waitlist, referring out and opening again`() async throws {
        let desk = try await begun()
        await added(desk)
        #expect(await desk.run("inquiry", "close", Self.label, "waitlist").code == 0)
        #expect(await desk.run("inquiry", "list", "--waitlist").out.contains(Self.label))
        #expect(await desk.run("inquiry", "reopen", Self.label).code == 0)
        #expect(await desk.run("inquiry", "close", Self.label, "referred-out").code == 64)
        let out = await desk.run(
            "inquiry",
            "close",
            Self.label,
            "referred-out",
            "--to",
            "Ann Lee"
        )
        #expect(out.code == 0, "\(out.err)")
        let ann = await desk.run("show", "Ann Lee", "--json").json
        #expect(ann?["touches"]?.array?.first?["purpose"] == .string("referral-given"))
        let edited = await desk.run(
            "inquiry",
            "edit",
            Self.label,
            "--source",
            "directory",
            "--json"
        )
        #expect(edited.json?["inquiry"]?["source"]?["channel"] == .string("directory"))
        let episode = await desk.run(
            "inquiry",
            "episode",
            Self.label,
            "--first",
            "2026-11-01",
            "--json"
        )
        #expect(episode.json?["episode"]?["firstSession"] == .string("2026-11-01"))
    }

    @Test(arguments: [
        ["list"], ["show", "S.J."], ["set", "S.J.", "attended"], ["tell", "S.J."],
        ["accounting", "S.J."], ["add", "--client", "S.J.", "--source", "unknown"],
    ])
    func `what is about clients takes the password`(_ arguments: [String]) async throws {
        let desk = try await begun()
        let locked = await desk.run(["inquiry"] + arguments, password: nil)
        #expect(locked.code == 1)
        #expect(locked.err.contains("password"))
        let wrong = await desk.run(["inquiry"] + arguments, password: "not the password")
        #expect(wrong.code == 1)
    }

    @Test func `row 24: a client's label that went through every command stands nowhere in clear`()
        async throws
    {
        let desk = try await begun()
        await added(desk, ["--specialty", "grief \(Self.label)"])
        for arguments in [
            ["set", Self.label, "scheduled"], ["set", Self.label, "attended"],
            ["edit", Self.label, "--heard", "my sister \(Self.label)"],
            ["episode", Self.label, "--first", "2026-11-20"],
            ["authorize", Self.label, "--signed", "2026-11-20", "--by", "K. \(Self.label)"],
            ["tell", Self.label], ["form", Self.label], ["show", Self.label], ["list"],
            ["accounting", Self.label], ["expire", Self.label], ["revoke", Self.label],
            ["close", Self.label, "referred-out", "--to", "Ann Lee", "--remark", Self.label],
            ["reopen", Self.label], ["close", Self.label, "declined", "--remark", Self.label],
        ] {
            _ = await desk.run(["inquiry"] + arguments)
        }
        _ = await desk.run("undo")
        var texts: [(String, String)] = []
        for arguments in [
            ["today", "--all"], ["today", "--all", "--json"], ["find", "Zebra"], ["show", "Mei"],
            ["show", "Ann", "--json"], ["partner", "list", "--json"], ["insight", "--json"],
            ["gaps"], ["export", "--format", "archive"], ["audit", "head"], ["review"],
        ] {
            let outcome = await desk.run(arguments, password: nil)
            texts.append((arguments.joined(separator: " "), outcome.out + outcome.err))
        }
        for (name, text) in texts where name != "find Zebra" {
            #expect(!text.contains(Self.label), "\(name)")
        }
        #expect(!desk.contents.isEmpty)
        for name in desk.contents {
            let bytes = try Data(contentsOf: URL(filePath: "\(desk.folder)/\(name)"))
            #expect(bytes.range(of: Data(Self.label.utf8)) == nil, "\(name)")
            #expect(bytes.range(of: Data("my sister".utf8)) == nil, "\(name)")
        }
    }

    @Test func `the audit log's end is printed and found again, or missed`() async throws {
        let desk = try await begun()
        let head = await desk.run("audit", "head", password: nil)
        #expect(head.code == 0)
        let file = try desk.write("noted in May\n\(head.out)", to: "anchors.txt")
        #expect(await desk.run("add", "Someone Later").code == 0)
        for anchor in [file, head.out.trimmed] {
            let verified = await desk.run("audit", "verify", "--anchor", anchor, "--json")
            #expect(verified.json?["whole"] == .bool(true), "\(verified.err)")
        }
        let noted = head.out.trimmed
        let slip = String(noted.dropLast()) + (noted.hasSuffix("0") ? "1" : "0")
        #expect(await desk.run("audit", "verify", "--anchor", slip).code == 1)
        let later = await desk.run("audit", "head").out
        // An older copy put back in its place.
        let old = try await begun()
        let missed = await old.run("audit", "verify", "--anchor", later.trimmed)
        #expect(missed.code == 1)
        #expect(missed.err.contains("audit log"))
        #expect(await desk.run("audit", "verify", password: nil).code == 1)
    }
}
