import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct InsightTests {
    /// The invented practice with a client whose words can be searched for.
    static let records: Records = {
        var records = Sample.practice()
        for index in records.inquiries.indices {
            records.inquiries[index].client = "Zq.X."
            records.inquiries[index].heardAbout = "wanders at night"
        }
        return records
    }()

    static let pages = [
        "/insight", "/insight?span=all", "/insight?span=quarter", "/insight?span=last-quarter",
        "/insight?from=2026-01-01&to=2026-06-30&asOf=2026-07-01", "/insight/rows", "/match",
        "/gaps", "/introductions", "/review",
    ]

    @Test func `every page of what came of it is there, and light`() async throws {
        try await TestPractice.with { practice in
            for page in InsightTests.pages {
                let response = try await practice.visitor.get(page)
                #expect(response.status == .ok, "\(page)")
                #expect(response.body.readableBytes < 60_000, "\(page)")
                #expect(response.headers[.cacheControl] == "no-store", "\(page)")
            }
        }
    }

    @Test func `two hundred sources and twenty quarters stay a light page`() async throws {
        var records = Records()
        var random = SystemRandomNumberGenerator()
        let start = Day(number: 18_900)
        for place in 0..<800 {
            if place < 200 {
                records.partners.append(
                    Partner(
                        id: RecordID(milliseconds: Int64(place), using: &random),
                        name: "Dr. Marguerite van der Meulen-Castellanos \(place)",
                        addedOn: start
                    )
                )
            }
            let day = start.adding(days: place * 2)
            let inquiry = Inquiry(
                id: RecordID(milliseconds: Int64(place), using: &random),
                receivedOn: day,
                source: .partner(records.partners[place % 200].id),
                fit: 80,
                attendedOn: day.adding(days: 5)
            )
            records.inquiries.append(inquiry)
            records.episodes.append(
                Episode(
                    id: RecordID(milliseconds: Int64(place), using: &random),
                    inquiry: inquiry.id,
                    firstSession: day.adding(days: 5)
                )
            )
        }
        try await TestPractice.with(records) { practice in
            let page = try await practice.visitor.get("/insight?span=all")
            #expect(page.text.contains("The first 20 of 200 sources"))
            #expect(page.body.readableBytes < 60_000)
        }
    }

    @Test func `an empty practice is told what will be here`() async throws {
        try await TestPractice.with(Records()) { practice in
            for page in InsightTests.pages {
                #expect(try await practice.visitor.get(page).status == .ok, "\(page)")
            }
            let page = try await practice.visitor.get("/insight").text
            #expect(page.contains("No inquiry was written down") && !page.contains("<svg"))
        }
    }

    @Test func `every number leads to as many rows as it says`() async throws {
        try await TestPractice.with { practice in
            let page = try await practice.visitor.get("/insight?span=all").text
            let links = page.matches(of: /<a href="(\/insight\/rows[^"]*)">([^<]*)<\/a>/)
            #expect(links.count > 30)
            // What leads to the same rows rests on the same number, and one of them says it.
            for (link, texts) in Dictionary(grouping: links, by: \.1) {
                let address = String(link).replacing("&amp;", with: "&")
                let rows = try await practice.visitor.get(address).text
                let title = try #require(rows.firstMatch(of: /<h1>(\d+) inquir/), "\(address)")
                let said = texts.map { text in
                    let shown = String(text.2)
                    // "4 of 5" leads to the five; a fit is counted in brackets.
                    return shown.firstMatch(of: /\((\d+)\)/).map { String($0.1) }
                        ?? shown.firstMatch(of: /of (\d+)/).map { String($0.1) } ?? shown
                }
                #expect(said.contains(String(title.1)), "\(address): \(said)")
            }
        }
    }

    @Test func `a client's row is opened by a session only, and never by a locked one`()
        async throws
    {
        try await TestPractice.with(InsightTests.records) { practice in
            let open = try await practice.visitor.get("/insight/rows?from=2020-01-01")
            #expect(open.text.contains("Zq.X."))
            practice.time.pass(minutes: 16)
            for page in InsightTests.pages + ["/insight/figures.csv", "/insight/charts/coming.svg"]
            {
                let locked = try await practice.visitor.get(page)
                #expect(locked.status == .seeOther, "\(page)")
                #expect(!locked.text.contains("Zq.X."), "\(page)")
            }
        }
    }

    @Test func `no file and no page but the rows names a client`() async throws {
        try await TestPractice.with(InsightTests.records) { practice in
            let files = [
                "/insight/figures.csv?span=all", "/insight/charts/coming.svg?span=all",
                "/insight/charts/staying.svg?span=all", "/insight/charts/quarters.svg?span=all",
                "/insight/charts/kinds.svg?span=all", "/export/rapport.jsonl",
            ]
            let pages = InsightTests.pages.filter { $0 != "/insight/rows" }
            for address in files + pages {
                let response = try await practice.visitor.get(address)
                #expect(response.status == .ok, "\(address)")
                for secret in ["Zq.X.", "wanders at night"] {
                    #expect(!response.text.contains(secret), "\(address)")
                }
            }
            let rows = try await practice.visitor.get("/insight/rows?span=all")
            #expect(!rows.text.contains("wanders at night"))
        }
    }

    @Test func `that rows were looked at stands in the audit log, without a name`() async throws {
        try await TestPractice.with(InsightTests.records) { practice in
            try await practice.visitor.get("/insight/rows")
            let entries = try practice.store.read { sql in
                try sql("SELECT action, object FROM audit ORDER BY sequence").all {
                    "\($0.text(0)) \($0.text(1))"
                }
            }
            #expect(entries.last == "client.list ")
        }
    }

    @Test(arguments: [
        "/insight/rows?source=%C3%A9", "/insight/rows?came=nothing", "/insight/charts/pie.svg",
        "/review/sittings/none", "/review/sittings/none/page",
    ])
    func `an address that names nothing is not found`(address: String) async throws {
        try await TestPractice.with { practice in
            let status = try await practice.visitor.get(address).status
            #expect(status == .notFound)
        }
    }

    @Test func `three names come with their reasons, and what is needed is in no address`()
        async throws
    {
        try await TestPractice.with { practice in
            let found = try await practice.visitor.post(
                "/match",
                [("specialties", "trauma"), ("age", "adult")]
            )
            #expect(found.status == .ok)
            #expect(found.text.components(separatedBy: "class=\"nudge\"").count == 4)
            #expect(found.text.contains("Hugo Lindgren"))
            let empty = try await practice.visitor.post("/match", [])
            #expect(empty.status == .unprocessableContent)
        }
    }

    @Test func `a prospect's page says who could introduce one`() async throws {
        try await TestPractice.with { practice in
            let anil = try practice.partner("Anil Patel").text
            let page = try await practice.visitor.get("/partners/\(anil)").text
            #expect(page.contains("who knows Dr. Anil Patel"))
            let mei = try practice.partner("Mei Chen").text
            let met = try await practice.visitor.get("/partners/\(mei)").text
            #expect(!met.contains("who knows"))
            let all = try await practice.visitor.get("/introductions").text
            #expect(all.contains("Dr. Anil Patel"))
        }
    }
}
