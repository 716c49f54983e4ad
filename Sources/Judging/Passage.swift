package import Letters

internal import Exchange

/// A few sentences of a letter, judged for one check.
///
/// Training learns from them what a sentence may say; how well the reader does is measured on letters
/// alone.
package struct Passage: Sendable {
    package let letter: Letter
    package let id: CheckID
    package let breaks: Bool

    /// The passages of a file: one JSON object a line, with `check`, `to` (the recipient's kind),
    /// `text`, and `passes`.
    ///
    /// - Returns: Nil when there is no such file; lines that are no passage are passed over.
    package static func all(in path: String) -> [Passage]? {
        JudgedFile.values(in: path)?.compactMap { value in
            guard let letter = Letter(judged: value),
                let id = value["check"]?.string.flatMap(CheckID.init(rawValue:)),
                let passes = value["passes"]?.bool
            else { return nil }
            return Passage(letter: letter, id: id, breaks: !passes)
        }
    }
}
