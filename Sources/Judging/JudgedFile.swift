internal import Exchange
internal import Letters

internal import FoundationEssentials

/// A file of what somebody judged: one JSON object a line.
enum JudgedFile {
    /// - Returns: Nil when there is no such file; lines that are no JSON are passed over.
    static func values(in path: String) -> [JSONValue]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return Array(data).split(separator: UInt8(ascii: "\n")).compactMap {
            try? JSONValue(Array($0))
        }
    }
}

extension Letter {
    /// From `text`, and `to` (the recipient's kind); nil without a text.
    init?(judged value: JSONValue) {
        guard let text = value["text"]?.string else { return nil }
        self.init(text: text, to: value["to"]?.string.flatMap(Recipient.init(rawValue:)))
    }
}
