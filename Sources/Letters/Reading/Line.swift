/// A line of a letter, and what it is for.
struct Line {
    enum Role {
        case subject, header, greeting, body, signature, quoted
    }

    /// Places in the source's characters, the line break not included.
    let characters: Range<Int>
    let wordCount: Int
    let lastMark: Unicode.Scalar?
    let firstWords: [String]
    let isBlankAfter: Bool
    /// ">" before it: an answer's copy of what was written before.
    let isQuoted: Bool
    /// A colon right after its first word, as in "Subject: donuts".
    let isHeaded: Bool

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
        let count = beforeReply(lines)
        for later in count..<lines.count { roles[later] = .quoted }
        while index < count, index < 8 {
            let first = lines[index].firstWords.first
            if lines[index].isQuoted {
                roles[index] = .quoted
            } else if first == "subject" || first == "re" {
                roles[index] = .subject
            } else if lines[index].isHeaded, let first, headers.contains(first) {
                roles[index] = .header
            } else if greets(lines[index], isFirst: !roles[..<index].contains(.greeting)) {
                roles[index] = .greeting
            } else {
                break
            }
            index += 1
        }
        for later in index..<max(index, count) where lines[later].isQuoted {
            roles[later] = .quoted
        }
        var end = count - 1
        while end >= index, count - end <= 7, roles[end] == .body,
            signs(lines[end], isLast: end == count - 1)
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

    private static let headers: Set<String> = ["to", "from", "date", "sent", "cc", "bcc"]

    /// How many lines there are before the mail that is answered: "On Monday Mei Chen wrote:".
    private static func beforeReply(_ lines: [Line]) -> Int {
        for (index, line) in lines.enumerated() where index > 0 {
            let words = line.firstWords
            let isWrote =
                words.first == "on" && words.last == "wrote" && line.lastMark == ":"
                && words.count <= 20
            let isOriginal = words.starts(with: ["original", "message"]) && words.count == 2
            if isWrote || isOriginal || words.starts(with: ["begin", "forwarded", "message"]) {
                return index
            }
        }
        return lines.count
    }

    /// Where the words of greeting end in a line that goes on, as "Hi Mei, I read your essay" does.
    static func greetingEnd(
        in characters: ArraySlice<Source.Character>,
        firstWord: String
    ) -> Int? {
        guard ["dear", "hi", "hello", "hey", "hiya", "howdy", "greetings"].contains(firstWord)
        else { return nil }
        var wordCount = 0
        var isInWord = false
        for index in characters.indices.prefix(70) {
            let scalar = characters[index].scalar
            if scalar.isLetterOrDigit {
                wordCount += isInWord ? 0 : 1
                isInWord = true
                if wordCount > 8 { return nil }
                continue
            }
            isInWord = false
            let next = index + 1 < characters.endIndex ? characters[index + 1].scalar : "\n"
            let isDash = scalar == "-" && next.isBlank
            let isMark = scalar == "," || scalar == "!" || scalar == ":" || scalar == "\u{2014}"
            let isStop = scalar == "." && next.isBlank && wordCount == 1
            guard isMark || isDash || isStop, wordCount > 0 else { continue }
            let rest = characters[(index + 1)...]
            var restWords = 0
            var isInRest = false
            for character in rest.prefix(60) {
                if character.scalar.isBlank {
                    isInRest = false
                } else if !isInRest, character.scalar.isLetterOrDigit {
                    isInRest = true
                    restWords += 1
                }
            }
            let isNameOnly = restWords <= 4 && rest.last?.scalar == ","
            return restWords == 0 || isNameOnly ? nil : index + 1
        }
        return nil
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
