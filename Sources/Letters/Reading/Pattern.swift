/// A shape of words within a sentence.
///
/// Written as a line of elements: `send|refer` is any of these words in any form, `=send` only as
/// written, `#people` any word of a class, `*3` up to three words between, `?` at the end makes an
/// element one that may be missing, and `!` before it one that must not come next; `^` is where a
/// clause begins and `$` where one ends. Words between never reach over a mark stronger than a comma.
struct Pattern: Sendable {
    private struct Parts: Sendable {
        var words: [Word] = []
        var exact: [Word] = []
        var classes: WordClass = []
        var gap = 0
        var isOptional = false
        var isNegated = false
        var isStart = false
        var isEnd = false
    }

    /// One element, shared and not copied as the matching goes on.
    private final class Element: Sendable {
        let parts: Parts

        init(_ parts: Parts) { self.parts = parts }

        func matches(_ token: Token) -> Bool {
            if token.is(parts.classes) { return true }
            for word in parts.words where token.is(word) { return true }
            for word in parts.exact where token.forms.word == word { return true }
            return false
        }
    }

    private let elements: [Element]

    init(_ text: String) {
        elements = text.split(separator: " ").map { piece in
            var piece = piece
            var element = Parts()
            if piece.hasPrefix("*") {
                element.gap = Int(piece.dropFirst()) ?? 0
                return Element(element)
            }
            if piece == "^" || piece == "$" {
                element.isStart = piece == "^"
                element.isEnd = piece == "$"
                element.isOptional = true
                return Element(element)
            }
            if piece.hasSuffix("?") {
                element.isOptional = true
                piece.removeLast()
            }
            if piece.hasPrefix("!") {
                element.isNegated = true
                piece.removeFirst()
            }
            for word in piece.split(separator: "|") {
                if word.hasPrefix("#") {
                    let named = WordClass.names[word.dropFirst()]
                    assert(named != nil, "no class of words is called \(word)")
                    element.classes.formUnion(named ?? [])
                } else if word.hasPrefix("=") {
                    element.exact.append(Word(word.dropFirst()))
                } else {
                    element.words.append(Word(word))
                }
            }
            return Element(element)
        }
    }

    /// The words that can begin it, besides `firstClasses`.
    var firstWords: [Word] { leading.flatMap { $0.parts.words + $0.parts.exact } }

    var firstClasses: WordClass {
        leading.reduce(into: []) { $0.formUnion($1.parts.classes) }
    }

    /// The first element, and those after it as long as what is before may be missing.
    private var leading: ArraySlice<Element> {
        let needed = elements.firstIndex { !$0.parts.isOptional } ?? elements.count - 1
        return elements[...min(needed, elements.count - 1)]
    }

    /// Where it ends when it begins at `index`; nil when it doesn't.
    func end(in tokens: [Token], from index: Int) -> Int? {
        end(in: tokens, from: index, element: 0)
    }

    private func end(in tokens: [Token], from index: Int, element: Int) -> Int? {
        guard element < elements.count else { return index }
        let wanted = elements[element]
        if wanted.parts.gap > 0 {
            for skipped in 0...wanted.parts.gap where index + skipped <= tokens.count {
                if skipped > 0, index + skipped < tokens.count,
                    tokens[index + skipped].dividesBefore
                {
                    return nil
                }
                if let end = end(in: tokens, from: index + skipped, element: element + 1) {
                    return end
                }
            }
            return nil
        }
        if wanted.parts.isStart {
            guard index == 0 || tokens[index].breaksBefore else { return nil }
            return end(in: tokens, from: index, element: element + 1)
        }
        if wanted.parts.isEnd {
            guard index >= tokens.count || tokens[index].breaksBefore else { return nil }
            return end(in: tokens, from: index, element: element + 1)
        }
        if wanted.parts.isNegated {
            if index < tokens.count, wanted.matches(tokens[index]) { return nil }
            return end(in: tokens, from: index, element: element + 1)
        }
        if index < tokens.count, wanted.matches(tokens[index]),
            let end = end(in: tokens, from: index + 1, element: element + 1)
        {
            return end
        }
        return wanted.parts.isOptional ? end(in: tokens, from: index, element: element + 1) : nil
    }
}

/// Patterns looked for together.
struct Patterns: Sendable {
    private var byWord: [Word: [Pattern]] = [:]
    private var byClass: [(first: WordClass, pattern: Pattern)] = []
    private var anyClass: WordClass = []
    /// One bit for each first word, by the low bits of its hash: most words begin nothing.
    private var mayBegin = [UInt64](repeating: 0, count: 32)

    /// One pattern a line.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
            let pattern = Pattern(String(line))
            for word in pattern.firstWords {
                byWord[word, default: []].append(pattern)
                mayBegin[word.bucket] |= word.bit
            }
            if !pattern.firstClasses.isEmpty {
                byClass.append((pattern.firstClasses, pattern))
                anyClass.formUnion(pattern.firstClasses)
            }
        }
    }

    /// The first place in a sentence where one of them stands.
    func first(in tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices {
            if let end = end(in: tokens, from: index) { return index..<end }
        }
        return nil
    }

    func all(in tokens: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            if let end = end(in: tokens, from: index), end > index {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    func match(_ tokens: [Token]) -> Bool { first(in: tokens) != nil }

    private func end(in tokens: [Token], from index: Int) -> Int? {
        var longest: Int?
        let token = tokens[index]
        token.forms.forEach { word in
            guard mayBegin[word.bucket] & word.bit != 0, let patterns = byWord[word] else { return }
            for pattern in patterns {
                if let end = pattern.end(in: tokens, from: index) {
                    longest = max(longest ?? 0, end)
                }
            }
        }
        guard token.is(anyClass) else { return longest }
        for (first, pattern) in byClass where token.is(first) {
            if let end = pattern.end(in: tokens, from: index) { longest = max(longest ?? 0, end) }
        }
        return longest
    }
}

extension Word {
    fileprivate var bucket: Int { Int(hash >> 6 & 31) }
    fileprivate var bit: UInt64 { 1 << (hash & 63) }
}
