import GRDB
import Vault

/// A new practice's file: made whole under another name, then given its own.
enum Birth {
    static func create(
        in folder: String,
        keyring: Keyring,
        slots: [KeySlot],
        schema: Schema,
        at milliseconds: Int64
    ) throws {
        let wasThere = FileSystem.kind(of: folder) == .folder
        try FileSystem.makeFolder(folder)
        guard !DatabaseFile.isPresent(in: folder) else { throw StoreError.present(in: folder) }
        if !wasThere || isEmpty(folder) { try FileSystem.restrict(folder) }
        let path = DatabaseFile.path(in: folder)
        let draft = "\(path).\(milliseconds).draft"
        try FileSystem.makeFile(draft)
        do {
            try fill(draft, keyring: keyring, slots: slots, schema: schema, at: milliseconds)
            try FileSystem.sync(draft)
            try FileSystem.publish(draft, as: path)
        } catch {
            FileSystem.remove(draft)
            throw StoreError.from(error, in: folder)
        }
    }

    private static func fill(
        _ path: String,
        keyring: Keyring,
        slots: [KeySlot],
        schema: Schema,
        at milliseconds: Int64
    ) throws {
        let start = AuditChain.newStart()
        let head = AuditChain.Head(start: start, installation: keyring.installation)
        let queue = try DatabaseQueue(
            path: path,
            configuration: DatabaseFile.configuration(for: .making)
        )
        try queue.write { db in
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try schema.apply(to: db, after: 0)
            let cell = try Seals(keyring).installation.seal(start, row: keyring.installation)
            try Query(
                db,
                """
                INSERT INTO installation
                    (key, id, createdAt, auditStart, auditSequence, auditMac, auditKey)
                VALUES (1, ?, ?, ?, ?, ?, ?)
                """
            )
            .bind(keyring.installation).bind(milliseconds).bind(cell).bind(head.sequence)
            .bind(head.mac).bind(head.key).run()
            for slot in slots { try KeySlotRow.insert(slot, Statements(db)) }
        }
        // The file itself remembers it.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
    }

    private static func isEmpty(_ folder: String) -> Bool {
        FileSystem.names(in: folder).isEmpty
    }
}

extension StoreError {
    static func present(in folder: String) -> StoreError {
        .refused("There is a practice in \(folder) already, so none was created.")
    }
}
