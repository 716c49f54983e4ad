/// UUIDs that sort by when they were made (RFC 9562, section 5.7).
public enum UUIDv7 {
    /// One in its usual spelling, lower case: 48 bits of milliseconds since 1970, then chance.
    public static func text(
        milliseconds: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> String {
        let time = UInt64(clamping: milliseconds) & 0xffff_ffff_ffff
        let high = time << 16 | 0x7000 | (generator.next() as UInt64) & 0x0fff
        let low = 0x8000_0000_0000_0000 | (generator.next() as UInt64) >> 2
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var index = 0
            for nibble in 0..<32 {
                if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
                    buffer[index] = UInt8(ascii: "-")
                    index += 1
                }
                let half = nibble < 16 ? high : low
                let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - nibble % 16 * 4)) & 0xf
                buffer[index] =
                    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
                index += 1
            }
            return 36
        }
    }
}
