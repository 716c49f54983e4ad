import Domain

/// What people who ask are looking for, each with its fit to `Office.harborLane`'s offers.
enum Wishes {
    static let all: [(needs: Needs, fit: Int)] = [
        (
            Needs(specialties: ["anxiety"], age: "adult", payer: "Premera", format: "telehealth"),
            100
        ),
        (
            Needs(
                specialties: ["perinatal", "depression"],
                age: "adult",
                payer: "Regence",
                format: "in-person",
                language: "English"
            ), 100
        ),
        (Needs(specialties: ["grief"], age: "adult", payer: "self-pay", format: "in-person"), 100),
        (
            Needs(
                specialties: ["trauma", "anxiety"],
                age: "adult",
                payer: "Aetna",
                format: "in-person",
                language: "English"
            ), 60
        ),
        (
            Needs(
                specialties: ["chronic illness"],
                age: "adult",
                payer: "Premera",
                format: "telehealth"
            ), 100
        ),
        (Needs(specialties: ["ADHD"], age: "teen", payer: "Regence", format: "in-person"), 47),
        (
            Needs(
                specialties: ["anxiety"],
                age: "child",
                payer: "Premera",
                format: "in-person",
                language: "English"
            ), 80
        ),
        (Needs(specialties: ["couples"], age: "adult", payer: "self-pay"), 41),
        (
            Needs(
                specialties: ["anxiety", "depression"],
                age: "teen",
                payer: "Premera",
                format: "in-person",
                language: "Spanish"
            ), 100
        ),
        (
            Needs(
                specialties: ["chronic illness", "insomnia"],
                age: "adult",
                payer: "Medicare",
                format: "telehealth",
                language: "English"
            ), 60
        ),
        (Needs(age: "adult"), 100),
        (
            Needs(
                specialties: ["grief", "trauma", "anxiety"],
                age: "adult",
                payer: "Regence",
                format: "telehealth",
                language: "English"
            ), 83
        ),
        (
            Needs(
                specialties: ["eating disorders"],
                age: "teen",
                payer: "Premera",
                format: "telehealth",
                language: "English"
            ), 50
        ),
    ]

    /// Who of the cast would be the better one to ring.
    static func betterServed(_ needs: Needs) -> String? {
        if needs.age == "child" { return "grace" }
        if needs.specialties.contains("couples") { return "bea" }
        if needs.specialties.contains("eating disorders") { return "yara" }
        if needs.specialties.contains("ADHD") { return "farah" }
        return needs.specialties.contains("trauma") ? "hugo" : nil
    }
}
