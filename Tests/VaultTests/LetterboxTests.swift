import Testing

@testable import Vault

@Suite struct LetterboxTests {
    private static let keys = Letterbox.newKeys()
    private static let plain = Array("S.J.".utf8)

    private func sealed() throws -> [UInt8] {
        try Letterbox.seal(Self.plain, to: Self.keys.publicKey, installation: "i", row: "r")
    }

    @Test func `what anybody puts in opens with the private key alone`() throws {
        let box = try sealed()
        let opened = try Letterbox.open(
            box,
            with: Self.keys.privateKey,
            installation: "i",
            row: "r"
        )
        #expect(opened == Self.plain)
        #expect(try sealed() != box)
        let (other, _) = (Letterbox.newKeys().privateKey, ())
        #expect(!opens(box, with: other))
    }

    @Test func `it opens in its own row and installation alone`() throws {
        let box = try sealed()
        #expect(!opens(box, row: "s"))
        #expect(!opens(box, installation: "j"))
    }

    @Test func `each byte counts`() throws {
        let box = try sealed()
        for index in box.indices {
            var changed = box
            changed[index] ^= 1
            #expect(!opens(changed), "byte \(index)")
        }
        for count in 0..<box.count { #expect(!opens(Array(box.prefix(count)))) }
    }

    @Test func `its length says little`() throws {
        let longer = Array(repeating: UInt8(ascii: "a"), count: 20)
        let box = try Letterbox.seal(longer, to: Self.keys.publicKey, installation: "i", row: "r")
        #expect(try box.count == sealed().count)
    }

    private func opens(
        _ box: [UInt8],
        with key: [UInt8] = keys.privateKey,
        installation: String = "i",
        row: String = "r"
    ) -> Bool {
        (try? Letterbox.open(box, with: key, installation: installation, row: row)) != nil
    }
}
