/// What a regression learns from: one row an example, few numbers in each.
struct Rows: Sendable {
    let width: Int
    private var starts = [0]
    private var places: [Int32] = []
    private var sizes: [Double] = []

    var count: Int { starts.count - 1 }

    init(width: Int) { self.width = width }

    mutating func append(_ row: [(Int, Double)], scaledBy scale: Double) {
        for (place, size) in row.sorted(by: { $0.0 < $1.0 }) {
            places.append(Int32(place))
            sizes.append(size * scale)
        }
        starts.append(places.count)
    }

    func scores(_ fit: Fit) -> [Double] {
        (0..<count).map { row in
            var score = fit.start
            for item in starts[row]..<starts[row + 1] {
                score += sizes[item] * fit.weights[Int(places[item])]
            }
            return score
        }
    }

    /// Weights that tell rows of sign 1 from those of sign -1; rows of sign 0 are left out.
    ///
    /// At most `kept` columns have a weight: those that weigh most when all may.
    func fit(_ signs: [Double], cost: Double, keeping kept: Int?) -> Fit {
        let full = Descent(self, signs, cost: cost).fit()
        guard let kept, kept < width else { return full }
        var spread = [Double](repeating: 0, count: width)
        for place in places { spread[Int(place)] += 1 }
        let weights = full.weights.indices.map { abs(full.weights[$0]) * spread[$0].squareRoot() }
        let order = weights.indices.sorted { one, other in
            weights[one] == weights[other] ? one < other : weights[one] > weights[other]
        }
        return Descent(keeping(Set(order.prefix(kept))), signs, cost: cost).fit()
    }

    /// The same rows without the other columns.
    func keeping(_ columns: Set<Int>) -> Rows {
        var rows = Rows(width: width)
        for row in 0..<count {
            let items = starts[row]..<starts[row + 1]
            rows.append(
                items.compactMap { item in
                    columns.contains(Int(places[item])) ? (Int(places[item]), sizes[item]) : nil
                },
                scaledBy: 1
            )
        }
        return rows
    }

    /// Each row's sum of weights.
    func product(_ weights: [Double], into sums: inout [Double]) {
        weights.withUnsafeBufferPointer { weights in
            places.withUnsafeBufferPointer { places in
                sizes.withUnsafeBufferPointer { sizes in
                    for row in 0..<count {
                        var sum = 0.0
                        for item in starts[row]..<starts[row + 1] {
                            sum += sizes[item] * weights[Int(places[item])]
                        }
                        sums[row] = sum
                    }
                }
            }
        }
    }

    /// Adds to each column what its rows have.
    func add(_ values: [Double], to columns: inout [Double]) {
        columns.withUnsafeMutableBufferPointer { columns in
            places.withUnsafeBufferPointer { places in
                sizes.withUnsafeBufferPointer { sizes in
                    for row in 0..<count where values[row] != 0 {
                        for item in starts[row]..<starts[row + 1] {
                            columns[Int(places[item])] += values[row] * sizes[item]
                        }
                    }
                }
            }
        }
    }
}

/// What a regression has learnt.
struct Fit: Sendable {
    var weights: [Double]
    var start: Double
}
