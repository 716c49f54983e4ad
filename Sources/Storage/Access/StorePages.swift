public import Domain

extension Store {
    /// A partner with the number of their version; nil when there is none.
    public func versionedPartner(_ id: PartnerID) throws -> (partner: Partner, version: Int)? {
        try read { try PartnerRow.partner(id, $0) }
    }

    /// Partners in the order in which they were written, those after a place.
    public func partners(
        after place: Int64,
        limit: Int
    ) throws -> (partners: [Partner], next: Int64?) {
        try read { sql in
            let rows = try sql.composed(
                "SELECT \(PartnerRow.columns), key FROM partner WHERE key > ? ORDER BY key LIMIT ?"
            )
            .bind(place).bind(limit + 1).all { (try PartnerRow.partner($0), $0.int64(22)) }
            let page = rows.prefix(limit)
            return (page.map(\.0), rows.count > limit ? page.last?.1 : nil)
        }
    }

    /// Touches, the newest first: of one partner or of all, those behind a place.
    public func touches(
        of partner: PartnerID?,
        before place: TouchCursor?,
        limit: Int
    ) throws -> (touches: [Touch], next: TouchCursor?) {
        try read { sql in
            let query = try sql.composed(
                """
                SELECT \(TouchRow.columns), touch.key FROM touch
                WHERE (day, touch.key) < (?, ?)
                \(partner == nil ? "" : "AND partner = (SELECT key FROM partner WHERE id = ?)")
                ORDER BY day DESC, touch.key DESC LIMIT ?
                """
            )
            query.bind(place?.day ?? Int(Day.latest.number) + 1).bind(place?.key ?? .max)
            if let partner { query.bind(partner) }
            let rows = try query.bind(limit + 1).all { (try TouchRow.touch($0), $0.int64(9)) }
            let page = rows.prefix(limit)
            let next = page.last.map { TouchCursor(day: Int($0.0.on.number), key: $0.1) }
            return (page.map(\.0), rows.count > limit ? next : nil)
        }
    }
}
