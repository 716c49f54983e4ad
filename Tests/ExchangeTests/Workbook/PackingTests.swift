@testable import Exchange
import Testing

struct PackingTests {
    @Test(arguments: [0, 1, 3, 257, 65_535, 65_536, 300_000])
    func `what is packed comes out as it was`(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        let words = (0..<40).map { _ in
            (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
        }
        var bytes: [UInt8] = []
        while bytes.count < count {
            bytes += words.randomElement(using: &generator) ?? [0]
        }
        bytes = Array(bytes.prefix(count))
        var packing = Deflating()
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...70_000, using: &generator))
            packing.write(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        packing.finish()
        let packed = packing.take()
        for chunk in [1, 999, 65_536] {
            let source = Inflating(try Document(bytes: packed, chunk: chunk).open())
            var out: [UInt8] = []
            while let piece = try source.next() { out += piece }
            #expect(out == bytes)
        }
        if count > 60_000 { #expect(packed.count * 3 < bytes.count * 2) }
    }

    /// RFC 1951's three kinds of blocks as zlib writes them: stored, with known codes, with own codes.
    @Test(arguments: [
        ([0x01, 0x05, 0x00, 0xfa, 0xff, 0x68, 0x65, 0x6c, 0x6c, 0x6f], "hello"),
        ([0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00], "hello"),
    ])
    func `blocks of others open`(bytes: [UInt8], text: String) throws {
        let source = Inflating(try Document(bytes: bytes).open())
        #expect(try source.next() == Array(text.utf8))
        #expect(try source.next() == nil)
    }

    @Test
    func `a checksum that differs is damage`() throws {
        var bytes = try packed([("a", Array("hello, hello, hello".utf8))])
        bytes[32] ^= 1
        let file = try ZipFile(Document(bytes: bytes))
        let entry = try #require(file.entries["a"])
        #expect(throws: Refusal.self) {
            var source = try file.part(entry).open()
            while try source.next() != nil {}
        }
    }
}
