public import Domain

/// All that the rules read of a practice: its settings, and every partner with what matters of them.
public struct Book: Hashable, Sendable {
    public var settings: Settings
    public var relationships: [Relationship]
    /// The days of the yearly reviews.
    public var reviews: [Day]
    /// Until when the yearly review was put off.
    public var reviewSnoozes: [Day]

    public init(
        settings: Settings = Settings(),
        relationships: [Relationship] = [],
        reviews: [Day] = [],
        reviewSnoozes: [Day] = []
    ) {
        self.settings = settings
        self.relationships = relationships
        self.reviews = reviews
        self.reviewSnoozes = reviewSnoozes
    }

    /// The whole of a practice's records; what belongs to a partner who isn't among them is left out.
    public init(_ records: Records) {
        self.init(
            settings: records.practice.settings,
            relationships: records.partners.map { Relationship($0) },
            reviews: records.reviews.map(\.on),
            reviewSnoozes: records.snoozes.filter { $0.partner == nil }.map(\.until)
        )
        let places = Dictionary(
            relationships.indices.map { (relationships[$0].id, $0) },
            uniquingKeysWith: { a, _ in a }
        )
        file(records, at: places)
        for index in relationships.indices { relationships[index].sortMoments() }
    }

    private mutating func file(_ records: Records, at places: [PartnerID: Int]) {
        for touch in records.touches {
            guard let place = places[touch.partner] else { continue }
            relationships[place].moments.append(Moment(touch))
        }
        for promise in records.promises {
            guard let place = places[promise.partner] else { continue }
            relationships[place].promises.append(promise)
        }
        for detail in records.details {
            guard let place = places[detail.partner] else { continue }
            relationships[place].details.append(detail)
        }
        for snooze in records.snoozes {
            guard let place = snooze.partner.flatMap({ places[$0] }) else { continue }
            relationships[place].snoozes.append(snooze)
        }
        fileReferrals(records, at: places)
    }

    private mutating func fileReferrals(_ records: Records, at places: [PartnerID: Int]) {
        let episodes = Dictionary(
            records.episodes.map { ($0.inquiry, $0) },
            uniquingKeysWith: { a, _ in a }
        )
        for inquiry in records.inquiries {
            guard case .partner(let id) = inquiry.source, let place = places[id] else { continue }
            relationships[place].referrals.append(
                Referral(inquiry, episode: episodes[inquiry.id])
            )
        }
        for authorization in records.authorizations {
            guard let place = places[authorization.partner] else { continue }
            relationships[place].permissions.append(authorization.permission)
        }
        for disclosure in records.disclosures {
            guard let place = places[disclosure.partner] else { continue }
            relationships[place].told.append(
                Told(
                    inquiry: disclosure.inquiry,
                    milestone: disclosure.milestone,
                    on: disclosure.on
                )
            )
        }
    }
}

extension Relationship {
    /// Puts moments given as they were logged in the order of their days.
    mutating func sortMoments() {
        let isSorted = zip(moments, moments.dropFirst()).allSatisfy { $0.on <= $1.on }
        // The standard library's sort is stable, and the tests hold it to that.
        if !isSorted { moments.sort { $0.on < $1.on } }
    }
}
