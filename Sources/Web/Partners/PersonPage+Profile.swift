import Cadence
import Domain
import Storage

extension PersonPage {
    init(
        _ profile: Profile,
        settings: Settings,
        on today: Day,
        before cursor: String? = nil,
        filter: TimelineFilter = .all
    ) {
        let partner = profile.partner
        let here = Path.partner(partner.id).text
        func path(_ part: PartnerPart) -> String { Path.partnerPart(partner.id, part).text }
        func link(_ person: Person) -> Link {
            Link(name: person.name, href: Path.partner(person.id).text)
        }
        title = partner.name
        initials = monogram(of: partner.name)
        isCore = partner.circle == .core
        let words = [partner.role, partner.organization].filter { !$0.isEmpty }
        about = words.isEmpty ? nil : words.joined(separator: " · ")
        circleLine = "\(partner.kind.label)\(profile.isKindGuessed ? " (guessed)" : "")"
        isQuiet = partner.quiet
        isArchived = partner.archived
        logHref = Path.newTouch.with([("partner", partner.id.text), ("back", here)])
        editHref = path(.edit)
        mergeHref = path(.merge)
        writeHref = Path.letter(to: partner.id)
        meetHref = Path.outreach(.meeting(partner.id)).text
        researchHref = Path.outreach(.research(partner.id)).text
        menu = [
            Act(
                action: path(.quiet),
                back: here,
                label: partner.quiet ? "Nudge me about them again" : "No nudges about them",
                value: partner.quiet ? "no" : "yes"
            ),
            Act(
                action: path(.archival),
                back: here,
                label: partner.archived ? "Bring back from the archive" : "Put into the archive",
                value: partner.archived ? "no" : "yes"
            ),
        ]
        circles = Circles(
            action: path(.circle),
            back: here,
            options: Partner.Circle.allCases.map {
                TouchForm.Option(
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == partner.circle
                )
            }
        )
        lookalikes =
            profile.lookalikes.isEmpty
            ? nil
            : Notices(
                text: "Perhaps the same person as",
                links: profile.lookalikes.map { other in
                    Link(
                        name: other.name,
                        href: Path.partnerPart(partner.id, .merge).with([("with", other.id.text)])
                    )
                }
            )
        standing = Standing(profile, settings: settings, on: today)
        facts = PersonPage.facts(partner)
        met = Met(
            since: "Since \(partner.addedOn.inWords(inYear: today.year))",
            through: profile.metThrough.map(link),
            introduced: profile.introduced.map(link),
            introducedLabel: profile.introduced.isEmpty ? nil : "Introduced you to"
        )
        tags = partner.tags
        promises = profile.promises.filter { $0.isOpen(on: today) }
            .map { Word($0, on: today, back: here) }
        let closed = profile.promises.filter { !$0.isOpen(on: today) }
        kept =
            closed.isEmpty
            ? nil
            : Words(
                items: closed.prefix(20).map { Word($0, on: today, back: here) },
                count: closed.count
            )
        promising = Adding(
            action: path(.promises),
            back: here,
            due: today.adding(days: 7).description
        )
        details = profile.details.map { Word($0, on: today, back: here) }
        remembering = Adding(action: path(.details), back: here)
        timeline =
            profile.touches.isEmpty
            ? nil
            : Timeline(
                filters: TimelineFilter.allCases.map { choice in
                    let only = choice == .all ? "" : choice.rawValue
                    return Chrome.Link(
                        label: choice.label,
                        href: Path.partner(partner.id).with([("only", only)]) + "#timeline",
                        isCurrent: choice == filter
                    )
                },
                entries: PersonPage.entries(
                    profile,
                    filter,
                    isNewest: cursor == nil,
                    on: today,
                    back: here
                ),
                count: counted(profile.touchCount, "time", "times"),
                older: profile.next.map {
                    let only = filter == .all ? "" : filter.rawValue
                    return Path.partner(partner.id).with([("before", $0.text), ("only", only)])
                        + "#timeline"
                }
            )
        offers = PersonPage.offers(partner.offers)
        accepting = partner.accepting.map {
            $0 ? "Takes new clients." : "Takes no new clients now."
        }
        research = partner.research.isBlank ? nil : partner.research
        ties = profile.knows.map { person in
            Tie(
                name: person.name,
                href: Path.partner(person.id).text,
                removal: Act(
                    action: path(.ties),
                    back: here,
                    label: "Remove",
                    name: "untie",
                    value: person.id.text
                )
            )
        }
        tying = Adding(action: path(.ties), back: here)
    }

    private static func entries(
        _ profile: Profile,
        _ filter: TimelineFilter,
        isNewest: Bool,
        on today: Day,
        back: String
    ) -> [Entry] {
        // Newest first: what has been answered since waits no more.
        var isAnswered = !isNewest
        return profile.touches.compactMap { touch in
            defer { if touch.direction == .out { isAnswered = true } }
            guard filter.holds(touch) else { return nil }
            return Entry(touch, waits: touch.needsReply && !isAnswered, on: today, back: back)
        }
    }

    private static func facts(_ partner: Partner) -> [Fact] {
        var facts = partner.emails.map {
            Fact(
                label: "E-mail",
                text: $0,
                href: $0.contains("@") ? "mailto:\(percentEncoded($0))" : nil
            )
        }
        facts += partner.phones.map { phone in
            Fact(
                label: "Phone",
                text: phone,
                href: "tel:" + String(phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
            )
        }
        if !partner.address.isBlank { facts.append(Fact(label: "Address", text: partner.address)) }
        if !partner.website.isBlank {
            facts.append(
                Fact(label: "Website", text: partner.website, href: safeLink(partner.website))
            )
        }
        if !partner.npi.isBlank { facts.append(Fact(label: "NPI", text: partner.npi)) }
        if !partner.phones.isEmpty || !partner.emails.isEmpty {
            facts.append(
                Fact(
                    label: "Card",
                    text: "Add to my phone",
                    href: Path.calendar(.card(partner.id)).text
                )
            )
        }
        return facts
    }

    /// A link to another site only when it is one: never `javascript:` or the like.
    static func safeLink(_ text: String) -> String? {
        let lower = text.lowercased()
        guard text.allSatisfy({ !$0.isWhitespace && $0 != "\\" }) else { return nil }
        if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return text }
        return lower.contains(":") || !lower.contains(".") ? nil : "https://\(text)"
    }

    private static func offers(_ offers: Offers) -> [Fact] {
        [
            ("Treats", offers.specialties), ("Ages", offers.ages), ("Payers", offers.payers),
            ("Formats", offers.formats), ("Languages", offers.languages),
        ].filter { !$0.1.isEmpty }
            .map { Fact(label: $0.0, text: $0.1.joined(separator: ", ")) }
    }
}

extension PersonPage.Standing {
    init(_ profile: Profile, settings: Settings, on today: Day) {
        let last = profile.touches.first
        let plan = Plan(
            Book(settings: settings, relationships: [profile.relationship]),
            on: today,
            all: true
        )
        // Whether it is time to begin depends on all the others.
        let next = (plan.nudges + plan.later).first { $0.partner != nil && $0.rule != .begin }
        self.init(
            stage: profile.stage.label,
            reason: profile.stage.reason(for: profile.relationship, settings: settings, on: today),
            last: last.map {
                "\($0.said(with: profile.relationship.shortName)), \(ago($0.on, on: today))"
            }
                ?? "Not yet",
            lastFull: last?.on.inFull ?? "",
            next: next.map { NudgeTitle.text($0, of: profile.relationship) }
                ?? "Nothing in the next weeks",
            nextWhen: next.map { dated($0.dueOn, on: today) } ?? ""
        )
    }
}

extension Relationship {
    /// As one speaks of them.
    var shortName: String { given.isEmpty ? name : given }
}

extension PersonPage.Word {
    init(_ promise: Promise, on today: Day, back: String) {
        func act(_ act: PromiseAct, _ label: String) -> PersonPage.Act {
            PersonPage.Act(action: Path.promise(promise.id, act).text, back: back, label: label)
        }
        let isOpen = promise.isOpen(on: today)
        let closed =
            promise.keptOn.map { "kept \($0.spoken(on: today))" }
            ?? promise.droppedOn.map { "dropped \($0.spoken(on: today))" }
        let late = today - promise.dueOn
        self.init(
            text: promise.text,
            when: isOpen
                ? late > 0 ? "\(length(ofDays: late)) late" : promise.dueOn.spoken(on: today)
                : closed ?? promise.dueOn.spoken(on: today),
            whenFull: promise.dueOn.inFull,
            isLate: isOpen && late > 0,
            isDue: isOpen && late == 0,
            acts: isOpen
                ? [act(.fulfilment, "Kept"), act(.dropping, "Drop")] : [act(.reopening, "Reopen")],
            promise: promise.id
        )
    }

    init(_ detail: Detail, on today: Day, back: String) {
        let when: String? = detail.on.map {
            switch $0 {
            case .yearly(let month, let day): "\(day) \(Day.monthNames[month - 1]), every year"
            case .once(let day): day.inWords(inYear: today.year)
            }
        }
        self.init(
            text: detail.text,
            when: when ?? "",
            whenFull: "",
            isLate: false,
            isDue: false,
            acts: [
                PersonPage.Act(
                    action: Path.detailRemoval(detail.id).text,
                    back: back,
                    label: "Remove"
                )
            ]
        )
    }
}

extension PersonPage.Entry {
    init(_ touch: Touch, waits: Bool, on today: Day, back: String) {
        var about = [touch.purpose.label]
        if let minutes = touch.minutes { about.append("\(minutes) min") }
        self.init(
            day: touch.on.spoken(on: today),
            dayFull: touch.on.inFull,
            headline: touch.headline,
            about: about.joined(separator: " · "),
            note: touch.note.isBlank ? nil : touch.note,
            isMeeting: touch.channel.isMeeting,
            calendar: touch.channel.isMeeting
                ? Path.outreach(.invitation(touch.partner)).with([("on", touch.on.description)])
                : nil,
            waits: waits,
            removal: PersonPage.Act(
                action: Path.touchRemoval(touch.id).text,
                back: back,
                label: "Remove"
            ),
            touch: touch.id,
            headlineOfColleague: touch.headlineOfColleague
        )
    }
}

extension Touch {
    /// On the partner's own page, where the colleague's name stands beside it.
    fileprivate var headlineOfColleague: String {
        let isIn = direction == .inbound
        switch channel {
        case .inPerson, .video, .event: return headline
        case .phone: return isIn ? "They called a colleague" : "A colleague called"
        case .email: return isIn ? "They e-mailed a colleague" : "A colleague e-mailed"
        case .text: return isIn ? "They messaged a colleague" : "A colleague messaged"
        case .letter: return isIn ? "Their letter to a colleague" : "A colleague’s letter"
        case .note:
            return isIn ? "Their handwritten note to a colleague" : "A colleague’s handwritten note"
        }
    }

    /// On the partner's own page, where the name goes without saying.
    var headline: String {
        let isIn = direction == .inbound
        switch channel {
        case .inPerson: return "Met in person"
        case .video: return "Met by video"
        case .phone: return isIn ? "They called" : "You called"
        case .email: return isIn ? "They e-mailed" : "You e-mailed"
        case .text: return isIn ? "They messaged" : "You messaged"
        case .letter: return isIn ? "Their letter" : "Your letter"
        case .note: return isIn ? "Their handwritten note" : "Your handwritten note"
        case .event: return "At an event"
        }
    }
}
