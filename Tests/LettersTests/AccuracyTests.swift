import Judging
import Letters
import Testing

struct AccuracyTests {
    @Test(
        .enabled(if: !JudgedLetter.given.isEmpty, "the shared letters are not beside the checkout"),
        arguments: CheckID.allCases
    )
    func `a check agrees with the given verdicts`(id: CheckID) {
        #expect(Score(of: id, on: JudgedLetter.given).f1 >= 0.95)
    }

    @Test(arguments: CheckID.allCases)
    func `a check agrees with the verdicts on our own letters`(id: CheckID) {
        #expect(JudgedLetter.invented.count >= 150)
        #expect(Score(of: id, on: JudgedLetter.invented).f1 >= 0.85)
    }

    @Test
    func `on letters whose words were not weighed, the checks agree nine times in ten`() {
        let scores = CheckID.allCases.map { Score(of: $0, on: JudgedLetter.heldOut).f1 }
        #expect(scores.reduce(0, +) / Double(scores.count) >= 0.9)
    }

    @Test
    func `on letters that nothing has learnt from, the checks agree more than nine times in ten`() {
        #expect(JudgedLetter.unseen.count == 160)
        let scores = CheckID.allCases.map { Score(of: $0, on: JudgedLetter.unseen).f1 }
        #expect(scores.reduce(0, +) / Double(scores.count) >= 0.92)
        #expect(scores.allSatisfy { $0 >= 0.8 })
    }

    @Test(arguments: CheckID.allCases)
    func `a check agrees with the verdicts on the letters of all rounds`(id: CheckID) {
        #expect(JudgedLetter.rounds.count >= 1_959)
        #expect(Score(of: id, on: JudgedLetter.rounds).f1 >= 0.9)
    }
}
