import Domain
import Exchange

/// Two partners who should know each other: one note to both.
struct IntroductionPage: Page {
    static let template = "introduction"
    static let samples = [
        IntroductionPage(
            a: "Mei Chen",
            b: "Rosa Alvarez",
            text: "Dear Mei, dear Rosa,",
            mail: "mailto:a@example.org",
            problem: "Name two.",
            on: Day(number: 20_780)
        )
    ]

    var title = "Introduce two people"
    var action = Path.outreach(.introductions).text
    var people = Path.people.text
    var a: String
    var b: String
    var text: String
    var mail: String?
    var on: String
    var latest: String
    var back = Path.outreach(.shelf).text
    var problem: String?
}

extension IntroductionPage {
    init(a: String, b: String, text: String, mail: String?, problem: String? = nil, on day: Day) {
        self.init(
            a: a,
            b: b,
            text: text,
            mail: mail,
            on: day.description,
            latest: day.description,
            problem: problem
        )
    }

    /// A note that says to each who the other is, to be changed at will.
    static func note(to a: Partner, and b: Partner, topic: String, from practice: Practice)
        -> String
    {
        func called(_ partner: Partner) -> String {
            partner.given.isBlank ? Starter.salutation(partner) : partner.given
        }
        func about(_ partner: Partner) -> String {
            let words = [partner.role, partner.organization].filter { !$0.isBlank }
            let what = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
            return "\(partner.name)\(what)"
        }
        let reason =
            topic.isBlank
            ? "I think that you would enjoy knowing each other’s work."
            : "\(called(a)), you were looking for this, and it is what \(called(b)) does: \(topic)."
        let closing = ["Warmly,", practice.clinician].filter { !$0.isBlank }
        return """
            Dear \(called(a)), dear \(called(b)),

            you should know each other: \(about(a)), and \(about(b)). \(reason)

            I leave it to the two of you from here; there is no hurry.

            \(closing.joined(separator: "\n"))
            """
    }
}
