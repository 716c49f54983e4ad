/// The product-limit estimate of how long something lasts when some of it still does.
///
/// E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of
/// the American Statistical Association 53 (1958).
public struct KaplanMeier: Hashable, Sendable {
    /// One thing that was watched.
    public struct Observation: Hashable, Sendable {
        /// Days, not negative.
        public var time: Int
        /// Whether it ended then, or was merely last seen.
        public var ended: Bool

        public init(time: Int, ended: Bool) {
            self.time = max(0, time)
            self.ended = ended
        }
    }

    /// A time at which something ended or was last seen.
    public struct Step: Hashable, Sendable {
        /// Days.
        public let time: Int
        /// Those watched up to this time, the ones of this step included.
        public let atRisk: Int
        public let ended: Int
        public let censored: Int
        /// S(t) from this time until the next step.
        public let survival: Double
    }

    /// In order of time, each time once.
    public let steps: [Step]
    /// How many were watched.
    public let count: Int

    public init(_ observations: [Observation]) {
        self.init(times: observations.map { $0.time << 1 | ($0.ended ? 0 : 1) })
    }

    /// Times shifted by one bit that is set for a censoring, so that of equal times the endings
    /// come first.
    init(times: [Int]) {
        var steps: [Step] = []
        var survival = 1.0
        var atRisk = times.count
        var (ended, censored) = (0, 0)
        let runs = times.runs
        for (place, run) in runs.enumerated() {
            if run.value & 1 == 0 { ended = run.count } else { censored = run.count }
            let time = run.value >> 1
            if place + 1 < runs.count, runs[place + 1].value >> 1 == time { continue }
            survival *= Double(atRisk - ended) / Double(atRisk)
            steps.append(
                Step(
                    time: time,
                    atRisk: atRisk,
                    ended: ended,
                    censored: censored,
                    survival: survival
                )
            )
            atRisk -= ended + censored
            (ended, censored) = (0, 0)
        }
        self.steps = steps
        count = times.count
    }

    /// S(t), 0 to 1: the share that lasts longer than `time` days; nil when nothing was watched.
    public func survival(at time: Int) -> Double? {
        guard count > 0 else { return nil }
        return steps.last { $0.time <= time }?.survival ?? 1
    }

    /// The first time at which S is at most a half, to within 1e-9, in days.
    public var median: Int? {
        steps.first { $0.survival <= 0.5 + 1e-9 }?.time
    }

    /// The area under S from 0 to `horizon`, in days: how long it lasts on average within it.
    ///
    /// S is held flat after the last observation. Nil when nothing was watched.
    public func restrictedMean(within horizon: Int) -> Double? {
        guard count > 0 else { return nil }
        var area = 0.0
        var survival = 1.0
        var time = 0
        for step in steps where step.time < horizon {
            area += survival * Double(step.time - time)
            (survival, time) = (step.survival, step.time)
        }
        return area + survival * Double(max(0, horizon - time))
    }
}

extension [Int] {
    /// Each value once, in order, with how often it is there; none is negative.
    fileprivate var runs: [(value: Int, count: Int)] {
        guard let most = self.max() else { return [] }
        // Days of treatment are few and come often: counting them is faster than sorting.
        if most < count * 4 {
            var counts = Array(repeating: 0, count: most + 1)
            for value in self { counts[value] += 1 }
            return counts.indices.compactMap { counts[$0] == 0 ? nil : ($0, counts[$0]) }
        }
        var runs: [(value: Int, count: Int)] = []
        for value in sorted() {
            if runs.last?.value == value {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((value, 1))
            }
        }
        return runs
    }
}
