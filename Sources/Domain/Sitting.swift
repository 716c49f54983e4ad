public typealias SittingID = RecordID<Sitting>
public typealias IntentionID = RecordID<Intention>

/// One guided look at the whole network: begun, perhaps left, taken up again, and finished.
public struct Sitting: Hashable, Sendable {
    public enum Pace: String, CaseIterable, Sendable {
        /// An hour; it counts as the yearly review.
        case yearly
        /// Ten minutes in between, which don't.
        case quarterly

        public var steps: [Step] {
            self == .yearly ? Step.allCases : [.look, .intentions, .thanks]
        }

        /// How many intentions are enough.
        public var intentionLimit: Int { self == .yearly ? 3 : 1 }
    }

    public enum Step: String, CaseIterable, Sendable {
        /// What came of the time since.
        case look
        /// Everyone close, one by one.
        case circles
        /// Who is missing.
        case gaps
        /// What I mean to do, and by when.
        case intentions
        /// Whom to thank by hand.
        case thanks
    }

    public var id: SittingID
    public var pace: Pace
    public var startedOn: Day
    /// Where it was left.
    public var step: Step
    /// Nil while it is open.
    public var finishedOn: Day?
    /// Whose circle was looked at again.
    public var revisited: [PartnerID]

    public init(
        id: SittingID,
        pace: Pace,
        startedOn: Day,
        step: Step = .look,
        finishedOn: Day? = nil,
        revisited: [PartnerID] = []
    ) {
        self.id = id
        self.pace = pace
        self.startedOn = startedOn
        self.step = step
        self.finishedOn = finishedOn
        self.revisited = revisited
    }

    /// The step behind one; nil behind the last.
    public func step(after step: Step) -> Step? {
        pace.steps.drop { $0 != step }.dropFirst().first
    }
}

/// A promise to oneself, made when looking over the network.
public struct Intention: Hashable, Sendable {
    public var id: IntentionID
    public var sitting: SittingID
    public var text: String
    public var dueOn: Day
    public var doneOn: Day?
    /// It is no longer wanted.
    public var droppedOn: Day?

    public init(
        id: IntentionID,
        sitting: SittingID,
        text: String,
        dueOn: Day,
        doneOn: Day? = nil,
        droppedOn: Day? = nil
    ) {
        self.id = id
        self.sitting = sitting
        self.text = text
        self.dueOn = dueOn
        self.doneOn = doneOn
        self.droppedOn = droppedOn
    }

    public var isOpen: Bool { doneOn == nil && droppedOn == nil }
}
