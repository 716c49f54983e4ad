import Cadence
import Domain
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing

@testable import Web

@Suite struct LetterTests {
    static let starter = Starter(
        noticed: "I heard your talk on teen sleep at the library in March",
        work: "I help families when a child can’t sleep",
        both: "It would help the families we both see if we knew each other’s work",
        step: "A short coffee near your clinic",
        times: "Tuesday at noon or Friday at eight"
    )

    private func partner(_ edit: (inout Partner) -> Void = { _ in }) -> Partner {
        var partner = Partner(
            id: UUIDSample.id(1),
            name: "Dr. Mei Chen",
            kind: .medical,
            addedOn: Day(number: 20_000)
        )
        edit(&partner)
        return partner
    }

    @Test func `a first draft is the user's own words, and passes every check`() {
        let practice = Practice(name: "Alder Street", clinician: "Ana Reyes", credentials: "LMFT")
        let text = LetterTests.starter.text(to: partner(), from: practice)
        #expect(
            text == """
                Dear Dr. Chen,

                I heard your talk on teen sleep at the library in March.

                I help families when a child can’t sleep. It would help the families we both see if \
                we knew each other’s work.

                Would you be open to a short coffee near your clinic? Tuesday at noon or Friday at \
                eight would work for me, or whatever suits you better.

                Warmly,
                Ana Reyes, LMFT
                Alder Street
                """
        )
        let verdicts = Verdicts(
            subject: "Your talk",
            text: text,
            to: .medical,
            research: [],
            hasResearched: true
        )
        #expect(verdicts.worries.map(\.title) == [])
        #expect(verdicts.points.filter { !$0.isDone }.map(\.text) == [])
    }

    @Test(arguments: [
        ("Dr. Mei Chen", "", "Dr. Chen"), ("Mei Chen, MD", "Mei", "Mei"),
        ("Rev. James", "", "Rev. James"), ("Mei Chen", "", "Mei Chen"), ("Dr.", "", "Dr."),
    ])
    func `a letter addresses people as one does`(name: String, given: String, salutation: String) {
        #expect(
            Starter.salutation(
                partner {
                    $0.name = name
                    $0.given = given
                }
            ) == salutation
        )
    }

    @Test func `what is left empty is left out`() {
        #expect(Starter().text(to: partner(), from: Practice()) == "Dear Dr. Chen,\n\nWarmly,")
    }

    @Test func `the marks lie where the words are, whatever the subject and the letters`() {
        let text = "Grüße 😴\n\n\tPlease send me referrals. Bye."
        let verdicts = Verdicts(
            subject: "Ünder",
            text: text,
            to: nil,
            research: [],
            hasResearched: false
        )
        #expect(verdicts.pieces.map(\.text).joined() == text)
        let marked = verdicts.pieces.filter(\.isMarked).map(\.text).joined(separator: "|")
        #expect(marked.contains("send me"))
        #expect(!marked.contains("Bye"))
    }

    @Test func `a letter goes its way: drafted, read, kept, sent, and stands in the timeline`()
        async throws
    {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let mei = try practice.partner("Mei Chen")
            let partner = try #require(try practice.store.partner(mei))
            var page = try await visitor.get(Path.letter(to: mei))
            #expect(page.text.contains("To \(partner.name)"))
            page = try await visitor.post(
                "/letters/starter",
                [("to", mei.text), ("noticed", "I read your page"), ("once", "a1")]
            )
            #expect(page.text.contains("I read your page."))
            page = try await visitor.post(
                "/letters/reading",
                [("to", mei.text), ("subject", "Hi"), ("text", "Please send me referrals.\r\n")]
            )
            #expect(page.text.contains("Asks for no clients"))
            #expect(page.text.contains("<mark>"))
            page = try await visitor.post(
                "/letters",
                [("to", mei.text), ("subject", "Hello"), ("text", "Dear you"), ("act", "send")]
            )
            #expect(page.status == .seeOther)
            let sending = try #require(page.location)
            #expect(sending.hasSuffix("/sending"))
            page = try await visitor.get(sending)
            #expect(page.text.contains("I sent it"))
            let count = try practice.store.profile(of: mei, on: practice.store.today())?.touchCount
            page = try await visitor.post(
                sending,
                [
                    ("channel", "letter"), ("purpose", "check-in"),
                    ("on", try practice.store.today().description),
                ]
            )
            #expect(page.location == Path.partner(mei).text)
            let profile = try #require(
                try practice.store.profile(of: mei, on: practice.store.today())
            )
            #expect(profile.touchCount == (count ?? 0) + 1)
            #expect(profile.touches.first?.channel == .letter)
            #expect(profile.touches.first?.note == "Hello")
            #expect(try practice.store.letters(sent: true).count == 1)
            page = try await visitor.post(sending, [("on", "2020-01-01")])
            #expect(page.status == .unprocessableContent)
        }
    }

    @Test func `the file for a mail program is one, and so is the page for paper`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            try practice.store.change(mei, by: .owner) { $0.emails = ["mei@example.org"] }
            let letter = LetterDraft(
                id: practice.store.newID(),
                partner: mei,
                startedOn: try practice.store.today(),
                subject: "Grüße\r\nBcc: a@example.org",
                text: "Dear Mei,\nhello"
            )
            #expect(throws: StoreError.self) { try practice.store.save(letter, by: .owner) }
            var sound = letter
            sound.subject = "Grüße"
            try practice.store.save(sound, by: .owner)
            let path = Path.outreach(.letterPart(letter.id, .message)).text
            let file = try await practice.visitor.get(path)
            #expect(file.headers[.contentType] == "message/rfc822")
            #expect(file.text.contains("\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"))
            #expect(file.text.contains("mei@example.org"))
            let paper = try await practice.visitor.get(
                Path.outreach(.letterPart(letter.id, .paper)).text
            )
            #expect(paper.text.contains("class=\"envelope\""))
        }
    }

    @Test func `a second word too soon is said, and let through`() async throws {
        try await TestPractice.with { practice in
            let today = try practice.store.today()
            let rosa: PartnerID = practice.store.newID()
            try practice.store.add(
                Partner(id: rosa, name: "Rosa Neu", addedOn: today),
                by: .owner
            )
            try practice.store.log(
                Entry(
                    touch: Touch(
                        id: practice.store.newID(),
                        partner: rosa,
                        on: today.adding(days: -3),
                        channel: .email,
                        purpose: .outreach
                    )
                ),
                by: .owner
            )
            let letter = LetterDraft(
                id: practice.store.newID(),
                partner: rosa,
                startedOn: today,
                text: "Dear Rosa,"
            )
            try practice.store.save(letter, by: .owner)
            let path = Path.outreach(.letterPart(letter.id, .sending)).text
            let fields = [("purpose", "outreach"), ("channel", "email"), ("on", today.description)]
            let hesitating = try await practice.visitor.post(path, fields)
            #expect(hesitating.status == .ok)
            #expect(hesitating.text.contains("had no answer yet"))
            let done = try await practice.visitor.post(path, fields + [("warned", "outreach")])
            #expect(done.status == .seeOther)
        }
    }
}
