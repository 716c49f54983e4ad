import Domain

extension SettingsPage {
    /// The parts that are saved each by itself.
    enum Part {
        case practice, offers, pace, treating
    }

    /// Says in a part that somebody else changed it meanwhile, and to what.
    mutating func tell(_ part: Part, now: Practice, mine: Practice) {
        let told = Told(
            problem: Meanwhile.sentence,
            meanwhile: Meanwhile(now: Shown(part, of: now), mine: Shown(part, of: mine))
        )
        switch part {
        case .practice: practice.told = told
        case .offers: offers.told = told
        case .pace: pace.told = told
        case .treating: treating.told = told
        }
    }
}

extension Shown {
    /// What one part of the settings shows of a practice.
    init(_ part: SettingsPage.Part, of practice: Practice) {
        let settings = practice.settings
        switch part {
        case .practice:
            self.init([
                ("Your name", practice.clinician), ("Credentials", practice.credentials),
                ("Practice", practice.name), ("City", practice.city),
                ("Time zone", practice.timeZone),
                ("Openings now", practice.openings.map(String.init) ?? ""),
            ])
        case .offers:
            let offers = practice.offers
            self.init(
                [
                    ("What you treat", offers.specialties), ("Ages", offers.ages),
                    ("Payers", offers.payers), ("Formats", offers.formats),
                    ("Languages", offers.languages),
                ]
                .map { ($0, $1.joined(separator: ", ")) }
            )
        case .pace:
            self.init(
                [("Minutes for the list", String(settings.minutes ?? Settings.defaultMinutes))]
                    + Settings.Pace.all.map {
                        (SettingsPage.Pace.words($0).0, SettingsPage.Pace.said($0, in: settings))
                    }
            )
        case .treating:
            self.init([
                ("For treatment", settings.sharesForTreatment ? "may be told" : "with permission"),
                ("Who tells, as a form names you", settings.discloserName),
                ("Address on the form", settings.discloserAddress),
            ])
        }
    }
}

extension SettingsPage.Pace {
    /// What is set of it: "every 60 days", "off".
    fileprivate static func said(_ pace: Settings.Pace, in settings: Settings) -> String {
        guard settings.isOn(pace) else { return "off" }
        let chosen: Interval? =
            if case .every(let interval) = settings.choices[pace] { interval } else { nil }
        switch chosen ?? Settings.defaultInterval(for: pace) {
        case .days(let days): return "\(words(pace).1) \(counted(days, "day", "days"))"
        case .months(let months): return "\(words(pace).1) \(counted(months, "month", "months"))"
        case nil: return "on"
        }
    }
}
