package import Letters

internal import Exchange
internal import FoundationEssentials

/// A few sentences of a letter, judged for one check.
///
/// Training learns from them what a sentence may say; how well the reader does is measured on letters
/// alone.
package struct Passage: Sendable {
    package let text: Letter
    package let id: CheckID
    package let breaks: Bool

    /// The passages of a file: one JSON object a line, with `check`, `to` (the recipient's kind),
    /// `text`, and `passes`.
    ///
    /// - Returns: Nil when there is no such file; lines that are no passage are passed over.
    package static func all(in path: String) -> [Passage]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return Array(data).split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let value = try? JSONValue(Array(line)), let text = value["text"]?.string,
                let id = value["check"]?.string.flatMap(CheckID.init(rawValue:)),
                let passes = value["passes"]?.bool
            else { return nil }
            let recipient = value["to"]?.string.flatMap(Letter.Recipient.init(rawValue:))
            return Passage(text: Letter(text: text, to: recipient), id: id, breaks: !passes)
        }
    }
}
