import Domain

/// Names to draw from.
enum Names {
    static let given = [
        "Ada", "Amara", "Ana", "Arjun", "Basma", "Björn", "Callum", "Chidi", "Clara", "Daniel",
        "Edda", "Elif", "Emre", "Esther", "Fatima", "Finn", "Gita", "Hannah", "Ibrahim", "Inga",
        "Jamal", "Jun", "Kai", "Katya", "Lars", "Lena", "Luis", "Maeve", "Malik", "Mina", "Nadia",
        "Nils", "Olga", "Paolo", "Qadir", "Renata", "Rhys", "Sana", "Søren", "Thandi", "Tomás",
        "Uma", "Vera", "Winston", "Xiomara", "Yusuf", "Zofia", "Zoë",
    ]
    static let family = [
        "Abara", "Andersen", "Baptiste", "Becker", "Bianchi", "Cárdenas", "Chowdhury", "Costa",
        "Dubois", "Eriksen", "Farouk", "Gallagher", "Guerrero", "Haas", "Hassan", "Ito", "Ivanova",
        "Jansen", "Johar", "Kaplan", "Kowalski", "Lam", "Larsen", "Mbeki", "Mendoza", "Müller",
        "Nakata", "Novak", "Obi", "Oyelaran", "Park", "Petrov", "Quispe", "Rahman", "Rossi",
        "Sandoval", "Schmidt", "Singh", "Tanaka", "Thorne", "Ueda", "Valdez", "Vance", "Weiss",
        "Xu", "Yamada", "Zamora", "Zimmer",
    ]
    static let trades: [(Partner.Kind, String, String)] = [
        (.medical, "primary care physician", "Family Medicine"),
        (.medical, "pediatrician", "Pediatrics"), (.medical, "OB-GYN", "Women's Health"),
        (.medical, "cardiologist", "Heart"), (.medical, "oncologist", "Cancer Care"),
        (.school, "school counselor", "High School"),
        (.school, "school psychologist", "School District"),
        (.mentalHealth, "psychiatrist", "Psychiatry"),
        (.mentalHealth, "child therapist", "Child Therapy"),
        (.mentalHealth, "couples therapist", "Counseling"),
        (.legal, "family-law attorney", "Law"), (.legal, "divorce mediator", "Mediation"),
        (.community, "clergy", "Chapel"), (.community, "EAP coordinator", "Works"),
        (.other, "massage therapist", "Bodywork"),
    ]
}
