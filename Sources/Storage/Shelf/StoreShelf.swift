public import Domain

extension Batch.Action {
    public static let saveShelfItem = Self("shelf.save")
    public static let removeShelfItem = Self("shelf.remove")
    public static let share = Self("shelf.share")
    public static let introduce = Self("introduction.make")
}

/// Something that was given from the shelf.
public struct Sharing: Hashable, Sendable {
    public var item: ShelfItemID
    public var partner: PartnerID
    public var name: String
    public var on: Day

    public init(item: ShelfItemID, partner: PartnerID, name: String, on: Day) {
        self.item = item
        self.partner = partner
        self.name = name
        self.on = on
    }
}

extension Store {
    /// Puts something on the shelf, or changes it.
    ///
    /// With `old`, only if it is still that; without it, whatever stands there is replaced. `bytes`
    /// are its file's, when that is new.
    ///
    /// - Throws: `StoreError.overtaken` when it is no longer `old`.
    @discardableResult
    public func save(
        _ item: ShelfItem,
        replacing old: ShelfItem? = nil,
        bytes: [UInt8]? = nil,
        by author: Author
    ) throws -> Batch.ID {
        try write(.saveShelfItem, object: "shelf \(item.id)", by: author) { context in
            if let before = try ShelfRow.item(item.id, context.sql) {
                try before.mustBe(old)
                try context.update(item, bytes)
            } else {
                try context.insert(item, bytes)
            }
        }
        .batch
    }

    @discardableResult
    public func remove(shelfItem: ShelfItemID, by author: Author) throws -> Batch.ID {
        try write(.removeShelfItem, object: "shelf \(shelfItem)", by: author) {
            try $0.remove(shelfItem)
        }
        .batch
    }

    /// Something from the shelf was given: the touches stand in the timelines, and nobody is told
    /// that they haven't had it.
    @discardableResult
    public func share(
        _ item: ShelfItemID,
        by touches: [Touch],
        author: Author
    ) throws -> Batch.ID {
        try write(.share, object: "shelf \(item)", by: author) { context in
            for touch in touches {
                try context.insert(touch)
                try context.share(item, by: touch)
            }
        }
        .batch
    }

    /// Two partners were made known to each other: a touch with each, and the tie.
    @discardableResult
    public func introduce(_ first: Touch, _ second: Touch, by author: Author) throws -> Batch.ID {
        try write(.introduce, object: "partner \(first.partner)", by: author) { context in
            try context.insert(first)
            try context.insert(second)
            try context.insert(Tie(a: first.partner, b: second.partner))
        }
        .batch
    }

    /// All that is on the shelf, by title.
    public func shelf() throws -> [ShelfItem] {
        try read { sql in
            try sql.composed(
                "SELECT \(ShelfRow.columns) FROM shelfItem ORDER BY title COLLATE NOCASE, key"
            )
            .all { try ShelfRow.item($0) }
        }
    }

    public func shelfItem(_ id: ShelfItemID) throws -> ShelfItem? {
        try read { try ShelfRow.item(id, $0) }
    }

    /// The bytes of an item's file; nil when it has none.
    public func document(of id: ShelfItemID) throws -> [UInt8]? {
        try read { sql in
            try sql(
                """
                SELECT bytes FROM document JOIN shelfItem ON shelfItem.key = item
                WHERE shelfItem.id = ?
                """
            )
            .bind(id).first { $0.bytes(0) }
        }
    }

    /// Who had what, the newest first; a touch that was taken out of a timeline counts no more.
    public func sharings() throws -> [Sharing] {
        try read { sql in
            try sql(
                """
                SELECT s.id, p.id, p.name, t.day FROM sharing
                JOIN shelfItem s ON s.key = sharing.item JOIN partner p ON p.key = sharing.partner
                JOIN touch t ON t.key = sharing.touch
                ORDER BY t.day DESC, sharing.key DESC
                """
            )
            .all { row in
                Sharing(
                    item: try row.id(0),
                    partner: try row.id(1),
                    name: row.text(2),
                    on: row.day(3)
                )
            }
        }
    }
}
