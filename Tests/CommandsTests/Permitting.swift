import Testing

/// What a client permits, by the command line.
extension Clienting {
    @Test func `a permission that ends with an event holds until somebody says that it happened`()
        async throws
    {
        let desk = try await begun()
        await added(desk, ["--received", "2026-11-01"])
        for step in ["scheduled", "attended"] {
            _ = await desk.run("inquiry", "set", Self.label, step, "--day", "2026-11-10")
        }
        let early = await desk.run("inquiry", "expire", Self.label)
        #expect(early.code == 1 && early.err.contains("ends with an event"), "\(early.err)")
        _ = await desk.run(
            ["inquiry", "authorize", Self.label, "--signed", "2026-11-12", "--copy-given"]
                + ["--until", "when treatment ends"]
        )
        #expect(await desk.run("inquiry", "tell", Self.label, "--preview").code == 0)
        #expect(await desk.run("inquiry", "expire", Self.label).code == 0)
        let blocked = await desk.run("inquiry", "tell", Self.label, "--preview")
        #expect(blocked.code == 1 && blocked.err.contains("ended"), "\(blocked.err)")
        #expect(await desk.run("inquiry", "expire", Self.label).code == 1)
    }

    @Test func `one's own words are told, and what they say beyond the permission is named`()
        async throws
    {
        let desk = try await begun()
        await added(desk, ["--received", "2026-11-01", "--specialty", "panic"])
        for step in ["scheduled", "attended"] {
            _ = await desk.run("inquiry", "set", Self.label, step, "--day", "2026-11-10")
        }
        _ = await desk.run(
            ["inquiry", "authorize", Self.label, "--signed", "2026-11-12", "--copy-given"]
                + ["--expires", "2027-11-12"]
        )
        let more = try desk.write("They came, for panic, as on 1 November.", to: "more.txt")
        let refused = await desk.run("inquiry", "tell", Self.label, "--words", more)
        #expect(refused.code == 1)
        #expect(refused.err.contains("“panic” (what they came for)"))
        #expect(refused.err.contains("“1 November” (the day on which they asked)"))
        let less = try desk.write("\(Self.label) came. I am glad.\n", to: "less.txt")
        let told = await desk.run("inquiry", "tell", Self.label, "--words", less)
        #expect(told.code == 0 && told.out == "\(Self.label) came. I am glad.\n", "\(told.err)")
        let empty = try desk.write(" \n", to: "empty.txt")
        #expect(await desk.run("inquiry", "tell", Self.label, "--words", empty).code == 65)
    }
}
