import Domain
import Exchange
import Sample
import Storage
import Testing

/// `insight` in its formats, of a practice whose clients are sealed.
@Suite struct Figures {
    @Test func `the figures come as CSV and the pictures as SVG`() async throws {
        let desk = try await Desk.withClients()
        let sheet = await desk.run("insight", "--format", "csv")
        #expect(sheet.code == 0 && sheet.out.hasPrefix("Group,Source,From,"), "\(sheet.err)")
        let widths = Set(
            sheet.out.split(separator: "\r\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).count
            }
        )
        #expect(widths.count == 1)
        for name in ["coming", "staying", "quarters", "kinds"] {
            let picture = await desk.run("insight", "--chart", name)
            #expect(picture.code == 0 && picture.out.hasPrefix("<?xml"), "\(name): \(picture.err)")
        }
        #expect(await desk.run("insight", "--chart", "pie").code == 64)
        #expect(await desk.run("insight", "--json").json?["kinds"]?.array?.isEmpty == false)
        let empty = try await Desk.begun()
        #expect(await empty.run("insight", "--chart", "staying").code == 1)
        #expect(await empty.run("insight", "--format", "csv").code == 0)
    }

    @Test func `no client is in any format, nor in an export that doesn't ask for them`()
        async throws
    {
        let desk = try await Desk.withClients()
        let commands = [
            ["insight"], ["insight", "--json"], ["insight", "--format", "csv"],
            ["insight", "--chart", "coming"], ["insight", "--chart", "staying"], ["gaps"],
            ["gaps", "--json"], ["export", "--format", "archive"],
        ]
        for command in commands {
            let printed = await desk.run(command)
            #expect(printed.code == 0, "\(command): \(printed.err)")
            for secret in Desk.secrets {
                #expect(!printed.out.contains(secret), "\(command) tells of \(secret)")
            }
            #expect(!printed.out.contains("\"type\":\"inquiry\""), "\(command)")
        }
    }
}

extension Desk {
    static let secrets = ["Zq.X.", "wanders at night", "moved to Reno"]

    /// One with the invented practice and clients whose words can be searched for.
    static func withClients() async throws -> Desk {
        let desk = try await begun()
        let store = try Store.open(in: desk.folder, clock: .standing(on: today))
        var records = Sample.practice(on: today)
        records.authorizations = []
        records.disclosures = []
        for index in records.inquiries.indices {
            records.inquiries[index].client = secrets[0]
            records.inquiries[index].heardAbout = secrets[1]
            records.inquiries[index].closeReason = secrets[2]
        }
        try store.add(records, by: .owner, keyring: store.unlock(password: password))
        return desk
    }
}
