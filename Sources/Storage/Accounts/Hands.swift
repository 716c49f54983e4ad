public import Domain

/// Who did what with a partner whom several know.
extension Store {
    /// By whom a partner's touches since a day were, as accounts' numbers.
    public func hands(
        ofTouchesWith partner: PartnerID,
        since day: Day
    ) throws -> [TouchID: Int] {
        try read { sql in
            Dictionary(
                try sql(
                    """
                    SELECT touch.id, touch.author FROM touch
                        JOIN partner ON partner.key = touch.partner
                    WHERE partner.id = ? AND touch.day >= ?
                    """
                )
                .bind(partner).bind(day).all { (try $0.id(0) as TouchID, $0.int(1)) },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    /// By whom a partner was promised what.
    public func hands(ofPromisesTo partner: PartnerID) throws -> [PromiseID: Int] {
        try read { sql in
            Dictionary(
                try sql(
                    """
                    SELECT promise.id, promise.author FROM promise
                        JOIN partner ON partner.key = promise.partner
                    WHERE partner.id = ?
                    """
                )
                .bind(partner).all { (try $0.id(0) as PromiseID, $0.int(1)) },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    /// Whose a touch is; nil when there is no such touch.
    public func author(of touch: TouchID) throws -> Author? {
        try read {
            try $0("SELECT author FROM touch WHERE id = ?").bind(touch)
                .first { Author(number: $0.int(0)) }
        }
    }

    /// Whose a promise is; nil when there is no such promise.
    public func author(of promise: PromiseID) throws -> Author? {
        try read {
            try $0("SELECT author FROM promise WHERE id = ?").bind(promise)
                .first { Author(number: $0.int(0)) }
        }
    }

    /// Who else wrote to a partner in the seven days up to one: their numbers, each once.
    ///
    /// Calls and meetings are no writing; letters, cards, e-mails and messages are.
    public func writers(to partner: PartnerID, on day: Day, but author: Author) throws -> [Int] {
        try read { sql in
            try sql(
                """
                SELECT DISTINCT touch.author FROM touch JOIN partner ON partner.key = touch.partner
                WHERE partner.id = ? AND touch.day > ? AND touch.day <= ? AND touch.author <> ?
                    AND direction = 'out' AND channel IN ('email', 'text', 'letter', 'note')
                ORDER BY touch.author
                """
            )
            .bind(partner).bind(day.adding(days: -7)).bind(day).bind(author.number)
            .all { $0.int(0) }
        }
    }
}
