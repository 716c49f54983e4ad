import Foundation
import GRDB

/// One connection that writes, and some that read beside it, each opened when it is first needed.
///
/// GRDB's own pool writes to the file whenever it is opened, which a look at today's list must not.
// What can change is under the lock.
final class Connections: @unchecked Sendable {
    private static let readerLimit = 4

    private let path: String
    private let gate = NSCondition()
    private var idle: [DatabaseQueue] = []
    private var readerCount = 0
    private var isClosed = false
    private let writing = NSLock()
    private var writer: DatabaseQueue?

    init(path: String) {
        self.path = path
    }

    /// Reads a snapshot, which no write changes meanwhile.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let reader = try takeReader()
        defer { giveBack(reader) }
        return try reader.writeWithoutTransaction { db in
            var value: Value?
            try db.inTransaction(.deferred) {
                value = try body(db)
                return .commit
            }
            guard let value else { throw StoreError.damaged("nothing") }
            return value
        }
    }

    /// Writes in one transaction, which waits for no other from its first statement on.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try writeWithoutTransaction { db in
            var value: Value?
            try db.inTransaction(.immediate) {
                value = try body(db)
                return .commit
            }
            guard let value else { throw StoreError.damaged("nothing") }
            return value
        }
    }

    /// For what can't be done in a transaction.
    func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try theWriter().writeWithoutTransaction(body)
    }

    /// Closes all; only for connections that nobody uses.
    func close() throws {
        gate.withLock { isClosed = true }
        try writing.withLock { try writer?.close() }
        for reader in gate.withLock({ idle }) { try reader.close() }
    }

    private func theWriter() throws -> DatabaseQueue {
        try writing.withLock {
            if let writer { return writer }
            let opened = try DatabaseQueue(
                path: path,
                configuration: DatabaseFile.configuration(for: .writing)
            )
            writer = opened
            return opened
        }
    }

    private func takeReader() throws -> DatabaseQueue {
        gate.lock()
        while idle.isEmpty, readerCount == Self.readerLimit { gate.wait() }
        if let reader = idle.popLast() {
            gate.unlock()
            return reader
        }
        readerCount += 1
        gate.unlock()
        do {
            return try DatabaseQueue(
                path: path,
                configuration: DatabaseFile.configuration(for: .reading)
            )
        } catch {
            gate.withLock {
                readerCount -= 1
                gate.signal()
            }
            throw error
        }
    }

    private func giveBack(_ reader: DatabaseQueue) {
        gate.withLock {
            idle.append(reader)
            gate.signal()
        }
    }
}
