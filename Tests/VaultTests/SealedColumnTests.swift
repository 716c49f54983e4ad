import Crypto
import Testing

@testable import Vault

@Suite struct SealedColumnTests {
    let column = fixedKeyring().column("inquiry", "client")
    let row = "0198f3c2-1111-7000-8000-000000000001"

    /// Made with Python's `cryptography` from the written format.
    static let vector = """
        0100000001a0a1a2a3a4a5a6a7a8a9aaabeca92631ff663c520239c651f7996003
        ecb557189faf39063314be86fc71430becd0c41552c3b617b0ddd0811c9b0146
        """

    @Test func `a cell made by another program opens, and ours is the same`() throws {
        #expect(try column.text(bytes(Self.vector), row: row) == "S.J.")
        let nonce = try AES.GCM.Nonce(data: [UInt8](0xa0..<0xac))
        let cell = try column.seal(Array("S.J.".utf8), row: row, nonce: nonce)
        #expect(cell == bytes(Self.vector))
    }

    @Test(arguments: 0...100)
    func `what is sealed comes back, and its length lies on a step of 32`(count: Int) throws {
        var random = Seeded(state: UInt64(count))
        for fill: UInt8? in [nil, 0x00, 0x80] {
            let plain = (0..<count).map { _ in fill ?? .random(in: 0...255, using: &random) }
            let cell = try column.seal(plain, row: row)
            #expect(try column.open(cell, row: row) == plain)
            #expect((cell.count - 5 - 12 - 16) == (count / 32 + 1) * 32)
        }
    }

    @Test func `the same text twice gives two cells`() throws {
        #expect(try column.seal("S.J.", row: row) != column.seal("S.J.", row: row))
    }

    @Test func `row 17: each flipped bit of a cell is an error`() throws {
        let cell = try column.seal("A client's label", row: row)
        for index in cell.indices {
            for bit in 0..<8 {
                var flipped = cell
                flipped[index] ^= 1 << bit
                #expect(throws: CellError.self, "byte \(index), bit \(bit)") {
                    try column.open(flipped, row: row)
                }
            }
        }
    }

    @Test func `each cut is an error, from either end`() throws {
        let cell = try column.seal("A client's label, which is longer than a step", row: row)
        for count in 0..<cell.count {
            #expect(throws: CellError.self) {
                try column.open(Array(cell.prefix(count)), row: row)
            }
            #expect(throws: CellError.self) {
                try column.open(Array(cell.suffix(count)), row: row)
            }
        }
        #expect(throws: CellError.self) {
            try column.open(cell + [UInt8](repeating: 0, count: 32), row: row)
        }
    }

    @Test func `row 16: two cells exchanged don't open`() throws {
        let other = "0198f3c2-1111-7000-8000-000000000002"
        let first = try column.seal("first", row: row)
        let second = try column.seal("second", row: other)
        #expect(throws: CellError.notAuthentic) { try column.open(second, row: row) }
        #expect(throws: CellError.notAuthentic) { try column.open(first, row: other) }
    }

    @Test(arguments: [
        ("inquiry", "notes", installation), ("episode", "client", installation),
        ("inquiryclient", "", installation), ("", "inquiryclient", installation),
        ("inquiryc", "lient", installation), ("inquiry", "client", "another installation"),
    ])
    func `row 16: a cell doesn't open anywhere else`(table: String, name: String, home: String)
        throws
    {
        let cell = try column.seal("A client's label", row: row)
        let elsewhere = fixedKeyring(installation: home).column(table, name)
        #expect(throws: CellError.notAuthentic) { try elsewhere.open(cell, row: row) }
    }

    @Test func `what is missing is named`() throws {
        var cell = try column.seal("A client's label", row: row)
        cell[4] = 7
        #expect(throws: CellError.unknownKey(7)) { try column.open(cell, row: row) }
        cell[0] = 2
        #expect(throws: CellError.unknownVersion(2)) { try column.open(cell, row: row) }
        #expect(throws: CellError.truncated) { try column.open([], row: row) }
        #expect(SealedColumn.keyID(of: cell) == nil)
    }

    @Test func `bytes that are no text are not made into one`() throws {
        let cell = try column.seal([0xff, 0xfe], row: row)
        #expect(throws: CellError.notText) { try column.text(cell, row: row) }
    }
}
