import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct PermissionTests {
    private static let signed = [
        ("partner", Clinic.mei.text), ("scope", "attended"), ("description", "That I came"),
        ("purpose", "At my request"), ("expiresOn", "2027-11-23"), ("answer", "signed"),
        ("signedOn", "2026-11-23"), ("signer", "client"), ("copyGiven", "1"),
    ]

    private static func without(_ names: String...) -> [(String, String)] {
        signed.filter { !names.contains($0.0) }
    }

    @Test func `asking begins with who sent them, attendance alone, and a year`() async throws {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get(clinic.path(.permission)).text
            #expect(page.contains("What may Dr. Mei Chen be told?"))
            #expect(page.contains("value=\"attended\" checked"))
            #expect(!page.contains("value=\"ended\" checked"))
            #expect(page.contains("value=\"2027-11-23\""))
        }
    }

    @Test func `a signed one is valid, and its page offers to take it back`() async throws {
        try await Clinic.with { clinic in
            let saved = try await clinic.visitor.post(
                clinic.path(.authorizations),
                PermissionTests.signed
            )
            let place = try #require(saved.location)
            let page = try await clinic.visitor.get(place).text
            #expect(page.contains("Valid through 23 November 2027"))
            #expect(page.contains("The client takes it back"))
            try await clinic.visitor.post("\(place)/revocation", [("on", "2026-11-23")])
            let authorization = try #require(try clinic.records().authorizations.first)
            #expect(authorization.status == .revoked)
            #expect(try await clinic.visitor.get(place).text.contains("The client revoked it"))
        }
    }

    @Test(arguments: [
        (without("scope"), "Nothing is ticked"), (without("expiresOn"), "when it ends"),
        (without("expiresOn") + [("expiryEvent", "None")], "“none” won’t do"),
        (without("signer") + [("signer", "representative")], "by what authority"),
        (without("copyGiven"), "no copy yet"), (without("description"), "what may be told"),
        (without("answer"), "no day of signature"),
        (without("signedOn") + [("signedOn", "2026-11-30")], "hasn’t come yet"),
    ])
    func `what is missing is said in sentences, and kept all the same`(
        fields: [(String, String)],
        why: String
    ) async throws {
        try await Clinic.with { clinic in
            let saved = try await clinic.visitor.post(clinic.path(.authorizations), fields)
            let page = try await clinic.visitor.get(try #require(saved.location)).text
            #expect(page.contains("It permits nothing yet"))
            #expect(page.contains(why), "\(why)")
            let authorization = try #require(try clinic.records().authorizations.first)
            #expect(!authorization.permission.isValid(on: Sample.monday))
        }
    }

    @Test func `an event ends it when someone says that it has happened`() async throws {
        let permission = Clinic.permission {
            $0.expiresOn = nil
            $0.expiryEvent = "when treatment ends"
        }
        try await Clinic.with(Clinic.records([permission])) { clinic in
            let place = "/authorizations/\(permission.id)"
            let page = try await clinic.visitor.get(place).text
            #expect(page.contains("Valid until: when treatment ends"))
            #expect(page.contains("It has happened"))
            try await clinic.visitor.post("\(place)/expiry")
            #expect(try clinic.records().authorizations.first?.status == .expired)
            #expect(try await clinic.visitor.get(place).text.contains("It has expired."))
        }
    }

    @Test func `psychotherapy notes are in no scope`() async throws {
        try await Clinic.with { clinic in
            let answer = try await clinic.visitor.post(
                clinic.path(.authorizations),
                PermissionTests.signed + [("scope", "psychotherapy notes")]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("form of their own"))
            #expect(try clinic.records().authorizations.isEmpty)
        }
    }

    @Test func `a no is kept, and the question isn’t asked again`() async throws {
        try await Clinic.with { clinic in
            let before = try await clinic.visitor.get("/?minutes=all").text
            #expect(before.contains("Ask the client"))
            try await clinic.visitor.post(
                clinic.path(.authorizations),
                [("partner", Clinic.mei.text), ("answer", "declined")]
            )
            #expect(try clinic.records().authorizations.first?.status == .declined)
            let after = try await clinic.visitor.get("/?minutes=all").text
            #expect(!after.contains("Ask the client"))
        }
    }

    @Test func `a question that folded into another nudge leads there as well`() async throws {
        var records = Clinic.records()
        records.promises = [
            Promise(
                id: UUIDSample.id(6),
                partner: Clinic.mei,
                text: "send the sleep article",
                madeOn: Sample.monday.adding(days: -30),
                dueOn: Sample.monday.adding(days: -20)
            )
        ]
        try await Clinic.with(records) { clinic in
            let today = try await clinic.visitor.get("/?minutes=all").text
            #expect(today.contains("Send Dr. Mei Chen the sleep article"))
            #expect(today.contains(">Ask the client</a>"))
            let place = try await clinic.visitor.get(
                "/inquiries/due?partner=\(Clinic.mei)&rule=consent"
            )
            #expect(place.location == clinic.path(.permission))
        }
    }

    @Test
    func `the form to sign has every element, in large print, with the federal part where due`()
        async throws
    {
        let draft = Clinic.permission { $0.signedOn = nil }
        try await Clinic.with(Clinic.records([draft], part2: true)) { clinic in
            let paper = try await clinic.visitor.get("/authorizations/\(draft.id)/paper").text
            for words in [
                "Willow Street", "Dr. Mei Chen, pediatrician", "take this back at any time",
                "I don’t have to sign", "I get a copy", "42 CFR Part 2", "Signature", "authority",
                "23 November 2027", "At my request",
            ] { #expect(paper.contains(words), "\(words)") }
            #expect(!paper.contains(Clinic.label))
            #expect(try clinic.log().contains("client.print done "))
        }
    }

    @Test func `for a school it says what becomes of a copy`() async throws {
        var records = Clinic.records()
        records.partners[0].kind = .school
        try await Clinic.with(records) { clinic in
            let page = try await clinic.visitor.get(clinic.path(.permission))
            #expect(page.text.contains("FERPA"))
        }
    }
}
