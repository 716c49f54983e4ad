import Consent
import Domain

extension CallPage {
    private static let sampleDay = Day(number: 20_780)

    private static let around = Surroundings(
        practice: Practice(
            openings: 2,
            offers: Offers(specialties: ["anxiety", "sleep"], ages: ["adult"], payers: ["Aetna"])
        ),
        spoken: SpokenSource(
            "Dr. Chen gave me your name, and I googled you",
            among: [
                SpokenSource.Known(
                    id: UUIDSample.id(2),
                    name: "Dr. Mei Chen",
                    given: "Mei",
                    family: "Chen"
                )
            ]
        ),
        today: sampleDay
    )

    private static var sampleValues: CallValues {
        var values = CallValues(on: sampleDay)
        values.said = "Dr. Chen gave me your name, and I googled you"
        values.source = "partner:\(UUIDSample.id(2) as PartnerID)"
        values.client = "S.J."
        values.needs = Needs(specialties: ["anxiety", "grief"], age: "adult")
        values.isPart2 = true
        return values
    }

    static let samples = [
        CallPage(sampleValues, in: around, problem: "Choose who it was."),
        CallPage(
            sampleValues,
            in: around,
            changing: UUIDSample.id(1),
            meanwhile: .sample
        ),
    ]
}

extension CallHeardPage {
    static let samples = [CallHeardPage(heard: CallPage.samples[0].heard)]
}
