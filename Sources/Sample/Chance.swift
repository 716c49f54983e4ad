/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same practice everywhere.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range.
    mutating func pick(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// One of several; there must be one.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[pick(0...choices.count - 1)]
    }

    /// True in `percent` of a hundred.
    mutating func happens(_ percent: Int) -> Bool {
        pick(1...100) <= percent
    }
}
