import Letters
import Testing

struct WeightTextTests {
    @Test
    func `weights are written and read in whole steps`() {
        let weights = [-4.5, 0, 0.1, 2.24, 4.5, 1.0, -0.06, 0]
        let text = WeightText(
            sentence: .init(start: -1.25, weights: weights),
            letter: .init(start: 0.5, weights: weights.map { $0 * 2 })
        )
        let read = WeightText(text.lines.joined(separator: "\n"))
        #expect(read.sentence.levels == [-45, 0, 1, 22, 45, 10, -1, 0])
        #expect(read.letter.levels == read.sentence.levels)
        #expect(read.sentence.start == -1.25)
        #expect(read.letter.start == 0.5)
        #expect(abs(read.letter.step - 0.2) < 0.000_001)
    }

    @Test
    func `every step has a character of its own that a string may hold`() {
        let levels = (-45...45).map(Double.init)
        let text = WeightText(
            sentence: .init(start: 0, weights: levels),
            letter: .init(start: 0, weights: levels)
        )
        let characters = text.lines.dropFirst().joined()
        #expect(!characters.contains("\\"))
        #expect(!characters.contains("\""))
        #expect(Set(characters).count == 91)
        let read = WeightText(text.lines.joined(separator: "\n"))
        #expect(read.letter.levels.map(Double.init) == levels)
    }

    @Test
    func `nothing learnt weighs nothing`() {
        let none = WeightText.Model(start: 0, weights: [0, 0])
        #expect(none.levels == [0, 0])
        #expect(none.step == 1)
    }
}
