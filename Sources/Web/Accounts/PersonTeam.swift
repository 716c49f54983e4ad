import Cadence
import Domain
import Storage

/// Of a partner whom several know: what is whose.
struct PersonTeam {
    let touches: [TouchID: Int]
    let promises: [PromiseID: Int]
    let profile: Profile
    let me: Int
    let isOwner: Bool
    let names: [Int: String]

    /// Nil where the owner works alone.
    init?(of profile: Profile, _ visit: Visit) throws {
        guard try visit.store.isGroup() else { return nil }
        let id = profile.partner.id
        touches = try visit.store.hands(
            ofTouchesWith: id,
            since: profile.touches.last?.on ?? visit.today
        )
        promises = try visit.store.hands(ofPromisesTo: id)
        self.profile = profile
        me = visit.session.account
        isOwner = visit.role == .owner
        names = Dictionary(
            try visit.store.accounts().map { ($0.number, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The colleague whose a record is; nil for one's own.
    func colleague(_ author: Int?) -> String? {
        guard let author, author != me else { return nil }
        return names[author] ?? "A colleague"
    }
}

extension PersonPage {
    /// Names whoever did what, and leaves what is a colleague's to them.
    mutating func show(_ team: PersonTeam) {
        func name(_ word: Word, _ promise: PromiseID?) -> Word {
            guard let promise, let name = team.colleague(team.promises[promise]) else {
                return word
            }
            var word = word
            word.text = "\(name): \(word.text)"
            if !team.isOwner { word.acts = [] }
            return word
        }
        promises = promises.map { name($0, $0.promise) }
        if let all = kept?.items { kept?.items = all.map { name($0, $0.promise) } }
        guard let entries = timeline?.entries else { return }
        timeline?.entries = entries.map { entry in
            guard let name = team.colleague(team.touches[entry.touch]) else { return entry }
            var entry = entry
            entry.about = "\(name) · \(entry.about)"
            entry.headline = entry.headlineOfColleague
            if !team.isOwner { entry.removal = nil }
            return entry
        }
    }
}

extension Visit {
    /// A partner's profile as whoever asks stands to them; where the owner works alone, as it is.
    func own(_ profile: Profile) throws -> Profile {
        guard try store.isGroup(),
            let relationship = try book().relationships.first(where: { $0.id == profile.partner.id }
            )
        else { return profile }
        var profile = profile
        profile.relationship = relationship
        profile.stage = Stage(of: relationship, settings: try book().settings, on: today)
        profile.partner.circle = relationship.circle
        return profile
    }

    /// Puts a partner into a circle of whoever asks.
    ///
    /// The owner's circles are the partners' own.
    @discardableResult
    func moveCircle(of partner: PartnerID, to circle: Partner.Circle) throws -> Batch.ID? {
        guard author == .owner else {
            return try store.move([partner], to: circle, by: author).batch
        }
        try store.change(partner, by: author) { $0.circle = circle }
        return try newestBatch()
    }
}
