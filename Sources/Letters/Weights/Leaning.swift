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
        /// How many weights each of its models has: asks and promises come in more words than the rest.
        package var places: Int {
            id == .notAsking || id == .noPromises ? Trait.places : Trait.places / 4
        }
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
        Share(.specific, isKept: true, trust: 0.7, least: -2.8),
        Share(.mutual, isKept: true, trust: 0.7, least: -1.5),
        Share(.nextStep, isKept: true, trust: 1, least: -0.6),
        Share(.flexible, isKept: true, trust: 1, least: -1.2),
        Share(.aboutThem, isKept: false, trust: 1, least: 1.6),
        Share(.notAsking, isKept: false, trust: 1, least: -0.5),
        Share(.noPromises, isKept: false, trust: 1.5, least: 0.8),
        Share(.noClient, isKept: false, trust: 2.5, least: -0.1),
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
        for (column, share) in shares.enumerated() {
            // What is known of them decides by itself whether it is taken up.
            if share.id == .specific, !reading.letter.research.isEmpty { continue }
            guard let finding = findings[share.id] else { continue }
            let leaning = scores.leaning(column) + (finding.passes ? -share.trust : share.trust)
            let breaks = leaning > share.least
            if breaks != finding.passes { continue }
            weighed[share.id] =
                breaks ? .breaks(share.isKept ? [] : scores.strongest(column)) : .passes()
        }
        return weighed
    }
}

extension Leaning {
    /// A sentence as the weights are learnt from it.
    package struct Lesson: Sendable {
        /// Each place once, with the trait's size.
        package var traits: [Int: Double] = [:]
        package var words = 0
        /// The checks whose rules mean words in it.
        package var meant: Set<CheckID> = []
    }

    /// A letter's sentences, for `Training`; or a passage's, which stand nowhere.
    package static func lessons(of letter: Letter, isPassage: Bool = false) -> [Lesson] {
        let reading = Reading(of: letter)
        let found = CheckID.allCases.map { ($0, $0.check.read(reading).spans) }
        let sentences = reading.sentences
        return sentences.indices.map { index in
            var lesson = Lesson(words: sentences[index].tokens.count)
            let position = Trait.Position(index: index, count: sentences.count)
            Trait.each(in: sentences[index], at: isPassage ? nil : position) { trait in
                if lesson.traits[trait.place] == nil {
                    lesson.traits[trait.place] = Double(trait.size)
                }
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
