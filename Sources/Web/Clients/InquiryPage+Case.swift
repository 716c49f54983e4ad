import Consent
import Domain
import Storage

extension InquiryPage {
    /// All that is written down of one inquiry.
    struct Case {
        var inquiry: Inquiry
        var damaged: [String] = []
        var episode: Episode?
        var authorizations: [Authorization] = []
        var disclosures: [Disclosure] = []
        /// What was not told.
        var heldBack: [Blocked] = []
        var names: [PartnerID: String] = [:]
        var practice: Practice

        var referrer: PartnerID? {
            if case .partner(let id) = inquiry.source { id } else { nil }
        }

        func name(_ id: PartnerID) -> String { names[id] ?? "A partner" }
    }

    init(_ record: Case, loop: Loop?, on today: Day) {
        let inquiry = record.inquiry
        let own = Path.clients(.inquiry(inquiry.id)).text
        func part(_ part: InquiryPart) -> String {
            Path.clients(.inquiryPart(inquiry.id, part)).text
        }
        heading = called(inquiry.client)
        lead =
            "Asked \(inquiry.receivedOn.spoken(on: today)), \(inquiry.sourceInWords(record.names))"
        leadFull = inquiry.receivedOn.inFull
        isPart2 = inquiry.part2
        let step = NextStep(
            of: inquiry,
            referrer: record.referrer.map { record.name($0) },
            hasAsked: record.authorizations.contains { $0.partner == record.referrer },
            on: today
        )
        next = step.text
        isWaiting = step.isWaiting
        edit = part(.edit)
        way = Point.all(inquiry, steps: part(.steps), back: own, on: today)
        stepping = Stepping(inquiry, action: part(.steps), on: today)
        closing = ClosingForm(inquiry, action: part(.closing), on: today)
        course = Course(record, action: part(.episode), on: today)
        source = Source(
            text: InquiryPage.named(inquiry, record),
            href: record.referrer.map { Path.partner($0).text },
            said: inquiry.heardAbout.isBlank ? nil : inquiry.heardAbout
        )
        needs = inquiry.needs.facts
        fit = FitNote(of: inquiry.needs, with: record.practice.offers)
        permits = record.authorizations.reversed().map { Permit($0, record, on: today) }
        asking = part(.permission)
        self.loop = loop
        told = ToldList(record, accounting: part(.accounting), on: today)
        heldBack = HeldList(record, on: today)
        elsewhere = part(.elsewhere)
        misfit =
            record.referrer != nil && (inquiry.fit ?? 100) < 50
                || inquiry.closing?.reason == .referredOut
                    && record.referrer != nil
            ? part(.misfit) : nil
        damaged =
            record.damaged.isEmpty
            ? nil
            : "Something here was altered or damaged on the disk and can’t be opened: "
                + record.damaged.joined(separator: ", ") + ". The rest is as you wrote it."
        mistake = part(.mistakes)
    }

    private static func named(_ inquiry: Inquiry, _ record: Case) -> String {
        switch inquiry.source {
        case .partner(let id): record.name(id)
        case .channel(let channel): channel.inWords
        case nil: Inquiry.Source.Channel.unknown.inWords
        }
    }
}

extension InquiryPage.Point {
    static func all(
        _ inquiry: Inquiry,
        steps: String,
        back: String,
        on today: Day
    ) -> [InquiryPage.Point] {
        let noted: [(String, Day?, Inquiry.Step?, String?)] = [
            ("Asked", inquiry.receivedOn, nil, nil),
            ("In touch", inquiry.contactedOn, .contacted, nil),
            ("First session booked", inquiry.scheduledOn, .scheduled, nil),
            ("Didn’t come", inquiry.noShowOn, .noShow, nil),
            ("Came to a first session", inquiry.attendedOn, .attended, nil),
            (
                inquiry.closing?.reason?.inWords ?? "Closed", inquiry.closedOn, .reopened,
                inquiry.closing?.remark
            ),
        ]
        return noted.compactMap { label, day, step, note in
            day.map { day in
                InquiryPage.Point(
                    label: label,
                    when: day.spoken(on: today),
                    full: day.inFull,
                    note: note.flatMap { $0.isEmpty ? nil : $0 },
                    takeBack: step.map { step in
                        PersonPage.Act(
                            action: steps,
                            back: back,
                            label: step == .reopened ? "Open again" : "Take back",
                            name: "clear",
                            value: step.word
                        )
                    }
                )
            }
        }
    }
}

extension InquiryPage.Stepping {
    init?(_ inquiry: Inquiry, action: String, on today: Day) {
        let steps = inquiry.nextSteps(on: today).filter { step in
            switch step {
            case .contacted, .scheduled, .attended, .noShow: true
            case .closed, .reopened: false
            }
        }
        guard !steps.isEmpty else { return nil }
        self.init(
            action: action,
            on: today.description,
            earliest: inquiry.receivedOn.description,
            latest: today.description,
            steps: steps.enumerated().map { index, step in
                InquiryPage.Step(value: step.word, label: step.inWords, isFirst: index == 0)
            }
        )
    }
}

extension InquiryPage.ClosingForm {
    init?(_ inquiry: Inquiry, action: String, on today: Day) {
        guard inquiry.closedOn == nil else { return nil }
        let likely = inquiry.nextSteps(on: today).compactMap { step -> Closing.Reason? in
            if case .closed(let closing) = step { closing.reason } else { nil }
        }
        self.init(
            action: action,
            on: today.description,
            earliest: inquiry.receivedOn.description,
            latest: today.description,
            reasons: Closing.Reason.allCases.map {
                TouchForm.Option(
                    value: $0.rawValue,
                    label: $0.inWords,
                    isChosen: $0 == likely.first
                )
            }
        )
    }
}

extension Needs {
    /// What was said of it, each with its name.
    var facts: [PersonPage.Fact] {
        [
            ("What for", specialties.joined(separator: ", ")), ("Age", age), ("Who pays", payer),
            ("How", format), ("Language", language),
        ]
        .filter { !$0.1.isBlank }.map { PersonPage.Fact(label: $0.0, text: $0.1) }
    }
}
