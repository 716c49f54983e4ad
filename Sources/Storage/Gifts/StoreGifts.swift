public import Consent
public import Domain

/// What was given that cost money.
extension Store {
    /// What there is to say of a gift before it is written down.
    public func check(_ gift: Gift) throws -> GiftCheck {
        try read { try $0.check(gift) }
    }

    /// Writes a gift down, unless it is one that is refused.
    ///
    /// - Returns: its batch, and what to think about.
    /// - Throws: `StoreError.refused`, with the reason.
    @discardableResult
    public func give(
        _ gift: Gift,
        by author: Author
    ) throws -> (batch: Batch.ID, check: GiftCheck) {
        let written = try write(.addGift, object: "gift \(gift.id)", by: author) { context in
            let check = try context.sql.check(gift)
            if let refusal = check.refusal { throw StoreError.refused(refusal) }
            try context.insert(gift)
            return check
        }
        return (written.batch, written.value)
    }

    /// All gifts, by year and partner: the newest year first.
    public func giftYears() throws -> [GiftYear] {
        let gifts = try read { sql in
            try sql.composed("SELECT \(GiftRow.columns) FROM gift ORDER BY day DESC, key DESC")
                .all { try GiftRow.gift($0) }
        }
        return GiftYear.all(gifts)
    }
}

extension Statements {
    fileprivate func check(_ gift: Gift) throws -> GiftCheck {
        let earlier = try composed(
            """
            SELECT \(GiftRow.columns) FROM gift
            WHERE partner = (SELECT key FROM partner p WHERE p.id = ?) ORDER BY key
            """
        )
        .bind(gift.partner).all { try GiftRow.gift($0) }
        return GiftCheck(
            item: gift.item,
            cents: gift.cents,
            on: gift.on,
            earlier: earlier.filter { $0.id != gift.id },
            stateLimit: try PracticeRow.settings(self).giftLimit
        )
    }
}
