import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Sample
import Storage
import Testing

@testable import Web

@Suite struct GivingFirstTests {
    @Test func `a shelf says who would care, until they have it`() async throws {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            let mei: PartnerID = practice.store.newID()
            try practice.store.add(
                Partner(id: mei, name: "Mei Chen", addedOn: today, tags: ["teen sleep"]),
                by: .owner
            )
            let added = try await practice.visitor.post(
                "/resources",
                [("title", "Sleep in one page"), ("topics", "teen sleep, mornings")]
            )
            let item = try #require(added.location)
            var page = try await practice.visitor.get("/resources")
            #expect(
                page.text.contains(
                    "You haven’t shared this with 1 person who cares about teen sleep."
                )
            )
            page = try await practice.visitor.post(
                "\(item)/sharings",
                [("chosen", mei.text), ("channel", "email"), ("on", today.description)]
            )
            #expect(page.location == item)
            #expect(
                try practice.store.profile(of: mei, on: today)?.touches.first?.purpose == .resource
            )
            page = try await practice.visitor.get("/resources")
            #expect(!page.text.contains("haven’t shared this"))
            page = try await practice.visitor.post("\(item)/sharings", [("on", today.description)])
            #expect(page.status == .unprocessableContent)
            page = try await practice.visitor.post("/resources", [("title", "")])
            #expect(page.status == .unprocessableContent)
            page = try await practice.visitor.post(
                "/resources",
                [("title", "Trap"), ("link", "javascript:alert(1)")]
            )
            #expect(page.status == .unprocessableContent)
        }
    }

    @Test func `a file comes back byte by byte, as a file and under its kind`() async throws {
        try await TestPractice.with(Records()) { practice in
            let item = ShelfItem(
                id: practice.store.newID(),
                title: "Sleep",
                addedOn: try practice.store.today()
            )
            try practice.store.save(item, by: .owner)
            let path = Path.outreach(.shelfPart(item.id, .file)).text
            let body = """
                --b\r
                Content-Disposition: form-data; name="file"; filename="../Ü.html"\r
                Content-Type: text/html\r
                \r
                <script>1</script>\r
                --b--\r

                """
            let sent = try await practice.visitor.send(
                path,
                .post,
                [.contentType: "multipart/form-data; boundary=b"],
                body: ByteBuffer(string: body)
            )
            #expect(sent.status == .seeOther)
            let file = try await practice.visitor.get(path)
            #expect(file.text == "<script>1</script>")
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(file.headers[.contentDisposition] == "attachment; filename*=UTF-8''%C3%9C.html")
            let left = try FileManager.default.contentsOfDirectory(atPath: practice.store.folder)
            #expect(!left.contains { $0.contains("upload") || $0.contains("spool") })
        }
    }

    @Test func `two are introduced, and neither to themselves`() async throws {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            for name in ["Mei Chen", "Rosa Diaz"] {
                try practice.store.add(
                    Partner(id: practice.store.newID(), name: name, addedOn: today),
                    by: .owner
                )
            }
            let fields = [("a", "Mei Chen"), ("on", today.description), ("text", "Dear both")]
            var page = try await practice.visitor.post(
                "/introductions",
                fields + [("b", "Mei Chen")]
            )
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("Dear both"))
            page = try await practice.visitor.post("/introductions", fields + [("b", "Rosa Diaz")])
            #expect(page.status == .seeOther)
            let mei = try practice.partner("Mei Chen")
            let profile = try #require(try practice.store.profile(of: mei, on: today))
            #expect(profile.knows.map(\.name) == ["Rosa Diaz"])
            #expect(profile.touches.first?.purpose == .introduction)
        }
    }

    @Test func `whom one met at an event, the known and the new, in one go`() async throws {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            let mei: PartnerID = practice.store.newID()
            try practice.store.add(Partner(id: mei, name: "Mei Chen", addedOn: today), by: .owner)
            let added = try await practice.visitor.post(
                "/events",
                [("title", "Spring fair"), ("on", today.description), ("kind", "training")]
            )
            let event = try #require(added.location)
            let met = try await practice.visitor.post(
                "\(event)/people",
                [
                    ("names", "mei chen\r\n\r\nRosa Diaz, school counselor\nRosa diaz"),
                    ("note", "Sleep."),
                ]
            )
            #expect(met.location == event)
            let page = try await practice.visitor.get(event)
            #expect(page.text.contains("Met 2 people at Spring fair, one of them new."))
            let rosa = try practice.partner("Rosa Diaz")
            let profile = try #require(try practice.store.profile(of: rosa, on: today))
            #expect(profile.partner.role == "school counselor")
            #expect(profile.touches.map(\.note) == ["At Spring fair. Sleep."])
            #expect(profile.touches.map(\.purpose) == [.firstMeeting])
            #expect(try practice.store.profile(of: mei, on: today)?.touchCount == 1)
            let none = try await practice.visitor.post("\(event)/people", [("names", " \n")])
            #expect(none.status == .unprocessableContent)
        }
    }

    @Test func `the page about me reads for jargon, and says for whom it is`() async throws {
        try await TestPractice.with { practice in
            var page = try await practice.visitor.post(
                "/about-me/reading",
                [("work", "I offer CBT and EMDR for affect dysregulation.")]
            )
            #expect(page.text.contains("Plain words"))
            #expect(page.text.contains("please change") || page.text.contains("worth a thought"))
            page = try await practice.visitor.post(
                "/about-me",
                [
                    ("work", "I help teenagers who can’t sleep."),
                    ("notFit", "Children under ten."),
                    ("for-school", "A child asleep at a desk."), ("phone", "555-0100"),
                ]
            )
            #expect(page.status == .seeOther)
            page = try await practice.visitor.get("/about-me/page?for=school")
            #expect(page.text.contains("A child asleep at a desk."))
            #expect(page.text.contains("Who is better served elsewhere"))
            page = try await practice.visitor.get("/about-me/page?for=attorney")
            #expect(!page.text.contains("A child asleep at a desk."))
        }
    }

    @Test func `the page about me is no letter: its own rules read it, and promises are told`() {
        var aboutMe = Sample.desk(of: Sample.practice()).aboutMe
        #expect(Verdicts(plainWordsOf: aboutMe).worries.isEmpty)
        aboutMe.outcome = "I guarantee that every client of mine will sleep."
        #expect(Verdicts(plainWordsOf: aboutMe).worries.count == 1)
    }
}
