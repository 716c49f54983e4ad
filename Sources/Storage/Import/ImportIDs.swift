import Domain

/// New ids that grow, so that their index does: UUIDs of version 7 whose twelve bits behind the
/// time count up (RFC 9562, section 6.2, method 1).
final class ImportIDs {
    private let start: Int64
    private var count: Int64 = 0
    private var bits: Bits

    init(at milliseconds: Int64) {
        start = milliseconds
        var system = SystemRandomNumberGenerator()
        bits = Bits(state: system.next())
    }

    func next<Record>() -> RecordID<Record> {
        bits.counter = UInt64(count & 0xfff)
        bits.isFirst = true
        let id = RecordID<Record>(milliseconds: start + count >> 12, using: &bits)
        count += 1
        return id
    }

    /// The counter first, then chance (SplitMix64): ids are no secrets.
    private struct Bits: RandomNumberGenerator {
        var state: UInt64
        var counter: UInt64 = 0
        var isFirst = false

        mutating func next() -> UInt64 {
            if isFirst {
                isFirst = false
                return counter
            }
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }
}
