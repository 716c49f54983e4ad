import Domain

/// Counts of a group of inquiries, as known on a day.
struct Tally {
    var inquiries = 0
    var decided = 0
    var attended = 0
    var noShow = 0
    var fitSum = 0
    var fitCount = 0
    var ended = 0
    var completed = 0
    var sessionSum = 0
    var sessionCount = 0
    /// For `KaplanMeier(times:)`.
    var times: [Int] = []
    var quarters: [Int]

    init(quarters: Int) {
        self.quarters = Array(repeating: 0, count: quarters)
    }

    mutating func count(_ intake: Intake, inQuarter quarter: Int, asOf: Day) {
        inquiries += 1
        quarters[quarter] += 1
        if intake.attendedOn.isKnown(on: asOf) {
            attended += 1
            decided += 1
        } else if intake.noShowOn.isKnown(on: asOf) {
            noShow += 1
            decided += 1
        } else if intake.closedOn.isKnown(on: asOf) {
            decided += 1
        }
        if let fit = intake.fit {
            fitSum += fit
            fitCount += 1
        }
        if let course = intake.course, course.firstSession <= asOf { count(course, asOf: asOf) }
    }

    private mutating func count(_ course: Course, asOf: Day) {
        guard course.ending != .ongoing, let last = course.lastSession, last <= asOf else {
            times.append((asOf - course.firstSession) << 1 | 1)
            return
        }
        times.append(max(0, last - course.firstSession) << 1)
        ended += 1
        if course.ending == .completed { completed += 1 }
        if let sessions = course.sessions {
            sessionSum += sessions
            sessionCount += 1
        }
    }

    /// Those of another group besides.
    mutating func add(_ other: Tally) {
        inquiries += other.inquiries
        decided += other.decided
        attended += other.attended
        noShow += other.noShow
        fitSum += other.fitSum
        fitCount += other.fitCount
        ended += other.ended
        completed += other.completed
        sessionSum += other.sessionSum
        sessionCount += other.sessionCount
        times += other.times
        for quarter in quarters.indices { quarters[quarter] += other.quarters[quarter] }
    }

    var treatment: Treatment {
        Treatment(
            n: times.count,
            ended: ended,
            ongoing: times.count - ended,
            meanSessions: share(sessionSum, of: sessionCount),
            curve: KaplanMeier(times: times)
        )
    }

    func figures(minutes: Minutes?, over period: [Quarter]) -> Figures {
        Figures(
            inquiries: inquiries,
            conversion: Conversion(attended: attended, decided: decided),
            treatment: treatment,
            fit: MeanFit(mean: share(fitSum, of: fitCount), n: fitCount),
            minutes: minutes,
            byQuarter: zip(period, quarters).map(QuarterCount.init(quarter:inquiries:))
        )
    }

    var comparison: Comparison {
        Comparison(
            attended: attended,
            noShow: noShow,
            completed: completed,
            ended: ended,
            curve: KaplanMeier(times: times)
        )
    }
}

extension Day? {
    /// Whether it is set and has come.
    func isKnown(on day: Day) -> Bool { self.map { $0 <= day } ?? false }
}
