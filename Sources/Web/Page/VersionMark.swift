/// 64 bits of some bytes (FNV-1a), as text: it tells versions apart, and keeps nobody out.
enum VersionMark {
    static func text(of bytes: some Sequence<UInt8>) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 36)
    }
}
