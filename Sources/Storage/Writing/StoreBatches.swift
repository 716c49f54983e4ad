extension Store {
    /// Who wrote a batch; nil when there is no such one.
    public func author(of batch: Batch.ID) throws -> Author? {
        try read {
            try $0("SELECT author FROM batch WHERE id = ?").bind(batch)
                .first { Author(number: $0.int(0)) }
        }
    }

    /// What someone wrote last; nil when nothing.
    public func newestBatch(by author: Author) throws -> Batch.ID? {
        try read {
            try $0("SELECT id FROM batch WHERE author = ? ORDER BY id DESC LIMIT 1")
                .bind(author.number).first { $0.int(0) }
        }
    }

    /// The newest writes, newest first.
    public func batches(limit: Int = 20) throws -> [Batch] {
        try read { sql in
            try sql(
                """
                SELECT id, at, author, action, rows, undoneBy FROM batch
                ORDER BY id DESC LIMIT ?
                """
            )
            .bind(max(0, limit)).all { row in
                Batch(
                    id: row.int(0),
                    at: row.int64(1),
                    author: Author(number: row.int(2)),
                    action: Batch.Action(row.text(3)),
                    rows: row.int(4),
                    undoneBy: row.optionalInt(5)
                )
            }
        }
    }
}
