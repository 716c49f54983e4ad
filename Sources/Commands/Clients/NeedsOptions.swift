internal import ArgumentParser
internal import Domain
internal import Insight

/// What a prospective client needs.
struct NeedsOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What it is about; say it again for more.", valueName: "word"))
    var specialty: [String] = []

    @Option(help: "child, teen, adult or older adult.")
    var age: String?

    @Option(help: "Who pays.")
    var payer: String?

    @Option(help: "in-person or telehealth.")
    var format: String?

    @Option(help: "The language.")
    var language: String?

    var isEmpty: Bool {
        specialty.isEmpty && age == nil && payer == nil && format == nil && language == nil
    }

    /// The needs with what was said put into them.
    func applied(to needs: Needs = Needs()) -> Needs {
        Needs(
            specialties: specialty.isEmpty ? needs.specialties : specialty,
            age: age ?? needs.age,
            payer: payer ?? needs.payer,
            format: format ?? needs.format,
            language: language ?? needs.language
        )
    }
}

extension Inquiry {
    /// Takes over needs, and how well they fit what the practice offers.
    mutating func setNeeds(_ needs: Needs, _ practice: Practice) {
        self.needs = needs
        fit = Fit(of: needs, with: practice.offers).score
    }
}
