internal import Cadence
internal import Domain
internal import Exchange

/// The list as a mail, in words that tell nothing of any client.
struct MondayMail {
    private let plan: Plan

    init(_ plan: Plan) {
        self.plan = plan
    }

    func message(from: Mailbox?, to: Mailbox?, at milliseconds: Int64) -> MailMessage {
        MailMessage(
            from: from,
            to: [to].compactMap(\.self),
            subject: subject,
            text: text,
            html: html,
            writtenAt: milliseconds,
            isDraft: false
        )
    }

    /// Without a name: subjects are shown on locked phones.
    private var subject: String {
        switch plan.nudges.count {
        case 0: "This week: nobody is waiting"
        case 1: "This week: one thing to do"
        case let count: "This week: \(count) things to do"
        }
    }

    private var lead: String {
        plan.nudges.isEmpty
            ? "Nobody is waiting for a word from you this week."
            : "These would be good to do this week, in \(plan.minutes) minutes or so:"
    }

    private static let close = "Rapport says why, and what to bring."

    private func when(_ nudge: Nudge) -> String {
        let day = nudge.shownOn(plan.on)
        return day == plan.on ? "today" : "\(day.weekday.name), \(day.spokenDate)"
    }

    private var text: String {
        let lines = plan.nudges.map { "* \($0.calmTitle) (\(when($0)))" }
        let list = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n\n"
        return "\(lead)\n\n\(list)\(Self.close)\n"
    }

    private var html: String {
        let items = plan.nudges.map { nudge in
            "<li>\(Self.escaped(nudge.calmTitle)) <small>\(Self.escaped(when(nudge)))</small></li>"
        }
        let list = items.isEmpty ? "" : "<ul>\(items.joined(separator: "\n"))</ul>\n"
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>\(Self.escaped(subject))</title></head>
            <body><p>\(Self.escaped(lead))</p>
            \(list)<p>\(Self.close)</p></body></html>

            """
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

extension Day {
    /// "5 March".
    fileprivate var spokenDate: String { "\(dayOfMonth) \(Day.monthNames[month - 1])" }
}
