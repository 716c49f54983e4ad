internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Storage

/// `rapport partner snooze`: "not now".
struct PartnerSnooze: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze",
        abstract: "Say \"not now\" to a nudge until a day.",
        discussion: """
            Without a rule it is what today's list says first of that partner; without --until, two \
            weeks.

            EXAMPLES
              rapport partner snooze "Mei Chen"
              rapport partner snooze "Mei Chen" check-in --until 2026-12-01
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Argument(help: "A rule, such as check-in, meet, resource or thank-you.")
    var rule: Rule?

    @Option(help: ArgumentHelp("The day on which it speaks again.", valueName: "yyyy-mm-dd"))
    var until: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if rule == .review {
            throw ValidationError("The review is the practice's own: rapport review --not-before.")
        }
    }

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let person = try Who.find(partner, in: store)
        let until = until?.day ?? day.adding(days: 14)
        guard until > day else {
            throw Complaint.refused(
                "\(until) is not ahead, so nothing was put off. Say a later day."
            )
        }
        let rule = try rule ?? first(for: person, store, day)
        try store.snooze(Snooze(partner: person.id, rule: rule, until: until), by: .owner)
        Change.report(
            "\(rule.inShort.sentenceCased) for \(person.name) can wait until"
                + " \(until.spoken(on: day)).",
            of: person.id,
            asJSON: printing.json
        )
    }

    private func first(for person: Person, _ store: Store, _ day: Day) throws -> Rule {
        let plan = Plan(try store.book(on: day, of: 1), on: day, all: true)
        guard let nudge = plan.nudges.first(where: { $0.partner == person.id }) else {
            throw Complaint.refused(
                "Nothing is due for \(person.name), so there is nothing to put off. To put off what"
                    + " will be, name its rule."
            )
        }
        return nudge.rule
    }
}
