import Domain
import Storage

/// All letters: those begun, those sent, and the way to a new one.
struct LettersPage: Page {
    static let template = "letters"
    static let samples = [
        LettersPage(
            drafts: [
                Row(
                    name: "Mei Chen",
                    href: "/letters/a",
                    subject: "Your talk on sleep",
                    when: "begun yesterday"
                )
            ],
            sent: Sent(
                rows: [Row(name: "Rosa", href: "/letters/b", subject: "Hello", when: "3 August")]
            ),
            problem: "Nobody is called that.",
            who: "Che"
        ),
        LettersPage(drafts: [], sent: nil),
    ]

    struct Row: Sendable {
        var name: String
        var href: String
        var subject: String
        var when: String
    }

    struct Sent: Sendable {
        var rows: [Row]
    }

    struct Drafts: Sendable {
        var rows: [Row]
    }

    var title = "Letters"
    var newAction = Path.outreach(.newLetter).text
    var people = Path.people.text
    var who: String
    var problem: String?
    var drafts: Drafts?
    var sent: Sent?
    var isEmpty: Bool

    init(drafts: [Row], sent: Sent?, problem: String? = nil, who: String = "") {
        self.drafts = drafts.isEmpty ? nil : Drafts(rows: drafts)
        self.sent = sent
        self.problem = problem
        self.who = who
        isEmpty = drafts.isEmpty && sent == nil
    }
}

extension LettersPage.Row {
    init(_ letter: LetterDraft, to name: String, on today: Day) {
        self.init(
            name: name,
            href: Path.outreach(.letter(letter.id)).text,
            subject: letter.subject.isBlank ? Self.firstWords(of: letter.text) : letter.subject,
            when: letter.sentOn.map { $0.spoken(on: today) }
                ?? "begun \(letter.startedOn.spoken(on: today))"
        )
    }

    private static func firstWords(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).prefix(9).joined(separator: " ")
        return words.isEmpty ? "Nothing written yet" : "\(words)…"
    }
}
