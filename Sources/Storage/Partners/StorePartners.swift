public import Domain

extension Store {
    /// Writes a new partner.
    @discardableResult
    public func add(
        _ partner: Partner,
        isKindGuessed: Bool = false,
        by author: Author
    ) throws -> Batch.ID {
        try write(.addPartner, object: "partner \(partner.id)", by: author) {
            try $0.insert(partner, isKindGuessed: isKindGuessed)
        }
        .batch
    }

    /// Changes a partner; the edit gets them as they stand now.
    ///
    /// A new circle without a new `circleSince` counts from today. Changing the kind confirms it. When
    /// there is a later version than the one that the user saw, the change is refused as stale.
    @discardableResult
    public func change(
        _ id: PartnerID,
        expecting version: Int? = nil,
        by author: Author,
        _ edit: (inout Partner) throws -> Void
    ) throws -> Partner {
        try write(.changePartner, object: "partner \(id)", by: author, keepsEmpty: false) {
            context in
            guard let (before, current) = try PartnerRow.partner(id, context.sql) else {
                throw StoreError.noPartner(id)
            }
            if let version, version != current {
                throw StoreError.stale(current: before, version: current)
            }
            var partner = before
            try edit(&partner)
            partner.id = before.id
            if partner.circle != before.circle, partner.circleSince == before.circleSince {
                partner.circleSince = context.today
            }
            if partner != before {
                try context.update(
                    partner,
                    isKindGuessed: partner.kind == before.kind ? nil : false
                )
            }
            return partner
        }
        .value
    }

    /// Changes many partners alike, in one batch; those who are no more are passed over.
    ///
    /// - Returns: the batch, and how many were changed.
    @discardableResult
    public func change(
        _ ids: [PartnerID],
        by author: Author,
        _ edit: (inout Partner) throws -> Void
    ) throws -> (batch: Batch.ID, count: Int) {
        let written = try write(.changePartners, by: author) { context in
            var count = 0
            for id in Set(ids).sorted() {
                guard let (before, _) = try PartnerRow.partner(id, context.sql) else { continue }
                var partner = before
                try edit(&partner)
                partner.id = before.id
                if partner.circle != before.circle, partner.circleSince == before.circleSince {
                    partner.circleSince = context.today
                }
                guard partner != before else { continue }
                try context.update(
                    partner,
                    isKindGuessed: partner.kind == before.kind ? nil : false
                )
                count += 1
            }
            return count
        }
        return (written.batch, written.value)
    }

    /// Says of which kind partners are, so that they are guesses no more.
    @discardableResult
    public func confirm(_ kinds: [PartnerID: Partner.Kind], by author: Author) throws -> Batch.ID {
        try write(.confirmKinds, by: author) { context in
            for (id, kind) in kinds.sorted(by: { $0.key < $1.key }) {
                guard var (partner, _) = try PartnerRow.partner(id, context.sql) else {
                    throw StoreError.noPartner(id)
                }
                partner.kind = kind
                try context.update(partner, isKindGuessed: false)
            }
        }
        .batch
    }

    /// Writes that two partners know each other.
    @discardableResult
    public func tie(_ a: PartnerID, _ b: PartnerID, by author: Author) throws -> Batch.ID {
        try write(.tie, object: "partner \(a)", by: author) { try $0.insert(Tie(a: a, b: b)) }.batch
    }

    /// Who know each other, as it was written.
    public func ties() throws -> [Tie] {
        try read { try ties($0) }
    }

    func ties(_ sql: Statements) throws -> [Tie] {
        try sql.composed("SELECT \(TieRow.columns) FROM tie ORDER BY key").all(TieRow.tie)
    }

    /// Takes back that two partners know each other.
    @discardableResult
    public func untie(_ a: PartnerID, _ b: PartnerID, by author: Author) throws -> Batch.ID {
        try write(.untie, object: "partner \(a)", by: author) { context in
            guard let key = try context.tie(try context.known(a), try context.known(b)) else {
                return
            }
            try context.delete(key, from: .tie)
        }
        .batch
    }

    /// Writes something given that cost money.
    @discardableResult
    public func add(_ gift: Gift, by author: Author) throws -> Batch.ID {
        try write(.addGift, object: "gift \(gift.id)", by: author) { try $0.insert(gift) }.batch
    }

    @discardableResult
    public func remove(gift: GiftID, by author: Author) throws -> Batch.ID {
        try write(.removeGift, object: "gift \(gift)", by: author) { try $0.remove(gift) }.batch
    }
}
