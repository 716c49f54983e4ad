public import Domain

extension Store {
    /// Writes what happened: touches, and with them promises, details, and promises kept.
    @discardableResult
    public func log(_ entry: Entry, by author: Author) throws -> Batch.ID {
        try write(
            .log,
            object: entry.touches.first.map { "touch \($0.id)" } ?? "",
            by: author
        ) { try $0.log(entry) }
        .batch
    }

    /// Changes a touch, which keeps its id and its place among those of its day.
    @discardableResult
    public func change(_ touch: Touch, by author: Author) throws -> Batch.ID {
        try write(.changeTouch, object: "touch \(touch.id)", by: author) { try $0.update(touch) }
            .batch
    }

    @discardableResult
    public func remove(touch: TouchID, by author: Author) throws -> Batch.ID {
        try write(.removeTouch, object: "touch \(touch)", by: author) { try $0.remove(touch) }.batch
    }

    @discardableResult
    public func add(_ promise: Promise, by author: Author) throws -> Batch.ID {
        try write(.addPromise, object: "promise \(promise.id)", by: author) {
            try $0.insert(promise)
        }
        .batch
    }

    /// I did what I said.
    @discardableResult
    public func keep(_ promise: PromiseID, on day: Day, by author: Author) throws -> Batch.ID {
        try change(promise, .keepPromise, by: author) { promise in
            promise.keptOn = day
            promise.droppedOn = nil
        }
    }

    /// It is no longer wanted.
    @discardableResult
    public func drop(_ promise: PromiseID, on day: Day, by author: Author) throws -> Batch.ID {
        try change(promise, .dropPromise, by: author) { promise in
            promise.droppedOn = day
            promise.keptOn = nil
        }
    }

    /// Makes a promise that was kept or dropped open again.
    @discardableResult
    public func reopen(_ promise: PromiseID, by author: Author) throws -> Batch.ID {
        try change(promise, .reopenPromise, by: author) { promise in
            promise.keptOn = nil
            promise.droppedOn = nil
        }
    }

    private func change(
        _ id: PromiseID,
        _ action: Batch.Action,
        by author: Author,
        _ edit: (inout Promise) -> Void
    ) throws -> Batch.ID {
        try write(action, object: "promise \(id)", by: author) { context in
            var promise = try context.promise(id)
            edit(&promise)
            try context.update(promise)
        }
        .batch
    }

    @discardableResult
    public func add(_ detail: Detail, by author: Author) throws -> Batch.ID {
        try write(.addDetail, object: "detail \(detail.id)", by: author) { try $0.insert(detail) }
            .batch
    }

    @discardableResult
    public func remove(detail: DetailID, by author: Author) throws -> Batch.ID {
        try write(.removeDetail, object: "detail \(detail)", by: author) { try $0.remove(detail) }
            .batch
    }

    /// Keeps a rule silent about a partner until a day: "not now".
    @discardableResult
    public func snooze(_ snooze: Snooze, by author: Author) throws -> Batch.ID {
        try write(
            .snooze,
            object: snooze.partner.map { "partner \($0)" } ?? "practice",
            by: author
        ) { try $0.insert(snooze) }
        .batch
    }

    /// The yearly look at the whole network was done.
    @discardableResult
    public func addReview(on day: Day, by author: Author) throws -> Batch.ID {
        try write(.addReview, object: "practice", by: author) { try $0.insert(Review(on: day)) }
            .batch
    }

    /// Changes what the practice says of itself; the edit gets it as it stands now.
    @discardableResult
    public func changePractice(
        by author: Author,
        _ edit: (inout Practice) throws -> Void
    ) throws -> Batch.ID {
        try write(.savePractice, object: "practice", by: author) { context in
            var practice = try PracticeRow.practice(context.sql)
            try edit(&practice)
            try context.save(practice)
        }
        .batch
    }
}

extension WriteContext {
    /// Writes touches, promises and details, and keeps promises.
    func log(_ entry: Entry) throws {
        for touch in entry.touches { try insert(touch) }
        for promise in entry.promises { try insert(promise) }
        for detail in entry.details { try insert(detail) }
        for id in entry.keeps {
            var promise = try promise(id)
            promise.keptOn = entry.touches.first?.on ?? today
            promise.droppedOn = nil
            try update(promise)
        }
    }
}
