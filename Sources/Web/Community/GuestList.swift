import Domain
import Storage

/// Those whom one met, as they were written down: a name a line, perhaps with what they do.
struct GuestList {
    struct Guest {
        var id: PartnerID
        var hasMet: Bool
    }

    /// How many can be written at once.
    static let limit = 60

    private(set) var people: [Guest] = []
    /// Those whom nobody had written down before.
    private(set) var new: [Partner] = []

    /// - Throws: `Refusal` when a name could be several people's, or there are too many.
    init(_ text: String, at gathering: Gathering, _ visit: Visit) throws {
        let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
        guard lines.count <= Self.limit else {
            throw Refusal.unusable(
                "That is more than \(Self.limit) people. Write them in two parts."
            )
        }
        let book = try visit.book()
        for line in lines {
            let parts = line.split(separator: ",", maxSplits: 1).map(\.trimmed)
            let (name, role) = (parts[0], parts.count > 1 ? parts[1] : "")
            guard !name.isBlank else { continue }
            if let known = try Self.known(name, visit) {
                guard !people.contains(where: { $0.id == known }) else { continue }
                people.append(Guest(id: known, hasMet: book.hasMet(known)))
            } else if !new.contains(where: { $0.name.lowercased() == name.lowercased() }) {
                let partner = Partner(
                    id: visit.store.newID(),
                    name: String(name.prefix(PartnerForm.nameLimit)),
                    role: String(role.prefix(300)),
                    addedOn: min(gathering.on, visit.today)
                )
                new.append(partner)
                people.append(Guest(id: partner.id, hasMet: false))
            }
        }
    }

    /// The partner of exactly this name; nil when there is none.
    private static func known(_ name: String, _ visit: Visit) throws -> PartnerID? {
        let same = try visit.store.people(named: name).filter {
            $0.name.lowercased() == name.lowercased()
        }
        if same.count > 1 {
            throw Refusal.unusable(
                "“\(name.prefix(80))” is the name of \(spelled(same.count)) people. Log that meeting "
                    + "on the right one’s page, and leave the line out here."
            )
        }
        return same.first?.id
    }

    /// A first meeting with those whom one had not met.
    func touches(at gathering: Gathering, note: String, _ visit: Visit) -> [Touch] {
        people.map { guest in
            Touch(
                id: visit.store.newID(),
                partner: guest.id,
                on: gathering.on,
                channel: .event,
                purpose: guest.hasMet ? .checkIn : .firstMeeting,
                note: ["At \(gathering.title).", note].filter { !$0.isBlank }
                    .joined(separator: " ")
            )
        }
    }
}
