import Domain
import Exchange

/// What was brought before, and the way to bring more.
struct ImportsPage: Page {
    static let template = "imports"
    static let samples = [
        ImportsPage(
            batches: [
                Past(
                    text: "41 rows written",
                    when: "today",
                    full: "Monday, 23 November 2026",
                    undo: Chrome.Undo(action: "/batches/7/undo", back: "/imports"),
                    isUndone: true
                )
            ]), ImportsPage(batches: []),
    ]

    struct Past: Sendable {
        var text: String
        var when: String
        var full: String
        var undo: Chrome.Undo?
        var isUndone: Bool
    }

    struct List: Sendable {
        var items: [Past]
    }

    var title = "Bring your people"
    var new = Path.newImport.text
    var past: List?

    init(batches: [Past]) {
        past = batches.isEmpty ? nil : List(items: batches)
    }
}

/// Choose a file.
struct NewImportPage: Page {
    static let template = "import-new"
    static let samples = [NewImportPage(from: "start", problem: "It is empty.")]

    var title = "Bring a file"
    var action = Path.imports.text
    var from: String
    var problem: String?
    var back: String

    init(from: String, problem: String? = nil) {
        self.from = from
        self.problem = problem
        back = (from == "start" ? Path.start(.people) : .imports).text
    }
}

/// What an import would do, before it does.
struct ImportPreviewPage: Page {
    static let template = "import-preview"

    struct Line: Sendable {
        var number: Int
        var name: String
        var outcome: String
        var isSure: Bool
        var why: String
        var kind: String?
    }

    struct Trouble: Sendable {
        var line: String?
        var why: String
    }

    struct Troubles: Sendable {
        var summary: String
        /// A few are shown at once.
        var isOpen: Bool
        var items: [Trouble]
    }

    struct Column: Sendable {
        var heading: String
        var examples: String
        var field: String
        var options: [TouchForm.Option]
    }

    struct Mapping: Sendable {
        var action: String
        var dates: Dates?
        var columns: [Column]
        var isOpen: Bool
    }

    /// Days that can be read in two ways: the user says which.
    struct Dates: Sendable {
        var question: String
        var options: [TouchForm.Option]
    }

    struct Confirmation: Sendable {
        var action: String
        var label: String
    }

    var title: String
    var lead: String
    var file: String
    var refusal: String?
    var mapping: Mapping?
    var confirmation: Confirmation?
    var removal: String
    var troubles: Troubles?
    var lines: Lines?

    struct Lines: Sendable {
        var items: [Line]
        var more: String?
    }
}
