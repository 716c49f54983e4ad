import Exchange

/// A file that was brought and looked at, but not written yet.
struct Draft: Sendable {
    var id: String
    var path: String
    var name: String
    /// Whether it was brought in the first start.
    var isFirst: Bool
    /// What the user says a table's columns mean, by their place from 0.
    var columns: [Int: Field] = [:]

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

    func map(_ id: String, _ columns: [Int: Field]) {
        for index in drafts.indices where drafts[index].id == id { drafts[index].columns = columns }
    }

    func remove(_ id: String) {
        for draft in drafts where draft.id == id { Spool.remove(draft.path) }
        drafts.removeAll { $0.id == id }
    }
}
