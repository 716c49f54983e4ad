internal import Cadence
internal import Domain
internal import Storage

/// One partner as a person reads it.
struct ProfileNote {
    let profile: Profile
    let day: Day
    let book: Settings

    private var partner: Partner { profile.partner }

    func print(on console: Console) {
        let page = Page(console)
        page.bold(partner.name)
        page.say(work)
        page.say(standing)
        reach(page)
        list("Promises", promises, page)
        list("Remember", details, page)
        list("Knows", ties, page)
        touches(page)
        page.blank()
        page.soft("id \(partner.id)")
    }

    private var work: String {
        let kind = profile.isKindGuessed ? "\(partner.kind.inWords)?" : partner.kind.inWords
        let role = partner.role.isEmpty ? kind : "\(partner.role) (\(kind))"
        return partner.organization.isEmpty ? role : "\(role), \(partner.organization)"
    }

    private var standing: String {
        var parts = ["\(partner.circle.rawValue.sentenceCased) circle", profile.stage.inWords]
        if partner.quiet { parts.append("quiet") }
        if partner.archived { parts.append("archived") }
        if let accepting = partner.accepting {
            parts.append(accepting ? "takes new clients" : "takes no new clients")
        }
        let reason = profile.stage.reason(for: profile.relationship, settings: book, on: day)
        return parts.joined(separator: ", ") + "." + (reason.isEmpty ? "" : " \(reason)")
    }

    private func reach(_ page: Page) {
        let lines = partner.emails + partner.phones + [partner.address, partner.website]
        let said = lines.filter { !$0.isEmpty }
        if !said.isEmpty { page.say(said.joined(separator: " · ")) }
        if let through = profile.metThrough { page.say("Met through \(through.name).") }
        if !partner.tags.isEmpty { page.say("Tags: \(partner.tags.joined(separator: ", "))") }
        if !partner.research.isEmpty {
            page.blank()
            for line in partner.research.split(separator: "\n") { page.say(String(line)) }
        }
    }

    private var promises: [String] {
        profile.promises.map { promise in
            let due = "due \(promise.dueOn.spoken(on: day))"
            if promise.isOpen(on: day) { return "\(promise.text), \(due)  [\(promise.id)]" }
            if let kept = promise.keptOn {
                return "\(promise.text), kept \(kept.inWords(inYear: day.year))"
            }
            return promise.droppedOn == nil
                ? "\(promise.text), \(due)" : "\(promise.text), let go"
        }
    }

    private var details: [String] {
        profile.details.map { detail in
            detail.on.map { "\(detail.text), \($0.inWords)" } ?? detail.text
        }
    }

    private var ties: [String] {
        profile.knows.isEmpty ? [] : [profile.knows.map(\.name).joined(separator: ", ")]
    }

    private func list(_ title: String, _ lines: [String], _ page: Page) {
        guard !lines.isEmpty else { return }
        page.blank()
        page.soft(title)
        for line in lines.prefix(12) { page.say(line, indent: 2) }
        if lines.count > 12 { page.soft("  and \(lines.count - 12) more, with --json") }
    }

    private func touches(_ page: Page) {
        page.blank()
        guard profile.touchCount > 0 else {
            page.say("No touch yet. Write one down: `rapport log \"coffee with \(partner.name)\"`.")
            return
        }
        page.soft("Touches (\(profile.touches.count) of \(profile.touchCount))")
        for touch in profile.touches {
            page.say("\(touch.on.inWords(inYear: day.year)): \(touch.inWords)", indent: 2)
            if !touch.note.isEmpty { page.say(touch.note, indent: 4) }
        }
    }
}
