internal import Cadence
internal import Domain

/// The week's list as a person reads it.
struct TodayNote {
    let plan: Plan
    /// Whether there is anyone in the practice at all.
    let hasPartners: Bool

    func print(on console: Console) {
        let page = Page(console)
        page.bold(plan.on.inFull)
        guard hasPartners else {
            page.say(
                "Nobody is here yet. Bring in your address book with `rapport import FILE`, or add"
                    + " one person with `rapport add \"Dr. Mei Chen\"`."
            )
            return
        }
        page.say(summary)
        for notice in plan.notices {
            page.blank()
            page.say(notice.text, indent: 2, in: page.paint.amber)
        }
        section("Owed", plan.nudges.filter { $0.class == .obligation }, page)
        section("Tending", plan.nudges.filter { $0.class == .tending }, page)
        rest(page)
    }

    private var summary: String {
        guard !plan.nudges.isEmpty else {
            return "Nothing is due. Everyone has heard from you in good time."
        }
        let minutes = plan.nudges.filter { $0.rule != .review }.map(\.minutes).reduce(0, +)
        let owed = plan.nudges.count { $0.class == .obligation }
        let things = Spoken.count(plan.nudges.count, "thing", "things").sentenceCased
        let time = minutes > 0 ? ", about \(minutes) minutes" : ""
        guard owed > 0 else { return "\(things)\(time)." }
        let are = owed == 1 ? "is" : "are"
        return "\(things)\(time). \(Spoken.number(owed).sentenceCased) \(are) owed."
    }

    private func section(_ title: String, _ nudges: [Nudge], _ page: Page) {
        guard !nudges.isEmpty else { return }
        page.blank()
        page.soft(title)
        for nudge in nudges {
            page.blank()
            head(of: nudge, page)
            page.say(nudge.because, indent: 4)
            if !nudge.bring.isEmpty { page.say("Bring: \(nudge.bring)", indent: 4) }
            for also in nudge.also {
                page.say(
                    "Also \(also.rule.inShort): \(also.because)",
                    indent: 4,
                    in: page.paint.soft
                )
            }
        }
    }

    /// What to do on the left, when and how long on the right.
    private func head(of nudge: Nudge, _ page: Page) {
        let isLate = nudge.overdueDays > 0
        let due = isLate ? Spoken.late(nudge.overdueDays) : nudge.dueOn.spoken(on: plan.on)
        let painted: String
        if isLate, nudge.class == .obligation {
            painted = page.paint.rose(due)
        } else {
            painted = nudge.dueOn == plan.on ? page.paint.amber(due) : due
        }
        page.split(
            nudge.headline,
            Shown(
                text: "\(due), \(nudge.minutes) min",
                painted: "\(painted), \(nudge.minutes) min"
            ),
            indent: 2
        )
    }

    private func rest(_ page: Page) {
        let more = plan.total - plan.nudges.count
        if more > 0 {
            page.blank()
            page.soft("\(Spoken.number(more).sentenceCased) more can wait: `rapport today --all`.")
        }
        guard !plan.later.isEmpty else { return }
        page.blank()
        page.soft("Later")
        for nudge in plan.later.prefix(4) {
            page.say("\(nudge.dueOn.inWords(inYear: plan.on.year)): \(nudge.headline)", indent: 4)
        }
    }
}
