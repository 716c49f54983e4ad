import Domain

/// What one could bring.
enum Idea {
    /// Something to read or use that fits the partner's own work.
    static func resources(for kind: Partner.Kind) -> [String] {
        switch kind {
        case .medical:
            [
                "A one-page handout that a patient could take home.",
                "A short article on worry and the body, with one line on why.",
            ]
        case .school:
            [
                "A one-page guide for parents, to hand on.",
                "An idea for the weeks before exams.",
            ]
        case .mentalHealth:
            [
                "A paper or a training that you found worth the time.",
                "A name for the kind of work that neither of you does.",
            ]
        case .legal:
            [
                "A page on how children live through a separation.",
                "A short list of whom to call in a hard week.",
            ]
        case .community:
            [
                "A leaflet for their notice board.",
                "A short list of low-cost help nearby.",
            ]
        case .other:
            [
                "An article about something that you spoke of.",
                "A page that could help the people they see.",
            ]
        }
    }

    /// Something larger to give.
    static func gives(for kind: Partner.Kind) -> [String] {
        switch kind {
        case .medical:
            ["An offer to speak at a staff lunch.", "An introduction to a colleague you trust."]
        case .school:
            ["An offer to speak to parents or staff.", "An hour to think a hard question through."]
        case .mentalHealth:
            ["An hour of consultation.", "The name of someone who may need their kind of work."]
        case .legal:
            [
                "An introduction to someone they may need.",
                "An hour to think a hard question through.",
            ]
        case .community:
            ["An offer to give a talk.", "An introduction to someone who could help their people."]
        case .other:
            ["An introduction to someone in your circle.", "A word of praise for their work."]
        }
    }
}

extension Facts {
    /// One of several, another month by month, and the same all month.
    func idea(among ideas: [String]) -> String {
        let (year, month, _) = season.day.civil
        return ideas[(year * 12 + month + Int(partner.addedOn.number & 0xff)) % ideas.count]
    }

    /// From their open promises, then what was noted of them: first what is near, then the newest.
    func personal(besides candidate: Candidate) -> String? {
        if let promise = nextPromise(besides: candidate) {
            return "What you promised: \(promise.text.quoted)."
        }
        if let detail = nearDetail(besides: candidate) {
            return "A word about \(detail.text.quoted)."
        }
        guard let detail = partner.details.last(where: { $0.on == nil && !$0.text.isBlank }) else {
            return nil
        }
        return "You noted \(detail.text.quoted)."
    }

    private func nextPromise(besides candidate: Candidate) -> Promise? {
        var next: Promise?
        for (place, promise) in partner.promises.enumerated() where promise.isOpen(on: season.day) {
            if candidate.rule == .promise && candidate.fact == place { continue }
            if !promise.text.isBlank, promise.dueOn < next?.dueOn ?? .latest { next = promise }
        }
        return next
    }

    /// A detail with a day at most two weeks away, before or after.
    private func nearDetail(besides candidate: Candidate) -> Detail? {
        for (place, detail) in partner.details.enumerated() where !detail.text.isBlank {
            if candidate.rule == .remember && candidate.fact == place { continue }
            let year = season.day.year
            for year in (year - 1)...(year + 1) {
                guard let day = detail.on?.day(inYear: year) else { continue }
                if abs(day - season.day) <= 14 { return detail }
            }
        }
        return nil
    }
}
