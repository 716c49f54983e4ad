package import Letters

internal import Exchange

/// A letter, what someone said of it who read it, and what the second reader says.
package struct JudgedLetter: Sendable {
    package let id: String
    package let letter: Letter
    /// What the second reader says.
    package let review: Review
    /// The checks that it does not pass, as judged by hand.
    package let broken: Set<CheckID>

    /// The letters of a file: one JSON object a line, with `id`, `to` (the recipient's kind), `text`
    /// and `labels` (for each check whether the letter passes).
    ///
    /// - Returns: Nil when there is no such file; lines that are no judged letter are passed over.
    package static func all(in path: String) -> [JudgedLetter]? {
        JudgedFile.values(in: path)?.compactMap { value in
            guard let letter = Letter(judged: value), value["labels"] != nil else { return nil }
            return JudgedLetter(
                id: value["id"]?.string ?? "",
                letter: letter,
                review: Review(of: letter),
                broken: Set(
                    CheckID.allCases.filter { value["labels"]?[$0.rawValue]?.bool == false }
                )
            )
        }
    }
}
