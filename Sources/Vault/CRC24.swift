/// The 24-bit checksum of OpenPGP (RFC 9580, section 6.1.1).
///
/// It finds every error that touches at most 24 bits in a row, so every one wrong letter of a
/// recovery code and every two neighbours exchanged.
func crc24(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xb7_04ce
    for byte in bytes {
        checksum ^= UInt32(byte) << 16
        for _ in 0..<8 {
            checksum <<= 1
            if checksum & 0x100_0000 != 0 { checksum ^= 0x186_4cfb }
        }
    }
    return checksum & 0xff_ffff
}
