/// A letter as the rules read it: its sentences, by what they are for.
public struct Reading: Sendable {
    let letter: Letter
    let words: Int
    /// What is beyond the words that a letter should have.
    let overlong: Review.Span?
    let greeting: [Token]
    let signature: [Token]
    /// Subject line and body.
    let sentences: [Sentence]

    init(of letter: Letter) {
        self.letter = letter
        let source = Source(letter.text)
        let starts = Reading.wordStarts(source.characters)
        words = starts.count
        overlong =
            starts.count < Length.limit
            ? nil
            : Review.Span(
                start: source.characters[starts[Length.limit - 1]].start,
                end: letter.text.utf8.count
            )
        let lines = Reading.lines(source.characters)
        let roles = Layout.roles(of: lines)
        var (greeting, signature): ([Token], [Token]) = ([], [])
        var sentences: [Sentence] = []
        var index = 0
        while index < lines.count {
            var range = lines[index].characters
            let role = roles[index]
            while role == .body, index + 1 < lines.count, roles[index + 1] == .body,
                !lines[index].isBlankAfter, !lines[index].isShort
            {
                index += 1
                range = range.lowerBound..<lines[index].characters.upperBound
            }
            index += 1
            let tokenizer = Tokenizer(source.characters, in: range)
            switch role {
            case .header, .quoted: break
            case .greeting: greeting += tokenizer.tokens
            case .signature: signature += tokenizer.tokens
            case .subject, .body:
                let skipped = role == .subject ? 1 : 0
                sentences += Sentence.all(in: tokenizer, skipping: skipped)
            }
        }
        self.greeting = greeting
        self.signature = signature
        self.sentences = sentences
    }

    /// Where each word begins: a token between white space that holds a letter or a digit.
    private static func wordStarts(_ characters: some Collection<Source.Character>) -> [Int] {
        var starts: [Int] = []
        var isInWord = false
        for (index, character) in characters.enumerated() {
            if character.scalar.isBlank {
                isInWord = false
            } else if !isInWord, character.scalar.isLetterOrDigit {
                isInWord = true
                starts.append(index)
            }
        }
        return starts
    }

    private static func lines(_ characters: [Source.Character]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        while start < characters.count {
            let end = characters[start...].firstIndex { $0.scalar == "\n" } ?? characters.count
            if let line = line(characters, start..<end) {
                if lines.count < 8, let first = line.firstWords.first,
                    let cut = Layout.greetingEnd(in: characters[line.characters], firstWord: first),
                    let greeting = self.line(characters, line.characters.lowerBound..<cut),
                    let rest = self.line(characters, cut..<end)
                {
                    lines += [greeting, rest]
                } else {
                    lines.append(line)
                }
            }
            start = end + 1
        }
        return lines
    }

    private static func line(_ characters: [Source.Character], _ range: Range<Int>) -> Line? {
        guard let first = range.first(where: { !characters[$0].scalar.isBlank }),
            let last = range.last(where: { !characters[$0].scalar.isBlank })
        else { return nil }
        let trimmed = first..<last + 1
        let next = min(range.upperBound + 1, characters.count)
        let isBlankAfter =
            (next..<characters.count).first {
                characters[$0].scalar == "\n" || !characters[$0].scalar.isBlank
            }
            .map { characters[$0].scalar == "\n" } ?? true
        var words: [String] = []
        var word = ""
        for place in trimmed.prefix(160) {
            let scalar = characters[place].scalar
            if scalar.isLetterOrDigit {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        let final = characters[last].scalar
        let marks: [Unicode.Scalar] = [".", ",", "!", "?", ":", ";", "\u{2014}", "-"]
        return Line(
            characters: trimmed,
            wordCount: wordStarts(characters[trimmed]).count,
            lastMark: marks.contains(final) ? final : nil,
            firstWords: words,
            isBlankAfter: isBlankAfter,
            isQuoted: characters[first].scalar == ">",
            isHeaded: trimmed.first { !characters[$0].scalar.isLetterOrDigit }
                .map { characters[$0].scalar == ":" } ?? false
        )
    }
}

/// One sentence of a letter.
struct Sentence: Sendable {
    let tokens: [Token]
    let isQuestion: Bool
    /// The words that ask for clients.
    let asking: Range<Int>?
    /// The words that propose a next step.
    let proposing: Range<Int>?
    /// The words that promise too much.
    let promising: [Range<Int>]

    init(tokens: [Token], isQuestion: Bool) {
        self.tokens = tokens
        self.isQuestion = isQuestion
        asking = NotAsking.asks(in: tokens)
        proposing = NextStep.proposal(in: tokens, isQuestion: isQuestion)
        promising = isQuestion ? [] : NoPromises.promises(in: tokens)
    }

    /// Its bytes in the letter.
    var span: Review.Span {
        Review.Span(start: tokens.first?.start ?? 0, end: tokens.last?.end ?? 0)
    }

    func span(_ range: Range<Int>) -> Review.Span {
        guard !range.isEmpty else { return span }
        return Review.Span(
            start: tokens[range.lowerBound].start,
            end: tokens[range.upperBound - 1].end
        )
    }

    func has(_ kind: WordClass) -> Bool { tokens.contains { $0.is(kind) } }
    func has(_ word: Word) -> Bool { tokens.contains { $0.is(word) } }

    static func all(in tokenizer: Tokenizer, skipping skipped: Int) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = min(skipped, tokenizer.tokens.count)
        for stop in tokenizer.stops + [(tokenizer.tokens.count, "." as Unicode.Scalar)]
        where stop.count > start {
            sentences.append(
                Sentence(
                    tokens: Array(tokenizer.tokens[start..<stop.count]),
                    isQuestion: stop.mark == "?"
                )
            )
            start = stop.count
        }
        return sentences
    }

    /// Its clauses: cut at marks, and before a joining word that a new subject follows.
    var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for index in tokens.indices.dropFirst() {
            let isCut =
                (tokens[index].breaksBefore && index - start >= 2)
                || (tokens[index].is(Joint.words) && index + 1 < tokens.count
                    && tokens[index + 1].is([.writer, .we, .you, .third]) && index - start >= 2
                    && !(tokens[index - 1].is(.you) && tokens[index].is("and")))
            if isCut {
                clauses.append(start..<index)
                start = index
            }
        }
        if start < tokens.count { clauses.append(start..<tokens.count) }
        return clauses
    }
}

/// Words that join clauses.
enum Joint {
    static let words: Set<Word> = [
        "and", "but", "so", "because", "if", "when", "while", "that", "which", "who", "as", "until",
        "since", "than", "or", "where", "what", "how", "why", "though", "although", "before",
        "after",
        "whom",
    ]
}

extension Token {
    func `is`(_ words: Set<Word>) -> Bool { words.contains(forms.word) }
}
