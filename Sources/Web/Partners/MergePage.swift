import Domain
import Storage

/// Two partners side by side, who may be one person.
struct MergePage: Page {
    static let template = "merge"

    /// One of the two.
    struct Side: Sendable {
        var name: String
        var href: String
        var about: String
    }

    /// What both say differently.
    struct Versus: Sendable {
        var label: String
        var field: String
        var own: String
        var other: String
    }

    struct Sides: Sendable {
        var kept: Side
        var gone: Side
        var action: String
        var apart: String
        var other: String
        var keptVersion: Int
        var goneVersion: Int
        var differences: [Versus]
        /// What is kept of both.
        var joined: String
    }

    /// Asks who the other is.
    struct Naming: Sendable {
        var action: String
        var text: String
        var people = Path.people.text
    }

    var title: String
    var lead: String
    var back: String
    var problem: String?
    var naming: Naming?
    var sides: Sides?
}

extension MergePage {
    /// Asks for the other one.
    init(_ kept: Partner, named text: String = "", problem: String? = nil) {
        title = "Who else is \(kept.name)?"
        lead = "Name the other record of the same person. You then choose what is right of each."
        back = Path.partner(kept.id).text
        self.problem = problem
        naming = Naming(action: Path.partnerPart(kept.id, .merge).text, text: text)
    }

    init(_ kept: Profile, _ gone: Profile, on today: Day, problem: String? = nil) {
        let (own, other) = (kept.partner, gone.partner)
        title = "Are these one person?"
        lead =
            "Choose what is right. All that you logged about either of them comes together, and one undo takes it apart again."
        back = Path.partner(own.id).text
        self.problem = problem
        sides = Sides(
            kept: Side(kept, on: today),
            gone: Side(gone, on: today),
            action: Path.partnerPart(own.id, .merging).text,
            apart: Path.partnerPart(own.id, .difference).text,
            other: other.id.text,
            keptVersion: kept.version,
            goneVersion: gone.version,
            differences: own.differences(from: other).map { trait in
                Versus(
                    label: trait.label,
                    field: "take.\(trait.rawValue)",
                    own: trait.words(kept),
                    other: trait.words(gone)
                )
            },
            joined: """
                Addresses, numbers, tags, notes and what they treat are kept of both; what only one of \
                them says stays.
                """
        )
    }
}

extension MergePage.Side {
    init(_ profile: Profile, on today: Day) {
        let partner = profile.partner
        let words = [
            partner.role, partner.organization, partner.emails.first ?? "",
            "logged \(counted(profile.touchCount, "time", "times"))",
            "last \(ago(profile.touches.first?.on, on: today))",
        ]
        self.init(
            name: partner.name,
            href: Path.partner(partner.id).text,
            about: words.filter { !$0.isEmpty }.joined(separator: " · ")
        )
    }
}

extension Partner.Trait {
    var label: String {
        switch self {
        case .name: "Name"
        case .kind: "Kind"
        case .role: "What they do"
        case .organization: "Organization"
        case .address: "Address"
        case .website: "Website"
        case .npi: "NPI"
        case .circle: "Circle"
        case .metThrough: "Met through"
        case .accepting: "Takes new clients"
        case .quiet: "Nudges"
        case .archived: "Archive"
        }
    }

    /// What a partner's record says of it.
    func words(_ profile: Profile) -> String {
        let partner = profile.partner
        switch self {
        case .name: return partner.name
        case .kind: return partner.kind.label
        case .role: return partner.role
        case .organization: return partner.organization
        case .address: return partner.address
        case .website: return partner.website
        case .npi: return partner.npi
        case .circle: return partner.circle.label
        case .metThrough: return profile.metThrough?.name ?? ""
        case .accepting: return partner.accepting == true ? "Yes" : "No"
        case .quiet: return partner.quiet ? "None" : "As usual"
        case .archived: return partner.archived ? "Archived" : "Not archived"
        }
    }
}

extension MergePage {
    static let samples: [MergePage] = [
        MergePage(
            title: "Are these one person?",
            lead: "Choose what is right.",
            back: "/partners/a",
            problem: "Someone changed Mei Chen while this page was open.",
            sides: Sides(
                kept: Side(name: "Dr. Mei Chen", href: "/partners/a", about: "pediatrician"),
                gone: Side(name: "M. Chen", href: "/partners/b", about: "logged 2 times"),
                action: "/partners/a/merging",
                apart: "/partners/a/difference",
                other: "b",
                keptVersion: 3,
                goneVersion: 1,
                differences: [
                    Versus(label: "Circle", field: "take.circle", own: "Core", other: "Wider")
                ],
                joined: "Addresses, numbers and tags are kept of both."
            )
        ),
        MergePage(
            Partner(id: UUIDSample.id(1), name: "Mei Chen", addedOn: Day(number: 20_000)),
            named: "M. Chen",
            problem: "Nobody among your partners is called “M. Chen”. Add them first."
        ),
    ]
}
