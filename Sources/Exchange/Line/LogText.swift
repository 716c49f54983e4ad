import Domain

/// What of a clause goes to the note, in the words in which it was written.
enum LogText {
    /// The words that nothing was made of.
    static func rest(of words: [LogWord], in line: String) -> String {
        var result = ""
        var hasComma = false
        var index = 0
        while index < words.count {
            guard !words[index].isTaken else {
                if words[index].after.contains(",") { hasComma = true }
                index += 1
                continue
            }
            var end = index
            while end + 1 < words.count, !words[end + 1].isTaken { end += 1 }
            let run = text(words[index...end], in: line)
            if !result.isEmpty, !run.isEmpty { result += hasComma ? ", " : " " }
            result += run
            hasComma = false
            index = end + 1
        }
        return trimmed(result)
    }

    private static func text(_ words: ArraySlice<LogWord>, in line: String) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        let start = first.range.lowerBound - first.before.utf8.count
        let end = last.range.upperBound + last.after.utf8.prefix { $0 != UInt8(ascii: ";") }.count
        let bytes = Array(line.utf8)
        guard start >= 0, start < end else { return "" }
        return String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
    }

    /// Without punctuation and connecting words at its ends.
    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace || ",;:.-–—".contains(first) {
            text = text.dropFirst()
        }
        while let last = text.last, last.isWhitespace || ",;:.-–—".contains(last) {
            text = text.dropLast()
        }
        for word in ["and ", "then ", "also ", "that ", "but "]
        where text.lowercased().hasPrefix(word) {
            text = text.dropFirst(word.count)
        }
        for word in [" and", " with", " to", " for", " from", " on", " at", " by"]
        where text.lowercased().hasSuffix(word) {
            text = text.dropLast(word.count)
        }
        return text.split { $0.isNewline }.joined(separator: " ").trimmed
    }
}
