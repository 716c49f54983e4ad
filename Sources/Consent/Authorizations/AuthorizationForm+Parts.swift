import Domain

/// The form's parts, each with the paragraph of the rule that asks for it.
extension AuthorizationForm {
    /// Who tells, and who is told: 164.508(c)(1)(ii) and (iii); 2.31(a)(1), (2) and (4).
    static func people(_ facts: Facts) -> Section {
        Section(
            heading: "Who",
            paragraphs: [
                .line("My name", filled: ""),
                .line("Who may tell", filled: facts.discloser),
                .line("Who may be told", filled: facts.recipient),
            ]
        )
    }

    /// What may be told: 164.508(c)(1)(i); 2.31(a)(3).
    static func content(_ facts: Facts) -> Section {
        var paragraphs: [Paragraph] = [.words("I permit that they are told, and nothing else:")]
        paragraphs += Milestone.allCases.map {
            .box(ticked: facts.scope.contains($0), $0.inWords)
        }
        if !facts.description.isBlank || facts.scope.contains(.coordination) {
            paragraphs.append(.line("In other words", filled: facts.description))
        }
        paragraphs.append(.words("What we talk about is not part of this. \(notesStayOut)"))
        return Section(heading: "What", paragraphs: paragraphs)
    }

    private static let notesStayOut =
        "Notes on what is said in sessions need a permission of their own, and this isn’t one."

    /// What for: 164.508(c)(1)(iv); 2.31(a)(5).
    static func purpose(_ facts: Facts) -> Section {
        Section(
            heading: "What for",
            paragraphs: [
                .line("Purpose", filled: facts.purpose.isBlank ? "At my request" : facts.purpose)
            ]
        )
    }

    /// Until when: 164.508(c)(1)(v); 2.31(a)(7).
    static func end(_ facts: Facts) -> Section {
        let end = facts.expiresOn.map { $0.inWords(inYear: 0) } ?? facts.expiryEvent
        return Section(
            heading: "Until when",
            paragraphs: [
                .line("This permission ends on this day, or when this happens", filled: end)
            ]
        )
    }

    /// What the client must be told: 164.508(c)(2)(i) to (iii) and (c)(4); 2.31(a)(6).
    static func rights(_ facts: Facts) -> Section {
        Section(
            heading: "What I should know",
            paragraphs: [
                .words(
                    "I can take this back at any time, in writing: a note with my name, the day and my "
                        + "signature to \(facts.discloser.isBlank ? "the one who may tell" : facts.discloser)"
                        + " is enough. From then on nothing more is told. What was told before, "
                        + "relying on this, can’t be called back."
                ),
                .words(
                    "I don’t have to sign. Whether I am treated, what I pay, and what I may receive does "
                        + "not depend on it."
                ),
                .words(
                    facts.part2
                        ? "Who is told is bound by federal rules not to pass it on, unless I permit it or "
                            + "those rules do. Still, it can’t be ruled out that they do."
                        : "Who is told might tell others, and then the federal privacy rules may no longer "
                            + "protect it."
                ),
                .words("I get a copy of this form when I have signed it."),
            ]
        )
    }

    /// What 42 CFR Part 2 asks for beside: 2.31(a)(3) and 2.32.
    static let part2 = Section(
        heading: "About help with alcohol or drugs",
        paragraphs: [
            .words(
                "My records are protected by 42 CFR Part 2, because I get help with the use of alcohol or "
                    + "other drugs. What is ticked above can show that I do, and I permit that they are "
                    + "told so."
            ),
            .words(
                "A notice goes with whatever is told, which says that these rules protect it and that it "
                    + "may not be passed on or used against me without my consent or a court’s order."
            ),
        ]
    )

    /// Signature and day, and by what authority someone else signs: 164.508(c)(1)(vi); 2.31(a)(8)
    /// and (9).
    static func signature(_ facts: Facts) -> Section {
        Section(
            heading: "Signature",
            paragraphs: [
                .line("Signature", filled: ""),
                .line("Day", filled: ""),
                .words("If someone signs for the client:"),
                .line("Name of who signs", filled: ""),
                .line("By what authority (parent, guardian, power of attorney)", filled: ""),
                .box(ticked: false, "A copy was given to the one who signed."),
            ]
        )
    }
}
