public import Domain

/// Which inquiries of a period a number counts, so that every number can show the rows behind it.
public struct Selection: Hashable, Sendable {
    /// Where they came from.
    public enum Group: Hashable, Sendable {
        case all
        /// From a partner or by word of mouth.
        case referred
        /// From any other source but `unknown`.
        case cold
        /// From any source but `unknown`.
        case known
        /// From any partner.
        case partners
        case source(Inquiry.Source)
        /// From the partners of a kind.
        case kind(Partner.Kind)
    }

    /// What came of them.
    public enum Outcome: String, CaseIterable, Sendable {
        case any, decided, pending, attended
        case noShow = "no-show"
        /// Attended, or a no-show.
        case expected
        /// Treatment had begun.
        case began
        case ended, ongoing, completed
        /// How well their needs fit is known.
        case fitKnown = "fit"
    }

    public var group: Group
    public var outcome: Outcome

    public init(_ group: Group = .all, _ outcome: Outcome = .any) {
        self.group = group
        self.outcome = outcome
    }

    /// Whether an inquiry is one of them, as it is known on a day; its period is the caller's.
    public func contains(
        _ intake: Intake,
        asOf day: Day,
        kindOf kind: (PartnerID) -> Partner.Kind?
    ) -> Bool {
        intake.receivedOn <= day && group.contains(intake, kindOf: kind)
            && intake.met(outcome, asOf: day)
    }
}

extension Selection.Group {
    func contains(_ intake: Intake, kindOf kind: (PartnerID) -> Partner.Kind?) -> Bool {
        let source = intake.source ?? .channel(.unknown)
        switch self {
        case .all: return true
        case .referred: return source.isReferral
        case .cold: return source.isCold
        case .known: return source != .channel(.unknown)
        case .source(let wanted): return source == wanted
        case .partners:
            if case .partner = source { return true }
            return false
        case .kind(let wanted):
            guard case .partner(let id) = source else { return false }
            return kind(id) == wanted
        }
    }
}

extension Inquiry.Source {
    /// From a partner or by word of mouth.
    var isReferral: Bool {
        switch self {
        case .partner: true
        case .channel(let channel): channel == .wordOfMouth
        }
    }

    /// From any other source, if it is known.
    var isCold: Bool { !isReferral && self != .channel(.unknown) }
}

extension Intake {
    func met(_ outcome: Selection.Outcome, asOf day: Day) -> Bool {
        let attended = attendedOn.isKnown(on: day)
        let noShow = !attended && noShowOn.isKnown(on: day)
        let decided = attended || noShow || closedOn.isKnown(on: day)
        let began = course.map { $0.firstSession <= day } ?? false
        let ended = began && (course?.hasEnded(by: day) ?? false)
        return switch outcome {
        case .any: true
        case .decided: decided
        case .pending: !decided
        case .attended: attended
        case .noShow: noShow
        case .expected: attended || noShow
        case .began: began
        case .ended: ended
        case .ongoing: began && !ended
        case .completed: ended && course?.ending == .completed
        case .fitKnown: fit != nil
        }
    }
}

extension Course {
    func hasEnded(by day: Day) -> Bool { ending != .ongoing && lastSession.isKnown(on: day) }
}

extension Selection.Group {
    /// As an address says it: a word, a channel's word, `kind-medical`, or a partner's id.
    public var text: String {
        switch self {
        case .all: "all"
        case .referred: "referred"
        case .cold: "cold"
        case .known: "known"
        case .partners: "partners"
        case .source(.channel(let channel)): channel.rawValue
        case .source(.partner(let id)): id.text
        case .kind(let kind): "kind-\(kind.rawValue)"
        }
    }

    public init?(_ text: String) {
        switch text {
        case "", "all": self = .all
        case "referred": self = .referred
        case "cold": self = .cold
        case "known": self = .known
        case "partners": self = .partners
        default:
            if text.hasPrefix("kind-"), let kind = Partner.Kind(rawValue: String(text.dropFirst(5)))
            {
                self = .kind(kind)
            } else if let channel = Inquiry.Source.Channel(rawValue: text) {
                self = .source(.channel(channel))
            } else if let id = PartnerID(text) {
                self = .source(.partner(id))
            } else {
                return nil
            }
        }
    }
}
