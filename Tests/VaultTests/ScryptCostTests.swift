import Crypto
import CryptoExtras
import Testing

@testable import Vault

@Suite struct ScryptCostTests {
    /// RFC 7914, section 12, but for the last one, which takes 1 GiB.
    @Test(arguments: [
        (
            "password", "NaCl", 1_024, 8, 16,
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        (
            "pleaseletmein", "SodiumChloride", 16_384, 8, 1,
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        ),
    ])
    func `scrypt gives the RFC's vectors`(
        password: String,
        salt: String,
        rounds: Int,
        size: Int,
        passes: Int,
        expected: String
    ) throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8),
            salt: Array(salt.utf8),
            outputByteCount: 64,
            rounds: rounds,
            blockSize: size,
            parallelism: passes
        )
        #expect(hex(key.bytes) == expected)
    }

    /// The first 32 bytes of the RFC's third vector, through our own door.
    @Test func `a key comes from the password and the salt`() throws {
        let cost = try #require(ScryptCost(rounds: 16_384, blockSize: 8, passes: 1))
        let key = try cost.key(
            from: Password("pleaseletmein"),
            salt: Array("SodiumChloride".utf8)
        )
        #expect(
            hex(key.bytes) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        )
    }

    @Test(arguments: [
        (1 << 40, 8, 1), (1 << 21, 8, 1), (1 << 20, 8, 1), (0, 8, 1), (1, 8, 1), (-16, 8, 1),
        (100_000, 8, 1), (1 << 17, 0, 1), (1 << 17, 17, 1), (1 << 17, 8, 0), (1 << 17, 8, 5),
        (.max, .max, .max), (.min, .min, .min),
    ])
    func `a cost out of bounds is none`(rounds: Int, size: Int, passes: Int) {
        #expect(ScryptCost(rounds: rounds, blockSize: size, passes: passes) == nil)
    }
}
