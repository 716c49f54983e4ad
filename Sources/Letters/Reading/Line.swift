/// A line of a letter, and what it is for.
struct Line {
    enum Role {
        case subject, greeting, body, signature
    }

    /// Places in the source's characters, the line break not included.
    let characters: Range<Int>
    let wordCount: Int
    let lastMark: Unicode.Scalar?
    let firstWords: [String]
    let isBlankAfter: Bool

    var isShort: Bool { characters.count < 50 }
}

/// Which lines greet, speak and sign.
enum Layout {
    private static let greetings: Set<String> = [
        "dear", "hi", "hello", "hey", "greetings", "good", "to", "howdy", "hiya", "attention",
        "attn",
    ]
    private static let closings: Set<String> = [
        "sincerely", "best", "regards", "warmly", "yours", "cheers", "respectfully", "gratefully",
        "fondly", "thanks", "thank", "with", "kind", "warm", "cordially", "love", "grateful",
        "appreciatively", "take", "many", "all", "faithfully", "truly", "affectionately", "sent",
    ]

    /// The role of each line.
    static func roles(of lines: [Line]) -> [Line.Role] {
        var roles = Array(repeating: Line.Role.body, count: lines.count)
        var index = 0
        while index < lines.count, index < 6 {
            if lines[index].firstWords.first == "subject" || lines[index].firstWords.first == "re" {
                roles[index] = .subject
            } else if greets(lines[index], isFirst: !roles[..<index].contains(.greeting)) {
                roles[index] = .greeting
            } else {
                break
            }
            index += 1
        }
        var end = lines.count - 1
        while end >= index, lines.count - end <= 7,
            signs(lines[end], isLast: end == lines.count - 1)
        {
            roles[end] = .signature
            if let first = lines[end].firstWords.first, closings.contains(first),
                lines[end].lastMark == ","
            {
                break
            }
            end -= 1
        }
        // A letter of one short line speaks; it does not only sign.
        if !roles.contains(.body), let only = roles.firstIndex(of: .signature) {
            roles[only] = .body
        }
        return roles
    }

    private static func greets(_ line: Line, isFirst: Bool) -> Bool {
        guard line.wordCount <= 10 else { return false }
        if let first = line.firstWords.first, greetings.contains(first) {
            return first != "to" && first != "good"
                || line.firstWords.contains {
                    ["whom", "morning", "afternoon", "evening", "day"].contains($0)
                }
        }
        guard isFirst, line.wordCount <= 5, let mark = line.lastMark else { return false }
        return mark == "," || mark == "\u{2014}" || mark == ":"
            || (mark == "!" && line.wordCount < 4)
    }

    private static func signs(_ line: Line, isLast: Bool) -> Bool {
        guard line.wordCount <= 7 else { return false }
        if let first = line.firstWords.first, closings.contains(first), line.wordCount <= 6 {
            return line.lastMark != "?"
        }
        guard let mark = line.lastMark else { return true }
        if mark == "?" || mark == "!" { return false }
        if mark == "." {
            return line.wordCount <= 4
                && line.firstWords.last.map {
                    ["phd", "d", "w", "jr"].contains($0) || $0.utf8.count == 1
                }
                    ?? false
        }
        return true
    }
}
