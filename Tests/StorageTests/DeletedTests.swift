import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct DeletedTests {
    @Test func `what was deleted is overwritten, where whole pages became free too`() throws {
        let trial = try Trial()
        let mark = "Quixotic-Zebra-78"
        func isInFile() throws -> Bool {
            try trial.store.pool.writeWithoutTransaction { db in
                try Query(db, "PRAGMA wal_checkpoint(TRUNCATE)").run()
            }
            let data = Data(try trial.folder.bytes(of: DatabaseFile.name))
            return data.range(of: Data(mark.utf8)) != nil
        }
        try trial.store.pool.write { db in
            try db.execute(sql: "CREATE TABLE old (word TEXT NOT NULL) STRICT")
            for _ in 0..<1_000 {
                try Query(db, "INSERT INTO old (word) VALUES (?)").bind(mark).run()
            }
        }
        #expect(try isInFile())
        try trial.store.pool.write { try $0.execute(sql: "DELETE FROM old") }
        #expect(try !isInFile())
    }
}
