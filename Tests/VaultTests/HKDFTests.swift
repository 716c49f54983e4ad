import Crypto
import Testing

@testable import Vault

/// The library's derivation against RFC 5869, appendix A.
@Suite struct HKDFTests {
    @Test(arguments: [
        (
            String(repeating: "0b", count: 22), "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9", 42,
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        ),
        (
            String(repeating: "0b", count: 22), "", "", 42,
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        ),
    ])
    func `HKDF-SHA256 gives the RFC's vectors`(
        input: String,
        salt: String,
        info: String,
        count: Int,
        extracted: String,
        expected: String
    ) {
        let key = HKDF<SHA256>.extract(
            inputKeyMaterial: SymmetricKey(data: bytes(input)),
            salt: bytes(salt)
        )
        #expect(hex(Array(key)) == extracted)
        let output = HKDF<SHA256>.expand(
            pseudoRandomKey: SymmetricKey(data: key),
            info: bytes(info),
            outputByteCount: count
        )
        #expect(hex(output.bytes) == expected)
    }

    @Test func `a column's key is what its labels say`() throws {
        let key = try #require(fixedKeyring().column("inquiry", "client").keys[1])
        #expect(
            hex(key.bytes) == "98b83e9d43b99e48aae8127b2de45785aa526d29df509168f596c71ae9d99e3c"
        )
    }
}
