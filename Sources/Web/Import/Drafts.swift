import Exchange
import Storage

/// A file that was brought and looked at, but not written yet.
struct Draft: Sendable {
    var id: String
    var path: String
    var name: String
    /// Whether it was brought in the first start.
    var isFirst: Bool
    /// What the user says of a table.
    var choices = TableChoices()

    /// What would happen, as it was tried last.
    var rehearsal: Rehearsal?

    /// It holds until something else is written, or chosen.
    struct Rehearsal: Sendable {
        var present: Present
        var report: ImportReport
    }

    var document: Document { Document(path: path) }
}

/// The files that wait for a decision; the oldest give way.
actor Drafts {
    static let limit = 4

    private var drafts: [Draft] = []

    func add(_ draft: Draft) {
        drafts.append(draft)
        while drafts.count > Drafts.limit { Spool.remove(drafts.removeFirst().path) }
    }

    func find(_ id: String) -> Draft? { drafts.first { $0.id == id } }

    func choose(_ id: String, _ choices: TableChoices) {
        for index in drafts.indices where drafts[index].id == id {
            drafts[index].choices = choices
            drafts[index].rehearsal = nil
        }
    }

    /// Keeps what a rehearsal came to, unless something else was chosen meanwhile.
    func keep(_ rehearsal: Draft.Rehearsal, of draft: Draft) {
        for index in drafts.indices
        where drafts[index].id == draft.id && drafts[index].choices == draft.choices {
            drafts[index].rehearsal = rehearsal
        }
    }

    func remove(_ id: String) {
        for draft in drafts where draft.id == id { Spool.remove(draft.path) }
        drafts.removeAll { $0.id == id }
    }
}
