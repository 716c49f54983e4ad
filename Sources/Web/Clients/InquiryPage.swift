import Domain

/// One inquiry: what to do next, how it came, its way so far, and what may be told of it.
struct InquiryPage: Page {
    static let template = "inquiry"

    /// A day that is behind.
    struct Point: Sendable {
        var label: String
        var when: String
        var full: String
        var note: String?
        var takeBack: PersonPage.Act?
    }

    /// What may have happened since.
    struct Stepping: Sendable {
        var action: String
        var on: String
        var earliest: String
        var latest: String
        var steps: [Step]
    }

    struct Step: Sendable {
        var value: String
        var label: String
        var isFirst: Bool
    }

    struct ClosingForm: Sendable {
        var action: String
        var on: String
        var earliest: String
        var latest: String
        var reasons: [TouchForm.Option]
    }

    struct Course: Sendable {
        var action: String
        var facts: [PersonPage.Fact]
        var isNew: Bool
        var firstSession: String
        var lastSession: String
        var sessions: String
        var endings: [TouchForm.Option]
        var latest: String
        var label: String
    }

    struct Source: Sendable {
        var text: String
        var href: String?
        /// What they said.
        var said: String?
    }

    struct Permit: Sendable {
        var who: String
        var href: String?
        var state: String
        var isValid: Bool
        var scope: String
        var obstacles: [String]
    }

    struct Told: Sendable {
        var when: String
        var full: String
        var text: String
    }

    /// Where the partner is told, or learns that nothing can be.
    struct Loop: Sendable {
        var label: String
        var href: String
        var why: String
        /// A permission covers it.
        var isPermitted: Bool
    }

    /// Where several work: whose client it is.
    struct Hands: Sendable {
        var action: String
        var enteredBy: String
        var clinicians: [TouchForm.Option]
    }

    var title = "An inquiry"
    var heading: String
    var lead: String
    var leadFull: String
    var isPart2: Bool
    var next: String
    var isWaiting: Bool
    var edit: String
    var way: [Point]
    var stepping: Stepping?
    var closing: ClosingForm?
    var course: Course?
    var source: Source
    var needs: [PersonPage.Fact]
    var fit: FitNote
    var permits: [Permit]
    var asking: String?
    var loop: Loop?
    var told: ToldList?
    var heldBack: HeldList?
    var elsewhere: String
    var misfit: String?
    /// What could not be opened, because its cells are damaged.
    var damaged: String?
    var mistake: String?
    var hands: Hands?
    var back = Path.clients(.inquiries).text

    struct ToldList: Sendable {
        var items: [Told]
        var accounting: String?
    }

    struct HeldList: Sendable {
        var items: [Told]
    }
}
