/// Which way a letter leans, for the eight checks that no list of phrases will ever be long enough for.
///
/// A small linear model of traits (`Trait`): for each check every trait has two weights, one for a
/// single sentence and one for the whole letter. A letter leans as its strongest sentence does, and
/// as all of it together does. The rule has its say with a fixed weight in the same sum, so that a
/// letter is judged against its rule only when it leans clearly the other way.
/// `script/letters --weights` writes the table anew from the judged letters; docs/letters.md says
/// what it adds.
package enum Leaning {
    /// A check that it has a say in.
    package struct Share: Sendable {
        package let id: CheckID
        /// Whether a sentence can keep the rule (and none that does breaks it), or break it.
        package let isKept: Bool
        /// Whether it looks at what a sentence has together, too: a promise or an ask is made of that.
        package var looksTogether: Bool { id == .notAsking || id == .noPromises }
        /// How much the rule's own verdict counts.
        let trust: Double
        /// What a letter must lean by.
        let least: Double

        init(_ id: CheckID, isKept: Bool, trust: Double, least: Double) {
            self.id = id
            self.isKept = isKept
            self.trust = trust
            self.least = least
        }
    }

    package static let shares = [
        Share(.specific, isKept: true, trust: 1, least: -2.2),
        Share(.mutual, isKept: true, trust: 0.7, least: -0.6),
        Share(.nextStep, isKept: true, trust: 1, least: -0.6),
        Share(.flexible, isKept: true, trust: 1, least: -0.6),
        Share(.aboutThem, isKept: false, trust: 1, least: 2.4),
        Share(.notAsking, isKept: false, trust: 1.5, least: 0.1),
        Share(.noPromises, isKept: false, trust: 2, least: 0.2),
        Share(.noClient, isKept: false, trust: 2, least: 0.7),
    ]

    /// Below so many words a letter is too short to lean.
    private static let fewest = 40

    /// How a sentence's traits are brought to one size, whatever its length.
    package static func scale(ofSentence words: Int) -> Double {
        1 / (Double(words) + 4).squareRoot()
    }

    package static func scale(ofLetter words: Int) -> Double {
        1 / (Double(words) + 20).squareRoot()
    }

    /// The checks' findings, each weighed against the letter's leaning.
    static func weighed(_ findings: [CheckID: Finding], in reading: Reading) -> [CheckID: Finding] {
        guard reading.words >= fewest else { return findings }
        let scores = Scores(reading)
        var weighed = findings
        for (place, share) in shares.enumerated() {
            // What is known of them decides by itself whether it is taken up.
            if share.id == .specific, !reading.letter.research.isEmpty { continue }
            guard let finding = findings[share.id] else { continue }
            let leaning = scores.leaning(place) + (finding.passes ? -share.trust : share.trust)
            let breaks = leaning > share.least
            if breaks != finding.passes { continue }
            weighed[share.id] =
                breaks ? .breaks(share.isKept ? [] : scores.strongest(place)) : .passes()
        }
        return weighed
    }
}

extension Leaning {
    /// Whether a trait of this name is of what a sentence has together.
    package static func isTogether(_ name: String) -> Bool {
        name.hasPrefix(Trait.Kind.both.rawValue + ":")
            || name.hasPrefix(Trait.Kind.three.rawValue + ":")
    }

    /// A sentence as the weights are learnt from it.
    package struct Lesson: Sendable {
        /// Each trait once, with its size.
        package var traits: [String: Double] = [:]
        package var words = 0
        /// The checks whose rules mean words in it.
        package var meant: Set<CheckID> = []
    }

    /// A letter's sentences, for `Training`.
    package static func lessons(of letter: Letter) -> [Lesson] {
        let reading = Reading(of: letter)
        let found = CheckID.allCases.map { ($0, $0.check.read(reading).spans) }
        let sentences = reading.sentences
        var spelling = Kinds.spelling
        for token in sentences.flatMap(\.tokens) {
            let stem = Atom.stem(token.text)
            spelling[Atom(stem)] = stem
        }
        return sentences.indices.map { index in
            var lesson = Lesson(words: sentences[index].tokens.count)
            let place = Trait.Place(index: index, count: sentences.count)
            Trait.each(in: sentences[index], at: place) {
                lesson.traits[$0.name(spelling)] = $0.size
            }
            let whole = sentences[index].span
            for (id, spans) in found
            where spans.contains(where: { $0.start < whole.end && $0.end > whole.start }) {
                lesson.meant.insert(id)
            }
            return lesson
        }
    }
}
