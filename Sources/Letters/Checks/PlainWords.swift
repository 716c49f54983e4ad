/// No clinical jargon, except among colleagues.
struct PlainWords: Check {
    let rule = """
        No clinical jargon: modalities and their acronyms, technical constructs, diagnostic codes. \
        Everyday terms pass, and so does all of it to a mental health colleague.
        """
    let gravity = Review.Level.advise
    let praise = "Plain words throughout."
    let advice = "These are terms of our trade; say what they mean in words a neighbor would use."
    let triggers: [Example] = [
        "I use DBT with teenagers.",
        "Her PHQ-9 was 22.",
        "He has panic disorder (F40.01).",
        "I treat affect dysregulation and its comorbid symptoms.",
        "I am trained in DIR and use graded exposure.",
    ]
    let keepers: [Example] = [
        "Many of my clients have ADHD, PTSD or an IEP, and their employers an EAP.",
        "You moved ACT prep into homeroom.",
        "I help people with anxiety and grief.",
        Example("I use DBT with teenagers.", to: .mentalHealth),
    ]

    func read(_ reading: Reading) -> Finding {
        guard reading.letter.to != .mentalHealth else { return .passes() }
        var spans: [Review.Span] = []
        for sentence in reading.sentences {
            let tokens = sentence.tokens
            spans += Jargon.terms.all(in: tokens).map(sentence.span)
            let isTechnical = Jargon.cues.match(tokens)
            for index in tokens.indices where isJargon(tokens, at: index, isTechnical: isTechnical)
            {
                spans.append(sentence.span(index..<index + 1))
            }
        }
        return spans.isEmpty ? .passes() : .breaks(spans.inOrder)
    }

    private func isJargon(_ tokens: [Token], at index: Int, isTechnical: Bool) -> Bool {
        let token = tokens[index]
        if Jargon.isCode(token.raw) || Jargon.isLearned(token.text) { return true }
        guard token.isAllCapitals, !token.isInitials else { return false }
        if Jargon.acronyms.contains(token.text),
            !Jargon.everyday.contains(token.text) || token.is("act")
        {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            let isName =
                token.is("act") && (next?.isCapitalized ?? false)
                || isSpelled(tokens, at: index) || hasTest(tokens, beside: index)
            return !isName && !(next?.is(Jargon.schoolwords) ?? false)
        }
        return isTechnical && (2...5).contains(token.raw.utf8.count)
            && !Jargon.everyday.contains(token.text) && !token.is(.credential)
    }
}

extension PlainWords {
    /// "CBT (Community Book Trade)": the words after it begin with its letters, and speak for it.
    private func isSpelled(_ tokens: [Token], at index: Int) -> Bool {
        let letters = Array(tokens[index].text)
        let words = tokens[(index + 1)...].prefix(letters.count)
        return words.count == letters.count
            && zip(letters, words).allSatisfy { $1.text.first == $0 && $1.isCapitalized }
    }

    /// "ACT and SAT nights": a school's tests.
    private func hasTest(_ tokens: [Token], beside index: Int) -> Bool {
        tokens[index].is("act")
            && tokens[max(0, index - 3)..<min(tokens.count, index + 4)].contains {
                $0.is(["sat", "psat", "gpa", "college"])
            }
    }
}

extension [Review.Span] {
    /// From first to last, each place once.
    var inOrder: [Review.Span] {
        let sorted = sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
        return sorted.reduce(into: []) { kept, span in
            if let last = kept.last, span.end <= last.end { return }
            kept.append(span)
        }
    }
}
