public import Domain

/// What to do about it: one thing, with its evidence.
///
/// People stand in the order of their names, and a sentence names at most three: this is no ranking.
public struct Advice: Hashable, Sendable {
    public enum Topic: String, CaseIterable, Sendable {
        case timeWellSpent = "time-well-spent"
        case quietRoots = "quiet-roots"
        case thankThem = "thank-them"
        case oneBasket = "one-basket"
        case askHow = "ask-how"

        public var label: String {
            switch self {
            case .timeWellSpent: "Time well spent"
            case .quietRoots: "Quiet roots"
            case .thankThem: "Thank them"
            case .oneBasket: "One basket"
            case .askHow: "Ask how they heard"
            }
        }
    }

    public let topic: Topic
    public let sentence: Sentence
    /// Whom it is about, as far as a sentence names them.
    public let people: [PartnerID]

    /// How many sentences there are at most.
    public static let limit = 5

    /// What the figures and the people behind them suggest, each topic at most once.
    public static func from(_ report: Report, _ companions: [Companion]) -> [Advice] {
        let advice = [
            timeWellSpent(report), quietRoots(report, companions), thankThem(companions),
            oneBasket(report), askHow(report),
        ]
        return Array(advice.compactMap { $0 }.prefix(limit))
    }

    /// Of the kinds whose referred mostly came, the one that most of them came from.
    private static func timeWellSpent(_ report: Report) -> Advice? {
        let best = report.kinds.filter { kind in
            let figures = kind.figures
            return (figures.minutes?.total ?? 0) >= 60 && figures.attended >= 2
                && figures.attended * 2 > figures.decided
        }
        .max { ($0.figures.attended, $1.kind.rawValue) < ($1.figures.attended, $0.kind.rawValue) }
        guard let best, let minutes = best.figures.minutes?.total else { return nil }
        let group = Selection.Group.kind(best.kind)
        let figures = best.figures
        return Advice(
            topic: .timeWellSpent,
            sentence:
                "\(hours(minutes)) went to your \(best.kind.adjective) partners, and \(figures.attended, Selection(group, .attended)) of \(figures.decided, Selection(group, .decided)) whom they sent came to a first session. Keep it up.",
            people: []
        )
    }

    /// Who sends people although nothing was heard of each other for half a year.
    private static func quietRoots(_ report: Report, _ companions: [Companion]) -> Advice? {
        let since = report.asOf.adding(months: -6)
        let quiet = companions.filter {
            $0.isOpen && $0.lastReferralOn != nil && ($0.lastTouchOn.map { $0 < since } ?? true)
        }
        .inOrderOfNames
        guard !quiet.isEmpty else { return nil }
        let verb = plural(quiet.count, "thinks", "think")
        return Advice(
            topic: .quietRoots,
            sentence:
                "\(named(quiet)) still \(verb) of you, though you haven’t been in touch for six months. A word would be welcome.",
            people: quiet.prefix(3).map(\.id)
        )
    }

    private static func thankThem(_ companions: [Companion]) -> Advice? {
        let open = companions.filter(\.isToBeThanked).inOrderOfNames
        guard !open.isEmpty else { return nil }
        return Advice(
            topic: .thankThem,
            sentence:
                "No handwritten thank-you is noted since \(named(open)) last thought of you. Three lines are enough.",
            people: open.prefix(3).map(\.id)
        )
    }

    private static func oneBasket(_ report: Report) -> Advice? {
        guard report.referrals >= 5, let top = report.topShare, top > 0.5,
            let source = report.sources.first(where: { source in
                guard case .partner = source.origin else { return false }
                return source.figures.inquiries * 2 > report.referrals
            }), case .partner(let id, _) = source.origin
        else { return nil }
        let rows = Selection(source.group)
        return Advice(
            topic: .oneBasket,
            sentence:
                "\(source.figures.inquiries, rows) of \(report.referrals, Selection(.partners)) referrals came from \(source.name, id). Getting to know one more such person spreads the weight.",
            people: [id]
        )
    }

    private static func askHow(_ report: Report) -> Advice? {
        let missing = report.practice.inquiries - report.known
        guard missing * 5 > report.practice.inquiries else { return nil }
        let rows = Selection(.source(.channel(.unknown)))
        return Advice(
            topic: .askHow,
            sentence:
                "Of \(missing, rows) in \(report.practice.inquiries, Selection()) it isn’t known how they heard of you. One question in the first call answers it.",
            people: []
        )
    }

    /// The first three by name, and how many more there are.
    private static func named(_ people: [Companion]) -> Sentence {
        let shown = people.prefix(3)
        let others = people.count - shown.count
        return shown.enumerated().reduce(into: Sentence(stringLiteral: "")) { sentence, each in
            let (place, person) = each
            let isLast = others == 0 && place > 0 && place == shown.count - 1
            sentence =
                sentence + "\(place == 0 ? "" : isLast ? " and " : ", ")\(person.name, person.id)"
        } + (others == 0 ? "" : " and \(String(others)) more")
    }

    private static func hours(_ minutes: Int) -> String {
        let hours = (minutes + 30) / 60
        return "\(hours) \(plural(hours, "hour", "hours"))"
    }
}

extension [Companion] {
    fileprivate var inOrderOfNames: [Companion] {
        sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}

extension Partner.Kind {
    /// In front of "partners".
    var adjective: String {
        switch self {
        case .medical: "medical"
        case .school: "school"
        case .mentalHealth: "mental-health"
        case .legal: "legal"
        case .community: "community"
        case .other: "other"
        }
    }
}
