/// The weights of all places, for each of `Leaning.shares`.
struct TraitTable: Sendable {
    typealias Eight = SIMD8<Float>

    /// Weights of one of the two models: of a sentence, or of a letter.
    struct Model: Sendable {
        /// In steps.
        fileprivate(set) var levels = [SIMD8<Int8>](
            repeating: SIMD8(repeating: 0),
            count: Trait.places
        )
        fileprivate(set) var step = Eight(repeating: 0)
        fileprivate(set) var start = Eight(repeating: 0)

        /// What the levels of some traits, added up, make of a sentence or letter.
        func score(_ sum: Eight, scale: Double) -> Eight { Float(scale) * sum * step + start }
    }

    private(set) var sentence = Model()
    private(set) var letter = Model()

    /// - Parameter columns: For each of `Leaning.shares`, as `WeightText` writes it.
    init(_ columns: [String]) {
        for (column, text) in columns.enumerated() {
            let weights = WeightText(text)
            add(weights.sentence, to: &sentence, column)
            add(weights.letter, to: &letter, column)
        }
    }

    private func add(_ weights: WeightText.Model, to model: inout Model, _ column: Int) {
        model.start[column] = weights.start
        model.step[column] = weights.step
        guard !weights.levels.isEmpty else { return }
        let each = Trait.places / weights.levels.count
        for place in model.levels.indices {
            model.levels[place][column] = weights.levels[place / each]
        }
    }
}
