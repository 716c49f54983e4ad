import Commands
import Domain
import Exchange
import Foundation
import Storage
import Testing

/// Files on their way out, for people and for other programs.
@Suite struct Exporting {
    @Test(arguments: ["practice.xlsx", "sheets.zip"])
    func `all that is plain goes into one file, and nobody comes back twice`(name: String)
        async throws
    {
        let desk = try await Desk.withSample()
        let path = "\(desk.root)/\(name)"
        let format = name.hasSuffix("xlsx") ? "xlsx" : "csv"
        let out = await desk.run("export", "--format", format, "--output", path)
        #expect(out.code == 0 && out.err.contains("Everything is in"))
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(bytes.starts(with: [0x50, 0x4b, 3, 4]))
        #expect(await desk.run("export", "--format", format, "--output", path).code == 1)
        guard format == "xlsx" else { return }
        let partners = try await desk.partners()
        let fresh = try await Desk.begun()
        #expect(await fresh.run("import", path).code == 0)
        #expect(try await fresh.partners() == partners)
        let again = await fresh.run("import", path, "--json")
        #expect(again.json?["create"] == .integer(0) && again.json?["update"] == .integer(0))
    }

    @Test func `sheets of text go into a folder`() async throws {
        let desk = try await Desk.withSample()
        #expect(
            await desk.run("export", "--format", "csv", "--output", "\(desk.root)/sheets").code == 0
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(desk.root)/sheets")
            .sorted()
        #expect(
            names == [
                "details.csv", "gifts.csv", "partners.csv", "promises.csv", "touches.csv",
                "who-knows-whom.csv",
            ]
        )
    }

    @Test(arguments: ["4.0", "3.0"])
    func `cards go through a pipe, and come back as the same people`(version: String) async throws {
        let desk = try await Desk.withSample()
        let out = await desk.run("export", "--format", "vcard", "--vcard-version", version)
        #expect(out.out.hasPrefix("BEGIN:VCARD\r\nVERSION:\(version)\r\n"))
        let path = try desk.write(out.out, to: "partners.vcf")
        let fresh = try await Desk.begun()
        #expect(await fresh.run("import", path).code == 0)
        #expect(try await fresh.partners().map { $0.name } == desk.partners().map { $0.name })
    }

    @Test func `what goes to a pipe is asked for plainly`() async throws {
        let desk = try await Desk.begun()
        #expect(await desk.run("export", "--format", "vcard", "--include-clients").code == 64)
        #expect(await desk.run("export", "--format", "nonsense").code == 64)
    }

    @Test func `the calendar is printed, and its address stays until it is renewed`() async throws {
        let desk = try await Desk.withSample()
        let feed = await desk.run("calendar", password: nil).out
        #expect(feed.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        let nudges = await desk.run("today", "--json").json?["nudges"]
        guard case .array(let list)? = nudges else {
            Issue.record("no list")
            return
        }
        #expect(feed.components(separatedBy: "BEGIN:VEVENT").count == list.count + 1)
        let address = await desk.run("calendar", "--url").out
        #expect(address.hasPrefix("http://localhost:7878/calendar/"))
        #expect(
            await desk.run("calendar", "--url", "--site", "https://a.example/").out
                == address.replacing("http://localhost:7878", with: "https://a.example")
        )
        #expect(await desk.run("calendar", "--renew").out != address)
    }

    @Test func `the digest is a mail with the list and without a reason`() async throws {
        let desk = try await Desk.withSample()
        let mail = await desk.run("digest", "--to", "kim@a.example").out
        #expect(mail.contains("To: kim@a.example\r\n") && mail.contains("multipart/alternative"))
        #expect(mail.contains("Subject: This week: "))
        #expect(await desk.run("digest", "--to", "kim").code == 1)
        #expect(await desk.run("digest", "--send").code == 64)
        let none = await desk.run(
            "digest",
            "--to",
            "k@a.example",
            "--send",
            "--sendmail",
            "/nonexistent"
        )
        #expect(none.code == 1 && none.err.contains("no mail program"))
    }
}

extension Desk {
    /// The partners without what every practice gives anew: ids and days.
    fileprivate func partners() async throws -> [Partner] {
        let store = try Store.open(in: folder)
        var partners: [Partner] = []
        let archive = String(decoding: try store.archive(), as: UTF8.self)
        for id in ids(in: archive) {
            guard var partner = try store.partner(id) else { continue }
            partner.id = Desk.anyone
            partner.addedOn = .earliest
            partner.circleSince = nil
            partner.metThrough = nil
            partners.append(partner)
        }
        return partners.sorted { $0.name < $1.name }
    }

    private static let anyone = PartnerID("0198f3c2-0001-7000-8000-000000000001") ?? newAnyone()

    private static func newAnyone() -> PartnerID {
        var generator = SystemRandomNumberGenerator()
        return PartnerID(milliseconds: 0, using: &generator)
    }

    private func ids(in archive: String) -> [PartnerID] {
        archive.split(separator: "\n").filter { $0.hasPrefix("{\"type\":\"partner\"") }
            .compactMap { line in
                let start = line.range(of: "\"id\":\"")?.upperBound
                return start.flatMap { PartnerID(line[$0...].prefix { $0 != "\"" }.description) }
            }
    }
}
