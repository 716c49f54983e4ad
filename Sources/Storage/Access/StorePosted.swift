import Domain
import Exchange
public import Vault

extension Store {
    /// How many inquiries wait in the box.
    public func postedCount() throws -> Int {
        try read { try $0("SELECT count(*) FROM posted").first { $0.int(0) } ?? 0 }
    }

    /// Makes inquiries of what waits in the box; what does not open stays there.
    ///
    /// - Returns: how many came, and the batch by which they go back into the box; nil for none.
    @discardableResult
    public func takeIn(
        by author: Author,
        keyring: Keyring
    ) throws -> (count: Int, batch: Batch.ID)? {
        guard try postedCount() > 0 else { return nil }
        let written = try write(.takeIn, by: author, keyring: keyring, keepsEmpty: false) {
            context in
            var count = 0
            for posted in try context.posted() {
                guard let inquiry = try context.opened(posted) else { continue }
                try context.insert(inquiry)
                try context.delete(posted.key, from: .posted)
                count += 1
            }
            return count
        }
        return written.value == 0 ? nil : (written.value, written.batch)
    }
}

extension WriteContext {
    /// One that waits in the box.
    struct Posted {
        var key: Int64
        var id: String
        var box: [UInt8]
        var letterbox: String
        var privateKey: [UInt8]
        var installation: String
    }

    fileprivate func posted() throws -> [Posted] {
        try sql(
            """
            SELECT p.key, p.id, p.box, l.id, l.privateKey, (SELECT id FROM installation)
            FROM posted p JOIN letterbox l ON l.key = p.letterbox ORDER BY p.key
            """
        )
        .all { row in
            Posted(
                key: row.int64(0),
                id: row.text(1),
                box: row.bytes(2),
                letterbox: row.text(3),
                privateKey: row.bytes(4),
                installation: row.text(5)
            )
        }
    }

    fileprivate func opened(_ posted: Posted) throws -> Inquiry? {
        guard let column = try sealsNeeded().letterbox.first,
            let key = try? column.open(posted.privateKey, row: posted.letterbox),
            let bytes = try? Letterbox.open(
                posted.box,
                with: key,
                installation: posted.installation,
                row: posted.id.lowercased()
            )
        else { return nil }
        return try Archive.read(bytes).inquiries.first
    }
}
