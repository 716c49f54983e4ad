/// The weights of one check as text: a line of numbers, then a character for each weight.
///
/// The numbers are where the sentences' and the letters' model start, and how large their steps are. The
/// characters from `#` to `~`, without the backslash, are -45 to 45 steps; the first half is the
/// sentences'. A model has as many weights as there are places, or a power of two fewer, for neighbors
/// to share.
package struct WeightText: Sendable {
    package struct Model: Sendable {
        package var start: Float
        package var step: Float
        package var levels: [Int8]

        /// Weights, brought to steps.
        package init(start: Double, weights: [Double]) {
            let largest = weights.map(abs).max() ?? 0
            let step = largest > 0 ? largest / Double(WeightText.most) : 1
            self.start = Float(start)
            self.step = Float(step)
            levels = weights.map { Int8(($0 / step).rounded()) }
        }

        fileprivate init(start: Float, step: Float, levels: [Int8]) {
            (self.start, self.step, self.levels) = (start, step, levels)
        }
    }

    private static let most = 45
    private static let first = UInt8(ascii: "#")
    private static let left = UInt8(ascii: "\\")
    private static let width = 96

    package var sentence: Model
    package var letter: Model

    package init(sentence: Model, letter: Model) {
        (self.sentence, self.letter) = (sentence, letter)
    }

    package init(_ text: String) {
        let line = text.prefix { $0 != "\n" }
        let numbers = line.split(separator: " ").map { Float($0) ?? 0 }
        let levels = text.utf8.dropFirst(line.utf8.count).compactMap { byte -> Int8? in
            guard byte >= Self.first else { return nil }
            return Int8(Int(byte - Self.first) - (byte > Self.left ? 1 : 0) - Self.most)
        }
        let half = levels.count / 2
        sentence = Model(start: numbers[0], step: numbers[2], levels: Array(levels[..<half]))
        letter = Model(start: numbers[1], step: numbers[3], levels: Array(levels[half...]))
    }

    package var lines: [String] {
        let numbers = [sentence.start, letter.start, sentence.step, letter.step]
        let bytes = (sentence.levels + letter.levels).map { level -> UInt8 in
            let byte = Self.first + UInt8(Int(level) + Self.most)
            return byte >= Self.left ? byte + 1 : byte
        }
        return [numbers.map { "\($0)" }.joined(separator: " ")]
            + stride(from: 0, to: bytes.count, by: Self.width).map { start in
                String(decoding: bytes[start..<min(start + Self.width, bytes.count)], as: UTF8.self)
            }
    }
}
