import Domain

/// The invented practice itself.
enum Office {
    static let harborLane = Practice(
        name: "Harbor Lane Counseling",
        clinician: "Nora Lindqvist",
        credentials: "LMFT",
        city: "Bellingham, WA",
        timeZone: "America/Los_Angeles",
        openings: 3,
        offers: Offers(
            specialties: ["anxiety", "depression", "perinatal", "chronic illness", "grief"],
            ages: ["teen", "adult"],
            payers: ["self-pay", "Premera", "Regence"],
            formats: ["in-person", "telehealth"],
            languages: ["English", "Spanish"]
        ),
        settings: Settings(minutes: 45)
    )
}
