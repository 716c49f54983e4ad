extension Store {
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
