import Domain

/// How the practice is described, paced and kept.
struct SettingsPage: Page {
    static let template = "settings"
    static let samples = [
        SettingsPage(
            Practice(name: "Willow Street"),
            folder: "/home/kim/rapport",
            problem: "That isn’t it."
        ),
        {
            var page = SettingsPage(Practice(name: "Willow"), folder: "/home/kim/rapport")
            page.tell(.practice, now: Practice(name: "Elm Street"), mine: Practice(name: "Willow"))
            return page
        }(),
    ]

    struct PracticeFields: Sendable {
        var action = Path.settingsPart(.practice).text
        var told: Told
        var name: String
        var clinician: String
        var credentials: String
        var city: String
        var timeZone: String
        var openings: String
        var zones = TimeZones.common
    }

    struct OfferFields: Sendable {
        var action = Path.settingsPart(.offers).text
        var told: Told
        var fields: [OfferField]
    }

    struct OfferField: Sendable {
        var name: String
        var label: String
        var value: String
        var example: String
    }

    struct PaceFields: Sendable {
        var action = Path.settingsPart(.pace).text
        var told: Told
        var minutes: Int
        var paces: [Pace]
    }

    struct Pace: Sendable {
        struct Rhythm: Sendable {
            var name: String
            var lead: String
            var number: Int
            var units: [TouchForm.Option]
            var label: String
        }

        var name: String
        var label: String
        var isOn: Bool
        var rhythm: Rhythm?
    }

    struct PasswordFields: Sendable {
        var action = Path.settingsPart(.password).text
        var problem: String?
    }

    struct Look: Sendable {
        var action = Path.settingsPart(.look).text
        var themes = Theme.allCases.map {
            TouchForm.Option(
                value: $0.rawValue,
                label: $0.label,
                isChosen: $0 == Recipient.current.theme
            )
        }
    }

    struct Simple: Sendable {
        var action: String
    }

    /// What partners may be told, and by whom.
    struct TreatingFields: Sendable {
        var action = Path.clients(.treating).text
        var told: Told
        var shares: Bool
        var discloser: String
        var address: String
        var placeholder: String
    }

    /// What one is told of others who change the same part.
    struct Told: Sendable {
        var problem: String?
        var meanwhile: Meanwhile
    }

    var title = "Settings"
    var practice: PracticeFields
    var offers: OfferFields
    var pace: PaceFields
    var treating: TreatingFields
    var audit = Path.clients(.audit).text
    var password: PasswordFields
    var code = Simple(action: Path.settingsPart(.recoveryCode).text)
    var everywhere = Simple(action: Path.sessions.text)
    var archive = Path.archive.text
    var calendar = Path.calendar(.address).text
    var programs = Path.programs(.list).text
    var team = Path.account(.team).text
    var account = Path.account(.mine).text
    var backup = Simple(action: Path.settingsPart(.backup).text)
    var look = Look()
    var folder: String
}

extension SettingsPage {
    init(_ practice: Practice, folder: String, problem: String? = nil) {
        func told(_ part: Part) -> Told { Told(meanwhile: Meanwhile(Shown(part, of: practice))) }
        self.practice = PracticeFields(
            told: told(.practice),
            name: practice.name,
            clinician: practice.clinician,
            credentials: practice.credentials,
            city: practice.city,
            timeZone: practice.timeZone,
            openings: practice.openings.map(String.init) ?? ""
        )
        func field(_ name: String, _ label: String, _ values: [String], _ example: String)
            -> OfferField
        {
            OfferField(
                name: name,
                label: label,
                value: values.joined(separator: ", "),
                example: example
            )
        }
        let offers = practice.offers
        self.offers = OfferFields(
            told: told(.offers),
            fields: [
                field(
                    "specialties",
                    "What you treat",
                    offers.specialties,
                    "anxiety, postpartum, grief"
                ),
                field("ages", "Ages", offers.ages, "adult, teen"),
                field("payers", "Payers", offers.payers, "self-pay, Aetna"),
                field("formats", "Formats", offers.formats, "in person, telehealth"),
                field("languages", "Languages", offers.languages, "English, Spanish"),
            ]
        )
        let settings = practice.settings
        pace = PaceFields(
            told: told(.pace),
            minutes: settings.minutes ?? Settings.defaultMinutes,
            paces: Settings.Pace.all.map { Pace($0, in: settings) }
        )
        treating = TreatingFields(
            told: told(.treating),
            shares: settings.sharesForTreatment,
            discloser: settings.discloserName,
            address: settings.discloserAddress,
            placeholder: practice.name
        )
        password = PasswordFields(problem: problem)
        self.folder = folder
    }
}

extension SettingsPage.Pace {
    init(_ pace: Settings.Pace, in settings: Settings) {
        let standard = Settings.defaultInterval(for: pace)
        let interval: Interval? =
            if case .every(let chosen) = settings.choices[pace] { chosen } else { standard }
        let (words, lead) = SettingsPage.Pace.words(pace)
        self.init(
            name: pace.rawValue,
            label: words,
            isOn: settings.isOn(pace),
            rhythm: standard == nil ? nil : interval.map { Rhythm($0, pace.rawValue, lead, words) }
        )
    }

    /// In words: what it is, and how its interval is said.
    static func words(_ pace: Settings.Pace) -> (String, String) {
        switch pace {
        case .checkInWider: ("Check in with the wider circle", "every")
        case .rule(let rule):
            switch rule {
            case .reply: ("Answer partners who wait", "within")
            case .promise: ("Keep my promises", "")
            case .loop: ("Close the loop, where a client allowed it", "within")
            case .consent: ("Settle what a partner may hear", "after")
            case .followUp: ("Follow up on a first meeting", "after")
            case .secondNote: ("A second note, when the first had no answer", "after")
            case .resource: ("Something useful for core and key", "every")
            case .meet: ("Meet my core five", "every")
            case .checkIn: ("Check in with core and key", "every")
            case .begin: ("Begin with someone new, while I know few", "")
            case .thankYou: ("Handwritten thank-yous in June and December", "")
            case .give: ("Do something for those who send me clients", "every")
            case .remember: ("Birthdays and other days to remember", "")
            case .review: ("Look over the whole network", "every")
            }
        }
    }
}

extension SettingsPage.Pace.Rhythm {
    init(_ interval: Interval, _ name: String, _ lead: String, _ label: String) {
        let (number, isMonths) =
            switch interval {
            case .days(let days): (days, false)
            case .months(let months): (months, true)
            }
        self.init(
            name: name,
            lead: lead,
            number: number,
            units: [
                TouchForm.Option(value: "days", label: "days", isChosen: !isMonths),
                TouchForm.Option(value: "months", label: "months", isChosen: isMonths),
            ],
            label: label
        )
    }
}
