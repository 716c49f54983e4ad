package import Letters

/// How well a check finds the letters that break its rule.
///
/// A hit is a letter that breaks it and of which the check says `advise` or `fix`.
package struct Score: Sendable {
    /// How many letters break the rule, by hand.
    package let broken: Int
    /// Of those that the check speaks of, the share that do break it; 1 when it speaks of none.
    package let precision: Double
    /// Of those that break it, the share that the check speaks of; 1 when there are none.
    package let recall: Double
    /// The letters of which it should not have spoken.
    package let wronged: [String]
    /// The letters of which it should have spoken.
    package let missed: [String]

    /// The harmonic mean of precision and recall.
    package var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    package init(of id: CheckID, on letters: [JudgedLetter]) {
        var right = 0
        var (wronged, missed): ([String], [String]) = ([], [])
        for judged in letters {
            let isHit = judged.review.checks.contains { $0.id == id && $0.level != .pass }
            switch (isHit, judged.broken.contains(id)) {
            case (true, true): right += 1
            case (true, false): wronged.append(judged.id)
            case (false, true): missed.append(judged.id)
            case (false, false): break
            }
        }
        let spoken = right + wronged.count
        broken = right + missed.count
        precision = spoken == 0 ? 1 : Double(right) / Double(spoken)
        recall = broken == 0 ? 1 : Double(right) / Double(broken)
        self.wronged = wronged
        self.missed = missed
    }
}
