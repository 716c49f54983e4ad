import Domain
import Insight

/// One step of a review, or all of it to keep.
struct ReviewPage: Page {
    static let template = "review"

    struct Step: Sendable {
        var label: String
        var isCurrent: Bool
    }

    struct Look: Sendable {
        var heading: String
        var answers: [Told]
        var advice: InsightPage.AdviceList?
        var charts: [ChartView]
    }

    /// Someone whose circle is looked at again.
    struct Person: Sendable {
        struct Choice: Sendable {
            var value: String
            var label: String
            var isPrimary: Bool
        }

        var action: String
        var id: String
        var name: String
        var href: String
        var initials: String
        var isCore: Bool
        var circle: String
        var stage: String
        var reason: String
        var place: String
        var choices: [Choice]
    }

    struct Circle: Sendable {
        var name: String
        var people: String
    }

    struct Circles: Sendable {
        var person: Person?
        /// When everyone was looked at, or there is nobody.
        var rest: String?
        var circles: [Circle]
    }

    struct Intending: Sendable {
        var items: [IntentionRow]
        var form: IntentionForm?
        var enough: String?
    }

    struct IntentionForm: Sendable {
        var action: String
        var text = ""
        var due: String
        var from: String
        var placeholder: String
    }

    struct Thanks: Sendable {
        struct One: Sendable {
            var name: String
            var href: String
            var when: String
            var write: String?
        }

        var people: [One]
        var rest: String?
    }

    /// The way on.
    struct Onward: Sendable {
        var action: String
        var name: String
        var value: String
        var label: String
    }

    var title: String
    var lead: String
    var problem: String?
    var steps: [Step]
    var look: Look?
    var circles: Circles?
    var gaps: GapList?
    var intending: Intending?
    var thanks: Thanks?
    var back: Onward?
    var onward: Onward?
    var leave: Chrome.Link
}
