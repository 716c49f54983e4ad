import Domain

extension WriteContext {
    func merge(
        _ gone: PartnerID,
        into kept: PartnerID,
        taking taken: Set<Partner.Trait>,
        expecting versions: (kept: Int, gone: Int)?
    ) throws {
        guard let (own, version) = try PartnerRow.partner(kept, sql) else {
            throw StoreError.noPartner(kept)
        }
        guard let (other, otherVersion) = try PartnerRow.partner(gone, sql) else {
            throw StoreError.noPartner(gone)
        }
        guard own.id != other.id else {
            throw StoreError.refused("That is one partner already. Choose two different ones.")
        }
        if let versions {
            guard versions.kept == version else {
                throw StoreError.stale(current: own, version: version)
            }
            guard versions.gone == otherVersion else {
                throw StoreError.stale(current: other, version: otherVersion)
            }
        }
        let (from, to) = (try known(gone), try known(kept))
        try renameReferrals(of: gone, to: kept)
        try moveTies(from, to)
        try moveLookalikes(from, to)
        try moveIntroductions(from, to)
        try moveStances(from, to)
        for place in try partnerReferences() { try move(place, from, to) }
        var one = own.merged(with: other, taking: taken)
        if one.metThrough == own.id || one.metThrough == other.id { one.metThrough = nil }
        if try leads(from: one.metThrough, to: to) { one.metThrough = nil }
        let uids = try uids(of: to) + uids(of: from)
        let isGuessed = try isKindGuessed(taken.contains(.kind) ? from : to)
        // They go first, for an address must not be two partners' at any moment.
        try followingIdentities(of: from) { try delete(from, from: .partner) }
        try update(one, isKindGuessed: isGuessed, uids: uids)
        stalePartners.formUnion([from, to])
        wroteCore = true
    }

    /// A column by which rows of a table refer to a partner.
    private struct Reference {
        var table: Table
        var column: String
    }

    /// Every such column, but for those that are moved with more care.
    private func partnerReferences() throws -> [Reference] {
        try Table.allCases.filter { ![.partner, .tie, .lookalike, .stance].contains($0) }.flatMap {
            table in
            try sql.composed(
                "SELECT \"from\" FROM pragma_foreign_key_list('\(table.name)') WHERE \"table\" = 'partner'"
            )
            .all { Reference(table: table, column: $0.text(0)) }
        }
    }

    private func move(_ place: Reference, _ from: Int64, _ to: Int64) throws {
        let (table, column) = (place.table.name, place.column)
        let keys = try sql.composed("SELECT key FROM \(table) WHERE \(column) = ?").bind(from)
            .all { $0.int64(0) }
        for key in keys {
            try journal.willChange(key, in: place.table, sql)
            try sql.composed("UPDATE \(table) SET \(column) = ? WHERE key = ?").bind(to).bind(key)
                .run()
            if place.table == .inquiry { staleInquiries.insert(key) }
        }
    }

    private func moveTies(_ from: Int64, _ to: Int64) throws {
        let ties = try sql("SELECT key, a, b FROM tie WHERE a = ?1 OR b = ?1").bind(from)
            .all { (key: $0.int64(0), a: $0.int64(1), b: $0.int64(2)) }
        for tie in ties {
            let third = tie.a == from ? tie.b : tie.a
            if try third == to || self.tie(to, third) != nil {
                try delete(tie.key, from: .tie)
                continue
            }
            try journal.willChange(tie.key, in: .tie, sql)
            try sql("UPDATE tie SET a = ?, b = ? WHERE key = ?").bind(to).bind(third).bind(tie.key)
                .run()
        }
    }

    private func moveLookalikes(_ from: Int64, _ to: Int64) throws {
        let marks = try sql(
            "SELECT key, partner, other FROM lookalike WHERE partner = ?1 OR other = ?1"
        )
        .bind(from).all { (key: $0.int64(0), partner: $0.int64(1), other: $0.int64(2)) }
        for mark in marks {
            let third = mark.partner == from ? mark.other : mark.partner
            let isThere = try sql(
                """
                SELECT 1 FROM lookalike
                WHERE partner = ?1 AND other = ?2 OR partner = ?2 AND other = ?1
                """
            )
            .bind(to).bind(third).hasRow
            if third == to || isThere {
                try delete(mark.key, from: .lookalike)
                continue
            }
            try journal.willChange(mark.key, in: .lookalike, sql)
            try sql("UPDATE lookalike SET partner = ?, other = ? WHERE key = ?")
                .bind(mark.partner == from ? to : third).bind(mark.partner == from ? third : to)
                .bind(mark.key).run()
        }
    }

    /// Where someone put both into circles of their own, the one of who stays counts.
    private func moveStances(_ from: Int64, _ to: Int64) throws {
        let stances = try sql("SELECT key, author FROM stance WHERE partner = ?").bind(from)
            .all { (key: $0.int64(0), author: $0.int(1)) }
        for stance in stances {
            let isThere = try sql("SELECT 1 FROM stance WHERE partner = ? AND author = ?")
                .bind(to).bind(stance.author).hasRow
            if isThere {
                try delete(stance.key, from: .stance)
                continue
            }
            try journal.willChange(stance.key, in: .stance, sql)
            try sql("UPDATE stance SET partner = ? WHERE key = ?").bind(to).bind(stance.key).run()
        }
    }

    /// Whoever they introduced was introduced by the one who stays.
    private func moveIntroductions(_ from: Int64, _ to: Int64) throws {
        let keys = try sql("SELECT key FROM partner WHERE metThrough = ?").bind(from)
            .all { $0.int64(0) }
        for key in keys {
            try journal.willChange(key, in: .partner, sql)
            try sql("UPDATE partner SET metThrough = ?, version = version + 1 WHERE key = ?")
                .bind(key == to ? nil : to).bind(key).run()
            introduced.insert(key)
        }
    }

    /// Whether someone was met through others who lead back to a partner.
    private func leads(from start: PartnerID?, to end: Int64) throws -> Bool {
        var seen: Set<Int64> = []
        var current = try start.flatMap { try key(of: $0) }
        while let here = current, seen.insert(here).inserted {
            if here == end { return true }
            current = try sql(
                "SELECT metThrough FROM partner WHERE key = ? AND metThrough NOT NULL"
            )
            .bind(here).first { $0.int64(0) }
        }
        return false
    }

    /// To whom clients were referred stands sealed in their inquiries.
    private func renameReferrals(of gone: PartnerID, to kept: PartnerID) throws {
        let seals = seals
        let isSealed = try sql("SELECT 1 FROM inquiry LIMIT 1").hasRow
        guard isSealed else { return }
        guard seals != nil else {
            throw StoreError.sealed(
                "To whom clients were referred is sealed. Give the password to change it."
            )
        }
        let all = try sql.composed("SELECT \(InquiryRow.columns) FROM inquiry ORDER BY key")
            .all { try InquiryRow.inquiry($0, seals) }
        for opened in all where opened.record.referredTo.contains(gone) {
            guard opened.damaged.isEmpty else {
                throw StoreError.damaged("what is sealed of an inquiry")
            }
            var inquiry = opened.record
            var seen: Set<PartnerID> = []
            inquiry.referredTo = inquiry.referredTo.map { $0 == gone ? kept : $0 }
                .filter { seen.insert($0).inserted }
            try update(inquiry)
        }
    }

    private func uids(of partner: Int64) throws -> [String] {
        let text = try sql("SELECT uids FROM partner WHERE key = ?").bind(partner)
            .first { $0.text(0) }
        return try TextList.decode(text ?? "[]")
    }

    private func isKindGuessed(_ partner: Int64) throws -> Bool {
        try sql("SELECT kindGuessed FROM partner WHERE key = ?").bind(partner)
            .first { $0.bool(0) } ?? false
    }
}
