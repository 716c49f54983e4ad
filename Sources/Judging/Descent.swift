internal import Foundation

/// Nesterov's descent on the loss of a logistic regression, with the step that its steepest curve
/// allows.
struct Descent {
    private static let rounds = 300

    private let rows: Rows
    /// 1 for a row that is met, -1 for one that is not, 0 for one that is no example.
    private let signs: [Double]
    /// What an error in each row costs: both signs count alike in sum.
    private let costs: [Double]

    init(_ rows: Rows, _ examples: [Instance?], cost: Double) {
        self.rows = rows
        signs = examples.map { $0.map { $0.isMet ? 1 : -1 } ?? 0 }
        let ups = examples.compactMap { $0 }.filter(\.isMet).map(\.weight).reduce(0, +)
        let downs = examples.compactMap { $0 }.filter { !$0.isMet }.map(\.weight).reduce(0, +)
        costs = examples.map { example in
            guard let example, ups > 0, downs > 0 else { return 0 }
            return cost * example.weight * (ups + downs) / 2 / (example.isMet ? ups : downs)
        }
    }

    func fit() -> Fit {
        let step = 1 / (1 + steepest() / 4)
        var weights = [Double](repeating: 0, count: rows.width)
        var ahead = weights
        var (start, startAhead) = (0.0, 0.0)
        var scores = [Double](repeating: 0, count: rows.count)
        var errors = scores
        for round in 0..<Self.rounds {
            rows.product(ahead, into: &scores)
            for row in scores.indices where signs[row] != 0 {
                let sign = signs[row]
                errors[row] = -sign * costs[row] / (1 + exp(sign * (scores[row] + startAhead)))
            }
            var slope = ahead
            rows.add(errors, to: &slope)
            let pace = Double(round) / Double(round + 3)
            for place in weights.indices {
                let next = ahead[place] - step * slope[place]
                ahead[place] = next + pace * (next - weights[place])
                weights[place] = next
            }
            let next = startAhead - step * errors.reduce(startAhead / 10, +)
            startAhead = next + pace * (next - start)
            start = next
        }
        return Fit(weights: weights, start: start)
    }

    /// The largest curvature that the rows can have, by repeated multiplication.
    private func steepest() -> Double {
        var direction = [Double](repeating: 1, count: rows.width)
        var (start, largest) = (1.0, 0.0)
        var sums = [Double](repeating: 0, count: rows.count)
        for _ in 0..<30 {
            let length = (direction.reduce(start * start) { $0 + $1 * $1 }).squareRoot()
            for place in direction.indices { direction[place] /= length }
            start /= length
            rows.product(direction, into: &sums)
            for row in sums.indices { sums[row] = (sums[row] + start) * costs[row] }
            direction = [Double](repeating: 0, count: rows.width)
            rows.add(sums, to: &direction)
            start = sums.reduce(0, +)
            largest = (direction.reduce(start * start) { $0 + $1 * $1 }).squareRoot()
        }
        return largest * 1.1
    }
}

/// A row that a regression learns from.
struct Instance: Sendable {
    let isMet: Bool
    let weight: Double
}
