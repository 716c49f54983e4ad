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

    /// The same with neighboring columns as one, so that so many are left.
    func folded(to width: Int) -> Rows {
        var rows = Rows(width: width)
        let each = Int32(self.width / width)
        (rows.starts, rows.places, rows.sizes) = (starts, places.map { $0 / each }, sizes)
        return rows
    }

    func scores(_ fit: Fit) -> [Double] {
        var scores = [Double](repeating: 0, count: count)
        product(fit.weights, into: &scores)
        return scores.map { $0 + fit.start }
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
