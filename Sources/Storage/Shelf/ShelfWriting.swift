import Domain

extension WriteContext {
    func insert(_ item: ShelfItem, _ bytes: [UInt8]?) throws {
        try check(item)
        let query = try sql(
            """
            INSERT INTO shelfItem (id, kind, title, link, topics, note, fileName, fileType,
                fileSize, author, changedAt, addedOn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(item.id)
        bindFacts(of: item, to: query)
        query.bind(item.addedOn)
        let key = try insert(query, into: .shelfItem, id: item.id.text)
        if item.file != nil { try insert(bytes ?? [], of: key) }
    }

    /// Without `bytes` its file stays, if it says that it has one.
    func update(_ item: ShelfItem, _ bytes: [UInt8]?) throws {
        try check(item)
        let key = try key(of: item.id)
        try journal.willChange(key, in: .shelfItem, sql)
        let query = try sql(
            """
            UPDATE shelfItem SET kind = ?, title = ?, link = ?, topics = ?, note = ?, fileName = ?,
                fileType = ?, fileSize = ?, author = ?, changedAt = ?
            WHERE key = ?
            """
        )
        bindFacts(of: item, to: query)
        try query.bind(key).run()
        if bytes != nil || item.file == nil { try removeDocument(of: key) }
        if let bytes, item.file != nil { try insert(bytes, of: key) }
    }

    func remove(_ item: ShelfItemID) throws {
        let key = try key(of: item)
        try removeDocument(of: key)
        for sharing in try sql("SELECT key FROM sharing WHERE item = ?").bind(key)
            .all({ $0.int64(0) })
        {
            try delete(sharing, from: .sharing)
        }
        try delete(key, from: .shelfItem)
    }

    /// Notes that a touch, which stands already, shared an item.
    func share(_ item: ShelfItemID, by touch: Touch) throws {
        let touchKey = try sql("SELECT key FROM touch WHERE id = ?").bind(touch.id)
            .first { $0.int64(0) }
        let query = try sql(
            "INSERT INTO sharing (item, partner, touch, author, changedAt) VALUES (?, ?, ?, ?, ?)"
        )
        .bind(try key(of: item)).bind(try known(touch.partner)).bind(touchKey ?? 0)
        .bind(author.number).bind(at)
        try insert(query, into: .sharing, id: "")
    }

    private func insert(_ bytes: [UInt8], of item: Int64) throws {
        let query = try sql(
            "INSERT INTO document (item, author, changedAt, bytes) VALUES (?, ?, ?, ?)"
        )
        .bind(item).bind(author.number).bind(at).bind(bytes)
        try insert(query, into: .document, id: "")
    }

    private func removeDocument(of item: Int64) throws {
        let key = try sql("SELECT key FROM document WHERE item = ?").bind(item)
            .first { $0.int64(0) }
        if let key { try delete(key, from: .document) }
    }

    private func bindFacts(of item: ShelfItem, to query: Query) {
        query.bind(item.kind.rawValue).bind(item.title).bind(item.link)
            .bind(TextList.encode(item.topics)).bind(item.note).bind(item.file?.name)
            .bind(item.file?.type).bind(item.file?.size).bind(author.number).bind(at)
    }

    private func key(of item: ShelfItemID) throws -> Int64 {
        let key = try sql("SELECT key FROM shelfItem WHERE id = ?").bind(item)
            .first { $0.int64(0) }
        guard let key else {
            throw StoreError.unknown("There is nothing on the shelf with the id \(item).")
        }
        return key
    }

    private func check(_ item: ShelfItem) throws {
        guard !item.title.isBlank else { throw StoreError.badData("A resource needs a title.") }
        try Wording.check(item.title, "The title")
        try Wording.check(item.link, "The link")
        try Wording.check(item.topics, "The list of topics")
        try Wording.checkLines(item.note, "The note")
        guard let file = item.file else { return }
        try Wording.check(file.name, "The file’s name")
        guard file.size <= ShelfItem.fileLimit else {
            throw StoreError.badData(
                "The file is larger than 8 MB. Put it where others can reach it, and keep its link."
            )
        }
    }
}

/// An item of the shelf as it is read.
enum ShelfRow {
    static let columns = """
        shelfItem.id, kind, title, link, topics, shelfItem.note, addedOn, fileName, fileType, \
        fileSize
        """

    static func item(_ id: ShelfItemID, _ sql: Statements) throws -> ShelfItem? {
        try sql.composed("SELECT \(columns) FROM shelfItem WHERE id = ?").bind(id)
            .first { try item($0) }
    }

    static func item(_ row: Query) throws -> ShelfItem {
        ShelfItem(
            id: try row.id(0),
            kind: try row.word(1),
            title: row.text(2),
            link: row.text(3),
            topics: try TextList.decode(row.text(4)),
            note: row.text(5),
            addedOn: row.day(6),
            file: row.isNull(7)
                ? nil : ShelfItem.File(name: row.text(7), type: row.text(8), size: row.int(9))
        )
    }
}
