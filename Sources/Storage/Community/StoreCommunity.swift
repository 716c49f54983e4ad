public import Domain

extension Batch.Action {
    public static let saveGathering = Self("event.save")
    public static let removeGathering = Self("event.remove")
    public static let meetThere = Self("event.meet")
}

extension Store {
    /// Writes an event, or changes it.
    ///
    /// With `old`, only if it is still that; without it, whatever stands there is replaced.
    ///
    /// - Throws: `StoreError.overtaken` when it is no longer `old`.
    @discardableResult
    public func save(
        _ gathering: Gathering,
        replacing old: Gathering? = nil,
        by author: Author
    ) throws -> Batch.ID {
        try write(.saveGathering, object: "event \(gathering.id)", by: author) { context in
            if let before = try GatheringRow.gathering(gathering.id, context.sql) {
                try before.mustBe(old)
                try context.update(gathering)
            } else {
                try context.insert(gathering)
            }
        }
        .batch
    }

    @discardableResult
    public func remove(gathering: GatheringID, by author: Author) throws -> Batch.ID {
        try write(.removeGathering, object: "event \(gathering)", by: author) {
            try $0.remove(gathering)
        }
        .batch
    }

    /// Writes whom one met at an event: those who are new, and a touch with each, all at once.
    @discardableResult
    public func meet(
        at gathering: GatheringID,
        new partners: [Partner],
        touches: [Touch],
        by author: Author
    ) throws -> Batch.ID {
        try write(.meetThere, object: "event \(gathering)", by: author) { context in
            for partner in partners { try context.insert(partner) }
            for touch in touches {
                try context.insert(touch)
                try context.meet(at: gathering, by: touch)
            }
        }
        .batch
    }

    /// Events from a day on, the next first, or those before it, the newest first.
    public func gatherings(from day: Day) throws -> [Gathering] {
        try gatherings("day >= ? ORDER BY day, key", day)
    }

    public func gatherings(before day: Day, limit: Int = 100) throws -> [Gathering] {
        try gatherings("day < ? ORDER BY day DESC, key DESC LIMIT \(max(0, limit))", day)
    }

    private func gatherings(_ condition: String, _ day: Day) throws -> [Gathering] {
        try read { sql in
            try sql.composed("SELECT \(GatheringRow.columns) FROM gathering WHERE \(condition)")
                .bind(day).all { try GatheringRow.gathering($0) }
        }
    }

    public func gathering(_ id: GatheringID) throws -> Gathering? {
        try read { try GatheringRow.gathering(id, $0) }
    }

    /// Whom one met at an event, by name.
    public func people(at gathering: GatheringID) throws -> [Person] {
        try read { sql in
            try sql(
                """
                SELECT DISTINCT p.id, p.name, p.given, p.family, p.organization, p.archived
                FROM encounter JOIN gathering g ON g.key = encounter.gathering
                JOIN partner p ON p.key = encounter.partner
                JOIN touch t ON t.key = encounter.touch
                WHERE g.id = ? ORDER BY p.name, p.key
                """
            )
            .bind(gathering).all { try PersonRow.person($0) }
        }
    }
}
