public import Domain

/// Why a step can't be taken; nothing is changed by it.
public struct StepRefusal: Error, Hashable, Sendable {
    /// What the user reads.
    public let message: String
}

extension Inquiry {
    /// One step on the way of an inquiry, which happened on a day.
    public enum Step: Hashable, Sendable {
        case contacted
        /// The first session was booked on that day.
        case scheduled
        case attended
        case noShow
        case closed(Closing)
        /// It goes on after all.
        case reopened

        /// What the button says.
        public var inWords: String {
            switch self {
            case .contacted: "I got in touch"
            case .scheduled: "First session booked"
            case .attended: "They came"
            case .noShow: "They didn’t come"
            case .closed(let closing): closing.reason?.inWords ?? "Close"
            case .reopened: "Open again"
            }
        }

        /// The word by which the command line and the audit log call it.
        public var word: String {
            switch self {
            case .contacted: "contacted"
            case .scheduled: "scheduled"
            case .attended: "attended"
            case .noShow: "no-show"
            case .closed: "close"
            case .reopened: "reopen"
            }
        }
    }

    /// The steps that make sense next, the likeliest first.
    ///
    /// More is possible: any step may be dated anew, so that a slip is put right.
    public func nextSteps(on day: Day) -> [Step] {
        let endings = [Step.closed(Closing(.declined)), .closed(Closing(.lost))]
        let elsewhere = [Step.closed(Closing(.waitlist)), .closed(Closing(.referredOut))]
        return switch state(on: day) {
        case .received: [.contacted, .scheduled] + elsewhere + endings
        case .contacted: [.scheduled] + elsewhere + endings
        case .scheduled: [.attended, .noShow] + endings
        case .noShow: [.scheduled, .attended] + endings
        case .attended: [.closed(Closing(.declined)), .closed(Closing(.referredOut))]
        case .closed: [.reopened]
        }
    }

    /// The inquiry after a step, which keeps every other day as it was.
    ///
    /// - Parameters:
    ///   - step: what happened.
    ///   - day: when.
    ///   - today: the practice's day; nothing can have happened after it.
    /// - Returns: the inquiry as it is then.
    /// - Throws: `StepRefusal`, when it can't have happened then.
    public func taking(_ step: Step, on day: Day, today: Day) throws(StepRefusal) -> Inquiry {
        guard day <= today else {
            throw StepRefusal(
                message: "\(day.said(today)) hasn’t come yet. Give the day it happened."
            )
        }
        guard day >= receivedOn else {
            throw StepRefusal(
                message: "They asked on \(receivedOn.said(today)), so nothing can have happened on "
                    + "\(day.said(today)) already."
            )
        }
        var inquiry = self
        switch step {
        case .contacted: inquiry.contactedOn = day
        case .scheduled: inquiry.scheduledOn = day
        case .attended:
            if let scheduledOn, day < scheduledOn {
                throw StepRefusal(
                    message: "The first session was booked on \(scheduledOn.said(today)), so they "
                        + "can’t have come before. Put that day right first."
                )
            }
            inquiry.attendedOn = day
        case .noShow:
            guard attendedOn == nil else {
                throw StepRefusal(
                    message: "They came to a first session, so they are no no-show. If that was a "
                        + "slip, clear that day first."
                )
            }
            inquiry.noShowOn = day
        case .closed(let closing):
            inquiry.closedOn = day
            inquiry.closeReason = closing.text
        case .reopened:
            guard closedOn != nil else { throw StepRefusal(message: "It is open already.") }
            inquiry.closedOn = nil
            inquiry.closeReason = ""
        }
        return inquiry
    }

    /// The inquiry without a step that was noted by a slip; closing is undone by `reopened`.
    public func clearing(_ step: Step) -> Inquiry {
        var inquiry = self
        switch step {
        case .contacted: inquiry.contactedOn = nil
        case .scheduled: inquiry.scheduledOn = nil
        case .attended: inquiry.attendedOn = nil
        case .noShow: inquiry.noShowOn = nil
        case .closed, .reopened: (inquiry.closedOn, inquiry.closeReason) = (nil, "")
        }
        return inquiry
    }
}

extension Day {
    func said(_ today: Day) -> String { inWords(inYear: today.year) }
}
