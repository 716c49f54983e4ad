import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct CallTests {
    private static let call = [
        ("said", "My pediatrician, Dr. Chen"), ("client", "N.N."),
        ("specialties", "anxiety, grief"), ("age", "Adult"), ("received", "2026-11-23"),
        ("next", "contacted"),
    ]

    @Test func `the form asks first how they heard, and shows the openings`() async throws {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get("/inquiries/new").text
            #expect(page.contains("You have two openings."))
            let said = try #require(page.range(of: "How did you hear about me"))
            let client = try #require(page.range(of: "What you call them here"))
            #expect(said.lowerBound < client.lowerBound)
        }
    }

    @Test func `while one types, the words find the partner and the fit shows its parts`()
        async throws
    {
        try await Clinic.with { clinic in
            let heard = try await clinic.visitor.post("/inquiries/hearing", CallTests.call)
            #expect(heard.status == .ok)
            #expect(heard.text.contains("partner:\(Clinic.mei)"))
            #expect(heard.text.contains("64 of 100"))
            #expect(heard.text.contains("not grief"))
            #expect(!heard.text.contains("<html"))
        }
    }

    @Test func `a source can’t be skipped, and without a script the candidates come after saving`()
        async throws
    {
        try await Clinic.with { clinic in
            let again = try await clinic.visitor.post("/inquiries", CallTests.call)
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains("Unknown” is an answer too"))
            #expect(again.text.contains("value=\"partner:\(Clinic.mei)\""))
            #expect(again.text.contains("My pediatrician, Dr. Chen"))
            #expect(try clinic.records().inquiries.count == 1)
        }
    }

    @Test(arguments: [
        ("source", "partner:\(Clinic.mei)", "partner \(Clinic.mei)"),
        ("source", "unknown", "unknown"), ("who", "James Okafor", "partner \(Clinic.okafor)"),
        ("source", "web-search", "web-search"),
    ])
    func `a call is noted with its source, its fit and its next step`(
        field: String,
        value: String,
        source: String
    ) async throws {
        try await Clinic.with { clinic in
            let saved = try await clinic.visitor.post(
                "/inquiries",
                CallTests.call + [(field, value)]
            )
            #expect(saved.status == .seeOther)
            #expect(saved.location?.hasPrefix("/inquiries/") == true)
            let inquiry = try #require(try clinic.records().inquiries.last)
            switch inquiry.source {
            case .partner(let id): #expect("partner \(id)" == source)
            case .channel(let channel): #expect(channel.rawValue == source)
            case nil: Issue.record("no source")
            }
            #expect(inquiry.client == "N.N.")
            #expect(inquiry.heardAbout == "My pediatrician, Dr. Chen")
            #expect(inquiry.fit == 64)
            #expect(inquiry.contactedOn == Sample.monday)
            let page = try await clinic.visitor.get(try #require(saved.location))
            #expect(page.text.contains("N.N."))
        }
    }

    @Test(arguments: [
        ("client", ""), ("received", "2026-11-24"), ("received", "soon"), ("who", "Nobody Known"),
        ("source", "partner:0198f3c2-0000-7000-8000-00000000ffff"), ("source", "moon"),
    ])
    func `what can’t be is refused, and everything typed stays`(field: String, value: String)
        async throws
    {
        try await Clinic.with { clinic in
            var fields = CallTests.call.filter { $0.0 != field }
            if field != "source" { fields.append(("source", "unknown")) }
            let again = try await clinic.visitor.post("/inquiries", fields + [(field, value)])
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains("My pediatrician, Dr. Chen"))
            #expect(try clinic.records().inquiries.count == 1)
        }
    }

    @Test func `a waitlist says whom to call when there is room`() async throws {
        try await Clinic.with { clinic in
            try await clinic.visitor.post(
                "/inquiries",
                [
                    ("said", ""), ("source", "unknown"), ("client", "W.L."),
                    ("received", "2026-11-20"), ("next", "waitlist"),
                ]
            )
            let list = try await clinic.visitor.get("/inquiries").text
            #expect(list.contains("Call from the top"))
            #expect(list.contains("W.L."))
            let waiting = try await clinic.visitor.get("/inquiries?show=waiting").text
            #expect(waiting.contains("W.L.") && !waiting.contains(">\(Clinic.label)<"))
        }
    }

    @Test func `a label is found by what is sent, never by an address`() async throws {
        try await Clinic.with { clinic in
            let found = try await clinic.visitor.post("/inquiries/search", [("words", "q.z")])
            #expect(found.status == .ok)
            #expect(found.text.contains(Clinic.label))
            let none = try await clinic.visitor.post("/inquiries/search", [("words", "X.Y.")])
            #expect(none.text.contains("Nobody answers to that."))
        }
    }
}
