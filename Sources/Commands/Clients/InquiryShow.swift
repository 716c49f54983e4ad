internal import ArgumentParser
internal import Consent
internal import Domain
internal import Exchange
internal import Storage

/// `rapport inquiry show`.
struct InquiryShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one inquiry with all that belongs to it.",
        discussion: """
            EXAMPLES
              rapport inquiry show S.J.
              rapport inquiry show 0198f2ab --json
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let day = try standing.day(in: store)
        let id = try client.find(in: store, on: day, keyring).id
        guard let profile = try store.inquiry(id, on: day, keyring: keyring) else { return }
        try store.audit(.view(id), by: .owner, session: "command")
        if printing.json {
            Console.current.printJSON { $0.fields(of: profile) }
        } else {
            print(profile, day)
        }
    }

    private func print(_ profile: InquiryProfile, _ day: Day) {
        let page = Page(.current)
        let inquiry = profile.inquiry
        let source = (inquiry.source ?? .channel(.unknown)).inWords(profile.listed.referrer)
        page.bold(inquiry.client.isEmpty ? "A client" : inquiry.client)
        page.say("Asked on \(inquiry.receivedOn.inWords(inYear: day.year)); source: \(source).")
        if !inquiry.heardAbout.isBlank { page.say("They said: “\(inquiry.heardAbout)”.") }
        if inquiry.part2 { page.say("42 CFR Part 2 protects these records.") }
        if let fit = inquiry.fit { page.say("Fit \(fit) of 100.") }
        page.say(inquiry.closing?.inWords ?? profile.listed.state.inWords)
        page.say(profile.listed.next.text)
        if !profile.listed.opened.damaged.isEmpty {
            page.say(InquiryNote.damage(profile.listed.opened.damaged))
        }
        if let episode = profile.episode { page.say(Self.words(episode, day)) }
        for authorization in profile.authorizations.map(\.record) {
            let name = profile.people[authorization.partner]?.name ?? authorization.partner.text
            page.say("Permission to tell \(name): \(authorization.inWords(on: day)).")
            for obstacle in authorization.obstacles(on: day) { page.say(obstacle, indent: 2) }
        }
        for told in profile.disclosures.map(\.record) {
            page.say(
                "Told \(told.recipient) on \(told.on.inWords(inYear: day.year)): \(told.description)."
            )
        }
        for blocked in profile.blocked.map(\.record) {
            page.say(
                "Not told on \(blocked.on.inWords(inYear: day.year)): \(blocked.sentence)"
            )
        }
    }

    private static func words(_ episode: Episode, _ day: Day) -> String {
        var parts = ["First session on \(episode.firstSession.inWords(inYear: day.year))"]
        if let last = episode.lastSession {
            parts.append("last on \(last.inWords(inYear: day.year))")
        }
        if let sessions = episode.sessions { parts.append("\(sessions) sessions") }
        return parts.joined(separator: ", ") + "; \(episode.ending.inWords)."
    }
}

extension JSONWriter {
    fileprivate mutating func fields(of profile: InquiryProfile) {
        fields(of: profile.listed)
        field("authorizations", each: profile.authorizations) { writer, opened in
            writer.value(Archive.Record.authorization(opened.record))
        }
        field("disclosures", each: profile.disclosures) { writer, opened in
            writer.value(Archive.Record.disclosure(opened.record))
        }
        field("blocked", each: profile.blocked) { writer, opened in
            writer.object { writer in
                writer.field("partner", opened.record.partner)
                writer.field("on", opened.record.on)
                writer.field("milestone", opened.record.milestone.rawValue)
                writer.field("reason", opened.record.reason)
                writer.field("because", opened.record.sentence)
            }
        }
    }
}
