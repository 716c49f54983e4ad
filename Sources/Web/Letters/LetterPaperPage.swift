import Domain

/// A letter on paper, and its envelope on a page of its own.
struct LetterPaperPage: Page {
    static let template = "letter-paper"
    static let samples = [
        LetterPaperPage(
            LetterDraft(
                id: UUIDSample.id(1),
                partner: UUIDSample.id(2),
                startedOn: Day(number: 20_780),
                text: "Dear Mei,\n\nthank you."
            ),
            to: Partner(
                id: UUIDSample.id(2),
                name: "Mei Chen",
                organization: "Valley Pediatrics",
                address: "1 Oak Street\nSpringfield",
                addedOn: Day(number: 20_000)
            ),
            from: Practice(name: "Alder Street", clinician: "Ana Reyes", credentials: "LMFT"),
            AboutMe(address: "2 Alder Street\nSpringfield"),
            on: Day(number: 20_780)
        )
    ]

    var title: String
    /// Who writes, line by line.
    var sender: [String]
    var date: String
    /// To whom, line by line.
    var recipient: [String]
    var text: String
    var missing: String?
    var back: String
}

extension LetterPaperPage {
    init(
        _ letter: LetterDraft,
        to partner: Partner,
        from practice: Practice,
        _ aboutMe: AboutMe,
        on day: Day
    ) {
        func lines(_ parts: [String]) -> [String] {
            parts.flatMap { $0.split(whereSeparator: \.isNewline).map(\.trimmed) }
                .filter { !$0.isEmpty }
        }
        let writer = [practice.clinician, practice.credentials].filter { !$0.isBlank }
            .joined(separator: ", ")
        title = "A letter to \(partner.name)"
        sender = lines([
            writer, practice.name, aboutMe.address.isBlank ? practice.city : aboutMe.address,
        ])
        date = day.inWords(inYear: 0)
        recipient = lines([partner.name, partner.organization, partner.address])
        text = letter.text
        missing =
            partner.address.isBlank
            ? "No address of theirs is noted, so the envelope has their name alone." : nil
        back = Path.outreach(.letterPart(letter.id, .sending)).text
    }
}
