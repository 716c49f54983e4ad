import Testing

@testable import Vault

@Suite struct PaddingTests {
    @Test(
        arguments: [
            [], [0x80], Array(repeating: 0, count: 32), Array(repeating: 1, count: 32),
            [0x80] + Array(repeating: 0, count: 63), [0x80] + Array(repeating: 0, count: 30),
        ] as [[UInt8]]
    )
    func `only the one right padding is taken off`(padded: [UInt8]) {
        #expect(Padding.plain(padded) == nil)
    }
}
