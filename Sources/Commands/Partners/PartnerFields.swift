internal import ArgumentParser
internal import Domain
internal import Storage

/// What can be said of a partner on the command line.
struct PartnerFields: ParsableArguments {
    @Option(help: "medical, school, mental-health, legal, community or other.")
    var kind: Partner.Kind?

    @Option(help: ArgumentHelp("What they do.", valueName: "text"))
    var role: String?

    @Option(help: ArgumentHelp("Where they work.", valueName: "text"))
    var organization: String?

    @Option(
        help: ArgumentHelp("An e-mail address; say it again for another.", valueName: "address")
    )
    var email: [String] = []

    @Option(
        help: ArgumentHelp("A telephone number; say it again for another.", valueName: "number")
    )
    var phone: [String] = []

    @Option(help: ArgumentHelp("Their postal address.", valueName: "text"))
    var address: String?

    @Option(help: ArgumentHelp("Their site.", valueName: "url"))
    var website: String?

    @Option(help: ArgumentHelp("What you found out about their work.", valueName: "text"))
    var research: String?

    @Option(help: ArgumentHelp("A tag; say it again for another.", valueName: "word"))
    var tag: [String] = []

    @Option(help: ArgumentHelp("Who introduced them to you.", valueName: "partner"))
    var metThrough: String?

    @Flag(inversion: .prefixedNo, help: "Whether they take new clients.")
    var accepting: Bool?

    /// Writes what was said into a partner; `through` is who was found for `--met-through`.
    func apply(to partner: inout Partner, through: PartnerID?) {
        if let kind { partner.kind = kind }
        if let role { partner.role = role }
        if let organization { partner.organization = organization }
        if !email.isEmpty { partner.emails = email }
        if !phone.isEmpty { partner.phones = phone }
        if let address { partner.address = address }
        if let website { partner.website = website }
        if let research { partner.research = research }
        if !tag.isEmpty { partner.tags = tag }
        if let through { partner.metThrough = through }
        if let accepting { partner.accepting = accepting }
    }

    func introducer(in store: Store) throws -> PartnerID? {
        try metThrough.map { try Who.find($0, in: store).id }
    }

    /// What was written in free words.
    var words: [String] {
        [role, organization, research].compactMap(\.self) + tag
    }

    var isEmpty: Bool {
        let texts = [role, organization, address, website, research, metThrough]
        return kind == nil && accepting == nil && texts.allSatisfy { $0 == nil } && email.isEmpty
            && phone.isEmpty && tag.isEmpty
    }
}
