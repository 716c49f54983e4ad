import Domain

/// The addresses of what came of it, of who is missing, and of the reviews.
enum InsightPlace {
    case figures
    case rows
    case sheet
    /// A picture's file, by the picture's name.
    case chart(String)
    case match
    case gaps
    case introductions
    case reviews
    case sittings
    case sitting(SittingID)
    case sittingPart(SittingID, SittingPart)
    case intention(IntentionID, IntentionAct)

    var text: String {
        switch self {
        case .figures: "/insight"
        case .rows: "/insight/rows"
        case .sheet: "/insight/figures.csv"
        case .chart(let name): "/insight/charts/\(percentEncoded(name)).svg"
        case .match: "/match"
        case .gaps: "/gaps"
        case .introductions: "/introductions"
        case .reviews: "/review"
        case .sittings: "/review/sittings"
        case .sitting(let id): "/review/sittings/\(percentEncoded(id.text))"
        case .sittingPart(let id, let part):
            "/review/sittings/\(percentEncoded(id.text))/\(part.rawValue)"
        case .intention(let id, let act):
            "/review/intentions/\(percentEncoded(id.text))/\(act.rawValue)"
        }
    }

    /// One of each, for the test that all are served.
    static var samples: [InsightPlace] {
        guard let sitting = SittingID("a"), let intention = IntentionID("a") else { return [] }
        return [
            .figures, .rows, .sheet, .chart("staying"), .match, .gaps, .introductions, .reviews,
            .sittings, .sitting(sitting),
        ] + SittingPart.allCases.map { .sittingPart(sitting, $0) }
            + IntentionAct.allCases.map { .intention(intention, $0) }
    }
}

/// What can be done in a review.
enum SittingPart: String, CaseIterable, Sendable {
    case page, step, circle, intentions, end
}

/// What can become of an intention.
enum IntentionAct: String, CaseIterable, Sendable {
    case fulfilment, dropping, reopening
}
