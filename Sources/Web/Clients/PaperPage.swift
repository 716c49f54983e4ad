import Consent
import Domain

/// The form that a client signs, on paper: large print, plain words, everything that the law asks for.
struct PaperPage: Page {
    static let template = "paper"

    struct Part: Sendable {
        var heading: String
        var lines: [Line]
    }

    /// One paragraph: words, a box, or a line to write on.
    struct Line: Sendable {
        var words: String?
        var box: Box?
        var blank: Blank?
    }

    struct Box: Sendable {
        var mark: String
        var words: String
        var spoken: String
    }

    struct Blank: Sendable {
        var label: String
        var filled: String?
    }

    var title = "A form to sign"
    var heading: String
    var parts: [Part]
    var back: String

    init(_ form: AuthorizationForm, back: String) {
        heading = form.title
        parts = form.sections.map { section in
            Part(heading: section.heading, lines: section.paragraphs.map(Line.init))
        }
        self.back = back
    }

    static let samples = [
        PaperPage(
            AuthorizationForm(
                AuthorizationForm.Facts(
                    discloser: "Willow Street",
                    recipient: "Dr. Mei Chen, pediatrician",
                    part2: true
                )
            ),
            back: "/authorizations/1"
        )
    ]
}

extension PaperPage.Line {
    init(_ paragraph: AuthorizationForm.Paragraph) {
        switch paragraph {
        case .words(let words): self.init(words: words)
        case .box(let ticked, let words):
            self.init(
                box: PaperPage.Box(
                    mark: ticked ? "☒" : "☐",
                    words: words,
                    spoken: ticked ? "ticked:" : "not ticked:"
                )
            )
        case .line(let label, let filled):
            self.init(
                blank: PaperPage.Blank(label: label, filled: filled.isBlank ? nil : filled)
            )
        }
    }
}
