public import Domain

extension Store {
    /// All guided reviews, the newest first.
    public func sittings() throws -> [Sitting] {
        try read { sql in
            try sql.composed("SELECT \(SittingRow.columns) FROM sitting ORDER BY key DESC")
                .all { try SittingRow.sitting($0).sitting }
        }
    }

    /// One with those whose circles were looked at; nil when there is none such.
    public func sitting(_ id: SittingID) throws -> Sitting? {
        try read { sql in
            let found = try sql.composed("SELECT \(SittingRow.columns) FROM sitting WHERE id = ?")
                .bind(id).first { try SittingRow.sitting($0) }
            guard let (kept, key) = found else { return nil }
            var sitting = kept
            sitting.revisited = try SittingRow.revisited(key, sql)
            return sitting
        }
    }

    /// Begins a guided review; an open one of the same pace is taken up again instead.
    public func begin(
        _ pace: Sitting.Pace,
        on day: Day,
        by author: Author
    ) throws -> SittingID {
        if let open = try sittings().first(where: { $0.pace == pace && $0.finishedOn == nil }) {
            return open.id
        }
        let sitting = Sitting(id: newID(), pace: pace, startedOn: day)
        try write(Batch.Action("sitting.add"), object: "sitting \(sitting.id)", by: author) {
            try $0.insert(sitting)
        }
        return sitting.id
    }

    /// Goes on to a step, or back to one.
    public func move(_ id: SittingID, to step: Sitting.Step, by author: Author) throws {
        try write(Batch.Action("sitting.move"), object: "sitting \(id)", by: author) { context in
            _ = try context.update(id) { $0.step = step }
        }
    }

    /// Looks at someone's circle again: the edit changes it, or leaves it.
    @discardableResult
    public func revisit(
        _ partner: PartnerID,
        in id: SittingID,
        by author: Author,
        _ edit: (inout Partner) -> Void = { _ in }
    ) throws -> Batch.ID {
        try write(Batch.Action("sitting.revisit"), object: "partner \(partner)", by: author) {
            context in
            guard let (before, _) = try PartnerRow.partner(partner, context.sql) else {
                throw StoreError.noPartner(partner)
            }
            var after = before
            edit(&after)
            if after.circle != before.circle { after.circleSince = context.today }
            if after != before { try context.update(after, isKindGuessed: nil) }
            try context.revisit(partner, in: id)
        }
        .batch
    }

    /// Finishes a guided review; the yearly one counts as the review of its day.
    @discardableResult
    public func finish(_ id: SittingID, on day: Day, by author: Author) throws -> Batch.ID {
        try write(.addReview, object: "sitting \(id)", by: author) { context in
            let sitting = try context.update(id) { $0.finishedOn = day }
            if sitting.pace == .yearly { try context.insert(Review(on: day)) }
        }
        .batch
    }

    // MARK: Intentions

    /// Those of one review in the order written, or all that are open, the earliest first.
    public func intentions(of sitting: SittingID? = nil) throws -> [Intention] {
        try read { sql in
            guard let sitting else {
                return try sql.composed(
                    """
                    SELECT \(IntentionRow.columns) FROM intention
                    WHERE doneOn IS NULL AND droppedOn IS NULL ORDER BY dueOn, key
                    """
                )
                .all { try IntentionRow.intention($0) }
            }
            return try sql.composed(
                """
                SELECT \(IntentionRow.columns) FROM intention
                WHERE sitting = (SELECT key FROM sitting WHERE id = ?) ORDER BY key
                """
            )
            .bind(sitting).all { try IntentionRow.intention($0) }
        }
    }

    @discardableResult
    public func add(_ intention: Intention, by author: Author) throws -> Batch.ID {
        try write(
            Batch.Action("intention.add"),
            object: "intention \(intention.id)",
            by: author
        ) { try $0.insert(intention) }
        .batch
    }

    /// I did what I meant to, or let go of it; with neither day it is open again.
    @discardableResult
    public func settle(
        _ intention: IntentionID,
        doneOn: Day? = nil,
        droppedOn: Day? = nil,
        by author: Author
    ) throws -> Batch.ID {
        try write(
            Batch.Action("intention.settle"),
            object: "intention \(intention)",
            by: author
        ) { try $0.update(intention, doneOn: doneOn, droppedOn: droppedOn) }
        .batch
    }
}
