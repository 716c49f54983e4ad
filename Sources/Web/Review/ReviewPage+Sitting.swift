import Domain
import Storage

extension ReviewPage {
    /// The step at which a review is, or what of it is kept.
    init(
        _ reading: ReviewReading,
        keeping: Bool = false,
        problem: String? = nil,
        draft: Form? = nil
    ) throws {
        let sitting = reading.sitting
        let step = sitting.step
        let day = (sitting.finishedOn ?? sitting.startedOn).inWords(
            inYear: reading.visit.today.year
        )
        let isYearly = sitting.pace == .yearly
        self.problem = problem
        leave = Chrome.Link(
            label: keeping ? "To the reviews" : "Leave it here and go on another time",
            href: Path.insight(.reviews).text
        )
        func shows(_ one: Sitting.Step) -> Bool {
            keeping ? sitting.pace.steps.contains(one) : step == one
        }
        if keeping {
            title = isYearly ? "The year, looked over" : "Three months, looked over"
            lead = "Finished \(dated(reading.day, on: reading.visit.today))."
            steps = []
        } else {
            title = step.title(sitting.pace)
            lead =
                "Begun on \(day). Everything is kept as you go: \(isYearly ? "an hour" : "ten minutes") in all, and it can be left and taken up again."
            steps = sitting.pace.steps.map {
                Step(label: $0.label(sitting.pace), isCurrent: $0 == step)
            }
        }
        // Who is missing has no history: a page that is kept shows it on its own day only.
        let isFresh = reading.day == reading.visit.today
        look = shows(.look) ? try reading.look() : nil
        circles = shows(.circles) ? try reading.circles(showsPerson: !keeping) : nil
        gaps = shows(.gaps) && isFresh ? try GapList(reading.visit) : nil
        intending = shows(.intentions) ? try reading.intending(draft) : nil
        thanks = shows(.thanks) && isFresh ? try reading.thanks() : nil
        guard !keeping else { return }
        let move = Path.insight(.sittingPart(sitting.id, .step)).text
        if let place = sitting.pace.steps.firstIndex(of: step), place > 0 {
            let previous = sitting.pace.steps[place - 1]
            back = Onward(
                action: move,
                name: "step",
                value: previous.rawValue,
                label: "Back to \(previous.label(sitting.pace).lowercased())"
            )
        }
        if let next = sitting.step(after: step) {
            onward = Onward(
                action: move,
                name: "step",
                value: next.rawValue,
                label: "On to \(next.label(sitting.pace).lowercased())"
            )
        } else {
            onward = Onward(
                action: Path.insight(.sittingPart(sitting.id, .end)).text,
                name: "end",
                value: "1",
                label: "Done"
            )
        }
    }
}

extension Sitting.Step {
    func label(_ pace: Sitting.Pace) -> String {
        switch self {
        case .look: pace == .yearly ? "The year" : "Three months"
        case .circles: "Circles"
        case .gaps: "Who is missing"
        case .intentions: pace == .yearly ? "Intentions" : "One intention"
        case .thanks: "Thank-yous"
        }
    }

    func title(_ pace: Sitting.Pace) -> String {
        switch self {
        case .look: pace == .yearly ? "What came of the year" : "What came of three months"
        case .circles: "Who is close to you?"
        case .gaps: "Who is missing?"
        case .intentions: pace == .yearly ? "Three things, with a day" : "One thing, with a day"
        case .thanks: "Thank them by hand"
        }
    }
}
