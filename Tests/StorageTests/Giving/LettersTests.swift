import Domain
import Testing

@testable import Storage

@Suite struct LettersTests {
    private func draft(_ trial: Trial, to partner: PartnerID) -> LetterDraft {
        LetterDraft(
            id: trial.store.newID(),
            partner: partner,
            startedOn: Trial.day,
            subject: "Grüße 😴",
            text: "Dear Mei,\n\n\tyour talk"
        )
    }

    private func touch(_ trial: Trial, _ partner: PartnerID) -> Touch {
        Touch(
            id: trial.store.newID(),
            partner: partner,
            on: Trial.day,
            channel: .letter,
            purpose: .outreach
        )
    }

    @Test func `a draft is kept as it was typed, changed, and thrown away, each undone`() throws {
        let trial = try Trial()
        var letter = draft(trial, to: try trial.addPartner("Mei Chen"))
        try trial.store.save(letter, by: .owner)
        #expect(try trial.store.letter(letter.id) == letter)
        let first = letter
        letter.text = "Dear Dr. Chen,"
        let change = try trial.store.save(letter, by: .owner)
        #expect(try trial.store.letters(sent: false).map(\.letter) == [letter])
        let removal = try trial.store.remove(letter: letter.id, by: .owner)
        #expect(try trial.store.letter(letter.id) == nil)
        try trial.store.undo(removal, by: .owner)
        #expect(try trial.store.letter(letter.id) == letter)
        try trial.store.undo(change, by: .owner)
        #expect(try trial.store.letter(letter.id) == first)
    }

    @Test
    func `sending makes the touch and the draft one that was sent, and one undo takes both back`()
        throws
    {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let letter = draft(trial, to: mei)
        try trial.store.save(letter, by: .owner)
        let before = try trial.state()
        let sending = try trial.store.send(letter.id, as: touch(trial, mei), by: .owner)
        #expect(try trial.store.letters(sent: true).map(\.name) == ["Mei Chen"])
        #expect(try trial.store.letter(letter.id)?.sentOn == Trial.day)
        #expect(try trial.store.profile(of: mei, on: Trial.day)?.touchCount == 1)
        try trial.store.undo(sending, by: .owner)
        #expect(try trial.store.letter(letter.id) == letter)
        #expect(try trial.state() == before)
    }

    @Test func `what went out stays as it was, and goes out once`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let letter = draft(trial, to: mei)
        try trial.store.save(letter, by: .owner)
        try trial.store.send(letter.id, as: touch(trial, mei), by: .owner)
        #expect(throws: StoreError.self) { try trial.store.save(letter, by: .owner) }
        #expect(throws: StoreError.self) {
            try trial.store.send(letter.id, as: touch(trial, mei), by: .owner)
        }
        #expect(try trial.store.profile(of: mei, on: Trial.day)?.touchCount == 1)
    }

    @Test func `a letter to nobody, or one too long, leaves nothing behind`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        #expect(throws: StoreError.self) {
            try trial.store.save(draft(trial, to: trial.store.newID()), by: .owner)
        }
        var long = draft(trial, to: mei)
        long.text = String(repeating: "a", count: LetterRow.textLimit + 1)
        #expect(throws: StoreError.self) { try trial.store.save(long, by: .owner) }
        #expect(try trial.store.letters(sent: false).isEmpty)
    }

    @Test func `what one says of oneself is kept whole, and taken back`() throws {
        let trial = try Trial()
        #expect(try trial.store.aboutMe() == AboutMe())
        let aboutMe = AboutMe(
            work: "I help people sleep.",
            outcome: "Mornings get easier.",
            notFit: "Children under ten.",
            referring: "Call me.",
            words: [.physician: "Headaches.", .attorney: "Never in court."],
            email: "ana@example.org",
            phone: "555-0100",
            address: "2 Alder Street\nSpringfield",
            website: "example.org"
        )
        let batch = try trial.store.save(aboutMe, by: .owner)
        #expect(try trial.store.aboutMe() == aboutMe)
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.store.aboutMe() == AboutMe())
    }

    @Test func `the archive knows none of it, and comes back byte by byte`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        try trial.store.change(mei, by: .owner) {
            $0.research =
                ResearchCard("Focus: teen sleep\nWhat they lack: evenings\n\nA note.").text
        }
        let before = try trial.store.archive()
        let letter = draft(trial, to: mei)
        try trial.store.save(letter, by: .owner)
        #expect(try trial.store.archive() == before)
        #expect(String(decoding: before, as: UTF8.self).contains("Focus: teen sleep"))
    }
}
