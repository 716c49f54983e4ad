import Testing

/// What clients are called, kept out of what is not sealed.
@Suite struct Labelling {
    private func begun() async throws -> Desk {
        let desk = try await Desk.begun()
        _ = await desk.run("add", "Mei Chen")
        _ = await desk.run("inquiry", "add", "--client", "Q-17", "--source", "unknown")
        return desk
    }

    @Test func `row 24: with the password told, a client's label is refused in a note`()
        async throws
    {
        let desk = try await begun()
        for arguments in [
            ["log", "coffee with Mei Chen about Q-17 today"],
            ["log", "coffee with Mei Chen; remember: likes q-17"],
            ["partner", "edit", "Mei Chen", "--research", "sees Q-17 too"],
            ["partner", "edit", "Mei Chen", "--tag", "Q-17"],
            ["add", "Ann Lee", "--role", "of Q-17"],
        ] {
            let refused = await desk.run(arguments)
            #expect(refused.code == 1, "\(arguments)")
            #expect(refused.err.contains("is what you call a client"), "\(refused.err)")
        }
        #expect(await desk.run("log", "coffee with Mei Chen about X-9 today 45m").code == 0)
        // No id has a Q, whatever the clock and chance make of it.
        let shown = await desk.run("show", "Mei", "--json").out.lowercased()
        #expect(shown.contains("x-9") && !shown.contains("q-17"))
    }

    @Test func `without it, what looks like one is written and pointed out`() async throws {
        let desk = try await begun()
        let noted = await desk.run("log", "coffee with Mei Chen about S.J. today", password: nil)
        #expect(noted.code == 0)
        #expect(noted.err.contains("If “S.J.” is what you call a client"))
        let plain = await desk.run("log", "coffee with Mei Chen today 45m", password: nil)
        #expect(plain.code == 0 && plain.err.isEmpty, "\(plain.err)")
    }
}
