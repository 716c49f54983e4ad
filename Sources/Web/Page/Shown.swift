import Domain
import HTTPTypes

/// What a form shows of a record, field by field.
///
/// A form carries its mark; a form that was filled before someone else saved carries another one than
/// the record has now.
struct Shown: Equatable, Sendable {
    struct Field: Equatable, Sendable {
        var label: String
        var text: String
    }

    var fields: [Field]

    init(_ fields: [(String, String)]) {
        self.fields = fields.map { Field(label: $0.0, text: $0.1) }
    }

    /// Another one as soon as any field is.
    var mark: String {
        VersionMark.text(of: fields.flatMap { Array($0.text.utf8) + [0] })
    }

    /// What it says where another one says something else.
    func differing(from other: Shown) -> [Field] {
        zip(fields, other.fields).filter { $0.text != $1.text }.map { now, _ in
            Field(label: now.label, text: now.text.isBlank ? "nothing" : now.text)
        }
    }
}

/// The part of a form by which two who change the same thing at once are told of each other.
struct Meanwhile: Sendable {
    static let sample = Meanwhile(
        mark: "k3x",
        changes: Changes(fields: [Shown.Field(label: "Title", text: "Another one")])
    )

    struct Changes: Sendable {
        var fields: [Shown.Field]
    }

    var mark: String
    /// What stands now in the place of what was typed, after somebody else was faster.
    var changes: Changes?

    init(mark: String, changes: Changes?) {
        self.mark = mark
        self.changes = changes
    }

    /// A form that is filled from a record.
    init(_ shown: Shown) {
        self.init(mark: shown.mark, changes: nil)
    }

    /// A form that holds what was typed, while the record has become another.
    init(now: Shown, mine: Shown) {
        self.init(mark: now.mark, changes: Changes(fields: now.differing(from: mine)))
    }

    /// Whether somebody else was faster.
    var isOvertaken: Bool { changes != nil }

    /// With what a form that could not be saved is shown again.
    var status: HTTPResponse.Status { isOvertaken ? .conflict : .unprocessableContent }

    static let sentence = """
        Someone changed this while the form was open. What you typed is still here; below is what it \
        says now. Saving again keeps yours.
        """
}

extension Form {
    /// Whether it was filled from a record as it is shown now.
    ///
    /// One that carries no mark was never filled from a page, and claims nothing.
    func isOf(_ now: Shown) -> Bool {
        !has("mark") || self["mark"] == now.mark
    }
}
