import Domain

/// Snoozes, reviews and gifts.
extension WriteContext {
    func insert(_ snooze: Snooze) throws {
        let query = try sql(
            "INSERT INTO snooze (partner, rule, until, author, changedAt) VALUES (?, ?, ?, ?, ?)"
        )
        .bind(try snooze.partner.map { try known($0) }).bind(snooze.rule.rawValue)
        .bind(snooze.until).bind(author.number).bind(at)
        try insert(query, into: .snooze, id: "")
    }

    func insert(_ review: Review) throws {
        let query = try sql("INSERT INTO review (day, author, changedAt) VALUES (?, ?, ?)")
            .bind(review.on).bind(author.number).bind(at)
        try insert(query, into: .review, id: "")
    }

    func insert(_ gift: Gift) throws {
        try Wording.check(gift.item, "The gift")
        guard (0...100_000_000).contains(gift.cents) else {
            throw StoreError.badData("A gift’s value in cents can’t be \(gift.cents).")
        }
        let query = try sql(
            """
            INSERT INTO gift (id, partner, day, item, cents, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(gift.id).bind(try known(gift.partner)).bind(gift.on).bind(gift.item)
        .bind(gift.cents).bind(author.number).bind(at)
        try insert(query, into: .gift, id: gift.id.text)
    }

    func remove(_ gift: GiftID) throws {
        let key = try sql("SELECT key FROM gift WHERE id = ?").bind(gift).first { $0.int64(0) }
        guard let key else { throw StoreError.unknown("There is no gift with the id \(gift).") }
        try delete(key, from: .gift)
    }

    func save(_ practice: Practice) throws {
        for (text, what) in [
            (practice.name, "The practice’s name"), (practice.clinician, "The clinician’s name"),
            (practice.credentials, "The credentials"), (practice.city, "The city"),
            (practice.timeZone, "The time zone"),
        ] {
            try Wording.check(text, what)
        }
        if let openings = practice.openings, !(0...10_000).contains(openings) {
            throw StoreError.badData("A practice can’t have \(openings) openings.")
        }
        let settings = practice.settings
        try Wording.check(settings.discloserName, "The name for forms")
        try Wording.checkLines(settings.discloserAddress, "The address for forms")
        if let limit = settings.giftLimit, !(0...100_000_000).contains(limit) {
            throw StoreError.badData("A limit for gifts can’t be \(limit) cents.")
        }
        try journal.willChange(1, in: .practice, sql)
        try sql(
            """
            UPDATE practice SET name = ?, clinician = ?, credentials = ?, city = ?, timeZone = ?,
                openings = ?, offers = ?, minutes = ?, intervals = ?, sharesForTreatment = ?, giftLimit = ?,
                discloserName = ?, discloserAddress = ?, author = ?, changedAt = ?
            """
        )
        .bind(practice.name).bind(practice.clinician).bind(practice.credentials)
        .bind(practice.city).bind(practice.timeZone).bind(practice.openings)
        .bind(practice.offers.stored).bind(settings.minutes).bind(settings.storedIntervals)
        .bind(settings.sharesForTreatment).bind(settings.giftLimit)
        .bind(settings.discloserName).bind(settings.discloserAddress)
        .bind(author.number).bind(at)
        .run()
    }
}
