import Domain

/// Looking over the whole network: begin, go on, and what was kept.
struct ReviewsPage: Page {
    static let template = "reviews"

    struct Start: Sendable {
        var action = Path.insight(.sittings).text
        var pace: String
        var heading: String
        var text: String
        var label: String
    }

    struct Open: Sendable {
        var text: String
        var href: String
    }

    struct Kept: Sendable {
        var links: [Chrome.Link]
    }

    struct Intentions: Sendable {
        var items: [IntentionRow]
    }

    var title = "Look over the whole"
    var lead: String
    var open: [Open]
    var starts: [Start]
    var intentions: Intentions?
    var kept: Kept?
}

/// An intention, and what can become of it.
struct IntentionRow: Sendable {
    struct Act: Sendable {
        var action: String
        var back: String
        var name = "to"
        var value = ""
        var label: String
    }

    var text: String
    var when: String
    var whenFull: String
    var acts: [Act]
}

extension IntentionRow {
    init(_ intention: Intention, on today: Day, back: String, isOpen: Bool = true) {
        func act(_ act: IntentionAct, _ label: String) -> Act {
            let action = Path.insight(.intention(intention.id, act)).text
            return Act(action: action, back: back, label: label)
        }
        let settled =
            intention.doneOn.map { "done \($0.spoken(on: today))" }
            ?? intention.droppedOn.map { "let go \($0.spoken(on: today))" }
        self.init(
            text: intention.text,
            when: settled ?? "by \(intention.dueOn.spoken(on: today))",
            whenFull: intention.dueOn.inFull,
            acts: !isOpen
                ? []
                : intention.isOpen
                    ? [act(.fulfilment, "Done"), act(.dropping, "Let go")]
                    : [act(.reopening, "Open again")]
        )
    }
}
