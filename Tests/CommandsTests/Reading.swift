import Exchange
import Testing

/// `letter`, `match`, `path` and `gaps`: what can be read from the invented practice.
@Suite struct Reading {
    @Test func `a letter is read a second time`() async throws {
        let desk = try await Desk.withSample()
        let path = try desk.write(
            "Hi Anil,\n\nI am great. Please send me clients.",
            to: "draft.txt"
        )
        let review = await desk.run("letter", path, "--to", "medical", "--json")
        #expect(review.code == 1)
        #expect(review.err == "")
        let milder = try desk.write("Hi Anil,\n\nCoffee?", to: "milder.txt")
        #expect(await desk.run("letter", milder).code == 0)
        #expect(review.json?["words"] == .integer(9))
        #expect(review.json?["checks"]?.array?.count == 10)
        let read = await desk.run("letter", path, "--to", "anil")
        #expect(read.out.contains("not-asking"))
        let binary = try desk.write("\u{0}", to: "empty")
        #expect(await desk.run("letter", "\(binary)-missing").code == 1)
        #expect(await desk.run("letter", path, "--to", "Zebulon").code == 1)
    }

    @Test func `three names for someone whom I can't take`() async throws {
        let desk = try await Desk.withSample()
        let matches = await desk.run("match", "--specialty", "trauma", "--age", "adult", "--json")
        let names = matches.json?["matches"]?.array?.map { $0["name"] }
        #expect(names?.count == 3)
        #expect(names?.first == .string("Hugo Lindgren"))
        #expect(await desk.run("match").code == 64)
    }

    @Test func `a way to someone not met leads over someone met`() async throws {
        let desk = try await Desk.withSample()
        let path = await desk.run("path", "Anil Patel", "--json").json?["path"]?.array
        #expect(path?.count == 2)
        #expect(await desk.run("path", "Anil Patel").out.contains("knows Dr. Anil Patel"))
        #expect(await desk.run("path", "Mei Chen").out.contains("have met Dr. Mei Chen"))
    }

    @Test func `gaps are kinds by stage, and what nobody covers`() async throws {
        let desk = try await Desk.withSample()
        let gaps = await desk.run("gaps", "--json")
        #expect(gaps.json?["kinds"]?["legal"]?["reached-out"] == .integer(1))
        #expect(await desk.run("gaps").out.contains("perinatal"))
    }
}
