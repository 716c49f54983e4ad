import Cadence
import Domain
import Foundation
import GRDB
import Vault

@testable import Storage

/// A folder of its own for a test, gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rapport-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }
}

/// A practice in a folder of its own, on 14 May 2026.
struct Trial: Sendable {
    static let day = Day(number: 20_587)
    static let password = "a coffee with Mei"

    let folder: TemporaryFolder
    let store: Store
    let keyring: Keyring
    let recoveryCode: String

    init(on day: Day = Trial.day) throws {
        folder = try TemporaryFolder()
        (store, keyring, recoveryCode) = try Store.create(
            in: folder.path,
            password: Trial.password,
            clock: .standing(on: day),
            cost: try Trial.quick
        )
    }

    /// As quick as scrypt can be: these tests are not about its cost.
    static var quick: ScryptCost {
        get throws { try Trial.required(ScryptCost(rounds: 16, blockSize: 1, passes: 1)) }
    }

    func partner(named name: String) throws -> Partner? {
        try store.read { sql in
            try sql("SELECT id FROM partner WHERE name = ?").bind(name)
                .first { try $0.id(0) as PartnerID }
                .flatMap { try PartnerRow.partner($0, sql)?.partner }
        }
    }

    func reopened() throws -> Store {
        try Store.open(in: folder.path, clock: .standing(on: Trial.day))
    }

    @discardableResult
    func addPartner(_ name: String, _ circle: Partner.Circle = .wider) throws -> PartnerID {
        let id: PartnerID = store.newID()
        try store.add(
            Partner(id: id, name: name, circle: circle, addedOn: Trial.day.adding(months: -20)),
            by: .owner
        )
        return id
    }

    @discardableResult
    func addTouch(
        _ partner: PartnerID,
        _ daysAgo: Int = 0,
        _ note: String = "",
        channel: Touch.Channel = .inPerson,
        purpose: Touch.Purpose = .checkIn
    ) throws -> (touch: TouchID, batch: Batch.ID) {
        let touch = Touch(
            id: store.newID(),
            partner: partner,
            on: Trial.day.adding(days: -daysAgo),
            channel: channel,
            purpose: purpose,
            note: note
        )
        return (touch.id, try store.log(Entry(touch: touch), by: .owner))
    }

    /// All that a store keeps for its readers, to compare before and after.
    func state() throws -> State {
        try State(store)
    }

    struct State: Equatable {
        var book: [String]
        var partners: [Partner]
        var identities: [String]
        var standings: [String]

        init(_ store: Store) throws {
            book = try store.book(on: Trial.day).relationships.map { "\($0)" }
            partners = try store.read { sql in
                try sql.composed("SELECT \(PartnerRow.columns) FROM partner ORDER BY key")
                    .all { try PartnerRow.partner($0) }
            }
            identities = try store.read { sql in
                try sql("SELECT row, hex(traces) FROM identity ORDER BY row")
                    .all { "\($0.int(0)) \($0.text(1))" }
            }
            standings = try store.read { sql in
                try sql("SELECT partner, lastDay, touches, hex(digest) FROM standing ORDER BY 1")
                    .all { "\($0.int(0)) \($0.int(1)) \($0.int(2)) \($0.text(3))" }
            }
        }
    }

    /// - Throws: when an index of words does not say what its table does.
    static func checkWords(_ store: Store) throws {
        try store.pool.write { db in
            try db.execute(
                sql: """
                    INSERT INTO partnerWords (partnerWords, rank) VALUES ('integrity-check', 1);
                    INSERT INTO touchWords (touchWords, rank) VALUES ('integrity-check', 0);
                    """
            )
            // Empty notes are in no index, which a whole check would take for damage.
            let strays = try Int.fetchOne(
                db,
                sql: """
                    SELECT (SELECT count(*) FROM touch WHERE note <> '' AND key NOT IN
                            (SELECT id FROM touchWords_docsize))
                        + (SELECT count(*) FROM touchWords_docsize WHERE id NOT IN
                            (SELECT key FROM touch WHERE note <> ''))
                    """
            )
            guard strays == 0 else { throw Missing() }
        }
    }

    static func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }

    struct Missing: Error {}
}
