import Exchange
import Testing

/// Two records of one person.
@Suite struct Merging {
    private func desk() async throws -> Desk {
        let desk = try await Desk.begun()
        #expect(await desk.run("add", "Mei Chen").code == 0)
        #expect(await desk.run("add", "M. Chen", "--role", "pediatrician").code == 0)
        return desk
    }

    @Test func `two become one, and one undo makes them two again`() async throws {
        let desk = try await desk()
        let merged = await desk.run("partner", "merge", "Mei Chen", "M. Chen")
        #expect(merged.code == 0, "\(merged.err)")
        let shown = await desk.run("show", "Chen", "--json")
        #expect(shown.json?["partner"]?["name"] == .string("Mei Chen"))
        #expect(shown.json?["partner"]?["role"] == .string("pediatrician"))
        #expect(await desk.run("undo").code == 0)
        #expect(await desk.run("show", "Chen").code == 1)
    }

    @Test func `what is right in the other record is taken from it`() async throws {
        let desk = try await desk()
        let merged = await desk.run("partner", "merge", "Mei Chen", "M. Chen", "--take", "name")
        #expect(merged.code == 0, "\(merged.err)")
        let shown = await desk.run("show", "Chen", "--json")
        #expect(shown.json?["partner"]?["name"] == .string("M. Chen"))
    }

    @Test func `nobody is merged with themselves, and nothing unknown is taken`() async throws {
        let desk = try await desk()
        #expect(await desk.run("partner", "merge", "Mei Chen", "Mei Chen").code == 1)
        let wrong = await desk.run("partner", "merge", "Mei Chen", "M. Chen", "--take", "hair")
        #expect(wrong.code == 64)
    }
}
