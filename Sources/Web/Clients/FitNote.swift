import Domain
import Insight

/// How well what someone needs meets what the practice offers, with each part of it.
struct FitNote: Sendable {
    struct Part: Sendable {
        var label: String
        var met: String?
        var missing: String?
    }

    /// "85 of 100"; nil while nothing can be compared.
    var score: String?
    /// One plain sentence.
    var sentence: String
    var parts: [Part]

    init(of needs: Needs, with offers: Offers) {
        let fit = Fit(of: needs, with: offers)
        score = fit.score.map { "\($0) of 100" }
        sentence = FitNote.sentence(fit, needs, offers)
        parts = fit.breakdown.map { part in
            Part(
                label: part.dimension.label,
                met: part.met.isEmpty ? nil : part.met.joined(separator: ", "),
                missing: part.missing.isEmpty ? nil : part.missing.joined(separator: ", ")
            )
        }
    }

    private static func sentence(_ fit: Fit, _ needs: Needs, _ offers: Offers) -> String {
        guard let score = fit.score else {
            if offers.isEmpty {
                return "Say in Settings what you treat, and the fit stands here."
            }
            return needs == Needs()
                ? "As soon as you note what they need, the fit stands here."
                : "Nothing they need is among what you have said of your practice."
        }
        switch score {
        case 80...: return "What you do is what they need."
        case 50..<80: return "You could be right for them; look at what is missing."
        default: return "Someone else may serve them better."
        }
    }
}

extension FitNote {
    /// 0 to 100, as it is kept with an inquiry; nil when nothing can be compared.
    static func score(of needs: Needs, with offers: Offers) -> Int? {
        Fit(of: needs, with: offers).score
    }
}
