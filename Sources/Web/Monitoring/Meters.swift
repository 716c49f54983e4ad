import Synchronization

/// What is counted of the requests; by the route's pattern, never by an address.
final class Meters: Sendable {
    struct Answer: Hashable, Sendable {
        var method: String
        var route: String
        var status: Int
    }

    struct Reading: Sendable {
        var answers: [Answer: Int] = [:]
        var underway = 0
        /// How many took at most so many seconds as the bound of the same place says; the last, more.
        var took = [Int](repeating: 0, count: Meters.bounds.count + 1)
        var seconds = 0.0
    }

    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    private let reading = Mutex(Reading())

    var now: Reading { reading.withLock { $0 } }

    func began() {
        reading.withLock { $0.underway += 1 }
    }

    func ended(_ answer: Answer, after seconds: Double) {
        reading.withLock { reading in
            reading.underway -= 1
            reading.answers[answer, default: 0] += 1
            reading.took[Meters.bounds.firstIndex { seconds <= $0 } ?? Meters.bounds.count] += 1
            reading.seconds += seconds
        }
    }
}
