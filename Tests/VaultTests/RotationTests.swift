import Testing

@testable import Vault

@Suite struct RotationTests {
    let row = "0198f3c2-1111-7000-8000-000000000001"

    @Test func `after a rotation old cells open, and are resealed under the new key`() throws {
        let old = Keyring(newFor: installation)
        let cell = try old.column("inquiry", "client").seal("S.J.", row: row)
        let (new, kept) = try old.rotated()
        let column = new.column("inquiry", "client")
        #expect(new.currentID == 2 && new.retiredIDs == [1])
        #expect(try column.text(cell, row: row) == "S.J.")

        let fresh = try #require(try column.resealed(cell, row: row))
        #expect(SealedColumn.keyID(of: cell) == 1 && SealedColumn.keyID(of: fresh) == 2)
        #expect(try column.text(fresh, row: row) == "S.J.")
        #expect(try column.resealed(fresh, row: row) == nil)
        #expect(throws: CellError.unknownKey(2)) {
            try old.column("inquiry", "client").open(fresh, row: row)
        }
        #expect(kept.map(\.keyID) == [1] && kept.map(\.wrappedBy) == [2])
    }

    @Test func `a rotation goes on after a new start, from what is kept`() throws {
        let password = try Password("a long password")
        let first = Keyring(newFor: installation)
        let cell = try first.column("inquiry", "client").seal("S.J.", row: row)
        let (third, kept) = try first.rotated().keyring.rotated()
        let slot = try third.slot(id: "a", user: "owner", password: password, cost: cheap())

        let opened = try Keyring.unlock(
            slot,
            password: password,
            installation: installation,
            retired: kept
        )
        #expect(opened.currentID == 3 && opened.retiredIDs == [1, 2])
        #expect(try opened.column("inquiry", "client").text(cell, row: row) == "S.J.")

        let done = try Keyring.unlock(slot, password: password, installation: installation)
        #expect(throws: CellError.unknownKey(1)) {
            try done.column("inquiry", "client").open(cell, row: row)
        }
    }

    @Test func `a damaged retired key costs only the cells that need it`() throws {
        let password = try Password("a long password")
        let old = Keyring(newFor: installation)
        let cell = try old.column("inquiry", "client").seal("S.J.", row: row)
        var (new, kept) = try old.rotated()
        let fresh = try new.column("inquiry", "client").seal("T.K.", row: row)
        let slot = try new.slot(id: "a", user: "owner", password: password, cost: cheap())
        kept[0].wrapped[5] ^= 1
        new = try Keyring.unlock(
            slot,
            password: password,
            installation: installation,
            retired: kept
        )
        #expect(new.retiredIDs.isEmpty)
        #expect(try new.column("inquiry", "client").text(fresh, row: row) == "T.K.")
        #expect(throws: CellError.unknownKey(1)) {
            try new.column("inquiry", "client").open(cell, row: row)
        }
    }

    @Test func `a cell that is damaged is not resealed`() throws {
        let old = Keyring(newFor: installation)
        var cell = try old.column("inquiry", "client").seal("S.J.", row: row)
        cell[20] ^= 1
        let damaged = cell
        let column = try old.rotated().keyring.column("inquiry", "client")
        #expect(throws: CellError.notAuthentic) { try column.resealed(damaged, row: row) }
    }
}
