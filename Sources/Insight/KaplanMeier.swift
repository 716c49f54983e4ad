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
        let times = times.sorted()
        var steps: [Step] = []
        var survival = 1.0
        var start = 0
        while start < times.count {
            let time = times[start] >> 1
            var end = start
            var ended = 0
            while end < times.count, times[end] >> 1 == time {
                if times[end] & 1 == 0 { ended += 1 }
                end += 1
            }
            let atRisk = times.count - start
            survival *= Double(atRisk - ended) / Double(atRisk)
            steps.append(
                Step(
                    time: time,
                    atRisk: atRisk,
                    ended: ended,
                    censored: end - start - ended,
                    survival: survival
                )
            )
            start = end
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
