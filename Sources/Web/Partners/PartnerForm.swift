import Domain

/// The form by which a partner is added or changed.
struct PartnerForm: Page {
    static let template = "partner-form"
    static let samples = [
        PartnerForm(
            Partner(
                id: UUIDSample.id(1),
                name: "Mei Chen",
                addedOn: Day(number: 20_000),
                accepting: true
            ),
            metThrough: "Rosa Alvarez",
            version: 3,
            problem: "The core holds five.",
            changes: [Shown.Field(label: "Role", text: "cardiologist")]
        )
    ]

    /// The longest name, in characters.
    static let nameLimit = 400

    var title: String
    var action: String
    var back: String
    var version: String?
    var problem: String?
    /// What someone else changed while this form was open.
    var changes: Meanwhile.Changes?
    var name: String
    var given: String
    var family: String
    var kinds: [TouchForm.Option]
    var role: String
    var roles = PartnerForm.roles
    var organization: String
    var emails: String
    var phones: String
    var address: String
    var website: String
    var npi: String
    var circles: [TouchForm.Option]
    var metThrough: String
    var people = Path.people.text
    var accepting: [TouchForm.Option]
    var specialties: String
    var ages: String
    var payers: String
    var formats: String
    var languages: String
    var research: String
    var tags: String
    var hasMore: Bool
    var save: String

    static let roles = [
        "primary care physician", "pediatrician", "OB-GYN", "cardiologist", "oncologist",
        "pain specialist", "psychiatrist", "therapist", "school counselor", "family-law attorney",
        "divorce mediator", "victim advocate", "clergy", "life coach", "EAP",
    ]
}

extension PartnerForm {
    init(
        _ partner: Partner,
        metThrough: String = "",
        version: Int? = nil,
        problem: String? = nil,
        changes: [Shown.Field] = []
    ) {
        let isNew = version == nil
        title = isNew ? "Add someone" : "Change \(partner.name)"
        action = (isNew ? Path.partners : .partner(partner.id)).text
        back = (isNew ? Path.partners : .partner(partner.id)).text
        self.version = version.map(String.init)
        self.problem = problem
        self.changes = changes.isEmpty ? nil : Meanwhile.Changes(fields: changes)
        name = partner.name
        given = partner.given
        family = partner.family
        kinds = Partner.Kind.allCases.map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == partner.kind)
        }
        role = partner.role
        organization = partner.organization
        emails = partner.emails.joined(separator: ", ")
        phones = partner.phones.joined(separator: ", ")
        address = partner.address
        website = partner.website
        npi = partner.npi
        circles = Partner.Circle.allCases.map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == partner.circle)
        }
        self.metThrough = metThrough
        accepting = [("", "Not known", nil), ("yes", "Yes", true), ("no", "No", false)]
            .map { TouchForm.Option(value: $0.0, label: $0.1, isChosen: $0.2 == partner.accepting) }
        specialties = partner.offers.specialties.joined(separator: ", ")
        ages = partner.offers.ages.joined(separator: ", ")
        payers = partner.offers.payers.joined(separator: ", ")
        formats = partner.offers.formats.joined(separator: ", ")
        languages = partner.offers.languages.joined(separator: ", ")
        research = partner.research
        tags = partner.tags.joined(separator: ", ")
        hasMore = !isNew
        save = isNew ? "Add" : "Save"
    }

    /// Writes what the form says into a partner.
    static func fill(_ partner: inout Partner, from form: Form, today: Day) {
        partner.name = form["name"]
        partner.given = form["given"]
        partner.family = form["family"]
        partner.kind = Partner.Kind(rawValue: form["kind"]) ?? partner.kind
        partner.role = form["role"]
        partner.organization = form["organization"]
        partner.emails = form.list("emails")
        partner.phones = form.list("phones")
        partner.address = form["address"]
        partner.website = form["website"]
        partner.npi = form["npi"]
        if let circle = Partner.Circle(rawValue: form["circle"]), circle != partner.circle {
            partner.circle = circle
            partner.circleSince = today
        }
        partner.accepting = ["yes": true, "no": false][form["accepting"]]
        partner.offers = Offers(
            specialties: form.list("specialties"),
            ages: form.list("ages"),
            payers: form.list("payers"),
            formats: form.list("formats"),
            languages: form.list("languages")
        )
        partner.research = form["research"]
        partner.tags = form.list("tags")
    }

    /// What the form shows of a partner.
    static func shown(_ partner: Partner) -> Shown {
        Shown([
            ("Name", partner.name), ("Kind", partner.kind.label), ("What they do", partner.role),
            ("Organization", partner.organization),
            ("E-mail", partner.emails.joined(separator: ", ")),
            ("Phone", partner.phones.joined(separator: ", ")), ("Address", partner.address),
            ("Website", partner.website), ("NPI", partner.npi), ("Circle", partner.circle.label),
            ("Research", partner.research), ("Tags", partner.tags.joined(separator: ", ")),
            ("What they treat", partner.offers.specialties.joined(separator: ", ")),
        ])
    }
}
