/// The user's own practice.
public struct Practice: Hashable, Sendable {
    public var name: String
    public var clinician: String
    public var credentials: String
    public var city: String
    /// A name of the IANA time zone database; empty when not said.
    public var timeZone: String
    /// Places for new clients; nil when not said.
    public var openings: Int?
    public var offers: Offers
    public var settings: Settings

    public init(
        name: String = "",
        clinician: String = "",
        credentials: String = "",
        city: String = "",
        timeZone: String = "",
        openings: Int? = nil,
        offers: Offers = Offers(),
        settings: Settings = Settings()
    ) {
        self.name = name
        self.clinician = clinician
        self.credentials = credentials
        self.city = city
        self.timeZone = timeZone
        self.openings = openings
        self.offers = offers
        self.settings = settings
    }
}

/// What someone treats, whom, and how; an empty list is not said.
public struct Offers: Hashable, Sendable {
    public var specialties: [String]
    public var ages: [String]
    public var payers: [String]
    public var formats: [String]
    public var languages: [String]

    public init(
        specialties: [String] = [],
        ages: [String] = [],
        payers: [String] = [],
        formats: [String] = [],
        languages: [String] = []
    ) {
        self.specialties = specialties
        self.ages = ages
        self.payers = payers
        self.formats = formats
        self.languages = languages
    }

    public var isEmpty: Bool { self == Offers() }
}

/// What a prospective client needs; what is empty is not said.
public struct Needs: Hashable, Sendable {
    public var specialties: [String]
    public var age: String
    public var payer: String
    public var format: String
    public var language: String

    public init(
        specialties: [String] = [],
        age: String = "",
        payer: String = "",
        format: String = "",
        language: String = ""
    ) {
        self.specialties = specialties
        self.age = age
        self.payer = payer
        self.format = format
        self.language = language
    }
}
