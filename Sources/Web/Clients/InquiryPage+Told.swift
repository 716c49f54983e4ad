import Consent
import Domain
import Storage

extension InquiryPage.Course {
    /// Nil before they came.
    init?(_ record: InquiryPage.Case, action: String, on today: Day) {
        guard let attendedOn = record.inquiry.attendedOn ?? record.episode?.firstSession else {
            return nil
        }
        let episode = record.episode
        var facts: [PersonPage.Fact] = []
        if let episode {
            facts.append(.init(label: "First", text: episode.firstSession.spoken(on: today)))
            if let last = episode.lastSession {
                facts.append(.init(label: "Last", text: last.spoken(on: today)))
            }
            if let sessions = episode.sessions {
                facts.append(.init(label: "Sessions", text: String(sessions)))
            }
            facts.append(.init(label: "Stands", text: episode.ending.label))
        }
        self.init(
            action: action,
            facts: facts,
            isNew: episode == nil,
            firstSession: (episode?.firstSession ?? attendedOn).description,
            lastSession: episode?.lastSession?.description ?? "",
            sessions: episode?.sessions.map(String.init) ?? "",
            endings: Episode.Ending.allCases.map {
                TouchForm.Option(
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == episode?.ending ?? .ongoing
                )
            },
            latest: today.description,
            label: episode == nil ? "Note how it goes" : "Change it"
        )
    }
}

extension InquiryPage.Permit {
    init(_ authorization: Authorization, _ record: InquiryPage.Case, on today: Day) {
        self.init(
            who: record.name(authorization.partner),
            href: Path.clients(.authorization(authorization.id)).text,
            state: authorization.inWords(on: today),
            isValid: authorization.permission.isValid(on: today),
            scope: authorization.scope.map { $0.title.lowercased() }.joined(separator: ", "),
            obstacles: authorization.obstacles(on: today)
        )
    }
}

extension InquiryPage.ToldList {
    init?(_ record: InquiryPage.Case, accounting: String, on today: Day) {
        guard !record.disclosures.isEmpty else { return nil }
        self.init(
            items: record.disclosures.sorted { $0.on > $1.on }.map { disclosure in
                InquiryPage.Told(
                    when: disclosure.on.spoken(on: today),
                    full: disclosure.on.inFull,
                    text: "\(record.name(disclosure.partner)): \(disclosure.description)"
                )
            },
            accounting: accounting
        )
    }
}

extension InquiryPage.HeldList {
    init?(_ record: InquiryPage.Case, on today: Day) {
        guard !record.heldBack.isEmpty else { return nil }
        items = record.heldBack.sorted { $0.on > $1.on }.map { blocked in
            InquiryPage.Told(
                when: blocked.on.spoken(on: today),
                full: blocked.on.inFull,
                text: "\(record.name(blocked.partner)): \(blocked.sentence)"
            )
        }
    }
}
