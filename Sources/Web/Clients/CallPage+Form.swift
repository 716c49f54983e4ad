import Consent
import Domain

extension CallPage {
    /// What the form is drawn from besides what was typed.
    struct Surroundings {
        var practice: Practice
        var spoken: SpokenSource
        /// The partner who was chosen before, and stays in sight whatever the words say.
        var chosen: Candidate?
        var today: Day
    }

    /// The form of a new call, or of an inquiry that is changed.
    init(
        _ values: CallValues,
        in around: Surroundings,
        changing id: InquiryID? = nil,
        problem: String? = nil,
        meanwhile: Meanwhile? = nil
    ) {
        if id != nil { title = "Change an inquiry" }
        heading = id == nil ? "A call" : "Change what you noted"
        action = id.map { Path.clients(.inquiry($0)).text } ?? Path.clients(.inquiries).text
        back = id.map { Path.clients(.inquiry($0)).text } ?? Path.clients(.inquiries).text
        self.problem = problem
        self.meanwhile = meanwhile
        openings = OpeningsNote.sentence(around.practice.openings)
        said = values.said
        heard = Heard(values, in: around)
        channels = Inquiry.Source.Channel.allCases.map { channel in
            TouchForm.Option(
                value: channel.rawValue,
                label: channel.inWords,
                isChosen: channel.rawValue == values.source
            )
        }
        who = values.who
        client = values.client
        fields = Field.all(values.needs, around.practice.offers)
        isPart2 = values.isPart2
        received = values.received
        latest = around.today.description
        next =
            id == nil
            ? Next(
                options: CallNext.allCases.map {
                    TouchForm.Option(
                        value: $0.rawValue,
                        label: $0.label,
                        isChosen: $0 == values.next
                    )
                }
            ) : nil
        save = "Save"
    }
}

extension CallPage.Heard {
    init(_ values: CallValues, in around: CallPage.Surroundings) {
        var candidates = around.spoken.candidates.compactMap { candidate -> CallPage.Candidate? in
            guard case .partner = candidate.source else { return nil }
            let value = CallValues.value(of: candidate.source)
            return CallPage.Candidate(
                value: value,
                label: candidate.name,
                because: candidate.because,
                isChosen: value == values.source
            )
        }
        if let chosen = around.chosen, !candidates.contains(where: \.isChosen) {
            candidates.insert(chosen, at: 0)
        }
        let likely = around.spoken.candidates.first {
            if case .channel = $0.source { true } else { false }
        }
        self.init(
            list: candidates.isEmpty ? nil : CallPage.Candidates(items: candidates),
            hint: likely.map { "\($0.because) That may be “\($0.name)”." },
            fit: FitNote(of: values.needs, with: around.practice.offers)
        )
    }
}

extension CallPage.Field {
    /// Of each need a field, with what the practice offers to choose from.
    static func all(_ needs: Needs, _ offers: Offers) -> [CallPage.Field] {
        func field(
            _ name: String,
            _ label: String,
            _ value: String,
            _ example: String,
            _ options: [String]
        ) -> CallPage.Field {
            CallPage.Field(
                name: name,
                label: label,
                value: value,
                example: example,
                list: "list-\(name)",
                options: options
            )
        }
        return [
            field(
                "specialties",
                "What for",
                needs.specialties.joined(separator: ", "),
                "anxiety, sleep",
                offers.specialties
            ),
            field("age", "Age", needs.age, "adult", offers.ages),
            field("payer", "Who pays", needs.payer, "Aetna", offers.payers),
            field("format", "How", needs.format, "in person", offers.formats),
            field("language", "Language", needs.language, "English", offers.languages),
        ]
    }
}

/// What a call that is being typed would be taken for: the part of the form that answers.
struct CallHeardPage: Page {
    static let template = "call-heard-alone"
    var title = "A call"
    var heard: CallPage.Heard
}
