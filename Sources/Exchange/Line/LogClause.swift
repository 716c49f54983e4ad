import Domain

/// A part of the line that says one thing.
struct LogClause {
    enum Kind {
        case contact, promise, detail
    }

    var kind: Kind
    var words: [LogWord]
    /// Where its opening words end: "I promised to", "remember that".
    var opening = 0

    /// The parts of a line: between semicolons and sentences, and where a promise or something to
    /// remember begins.
    static func all(of words: [LogWord]) -> [LogClause] {
        var clauses: [LogClause] = []
        var current = LogClause(kind: .contact, words: [])
        for index in words.indices {
            let rest = words[index...]
            let previous = index > 0 ? words[index - 1] : nil
            let isOpening = current.words.count < current.opening
            let opening = isOpening ? nil : opening(rest, after: previous, in: current)
            if opening != nil || previous.map({ ends($0, before: words[index]) }) == true {
                if !current.words.isEmpty { clauses.append(current) }
                current = LogClause(
                    kind: opening?.kind ?? .contact,
                    words: [],
                    opening: opening?.count ?? 0
                )
            }
            current.words.append(words[index])
        }
        if !current.words.isEmpty { clauses.append(current) }
        return clauses
    }

    private static func ends(_ word: LogWord, before next: LogWord) -> Bool {
        if word.after.contains(";") { return true }
        guard word.after.contains(where: { ".!?".contains($0) }) else { return false }
        return word.text.count > 1 && !abbreviations.contains(word.key) && next.isCapital
    }

    private static let abbreviations: Set = [
        "dr", "mr", "mrs", "ms", "st", "prof", "rev", "jr", "sr", "approx", "fr", "mt",
        "ave", "vs", "e.g", "i.e",
    ]

    // MARK: Openings

    private static let conjunctions: Set = ["and", "also", "then", "but", "so", "&"]
    private static let speakers: Set = ["i", "we", "i've", "i'd", "have", "had"]
    private static let deadlines: Set = ["by", "before", "until", "tomorrow", "next"]
    private static let intents: Set = [
        "send", "share", "call", "email", "text", "introduce", "follow", "bring", "connect", "mail",
        "get", "check", "look", "find", "write", "drop", "give", "refer", "forward", "schedule",
        "set", "invite", "let", "ask", "try", "make", "put", "pass", "lend", "meet", "see", "reply",
    ]

    /// What begins here, if it is a promise or something to remember, and the words that say so.
    private static func opening(
        _ words: ArraySlice<LogWord>,
        after previous: LogWord?,
        in clause: LogClause
    ) -> (kind: Kind, count: Int)? {
        let keys = words.prefix(8).map(\.key)
        var index = 0
        while index < keys.count, conjunctions.contains(keys[index]) { index += 1 }
        let afterBreak =
            index > 0 || previous == nil
            || previous.map { $0.after.contains { ",;:.!?-–—".contains($0) } } == true
        while index < keys.count, speakers.contains(keys[index]) { index += 1 }
        guard index < keys.count else { return nil }
        let rest = Array(keys[index...])
        let position = words.startIndex + index
        if afterBreak, index == 0, previous != nil, intents.contains(rest[0]),
            rest.contains(where: deadlines.contains)
        {
            // "Send a card by Friday" is meant to be done.
            return (.promise, 0)
        }
        guard let found = opening(rest, isColon: words[position].isColon) else { return nil }
        let isFresh = afterBreak || words[position].isColon || found.isUnmistakable && index == 0
        guard isFresh, found.kind != .promise || !clause.speaksOfKeeping(before: words, afterBreak)
        else { return nil }
        return (found.kind, index + found.count)
    }

    private static func opening(
        _ keys: [String],
        isColon: Bool
    ) -> (kind: Kind, count: Int, isUnmistakable: Bool)? {
        let second = keys.count > 1 ? keys[1] : ""
        switch keys[0] {
        case "promised", "promise":
            return (.promise, skippingSmallWords(keys, from: 1), keys[0] == "promised")
        case "i'll",
            "we'll" where second != "be":
            return (.promise, 1, false)
        case "will" where intents.contains(second), "going" where second == "to":
            return (.promise, keys[0] == "will" ? 1 : 2, false)
        case "need",
            "have"
        where second == "to" && keys.count > 2 && intents.contains(keys[2])
            && keys[2] != "reply":
            return (.promise, 2, false)
        case "owe" where !keys.prefix(4).contains("reply") && !keys.prefix(4).contains("answer"):
            return (.promise, skippingSmallWords(keys, from: 1), false)
        case "todo", "to-do":
            return (.promise, 1, true)
        case "remember",
            "don't" where keys[0] == "remember" || second == "forget":
            let start = keys[0] == "remember" ? 1 : 2
            if start < keys.count, keys[start] == "to" { return (.promise, start + 1, true) }
            let skipsThat = start < keys.count && keys[start] == "that"
            return (.detail, start + (skipsThat ? 1 : 0), true)
        default: return nil
        }
    }

    private static func skippingSmallWords(_ keys: [String], from start: Int) -> Int {
        var index = start
        while index < keys.count,
            ["to", "that", "i", "i'd", "would", "her", "him", "them", "us"].contains(keys[index])
        {
            index += 1
        }
        return index
    }

    /// "Sent the article I promised" keeps a promise, and makes none.
    private func speaksOfKeeping(before words: ArraySlice<LogWord>, _ afterBreak: Bool) -> Bool {
        guard words.prefix(3).contains(where: { $0.key == "promised" }),
            !afterBreak || self.words.last?.key == "as"
        else { return false }
        return self.words.contains {
            LogCue.givingVerbs.contains($0.key) || ["as", "kept"].contains($0.key)
        }
    }
}
